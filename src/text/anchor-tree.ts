import { compiledForGood } from './compiled-for-good';
import { LetterTree, root } from './letter-tree';
import { waysOf, type PatternWay } from './pattern-ways';
import { readAnchors } from './read-anchors';
import { rememberRecent } from './remember-recent';
import { asciiWords, ByWord } from './word-numbers';

/** What is known of a pattern in a text. Above these, it may be at some places: the last of their entries. */
export const absent = 0;
/** The pattern does not say how it begins. */
export const unread = -1;
/** It is present, and where was not written down. */
export const read = -2;

/** `words`, or a word with some letters anywhere in it: « Vorstellungsgespräch » by « gesprach ». */
export function orWordWith(letters: string, words: RegExp): RegExp {
  const pattern = new RegExp(`${words.source}|\\b\\w*${letters}\\w*\\b`, words.flags);
  hints.set(pattern, { letters, words });
  return pattern;
}

/** `pattern`, all of whose matches hold what `sign` finds: it is neither compiled for a text without, nor held against it. */
export function withSign(sign: RegExp, pattern: RegExp): RegExp {
  signs.set(pattern, sign);
  return pattern;
}

const signs = new WeakMap<RegExp, RegExp>();
const hints = new WeakMap<RegExp, { readonly letters: string; readonly words: RegExp }>();

/** Longer beginnings leave fewer places to look at, and take longer to list. */
const longestAnchor = 6;

/** The beginnings of all patterns as a tree, a character a level. */
export class AnchorTree {
  readonly nothingKnown: number[];
  readonly eager: boolean;
  /** Whether a pattern looks at what stands before it, further than the boundary of a word. */
  readonly looksBack: readonly boolean[];
  /** The patterns at one place; made when a place is found. */
  private readonly sticky: (RegExp | undefined)[] = [];
  /** The ways of a pattern; read when a place is found. */
  private readonly waysOfPatterns: (readonly CompiledWay[] | undefined)[] = [];
  private readonly letters = new LetterTree();
  /** The patterns that may begin as the way to a node. */
  private readonly ends: (number[] | undefined)[] = [];

  /** Patterns that also look for letters inside a word. */
  private readonly lettered: { readonly letters: string; readonly index: number }[] = [];

  private readonly ways = new ByWord<Way>();

  readonly patterns: readonly RegExp[];
  /** What the matches of a pattern always hold. */
  private readonly signs: readonly (RegExp | undefined)[];

  constructor(patterns: readonly RegExp[], eager: boolean) {
    this.eager = eager;
    this.patterns = patterns.map(withoutG);
    this.signs = patterns.map((pattern) => signs.get(pattern));
    this.nothingKnown = patterns.map((pattern, index) => (this.read(pattern, index) ? absent : unread));
    this.looksBack = patterns.map(({ source }) => /\(\?<[=!]|(?<!\[)\^|\\B/.test(source));
  }

  /** Whether a text has not what a pattern always holds. */
  lacksSign(index: number, text: string): boolean {
    return this.signs[index]?.test(text) === false;
  }

  stickyAt(index: number): RegExp {
    const { source = '', flags = '' } = this.patterns[index] ?? {};
    return (this.sticky[index] ??= compiledForGood(new RegExp(source, `${flags}y`)));
  }

  isAt(index: number, text: string, place: number): boolean {
    for (const way of this.waysAt(index)) {
      if (!text.startsWith(way.letters, place)) continue;
      const sticky = (way.sticky ??= compiledForGood(new RegExp(way.source, `${this.patterns[index]?.flags ?? ''}y`)));
      sticky.lastIndex = place;
      if (sticky.test(text)) return true;
    }
    return false;
  }

  private waysAt(index: number): readonly CompiledWay[] {
    return (this.waysOfPatterns[index] ??= waysOf(this.patterns[index]?.source ?? ''));
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
      const node = this.letters.after(root, sign);
      if (node !== 0) visitFrom(end, end + 1, { indexes: this.ends[node] ?? [], node });
    }
  }

  /** What begins as a word does, and where the tree then is: more may begin with the word and what follows it. */
  private wayOf(text: string, start: number, end: number, number: number): Way {
    const known = this.ways.get(number);
    if (known !== undefined) return known;
    const way = this.wayFrom(0, text, start, end);
    const kept = way.node === 0 && way.indexes.length === 0 ? nowhere : way;
    this.ways.set(number, kept);
    return kept;
  }

  /** The patterns whose beginnings are met on the way from a node along a text. */
  private wayFrom(from: number, text: string, start: number, end: number): Way {
    const indexes: number[] = [];
    let node = from;
    for (let at = start; at < end; at += 1) {
      node = this.letters.after(node, text.charCodeAt(at));
      if (node === 0) break;
      for (const index of this.ends[node] ?? []) indexes.push(index);
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

  /** Whether the pattern says how it begins. */
  private read(pattern: RegExp, index: number): boolean {
    const hint = hints.get(pattern);
    if (hint !== undefined) this.lettered.push({ letters: hint.letters, index });
    const anchors = readAnchors(hint?.words ?? pattern, longestAnchor, this.letters);
    if (anchors === null) return false;
    for (const node of anchors) {
      const ends = (this.ends[node] ??= []);
      if (ends.at(-1) !== index) ends.push(index);
    }
    return true;
  }
}

/** A way of a pattern at one place, compiled when a text has its letters there: a choice of many words is dear to compile whole. */
interface CompiledWay extends PatternWay {
  sticky?: RegExp;
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
