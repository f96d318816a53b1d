import type { Stretch } from '../find-own-text';

/** A full stop, a space, and what a sentence can begin with. */
const boundary = /(?<=[.!?…]["»”)]?)[ \u00a0\u202f\n]+(?=[\p{Lu}«"“([{<])/gu;

/** Sentences of a paragraph with every sign of theirs, trimmed; offsets in the paragraph. */
export function sentencesAsWritten(paragraph: string): Stretch[] {
  const sentences: Stretch[] = [];
  const close = (from: number, to: number): void => {
    const raw = paragraph.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = start + raw.trim().length;
    if (end > start) sentences.push({ start, end });
  };
  let from = 0;
  for (const match of paragraph.matchAll(boundary)) {
    close(from, match.index);
    from = match.index + match[0].length;
  }
  close(from, paragraph.length);
  return sentences;
}
