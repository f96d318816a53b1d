import type { Stretch } from '../find-own-text';

/** The lines that hold one of the places, given in the order of the text; neighbours run together. */
export function linesWith(places: readonly number[], body: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (const place of places) {
    const last = lines.at(-1);
    if (last !== undefined && place < last.end) continue;
    const start = body.lastIndexOf('\n', place) + 1;
    const stop = body.indexOf('\n', place);
    const end = stop < 0 ? body.length : stop + 1;
    if (last !== undefined && last.end >= start) lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start, end });
  }
  return lines;
}

/** What a pattern looks ahead to beyond its line. */
const aheadOfLine = 80;

/** The matches of a global pattern that begin in those lines; it still sees what stands before them. */
export function* matchesIn(
  lines: readonly Stretch[],
  body: string,
  pattern: RegExp,
): Generator<RegExpExecArray, void, undefined> {
  for (const { start, end } of lines) {
    const upTo = body.slice(0, end + aheadOfLine);
    const own = new RegExp(pattern);
    own.lastIndex = start;
    for (let match = own.exec(upTo); match !== null && match.index < end; match = own.exec(upTo)) yield match;
  }
}
