/**
 * Patterns over words, compiled once for a language.
 *
 * Notation, words separated by spaces:
 *   `jeune`            the word · `jeun*` words beginning so · `a/b/@c` one of several
 *   `@cause`           an occurrence of a concept of the lexicon, one word or many
 *   `tres?`            optional · `~3` up to three words of any kind · `_` one word of any kind
 *   `!pas`             the next word is not this (consumes nothing)
 *   `^` `$`            first or last word of the sentence
 * Alternatives are separated by `|` or a line end. A concept may use concepts that are defined before it.
 */
export interface GrammarSource {
  /** Concept name → alternatives. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Pattern set name (a rule's `match` or `unless`) → alternatives. */
  readonly sets: Readonly<Record<string, string>>;
}

export type Step =
  | { readonly type: 'element'; readonly element: number; readonly optional: boolean; readonly negative: boolean }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'any'; readonly optional: boolean }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

export interface Pattern {
  readonly steps: readonly Step[];
  /** Concept index for a concept's alternative, set index for a set's. */
  readonly target: number;
}

/** What one word of the text means to the grammar; computed once per distinct word. */
export interface WordReading {
  /** Bit per element the word satisfies by itself. */
  readonly elements: Uint32Array;
  /** Concepts the word is by itself. */
  readonly concepts: readonly number[];
  /** Patterns whose first step is satisfied by the word, per level. */
  readonly starts: readonly (readonly Pattern[])[];
}

export interface Grammar {
  readonly conceptNames: readonly string[];
  readonly setNames: readonly string[];
  readonly levels: number;
  /** Elements satisfied by an occurrence of a concept in several words. */
  readonly elementsOfConcept: readonly (readonly number[])[];
  /** Per level, patterns whose first step is a given concept, for its occurrences in several words. */
  readonly startsOfConcept: readonly ReadonlyMap<number, readonly Pattern[]>[];
  /** Per level, patterns that may begin at any word. */
  readonly startsAnywhere: readonly (readonly Pattern[])[];
  readWord(word: string): WordReading;
}
