import { readAnchors } from './read-anchors';
import { rememberRecent } from './remember-recent';

export interface WordPatternsOptions {
  /** How many texts are remembered with what was found in them. */
  readonly mostTexts?: number;
  /** Each pattern will be asked of each text: it is held against its places on the way, up to the first that has it. */
  readonly allAsked?: boolean;
}

/**
 * Many patterns over words, asked of the same texts: one pass over a text finds where each of them may begin, and most
 * begin nowhere. The others are held against those places, when they are asked for. The answers are those of `RegExp`.
 */
export class WordPatterns {
  private readonly indexes: ReadonlyMap<RegExp, number>;
  private tree: AnchorTree | null = null;

  /** What was found in a text; that of the last few is kept. */
  readonly in: (text: string) => FoundWords;

  constructor(patterns: readonly RegExp[], { mostTexts = 16, allAsked = false }: WordPatternsOptions = {}) {
    this.indexes = new Map(patterns.map((pattern, at) => [pattern, at]));
    this.in = rememberRecent((text) => {
      this.tree ??= new AnchorTree(patterns, allAsked);
      return new FoundWords(text, this.indexes, this.tree);
    }, mostTexts);
  }
}

/** What is known of a pattern in a text. Above these, it may be at some places: the last of their entries. */
const absent = 0;
/** The pattern does not say how it begins. */
const unread = -1;
/** It is present, and where was not written down. */
const read = -2;
/** Below this it is present, at some of the places of which this is the last entry, negative and less this. */
const present = -2;

/** What patterns were found in one text. */
export class FoundWords {
  private readonly known: Int32Array;
  /** A place of a pattern, then the entry of its place before. */
  private readonly places: number[] = [];

  constructor(
    private readonly text: string,
    private readonly indexes: ReadonlyMap<RegExp, number>,
    private readonly tree: AnchorTree,
  ) {
    this.known = tree.nothingKnown.slice();
    tree.visit(text, this.known, this.places);
  }

  /** Whether the text holds what a pattern looks for. */
  has(pattern: RegExp): boolean {
    const index = this.indexes.get(pattern);
    return index === undefined ? withoutG(pattern).test(this.text) : this.hasAt(index);
  }

  /** The same, by the place of the pattern in the list. */
  hasAt(index: number): boolean {
    const known = this.known[index] ?? absent;
    if (known === absent) return false;
    if (known < unread) return true;
    const found = known === unread ? this.tree.patterns[index]?.test(this.text) === true : this.isAtOne(index, known);
    this.known[index] = !found ? absent : known === unread ? read : present - known;
    return found;
  }

