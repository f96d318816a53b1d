import { compiledForGood } from './compiled-for-good';
import { LetterTree, root } from './letter-tree';
import { waysOf, type PatternWay } from './pattern-ways';
import { readAnchors } from './read-anchors';
import { rememberRecent } from './remember-recent';
import { asciiWords, ByWord } from './word-numbers';

export interface WordPatternsOptions {
  /** How many texts are remembered with what was found in them. */
  readonly mostTexts?: number;
  /** Each pattern will be asked of each text: it is held against its places on the way, up to the first that has it. */
  readonly allAsked?: boolean;
}

/** A stretch of a text that begins and ends where no word goes on. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` */
  readonly flat: string;
}

/**
 * Many patterns over words, asked of the same texts: one pass over a text finds where each of them may begin, and most
 * begin nowhere. The others are held against those places, when they are asked for. The answers are those of `RegExp`.
 */
export class WordPatterns {
  private readonly indexes: ReadonlyMap<RegExp, number>;
  private tree: AnchorTree | null = null;
  private readonly most: number;
  private readonly known = new Map<string, FoundWords>();
  /** The last text whose parts are known. */
  private divided: string | null = null;

  constructor(
    private readonly patterns: readonly RegExp[],
    private readonly options: WordPatternsOptions = {},
  ) {
    this.indexes = new Map(patterns.map((pattern, at) => [pattern, at]));
    this.most = options.mostTexts ?? 16;
  }

  /** What was found in a text; that of the last few is kept. */
  readonly in = (text: string): FoundWords =>
    this.known.get(text) ?? this.keep(text, () => FoundWords.of(text, this.indexes, this.readTree()));

  /**
   * The same of `head` and `text` one after the other, without passing over `text` again.
   * @param head ends where no word goes on
   */
  readonly after = (head: string, text: string): FoundWords => {
    const whole = head + text;
    return this.known.get(whole) ?? this.keep(whole, () => this.in(text).after(head, whole));
  };

  /** Finds what each part of a text holds in one pass over the text; `in` of a part then knows it. */
  readonly divide = (text: string, parts: readonly Part[]): void => {
    if (this.divided === text) return;
    const found =
      this.options.allAsked === true ? FoundWords.of(text, this.indexes, this.readTree(), false) : this.in(text);
    const finder = found.finder();
    for (const part of parts) if (!this.known.has(part.flat)) this.keep(part.flat, () => finder(part));
    this.divided = text;
  };

  private readTree(): AnchorTree {
    return (this.tree ??= new AnchorTree(this.patterns, this.options));
  }

  private keep(text: string, find: () => FoundWords): FoundWords {
    const found = find();
    if (this.known.size >= this.most) {
      this.known.clear();
      this.divided = null;
    }
    this.known.set(text, found);
    return found;
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
  private constructor(
    private readonly text: string,
    private readonly indexes: ReadonlyMap<RegExp, number>,
    private readonly tree: AnchorTree,
    /** Written only where a pattern is present. */
    private readonly known: number[],
    /** A place of a pattern, the entry of its place before, the pattern; by place. */
    private readonly places: number[],
  ) {}

  /** @param eager each pattern is held against its places at once, up to the first that has it. */
  static of(
    text: string,
    indexes: ReadonlyMap<RegExp, number>,
    tree: AnchorTree,
    eager: boolean = tree.eager,
  ): FoundWords {
    const found = new FoundWords(text, indexes, tree, tree.nothingKnown.slice(), []);
    tree.visit(text, text.length, found.known, found.places, eager);
    tree.askLetters(text, found.known);
    return found;
  }

  /** Whether none of the patterns begins anywhere. */
  get isEmpty(): boolean {
    return this.known === this.tree.nothingKnown;
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
    if (this.tree.lacksSign(index, this.text)) return [];
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

  /** What `whole` holds, which is `head` and then this text: a pattern found here is found there too. */
  after(head: string, whole: string): FoundWords {
    const { tree } = this;
    const known = this.known.map((_, index) => {
      if (tree.nothingKnown[index] === unread || tree.looksBack[index] === true) return unread;
      return this.hasAt(index) ? read : absent;
    });
    const found = new FoundWords(whole, this.indexes, tree, known, []);
    tree.visit(whole, head.length, known, found.places, true);
    tree.askLetters(whole, known);
    return found;
  }

  /** Finds what parts of this text hold, asked in any order. The places of all patterns must be written down. */
  finder(): (part: Part) => FoundWords {
    const { places, tree, indexes } = this;
    const allRead = !tree.nothingKnown.includes(unread);
    let entry = 0;
    return ({ start, end, flat }) => {
      while (entry > 0 && (places[entry - entryLength] ?? 0) >= start) entry -= entryLength;
      while (entry < places.length && (places[entry] ?? 0) < start) entry += entryLength;
      // Where all are absent, nothing is written: the list may be that of the tree.
      const isBare = allRead && (entry >= places.length || (places[entry] ?? 0) >= end) && !tree.mayHoldLetters(flat);
      const found = new FoundWords(flat, indexes, tree, isBare ? tree.nothingKnown : tree.nothingKnown.slice(), []);
      if (isBare) return found;
      for (; entry < places.length && (places[entry] ?? 0) < end; entry += entryLength)
        tree.foundAt(places[entry + 2] ?? 0, flat, (places[entry] ?? 0) - start, found.known, found.places, tree.eager);
      tree.askLetters(flat, found.known);
      return found;
    };
  }

  private isAtOne(index: number, last: number): boolean {
    if (this.tree.lacksSign(index, this.text)) return false;
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

/** Numbers of an entry of `FoundWords.places`. */
const entryLength = 3;

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
class AnchorTree {
  readonly nothingKnown: number[];
  readonly eager: boolean;
  /** Whether a pattern looks at what stands before it, further than the boundary of a word. */
  readonly looksBack: readonly boolean[];
  /** The patterns at one place; made when a place is found. */
  private readonly sticky: (RegExp | undefined)[] = [];
  private readonly waysOfPatterns: (readonly CompiledWay[] | undefined)[] = [];
  private readonly letters = new LetterTree();
  /** The patterns that may begin as the way to a node. */
  private readonly ends: (number[] | undefined)[] = [];

  /** Patterns that also look for letters inside a word. */
  private readonly lettered: { readonly letters: string; readonly index: number }[] = [];

  private readonly ways = new ByWord<Way>();

  readonly patterns: readonly RegExp[];
  private readonly signs: readonly (RegExp | undefined)[];

  constructor(patterns: readonly RegExp[], { allAsked = false }: WordPatternsOptions) {
    this.eager = allAsked;
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
function withoutG(pattern: RegExp): RegExp {
  return pattern.global ? new RegExp(pattern.source, pattern.flags.replace('g', '')) : pattern;
}
