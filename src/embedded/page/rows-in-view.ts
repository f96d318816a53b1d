/** Which rows of a long list are in the page: those in view, and some around them for the keyboard and the wheel. */

/** A list up to this length is whole: a reader’s own search and a test then find every row. */
const wholeUpTo = 200;
const around = 20;
/** Pixels; rows of a long list are all of this height (`.row-even` in mailbox.css). */
export const rowHeight = 84;

export interface RowsInView {
  readonly isLong: boolean;
  readonly first: number;
  /** After the last one. */
  readonly end: number;
}

export function rowsInView(count: number, scrollTop: number, height: number): RowsInView {
  if (count <= wholeUpTo) return { isLong: false, first: 0, end: count };
  const top = Math.min(Math.floor(scrollTop / rowHeight), count - 1);
  const shown = Math.ceil(height / rowHeight);
  return { isLong: true, first: Math.max(0, top - around), end: Math.min(count, top + shown + around) };
}
