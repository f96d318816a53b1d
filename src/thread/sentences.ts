import { rememberRecent } from '../text/remember-recent';
import { months } from './words/calendar-words';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly flat: string;
}

const longestSentence = 600;

/** Sentences of a folded text: up to a full stop followed by a space, or a line break. */
export const splitSentences: (flat: string) => readonly Sentence[] = rememberRecent(findSentences, 12);

function findSentences(flat: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = Math.min(end, from + longestSentence);
    while (from < to && flat.charCodeAt(from) <= 32) from += 1;
    while (to > from && flat.charCodeAt(to - 1) <= 32) to -= 1;
    if (to > from) sentences.push({ start: from, end: to, flat: flat.slice(from, to) });
    start = end;
  };
  for (let at = 0; at < flat.length; at += 1) {
    const code = flat.charCodeAt(at);
    if (code === 10) close(at);
    else if (code === 46 || code === 33 || code === 63) {
      const next = flat.charCodeAt(at + 1);
      // « M. Le Goff », « sept. 2026 », « 1. »: a short word before the stop is an abbreviation.
      if (
        (next === 32 || next === 10 || Number.isNaN(next)) &&
        (code !== 46 || !(endsWithAbbreviation(flat, at) || endsWithDay(flat, at)))
      )
        close(at + 1);
    }
  }
  close(flat.length);
  return sentences;
}

function endsWithAbbreviation(flat: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && from > stop - 6 && flat.charCodeAt(from - 1) > 32) from -= 1;
  return abbreviations.has(flat.slice(from, stop));
}

/** « am 1. Oktober »: the date of a month that follows. */
function endsWithDay(flat: string, stop: number): boolean {
  const before = flat.charCodeAt(stop - 1);
  if (before < 48 || before > 57) return false;
  const word = /^ (\p{L}+)/u.exec(flat.slice(stop + 1, stop + 14))?.[1];
  return word !== undefined && Object.hasOwn(months, word);
}

const abbreviations = new Set(
  'm mm mr mrs ms dr pr st jan janv fev fevr mar avr jun juil aou sept sep oct nov dec lun mer jeu ven sam dim mon tue wed thu fri sat sun ref tel env no etc ex p cf vs'.split(
    ' ',
  ),
);
