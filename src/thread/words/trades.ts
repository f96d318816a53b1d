import { tradeAcronyms, tradeFilter } from './packed-trades';

/**
 * Trades of some eight languages, in a filter: it knows every trade it was made of, and takes one other word in a hundred
 * for one. Nothing is unpacked before it is asked for.
 */

/** Endings of the feminine, with what they stand for; the first that fits. */
const endings: readonly (readonly [string, string])[] = [
  ['euse', 'eur'],
  ['trice', 'teur'],
  ['onne', 'on'],
  ['enne', 'en'],
  ['ve', 'f'],
  ['frau', 'mann'],
  ['in', ''],
  ['ka', ''],
  ['a', ''],
  ['o', ''],
  ['e', ''],
];
const leastStem = 3;

/** What a folded word shares with its feminine and its plural. */
export function tradeStem(word: string): string {
  const one = word.length > leastStem && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  for (const [ending, other] of endings)
    if (one.length - ending.length >= leastStem && one.endsWith(ending))
      return one.slice(0, one.length - ending.length) + other;
  return one;
}

/** A number of 32 bits for a word, whatever its gender. */
export function tradeHash(word: string): number {
  const stem = tradeStem(word);
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** The number of words one after the other: of those before, and of the next one. */
export function joinedHash(before: number, next: number): number {
  return mixed(Math.imul(before, 0x01000193) ^ next);
}

/** The number of a word as one that trades of several words begin with. */
export function openingHash(word: number): number {
  return joinedHash(0x9e3779b9, word);
}

/** The bits that tell a number. */
export function bitsOf(hash: number, size: number): readonly number[] {
  const step = stepOf(hash);
  return Array.from({ length: probes }, (_, at) => (hash + at * step) % size);
}

function stepOf(hash: number): number {
  return (mixed(hash ^ 0x5bd1e995) | 1) >>> 0;
}

const probes = 6;
let bits: Uint8Array | null = null;

function isKnown(hash: number): boolean {
  bits ??= Uint8Array.from(atob(tradeFilter.replace(/\n/g, '')), (unit) => unit.charCodeAt(0));
  const size = bits.length * 8;
  const step = stepOf(hash);
  for (let at = 0; at < probes; at += 1) {
    const bit = (hash + at * step) % size;
    if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Whether a word, by its number, is a trade by itself. */
export function isTrade(hash: number): boolean {
  return isKnown(hash);
}

/** Whether trades of several words begin with a word, by its number. */
export function opensTrade(hash: number): boolean {
  return isKnown(openingHash(hash));
}

/** Whether several words, by their joined number, are a trade. */
export function isFixedTrade(hash: number): boolean {
  return isKnown(hash);
}

let acronyms: ReadonlySet<string> | null = null;

/** Whether folded letters stand for a trade when they are written in capitals. */
export function isTradeAcronym(word: string): boolean {
  acronyms ??= new Set(tradeAcronyms.trim().split(/\s+/));
  return acronyms.has(word);
}
