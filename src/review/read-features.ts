import type { Sentence } from './split-sentences';
import type { Occurrence } from './match-grammar';

/** How sure a word is to carry a ground: a row's own pattern, a telltale word, an ambiguous one. */
export type Evidence = 'pattern' | 'telltale' | 'ambiguous';

export interface GroundHit {
  readonly criterion: string;
  readonly evidence: Evidence;
  /** Words of the sentence, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/** An occurrence of a concept of the lexicon: cause, trouble, preference… */
export interface Cue {
  readonly name: string;
  readonly occurrence: Occurrence;
}

const rank: Readonly<Record<Evidence, number>> = { pattern: 2, telltale: 1, ambiguous: 0 };

/**
 * What a sentence that holds a ground looks like, as names: its evidence, the cues and where they stand, its words.
 * `best` is the hit the finding would show. The same function serves training and reading.
 */
export function readFeatures(sentence: Sentence, hits: readonly GroundHit[], cues: readonly Cue[]): string[] {
  const features = new Set<string>(['bias']);
  const words = sentence.tokens.map((token) => token.word);
  const top = hits.reduce((most, hit) => Math.max(most, rank[hit.evidence]), 0);
  const topName = top === 2 ? 'pattern' : top === 1 ? 'telltale' : 'ambiguous';
  features.add(`top ${topName}`);
  const telltales = new Set(hits.filter((hit) => rank[hit.evidence] >= 1).map((hit) => hit.from)).size;
  features.add(`telltales ${Math.min(telltales, 4)}`);
  features.add(`length ${Math.min(6, Math.floor(words.length / 6))}`);
  const best = hits.filter((hit) => rank[hit.evidence] === top);
  for (const hit of best) {
    features.add(`${hit.evidence} ${hit.criterion}`);
    features.add(`before ${words[hit.from - 1] ?? '^'}`);
    features.add(`after ${words[hit.to] ?? '$'}`);
    features.add(`ground ${words.slice(hit.from, hit.to).join(' ')}`);
  }
  for (const { name, occurrence } of cues) {
    features.add(`cue ${name}`);
    features.add(`cue ${name} ${topName}`);
    for (const hit of best) {
      const gap = occurrence.to <= hit.from ? hit.from - occurrence.to : occurrence.from - hit.to;
      if (gap < 0) features.add(`over ${name}`);
      else if (gap <= 1) features.add(`next ${name} ${occurrence.from < hit.from ? 'before' : 'after'}`);
      if (gap >= 0 && gap <= 5) features.add(`near ${name} ${occurrence.from < hit.from ? 'before' : 'after'}`);
    }
  }
  words.forEach((word, at) => {
    features.add(`w ${word}`);
    if (word.length > 5) features.add(`s ${word.slice(0, 5)}`);
    features.add(`b ${word} ${words[at + 1] ?? '$'}`);
    if (/(?:rait|raient|riez|rions|ssiez)$/.test(word)) features.add('conditional');
  });
  features.add(`first ${words[0] ?? ''}`);
  return [...features];
}