  /** Every match of one of the patterns, in order: `text.matchAll(pattern)`, with or without its `g`. */
  every(pattern: RegExp): readonly RegExpExecArray[] {
    const index = this.indexes.get(pattern);
    const known = index === undefined ? unread : (this.known[index] ?? absent);
    if (known === absent) return [];
    if (index === undefined || known === unread || known === read)
      return [...this.text.matchAll(pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`))];
    const sticky = this.tree.stickyAt(index);
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const place of this.placesUpTo(known > absent ? known : present - known)) {
      if (place < end) continue;
      sticky.lastIndex = place;
      const match = sticky.exec(this.text);
      if (match === null) continue;
      found.push(match);
      end = place + match[0].length;
    }
    return found;
  }

  private isAtOne(index: number, last: number): boolean {
    for (let entry = last; entry > 0; entry = this.places[entry] ?? absent)
      if (this.tree.isAt(index, this.text, this.places[entry - 1] ?? 0)) return true;
    return false;
  }

  private placesUpTo(last: number): readonly number[] {
    const places: number[] = [];
    for (let entry = last; entry > 0; entry = this.places[entry] ?? absent) places.push(this.places[entry - 1] ?? 0);
    return places.reverse();
  }
}

/** Longer beginnings leave fewer places to look at, and take longer to list. */
const longestAnchor = 6;

/** The beginnings of all patterns as a tree, a character a level. */
class AnchorTree {
  readonly nothingKnown: Int32Array;
  /** The patterns at one place; made when a place is found. */
  private readonly sticky: (RegExp | undefined)[] = [];
  /** For each node, a row of the next ones by class of character; 0 is none. */
  private next = new Uint16Array(classCount * 256);
  private count = 1;
  /** The patterns that may begin as the way to a node. */
  private readonly ends: (number[] | undefined)[] = [];

  readonly patterns: readonly RegExp[];

  constructor(
    patterns: readonly RegExp[],
    private readonly eager: boolean,
  ) {
    this.patterns = patterns.map(withoutG);
    this.nothingKnown = Int32Array.from(patterns, (pattern, index) => (this.read(pattern, index) ? absent : unread));
  }

  stickyAt(index: number): RegExp {
    const { source = '', flags = '' } = this.patterns[index] ?? {};
    return (this.sticky[index] ??= new RegExp(source, `${flags}y`));
  }

  isAt(index: number, text: string, place: number): boolean {
    const sticky = this.stickyAt(index);
    sticky.lastIndex = place;
    return sticky.test(text);
  }

  /** Looks at each place where a pattern may begin, at a boundary of a word, or writes it down for later. */
  visit(text: string, known: Int32Array, places: number[]): void {
    const { next, ends } = this;
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = code < classes.length ? (classes[code] ?? 0) : 0;
      const word = kind > 0 && kind <= lastWordClass;
      if (word === inWord) continue;
      inWord = word;
      let node = next[kind] ?? 0;
      for (let to = at + 1; node !== 0; to += 1) {
        const here = ends[node];
        if (here !== undefined)
          for (const index of here) {
            if (this.eager) {
              if (known[index] === absent && this.isAt(index, text, at)) known[index] = read;
            } else {
              places.push(at, known[index] ?? absent);
              known[index] = places.length - 1;
            }
          }
        const following = to < text.length ? text.charCodeAt(to) : classes.length;
        node = following < classes.length ? (next[node * classCount + (classes[following] ?? 0)] ?? 0) : 0;
      }
    }
  }

  /** Whether the pattern says how it begins. */
  private read(pattern: RegExp, index: number): boolean {
    const anchors = readAnchors(pattern, longestAnchor);
    if (anchors === null || Array.from(anchors).some((anchor) => classOf(anchor, 0) === 0)) return false;
    for (const anchor of anchors) this.add(anchor, index);
    return true;
  }

  private add(anchor: string, index: number): void {
    let node = 0;
    // What comes after a character of no class is left to the pattern.
    for (let at = 0; at < anchor.length && classOf(anchor, at) !== 0; at += 1) {
      const place = node * classCount + classOf(anchor, at);
      node = this.next[place] ?? 0;
      if (node === 0) {
        node = this.addNode();
        this.next[place] = node;
      }
    }
    const ends = (this.ends[node] ??= []);
    if (ends.at(-1) !== index) ends.push(index);
  }

  private addNode(): number {
    if ((this.count + 1) * classCount > this.next.length) {
      const wider = new Uint16Array(this.next.length * 2);
      wider.set(this.next);
      this.next = wider;
    }
    this.count += 1;
    return this.count - 1;
  }
}

/** Characters as the tree tells them apart: those of ASCII words, each its own, then some others; 0 is any of the rest. */
const wordCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const otherCharacters = " '-.";
const lastWordClass = wordCharacters.length;
const classCount = 1 + wordCharacters.length + otherCharacters.length;
const classes = new Uint8Array(128);
Array.from(wordCharacters + otherCharacters).forEach((character, at) => (classes[character.charCodeAt(0)] = at + 1));

function classOf(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? 0;
}

/** A pattern with `g` remembers where it was last found. */
function withoutG(pattern: RegExp): RegExp {
  return pattern.global ? new RegExp(pattern.source, pattern.flags.replace('g', '')) : pattern;
}
