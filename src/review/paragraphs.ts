import type { Stretch } from './find-own-text';

/** What empty lines part, with the end of its last line: neither a sentence nor a hole crosses one. */
export function paragraphsOf(text: string, { start, end }: Stretch): Stretch[] {
  const paragraphs: Stretch[] = [];
  // A search beyond the stretch would be as dear as the letter is long, for each of its stretches.
  const own = text.slice(start, end);
  let from = start;
  while (from < end) {
    const found = own.indexOf('\n\n', from - start);
    const to = found < 0 ? end : start + found + 1;
    paragraphs.push({ start: from, end: to });
    from = to;
    while (from < end && text.charCodeAt(from) === 10) from++;
  }
  return paragraphs;
}
