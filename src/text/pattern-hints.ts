/** What a pattern over words does not say itself, told by who wrote it. */

/** `words`, or a word with some letters anywhere in it: « Vorstellungsgespräch » by « gesprach ». */
export function orWordWith(letters: string, words: RegExp): RegExp {
  const pattern = new RegExp(`${words.source}|\\b\\w*${letters}\\w*\\b`, words.flags);
  lettered.set(pattern, { letters, words });
  return pattern;
}

/** `pattern`, all of whose matches hold what `sign` finds: it is neither compiled for a text without, nor held against it. */
export function withSign(sign: RegExp, pattern: RegExp): RegExp {
  signs.set(pattern, sign);
  return pattern;
}

/** The letters of which every word is looked for, or undefined. */
export function lettersOf(pattern: RegExp): string | undefined {
  return lettered.get(pattern)?.letters;
}

/** The pattern without the words that are known by letters inside them. */
export function wholeWordsOf(pattern: RegExp): RegExp {
  return lettered.get(pattern)?.words ?? pattern;
}

/** What the matches of a pattern always hold. */
export function signOf(pattern: RegExp): RegExp | undefined {
  return signs.get(pattern);
}

const lettered = new WeakMap<RegExp, { readonly letters: string; readonly words: RegExp }>();
const signs = new WeakMap<RegExp, RegExp>();
