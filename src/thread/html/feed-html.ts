import { Parser, type Handler } from 'htmlparser2';

/** Markup without words is bounded too: past these, a mail is no letter. */
const longestHtml = 4_000_000;
export const mostTags = 100_000;
export const deepestNesting = 512;
/** The bounds are looked at between two chunks. */
const chunkLength = 16_384;

/** Elements that are never closed. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Told of tags and text until it says that it is full. */
export interface BoundedHandler extends Partial<Handler> {
  readonly isFull: boolean;
}

/** Reads HTML to a handler, to its end or as far as the bounds allow. What is still open is closed. */
export function feedHtml(html: string, handler: BoundedHandler): void {
  const parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  const end = Math.min(html.length, longestHtml);
  for (let at = 0; at < end && !handler.isFull; at += chunkLength)
    parser.write(html.slice(at, Math.min(end, at + chunkLength)));
  parser.end();
}
