import type { Occurrence } from './match-grammar';
import type { Sentence } from './split-sentences';

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

/** What any sentence looks like, as names: its words, their beginnings, their pairs. */
function readWords(sentence: Sentence): Set<string> {
  const features = new Set<string>(['bias']);
  const words = sentence.tokens.map((token) => token.word);
  features.add(`length ${Math.min(6, Math.floor(words.length / 6))}`);
  features.add(`first ${words[0] ?? ''}`);
  words.forEach((word, at) => {
    for (const feature of featuresOfWord(words, word, at)) features.add(feature);
    if (/(?:rait|raient|riez|rions|ssiez)$/.test(word)) features.add('conditional');
  });
  return features;
}

function featuresOfWord(words: readonly string[], word: string, at: number): string[] {
  const features = [`w ${word}`, `b ${word} ${words[at + 1] ?? '$'}`];
  if (word.length > 5) features.push(`s ${word.slice(0, 5)}`);
  return features;
}

/**
 * A sentence that holds a ground: the evidence, the cues and where they stand, its words.
 * The same function serves training and reading.
 */
export function readGroundFeatures(sentence: Sentence, hits: readonly GroundHit[], cues: readonly Cue[]): string[] {
  const features = readWords(sentence);
  const words = sentence.tokens.map((token) => token.word);
  const top = hits.reduce((most, hit) => Math.max(most, rank[hit.evidence]), 0);
  const topName = top === 2 ? 'pattern' : top === 1 ? 'telltale' : 'ambiguous';
  features.add(`top ${topName}`);
  const telltales = new Set(hits.filter((hit) => rank[hit.evidence] >= 1).map((hit) => hit.from)).size;
  features.add(`telltales ${Math.min(telltales, 4)}`);
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
      const side = occurrence.from < hit.from ? 'before' : 'after';
      if (gap < 0) features.add(`over ${name}`);
      else if (gap <= 1) features.add(`next ${name} ${side}`);
      if (gap >= 0 && gap <= 5) features.add(`near ${name} ${side}`);
    }
  }
  return [...features];
}

/** A sentence as its tone is weighed: the tone rules that matched, the cues, its words. */
export function readToneFeatures(sentence: Sentence, rules: readonly string[], cues: readonly Cue[]): string[] {
  const features = readWords(sentence);
  for (const rule of rules) {
    features.add(`rule ${rule}`);
    features.add(`tone ${rule.slice(0, rule.indexOf('/'))}`);
  }
  for (const { name } of cues) features.add(`cue ${name}`);
  return [...features];
}

/** The stretch of at most `most` words that weighs heaviest: what a finding without a pattern shows. */
export function heaviestWords(
  sentence: Sentence,
  weigh: (features: readonly string[]) => number,
  most = 8,
): { readonly from: number; readonly to: number } {
  const words = sentence.tokens.map((token) => token.word);
  const weights = words.map((word, at) => weigh(featuresOfWord(words, word, at)));
  let best = { from: 0, to: Math.min(most, words.length), weight: -Infinity };
  for (let from = 0; from < words.length; from++) {
    let weight = 0;
    for (let to = from; to < Math.min(words.length, from + most); to++) {
      weight += weights[to] ?? 0;
      if (weight > best.weight) best = { from, to: to + 1, weight };
    }
  }
  return { from: best.from, to: best.to };
}
