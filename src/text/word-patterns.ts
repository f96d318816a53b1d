import { absent, AnchorTree, read, unread, withoutG } from './anchor-tree';

export { orWordWith, withSign } from './pattern-hints';

export interface WordPatternsOptions {
  /** How many texts are remembered with what was found in them. */
  readonly mostTexts?: number;
  /** Each pattern will be asked of each text: it is held against its places on the way, up to the first that has it. */
  readonly allAsked?: boolean;
  /** What `packBeginnings` says of the patterns, where it is known already. */
  readonly beginnings?: string | undefined;
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
    readonly patterns: readonly RegExp[],
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
    return (this.tree ??= new AnchorTree(this.patterns, this.options.allAsked === true, this.options.beginnings));
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
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const place of this.placesUpTo(known > absent ? known : present - known)) {
      const match = place < end ? null : this.tree.matchAt(index, this.text, place);
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
