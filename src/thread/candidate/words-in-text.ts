import { hasPairs, isLetterMarkOrNumber, isLetterOrNumber } from '../../text/letters';
import { rememberRecent } from '../../text/remember-recent';

/** A word of a text: where it stands, and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly flat: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The words of a folded text, in order; « l'offre » is one word. */
export const readWords: (flat: string) => readonly Word[] = rememberRecent(
  (flat) => (hasPairs(flat) ? matchWords(flat) : scanWords(flat)),
  12,
);

/** What `word` matches, where each character is one unit. */
function scanWords(flat: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < flat.length; at += 1) {
    if (!isLetterOrNumber(flat.charCodeAt(at))) continue;
    const start = at;
    do at += 1;
    while (at < flat.length && goesOn(flat.charCodeAt(at)));
    words.push({ start, end: at, flat: flat.slice(start, at) });
  }
  return words;
}

function goesOn(unit: number): boolean {
  return isLetterMarkOrNumber(unit) || unit === apostrophe || unit === curlyApostrophe || unit === hyphen;
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const hyphen = 0x2d;

function matchWords(flat: string): readonly Word[] {
  return Array.from(flat.matchAll(word), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    flat: match[0],
  }));
}
