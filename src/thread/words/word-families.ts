import { WordPatterns, type FoundWords, type Part } from '../../text/word-patterns';

/** Families of words by name, each a pattern over folded text. */
export class WordFamilies {
  readonly patterns: WordPatterns;
  private readonly names: readonly string[];
  private readonly listed = new WeakMap<FoundWords, readonly string[]>();

  /** @param beginnings what `packBeginnings` says of the patterns, where it is known already */
  constructor(families: Readonly<Record<string, RegExp>>, beginnings?: string) {
    this.names = Object.keys(families);
    this.patterns = new WordPatterns(Object.values(families), {
      allAsked: true,
      mostTexts: mostRemembered,
      beginnings,
    });
  }

  /** The names of those that a text holds, in their order. */
  in(flat: string): readonly string[] {
    if (flat === '') return none;
    const found = this.patterns.in(flat);
    if (found.isEmpty) return none;
    const listed = this.listed.get(found) ?? this.names.filter((_, at) => found.hasAt(at));
    this.listed.set(found, listed);
    return listed;
  }

  /** Finds those of each part of a text in one pass over it; `in` of a part then knows them. */
  divide(flat: string, parts: readonly Part[]): void {
    this.patterns.divide(flat, parts);
  }
}

const none: readonly string[] = [];

/** As many sentences as a long mail has. */
const mostRemembered = 256;
