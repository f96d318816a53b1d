import type { Grammar, Pattern, WordReading } from './grammar';
import type { Sentence } from './split-sentences';

/** Words `from` to `to` (excluded) of the sentence. */
export interface Occurrence {
  /** Index of a concept or of a pattern set. */
  readonly target: number;
  readonly from: number;
  readonly to: number;
}

export interface SentenceMatches {
  readonly concepts: readonly Occurrence[];
  readonly sets: readonly Occurrence[];
}

/**
 * Every concept and pattern set found in a sentence.
 *
 * The work is bounded by words × patterns begun × product of the gaps, none of which grows with the text:
 * linear, whatever the input.
 */
export function matchGrammar(grammar: Grammar, sentence: Sentence): SentenceMatches {
  const words = sentence.tokens.map((token) => grammar.readWord(token.word));
  const state = new MatchState(grammar, words);
  const last = grammar.levels - 1;
  for (let level = 0; level < last; level++) {
    for (let at = 0; at < words.length; at++) {
      state.eachStarting(level, at, (pattern) => {
        const to = state.match(pattern, 0, at);
        if (to > at) state.addConcept(pattern.target, at, to);
      });
    }
  }
  const sets: Occurrence[] = [];
  for (let at = 0; at < words.length; at++) {
    state.eachStarting(last, at, (pattern) => {
      const to = state.match(pattern, 0, at);
      if (to > at) sets.push({ target: pattern.target, from: at, to });
    });
  }
  return { concepts: state.concepts, sets };
}

class MatchState {
  readonly concepts: Occurrence[] = [];
  /** Occurrences of several words, by first word. Those of one word are in the readings. */
  private readonly longer: (Occurrence[] | undefined)[];

  constructor(
    private readonly grammar: Grammar,
    private readonly words: readonly WordReading[],
  ) {
    this.longer = new Array<Occurrence[] | undefined>(words.length);
    words.forEach((word, at) => {
      for (const concept of word.concepts) this.concepts.push({ target: concept, from: at, to: at + 1 });
    });
  }

  addConcept(target: number, from: number, to: number): void {
    const known = this.longer[from];
    if (known?.some((occurrence) => occurrence.target === target && occurrence.to === to) === true) return;
    const occurrence = { target, from, to };
    if (known === undefined) this.longer[from] = [occurrence];
    else known.push(occurrence);
    this.concepts.push(occurrence);
  }

  eachStarting(level: number, at: number, visit: (pattern: Pattern) => void): void {
    const word = this.words[at];
    if (word === undefined) return;
    word.starts[level]?.forEach(visit);
    const byConcept = this.grammar.startsOfConcept[level];
    const longer = this.longer[at];
    if (longer !== undefined) for (const occurrence of [...longer]) byConcept?.get(occurrence.target)?.forEach(visit);
    this.grammar.startsAnywhere[level]?.forEach(visit);
  }

  /** Where the pattern ends when its steps from `step` match at `at`, else -1. */
  match(pattern: Pattern, step: number, at: number): number {
    const current = pattern.steps[step];
    if (current === undefined) return at;
    switch (current.type) {
      case 'start':
        return at === 0 ? this.match(pattern, step + 1, at) : -1;
      case 'end':
        return at === this.words.length ? this.match(pattern, step + 1, at) : -1;
      case 'gap':
        for (let skipped = 0; skipped <= current.most && at + skipped <= this.words.length; skipped++) {
          const end = this.match(pattern, step + 1, at + skipped);
          if (end >= 0) return end;
        }
        return -1;
      case 'any': {
        if (at < this.words.length) {
          const end = this.match(pattern, step + 1, at + 1);
          if (end >= 0) return end;
        }
        return current.optional ? this.match(pattern, step + 1, at) : -1;
      }
      case 'element':
        if (current.negative) return this.isElement(current.element, at) ? -1 : this.match(pattern, step + 1, at);
        return this.matchElement(pattern, step, at, current.element, current.optional);
    }
  }

  private matchElement(pattern: Pattern, step: number, at: number, element: number, optional: boolean): number {
    const word = this.words[at];
    if (word !== undefined) {
      if (hasBit(word.elements, element)) {
        const end = this.match(pattern, step + 1, at + 1);
        if (end >= 0) return end;
      }
      const longer = this.longer[at];
      if (longer !== undefined) {
        for (const occurrence of longer) {
          if (this.grammar.elementsOfConcept[occurrence.target]?.includes(element) !== true) continue;
          const end = this.match(pattern, step + 1, occurrence.to);
          if (end >= 0) return end;
        }
      }
    }
    return optional ? this.match(pattern, step + 1, at) : -1;
  }

  private isElement(element: number, at: number): boolean {
    const word = this.words[at];
    if (word === undefined) return false;
    if (hasBit(word.elements, element)) return true;
    return (
      this.longer[at]?.some(
        (occurrence) => this.grammar.elementsOfConcept[occurrence.target]?.includes(element) === true,
      ) ?? false
    );
  }
}

function hasBit(bits: Uint32Array, index: number): boolean {
  return ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}
