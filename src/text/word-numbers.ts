/**
 * Each word has a number of its own, the same in every text: what is known of a word is then an entry of a list, and no
 * word of a text is copied out of it to be looked up.
 */

/** Words are kept for good, and no more of them: those met later have no number. */
const mostWords = 50_000;
/** Nor has a longer one. */
const longestWord = 40;
/** Twice as many places as words, and a power of two. */
const places = 131_072;

/** By place, a number and one; 0 where there is none. */
const table = new Int32Array(places);
const words: string[] = [];

/** The number of `text.slice(start, end)`, from 0; -1 when it has none. */
export function numberOfWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return numberOfHashed(text, start, end, hash);
}

/** @param hash `31 * hash + unit`, unit after unit, in 32 bits */
function numberOfHashed(text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > longestWord) return -1;
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  for (;;) {
    const number = (table[place] ?? 0) - 1;
    if (number < 0) break;
    const word = words[number] ?? '';
    if (word.length === length && isAt(word, text, start)) return number;
    place = (place + 1) & (places - 1);
  }
  if (words.length >= mostWords) return -1;
  // A slice would keep the whole text it was cut from.
  words.push(` ${text.slice(start, end)}`.slice(1));
  table[place] = words.length;
  return words.length - 1;
}

/** The word of a number that `numberOfWord` gave, from 0. */
export function wordOfNumber(number: number): string {
  return words[number] ?? '';
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** What is known of words, by their numbers. */
export class ByWord<Value extends object> {
  private readonly values: (Value | undefined)[] = [];

  /** @param number what `numberOfWord` gave; of -1 nothing is known. */
  get(number: number): Value | undefined {
    return this.values[number];
  }

  set(number: number, value: Value): void {
    if (number < 0) return;
    while (this.values.length <= number) this.values.push(undefined);
    this.values[number] = value;
  }
}

/** The runs of ASCII letters, digits and `_` of a text, as `\b` parts them: of each its start, its end and its number. */
export function asciiWords(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length;) {
    let code = text.charCodeAt(at);
    if (code > 127 || isOfWord[code] === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      at += 1;
      code = at < text.length ? text.charCodeAt(at) : 128;
    } while (code < 128 && isOfWord[code] === 1);
    found.push(start, at, numberOfHashed(text, start, at, hash));
  }
  return found;
}

const isOfWord = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) if (/\w/.test(String.fromCharCode(code))) isOfWord[code] = 1;
