import { hasPairs, isLetter } from '../text/letters';

/** How a word begins, which is nearly its meaning whatever its ending: « entretiens » and « entretien » are one. */
const stemLength = 6;

export function stemOf(word: string): string {
  return word.slice(0, stemLength);
}

/** The beginnings of the words of a folded text, in order; figures are none. */
export function stemsOf(flat: string, most = 90): readonly string[] {
  if (!hasPairs(flat)) return scanStems(flat, most);
  const stems: string[] = [];
  for (const match of flat.matchAll(/\p{L}[\p{L}']*/gu)) {
    stems.push(match[0].slice(0, stemLength));
    if (stems.length === most) break;
  }
  return stems;
}

/** The same, where each character is one unit. */
function scanStems(flat: string, most: number): readonly string[] {
  const stems: string[] = [];
  for (let at = 0; at < flat.length && stems.length < most; at += 1) {
    if (!isLetter(flat.charCodeAt(at))) continue;
    const start = at;
    do at += 1;
    while (at < flat.length && (isLetter(flat.charCodeAt(at)) || flat.charCodeAt(at) === apostrophe));
    stems.push(flat.slice(start, Math.min(at, start + stemLength)));
  }
  return stems;
}

const apostrophe = 0x27;

/** Each stem once, and each two that follow one another. */
export function withPairs(stems: readonly string[]): readonly string[] {
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`)])];
}
