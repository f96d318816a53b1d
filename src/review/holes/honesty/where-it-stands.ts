/** At most `most` characters of the line before `at`: looking back further for each match would not be linear. */
export function lineBefore(own: string, at: number, most: number): string {
  const before = own.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

export function isInQuotation(own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 200), at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.split('"').length - 1) % 2 === 1;
}

/** Between backquotes stands code, quoted. */
export function isInBackquotes(own: string, at: number): boolean {
  const open = lineBefore(own, at, 300).split('`').length % 2 === 0;
  return open && own.slice(at, at + 300).includes('`');
}

/** What stands between the signs of a quotation around a stretch, without the stretch, and the line before and after the quotation. */
export interface Quotation {
  readonly before: string;
  readonly words: string;
  /** The line after it. */
  readonly after: string;
}

const farthest = 160;
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
];

/** The quotation on the line around `[start, end)`, if it stands in one that is closed. */
export function quotationAround(own: string, start: number, end: number): Quotation | undefined {
  const before = lineBefore(own, start, farthest);
  const after = own.slice(end, end + farthest).split('\n', 1)[0] ?? '';
  const quotation = (opened: number, closed: number): Quotation => ({
    before: before.slice(0, opened),
    words: `${before.slice(opened + 1)} ${after.slice(0, closed)}`,
    after: after.slice(closed + 1),
  });
  for (const [open, close] of pairs) {
    const opened = before.lastIndexOf(open);
    const closed = after.indexOf(close);
    if (opened > before.lastIndexOf(close) && closed >= 0) return quotation(opened, closed);
  }
  const straight = after.indexOf('"');
  if (before.split('"').length % 2 === 0 && straight >= 0) return quotation(before.lastIndexOf('"'), straight);
  return undefined;
}
