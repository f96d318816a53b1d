import { readAnchors } from './read-anchors';
import { rememberRecent } from './remember-recent';

/**
 * Patterns over words, looked for only where a word begins as theirs do. A reading holds a hundred patterns against the
 * same text, and most of what they look for is not in it: those are then neither run nor, the first time, compiled.
 * The answers are those of `RegExp`.
 */

/** Whether a text holds what a pattern looks for: `pattern.test(text)`. */
export function holdsWords(pattern: RegExp, text: string): boolean {
  const anchored = anchor(pattern);
  if (anchored === null) return new RegExp(pattern).test(text);
  const starts = wordStarts(text);
  return anchored.anchors.some((one) => starts.placesOf(one).some((place) => matchAt(anchored, text, place) !== null));
}

/** Every match of a `g` pattern, in order: `text.matchAll(pattern)`. */
export function findWords(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const anchored = anchor(pattern);
  if (anchored === null) return [...text.matchAll(pattern)];
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const place of placesOf(anchored, text)) {
    if (place < end) continue;
    const match = matchAt(anchored, text, place);
    if (match === null) continue;
    found.push(match);
    end = place + match[0].length;
  }
  return found;
}

interface Anchored {
  readonly pattern: RegExp;
  /** Beginnings, as `beginning` numbers them. */
  readonly anchors: readonly number[];
  /** The same pattern at one place; made when a place is found. */
  sticky: RegExp | null;
}

const known = new WeakMap<RegExp, { readonly anchored: Anchored | null }>();

function anchor(pattern: RegExp): Anchored | null {
  let entry = known.get(pattern);
  if (entry === undefined) {
    const anchors = readAnchors(pattern);
    const anchored = anchors === null ? null : { pattern, anchors: [...anchors].map(beginning), sticky: null };
    entry = { anchored };
    known.set(pattern, entry);
  }
  return entry.anchored;
}

/** Two or three characters as one number. */
function beginning(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) number = number * 0x10000 + text.charCodeAt(at);
  return number;
}

function matchAt(anchored: Anchored, text: string, place: number): RegExpExecArray | null {
  anchored.sticky ??= new RegExp(anchored.pattern.source, `${anchored.pattern.flags.replace('g', '')}y`);
  anchored.sticky.lastIndex = place;
  return anchored.sticky.exec(text);
}

/** In order, the starts of the words that begin as one of the anchors. */
function placesOf({ anchors }: Anchored, text: string): readonly number[] {
  const starts = wordStarts(text);
  const places: number[] = [];
  for (const one of anchors) places.push(...starts.placesOf(one));
  return anchors.length === 1 ? places : places.sort((a, b) => a - b);
}

const nowhere: readonly number[] = [];
const sieveSize = 4_096;

/** Where the words of a text start, by their first two and their first three characters: what `readAnchors` gives. */
class WordStarts {
  private readonly places = new Map<number, number[]>();
  /** Most beginnings are in no word of the text: a slot per few of them tells so at once. */
  private readonly sieve = new Uint8Array(sieveSize);

  constructor(text: string) {
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const word =
        (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
      if (word && !inWord) {
        let one = code * 0x10000 + text.charCodeAt(at + 1);
        if (at + 1 < text.length) this.add(one, at);
        one = one * 0x10000 + text.charCodeAt(at + 2);
        if (at + 2 < text.length) this.add(one, at);
      }
      inWord = word;
    }
  }

  placesOf(one: number): readonly number[] {
    return this.sieve[one % sieveSize] === 0 ? nowhere : (this.places.get(one) ?? nowhere);
  }

  private add(one: number, at: number): void {
    this.sieve[one % sieveSize] = 1;
    const places = this.places.get(one);
    if (places === undefined) this.places.set(one, [at]);
    else places.push(at);
  }
}

/** The texts that one reading asks about again and again. */
const wordStarts = rememberRecent((text) => new WordStarts(text), 12);
