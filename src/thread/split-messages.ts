import { readQuoteHeader, type QuoteHeader } from './quote-headers';
import type { Line } from './line';

/**
 * One body split into the message itself and those it quotes, in reading order. The flow is:
 * a header opens a quoted message; text at a deeper level belongs to the quote; when the level comes back, the writer
 * is answering again (inline answers, or below the quote).
 */
export interface Piece {
  /** Null for the message itself, and for a quote without a header. */
  readonly header: QuoteHeader | null;
  /** Index of the piece that quotes this one; null for the message itself. */
  readonly parent: number | null;
  readonly lines: Line[];
}

interface Open {
  readonly index: number;
  /** Level of quoting of the lines of this piece. */
  readonly depth: number;
}

/** A mail quoting more than this is a mail that was built to. */
const mostPieces = 60;

/**
 * @param trustBareHeaders whether « De : … Objet : … » without any line drawn before it opens a quote: it does in a reply
 * or a forward, and a stranger's first message can be typing one.
 */
export function splitMessages(lines: readonly Line[], trustBareHeaders: boolean): readonly Piece[] {
  const pieces: Piece[] = [{ header: null, parent: null, lines: [] }];
  const children = new Map<string, number>();
  let stack: Open[] = [{ index: 0, depth: 0 }];

  const open = (header: QuoteHeader | null, depth: number): Open => {
    const parent = stack.at(-1)?.index ?? 0;
    const opened = { index: pieces.length, depth };
    pieces.push({ header, parent, lines: [] });
    children.set(`${parent}:${depth}`, opened.index);
    stack = [...stack, opened];
    return opened;
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.text === '') {
      pieces[stack.at(-1)?.index ?? 0]?.lines.push(line);
      continue;
    }
    while (stack.length > 1 && (stack.at(-1)?.depth ?? 0) > line.depth) stack = stack.slice(0, -1);
    const header = pieces.length < mostPieces ? readQuoteHeader(lines, at) : null;
    if (header !== null && (trustBareHeaders || header.separated || line.depth > 0)) {
      const depth = depthAfter(lines, at, header);
      if (depth !== null) {
        if (line.depth > (stack.at(-1)?.depth ?? 0)) openQuoteAround(line.depth);
        open(header, depth);
        at += header.lineCount - 1;
        continue;
      }
    }
    if (line.depth > (stack.at(-1)?.depth ?? 0)) openQuoteAround(line.depth, true);
    pieces[stack.at(-1)?.index ?? 0]?.lines.push(line);
  }
  return pieces;

  /** Goes into the quote at this level: the one already open there when the writer answers between its lines. */
  function openQuoteAround(depth: number, create = false): void {
    const parent = stack.at(-1)?.index ?? 0;
    const known = children.get(`${parent}:${depth}`);
    if (known !== undefined) stack = [...stack, { index: known, depth }];
    else if (create && pieces.length < mostPieces) open(null, depth);
  }
}

/** The level of what follows a header; null when nothing does. */
function depthAfter(lines: readonly Line[], at: number, header: QuoteHeader): number | null {
  const own = lines[at]?.depth ?? 0;
  for (let next = at + header.lineCount; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || line.text === '') continue;
    if (line.depth > own) return line.depth;
    return line.depth < own ? null : own;
  }
  return header.kind === 'fields' ? own : null;
}
