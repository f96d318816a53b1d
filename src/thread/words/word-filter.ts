import { hashOf } from '../../text/hash-of';

/**
 * Words by their numbers, in filters: a filter knows every word it was made of, and takes one other in a hundred for one of
 * them. Masculine, feminine, singular and plural of a word are one.
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
function stemOf(word: string): string {
  const one = word.length > leastStem && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  for (const [ending, other] of endings)
    if (one.length - ending.length >= leastStem && one.endsWith(ending))
      return one.slice(0, one.length - ending.length) + other;
  return one;
}

/** A number of 32 bits for a word, whatever its gender. */
export function wordHash(word: string): number {
  return mixed(hashOf(stemOf(word)));
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

/** A packed set of numbers, unpacked when it is first asked. */
export class WordFilter {
  private bits: Uint8Array | null = null;

  /** @param packed bits in base 64, as `filterOf` gives them */
  constructor(private readonly packed: string) {}

  has(hash: number): boolean {
    this.bits ??= Uint8Array.from(atob(this.packed.replace(/\n/g, '')), (unit) => unit.charCodeAt(0));
    const size = this.bits.length * 8;
    const step = stepOf(hash);
    for (let at = 0; at < probes; at += 1) {
      const bit = (hash + at * step) % size;
      if (((this.bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}

const probes = 6;

function stepOf(hash: number): number {
  return (mixed(hash ^ 0x5bd1e995) | 1) >>> 0;
}

/** The bits of a filter that holds some numbers. */
export function filterOf(hashes: ReadonlySet<number>, bitsPerWord: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((hashes.size * bitsPerWord) / 8));
  const size = bytes.length * 8;
  for (const hash of hashes)
    for (let at = 0; at < probes; at += 1) {
      const bit = (hash + at * stepOf(hash)) % size;
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  return bytes;
}
