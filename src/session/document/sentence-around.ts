import { listMark } from './letter-document';

/**
 * The sentence that holds a span of a letter's plain text, without the spaces around it: what one better sentence
 * replaces. A span over several sentences gives them all; a sentence ends with its line.
 *
 * Offsets are UTF-16, as everywhere a finding is placed.
 */
export function sentenceAround(
  text: string,
  span: { readonly start: number; readonly end: number },
  language: 'fr' | 'en',
): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextLine = text.indexOf('\n', Math.max(span.end, lineStart));
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let { start, end } = span;
  let from = lineStart;
  for (const { index, segment } of segmenter.segment(text.slice(lineStart, lineEnd))) {
    const next = lineStart + index + segment.length;
    if (endsWithTitle.test(segment) && next < lineEnd) continue;
    const to = lineStart + index + segment.trimEnd().length;
    if (from < span.end && to > span.start) {
      start = Math.min(start, from);
      end = Math.max(end, to);
    }
    from = next;
  }
  return text.startsWith(listMark, start) && start === lineStart
    ? { start: start + listMark.length, end }
    : { start, end };
}

/** « M. Dupont » is not the end of a sentence. */
const endsWithTitle = /(?:^|[\s(])(?:MM?|Mr|Mrs|Ms|Dr|Pr|St)\.\s*$/;
