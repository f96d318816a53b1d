import { Beginnings, packBeginnings } from './beginnings';
import { compiledForGood } from './compiled-for-good';
import { root } from './letter-tree';
import { lettersOf, signOf } from './pattern-hints';
import { PatternWays } from './pattern-ways';
import { rememberRecent } from './remember-recent';
import { asciiWords, ByWord } from './word-numbers';

/** What is known of a pattern in a text. Above these, it may be at some places: the last of their entries. */
export const absent = 0;
/** The pattern does not say how it begins. */
export const unread = -1;
/** It is present, and where was not written down. */
export const read = -2;

/** The beginnings of all patterns as a tree, a character a level. */
export class AnchorTree {
  readonly nothingKnown: number[];
  readonly eager: boolean;
  /** Whether a pattern looks at what stands before it, further than the boundary of a word. */
  readonly looksBack: readonly boolean[];
  /** The patterns whole, at one place; made when a match is found that has groups to tell. */
  private readonly sticky: (RegExp | undefined)[] = [];
  /** The patterns, taken apart as far as places are found. */
  private readonly ways: (PatternWays | undefined)[] = [];
  private readonly beginnings: Beginnings;

  /** Patterns that also look for letters inside a word. */
  private readonly lettered: { readonly letters: string; readonly index: number }[] = [];

  private readonly waysOfWords = new ByWord<Way>();

  readonly patterns: readonly RegExp[];
  /** What the matches of a pattern always hold. */
  private readonly signs: readonly (RegExp | undefined)[];

  /** @param packed what `packBeginnings` says of the patterns */
  constructor(patterns: readonly RegExp[], eager: boolean, packed = packBeginnings(patterns)) {
    this.eager = eager;
    this.beginnings = new Beginnings(packed);
    this.patterns = patterns.map(withoutG);
    this.signs = patterns.map(signOf);
    this.nothingKnown = patterns.map(() => absent);
    for (const index of this.beginnings.silent) this.nothingKnown[index] = unread;
    patterns.forEach((pattern, index) => {
      const letters = lettersOf(pattern);
      if (letters !== undefined) this.lettered.push({ letters, index });
    });
    this.looksBack = patterns.map(({ source }) => /\(\?<[=!]|(?<!\[)\^|\\B/.test(source));
  }

  /** Whether a text has not what a pattern always holds. */
  lacksSign(index: number, text: string): boolean {
    return this.signs[index]?.test(text) === false;
  }

  private stickyAt(index: number): RegExp {
    const { source = '', flags = '' } = this.patterns[index] ?? {};
    return (this.sticky[index] ??= compiledForGood(new RegExp(source, `${flags}y`)));
  }

  isAt(index: number, text: string, place: number): boolean {
    return this.waysOf(index).endAt(text, place) >= 0;
  }

  /** The match of a pattern at a place; null where there is none. */
  matchAt(index: number, text: string, place: number): RegExpExecArray | null {
    const ways = this.waysOf(index);
    const end = ways.endAt(text, place);
    if (end < 0) return null;
    if (!ways.captures) return Object.assign([text.slice(place, end)] as [string], { index: place, input: text });
    const sticky = this.stickyAt(index);
    sticky.lastIndex = place;
    return sticky.exec(text);
  }

  private waysOf(index: number): PatternWays {
    return (this.ways[index] ??= new PatternWays(this.patterns[index] ?? /(?!)/));
  }

  /** Looks at each place before `before` where a pattern may begin, at a boundary of a word, or writes it down for later. */
  visit(text: string, before: number, known: number[], places: number[], eager: boolean): void {
    const words = wordsIn(text);
    const visitFrom = (at: number, from: number, way: Way) => {
      for (const index of way.indexes) this.foundAt(index, text, at, known, places, eager);
      if (way.node === 0) return;
      for (const index of this.wayFrom(way.node, text, from, text.length).indexes)
        this.foundAt(index, text, at, known, places, eager);
    };
    for (let entry = 0; entry < words.length; entry += 3) {
      const start = words[entry] ?? 0;
      if (start >= before) return;
      const end = words[entry + 1] ?? 0;
      const way = this.wayOf(text, start, end, words[entry + 2] ?? -1);
      if (way !== nowhere) visitFrom(start, end, way);
      // What begins with a sign does so where a word ends: `\b're`.
      if (end >= before) return;
      const sign = text.charCodeAt(end);
      const node = this.beginnings.after(root, sign);
      if (node !== 0) visitFrom(end, end + 1, { indexes: this.beginnings.patternsAt(node), node });
    }
  }

  /** What begins as a word does, and where the tree then is: more may begin with the word and what follows it. */
  private wayOf(text: string, start: number, end: number, number: number): Way {
    const known = this.waysOfWords.get(number);
    if (known !== undefined) return known;
    const way = this.wayFrom(0, text, start, end);
    const kept = way.node === 0 && way.indexes.length === 0 ? nowhere : way;
    this.waysOfWords.set(number, kept);
    return kept;
  }

  /** The patterns whose beginnings are met on the way from a node along a text. */
  private wayFrom(from: number, text: string, start: number, end: number): Way {
    const indexes: number[] = [];
    let node = from;
    for (let at = start; at < end; at += 1) {
      node = this.beginnings.after(node, text.charCodeAt(at));
      if (node === 0) break;
      for (const index of this.beginnings.patternsAt(node)) indexes.push(index);
    }
    return { indexes, node };
  }

  /** A pattern may begin at a place: it is held against it, or the place is written down. */
  foundAt(index: number, text: string, at: number, known: number[], places: number[], eager: boolean): void {
    if (eager) {
      if (known[index] === absent && this.isAt(index, text, at)) known[index] = read;
    } else {
      places.push(at, known[index] ?? absent, index);
      known[index] = places.length - 2;
    }
  }

  /** Whether a text may hold one of the words that are known by letters inside them. */
  mayHoldLetters(text: string): boolean {
    for (const { letters } of this.lettered) if (text.includes(letters)) return true;
    return false;
  }

  /** The patterns of such words are held against the text itself. */
  askLetters(text: string, known: number[]): void {
    for (const { letters, index } of this.lettered)
      if (known[index] === absent && text.includes(letters)) known[index] = unread;
  }
}

/** The patterns that may begin with some letters, and the node the tree is at after them. */
interface Way {
  readonly indexes: readonly number[];
  readonly node: number;
}

const nowhere: Way = { indexes: [], node: 0 };

/** Several lists of patterns are looked for in one text. */
const wordsIn = rememberRecent(asciiWords, 8);

/** A pattern with `g` remembers where it was last found. */
export function withoutG(pattern: RegExp): RegExp {
  return pattern.global ? new RegExp(pattern.source, pattern.flags.replace('g', '')) : pattern;
}
