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
    if (name.startsWith('tone-')) continue;
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

const evidenceStrength: Readonly<Record<Evidence, number>> = { pattern: 2.5, telltale: 1.5, ambiguous: 0.4 };

/** How much a hit tells by itself: its evidence, and the number of words that had to agree. */
export function strengthOf({ evidence, from, to }: GroundHit): number {
  return evidenceStrength[evidence] + 0.2 * Math.min(4, to - from - 1);
}

export interface CriterionReading {
  /** The strengths of its hits, overlapping ones counted once. */
  readonly evidence: number;
  readonly features: readonly string[];
}

/** For each criterion the sentence has words for, what speaks for it. */
export function readCriterionFeatures(
  sentence: Sentence,
  hits: readonly GroundHit[],
): ReadonlyMap<string, CriterionReading> {
  const words = sentence.tokens.map((token) => token.word);
  const readings = new Map<string, { evidence: number; features: string[]; counted: GroundHit[] }>();
  for (const hit of [...hits].sort((a, b) => strengthOf(b) - strengthOf(a))) {
    const { criterion } = hit;
    let reading = readings.get(criterion);
    if (reading === undefined) {
      const features = new Set(
        words.flatMap((word) => [`${criterion} w ${word}`, `${criterion} s ${word.slice(0, 5)}`]),
      );
      reading = { evidence: 0, features: [`${criterion} ${hit.evidence}`, ...features], counted: [] };
      readings.set(criterion, reading);
    }
    reading.features.push(`${criterion} ground ${words.slice(hit.from, hit.to).join(' ')}`);
    if (reading.counted.some((other) => other.from < hit.to && hit.from < other.to)) continue;
    reading.counted.push(hit);
    reading.evidence += strengthOf(hit);
  }
  return readings;
}

/** A sentence as its tone is weighed: the tone rules that matched, the cues, its words. */
export function readToneFeatures(sentence: Sentence, rules: readonly string[], cues: readonly Cue[]): string[] {
  const features = readWords(sentence);
  for (const rule of rules) {
    features.add(`rule ${rule}`);
    features.add(`tone ${rule.slice(0, rule.indexOf('/'))}`);
  }
  const families = new Map<string, number>();
  for (const { name } of cues) families.set(name, (families.get(name) ?? 0) + 1);
  const names = [...families.keys()].sort();
  names.forEach((name, at) => {
    features.add(`cue ${name}`);
    if ((families.get(name) ?? 0) > 1) features.add(`cues ${name}`);
    for (const other of names.slice(at + 1)) {
      if (name.startsWith('tone-') || other.startsWith('tone-')) features.add(`pair ${name} ${other}`);
    }
  });
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
