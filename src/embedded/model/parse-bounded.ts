import { Parser, type Handler } from 'htmlparser2';

const longestHtml = 25_000_000;
const mostTags = 200_000;
/** Closing tags are read above this depth only; what is never closed may go deeper. */
const deepestNesting = 512;
const deepestUnclosed = 60_000;
const chunkLength = 16_384;

/**
 * Gives the events of an HTML body to a handler, up to bounds that no letter reaches: each closing tag is looked for among
 * all that are open, so depth costs time. What is still open is closed.
 */
export function parseBounded(html: string, handler: Partial<Handler>): void {
  let tags = 0;
  let depth = 0;
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes, isImplied) {
        tags += 1;
        depth += 1;
        handler.onopentag?.(name, attributes, isImplied);
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        handler.onclosetag?.(name, isImplied);
      },
    },
    { decodeEntities: true },
  );
  const end = Math.min(html.length, longestHtml);
  for (let at = 0; at < end && tags <= mostTags && depth <= deepestUnclosed; at += chunkLength) {
    const chunk = html.slice(at, Math.min(end, at + chunkLength));
    if (depth > deepestNesting && chunk.includes('</')) break;
    parser.write(chunk);
  }
  parser.end();
}
