import { criterionIds, type CriterionId } from './criteria';
import type { Occurrence } from './match-grammar';
import type { ReviewLanguage } from './rule';
import type { Sentence } from './split-sentences';

/** How sure a word is to carry a ground: a row's own pattern, a telltale word, an ambiguous one. */
export type Evidence = 'pattern' | 'telltale' | 'ambiguous';

export interface GroundHit {
  readonly criterion: CriterionId;
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

/** What any sentence looks like, as names: its words, their beginnings, inner parts and pairs, its length, who speaks to whom. */
function readWords(sentence: Sentence, language: ReviewLanguage): Set<string> {
  const features = new Set<string>(['bias', `in ${language}`]);
  const words = sentence.tokens.map((token) => token.word);
  features.add(`b ^ ${words[0] ?? ''}`);
  words.forEach((word, at) => {
    for (const feature of featuresOfWord(words, word, at)) features.add(feature);
  });
  const wordCount = words.filter((word) => /[a-z0-9]/.test(word)).length;
  for (const most of lengthSteps) if (wordCount <= most) features.add(`length ${most}`);
  for (const [name, belongs] of manners) if (words.some((word) => belongs.test(word))) features.add(name);
  return features;
}

const lengthSteps = [3, 5, 8, 12, 16, 20, 26, 32] as const;

/** Who speaks to whom, and how: one word is enough. */
const manners: readonly (readonly [name: string, belongs: RegExp])[] = [
  ['thanks', /^(?:merci|remerci.*|thank.*|please)$/],
  ['to you', /^(?:vous|votre|vos|you|your)$/],
  ['from us', /^(?:nous|notre|nos|we|our)$/],
  ['from me', /^(?:je|j|i|my|mon|ma|mes)$/],
  ['denied', /^(?:ne|pas|n|not|no|aucun.*|t|never|jamais)$/],
  ['conditional', /(?:rait|raient|riez|rions|ssiez)$/],
  ['figures', /[0-9]/],
];

function featuresOfWord(words: readonly string[], word: string, at: number): string[] {
  const next = words[at + 1] ?? '$';
  const features = [`w ${word}`, `b ${word} ${next}`];
  if (word.length > 5) features.push(`s ${word.slice(0, 5)}`);
  if (next !== '$') features.push(`p ${word.slice(0, 5)} ${next.slice(0, 5)}`);
  const framed = `<${word}>`;
  for (let from = 0; from + 4 <= framed.length; from++) {
    features.push(framed.slice(from, from + 4));
    if (from + 5 <= framed.length) features.push(framed.slice(from, from + 5));
  }
  return features;
}

/**
 * A sentence as it is weighed: its words, the tone rules and grounds found, the cues and where they stand.
 * The same function serves training and reading.
 */
export function readSentenceFeatures(
  sentence: Sentence,
  language: ReviewLanguage,
  rules: readonly string[],
  hits: readonly GroundHit[],
  cues: readonly Cue[],
): string[] {
  const features = readWords(sentence, language);
  for (const rule of rules) {
    features.add(`rule ${rule}`);
    features.add(`tone ${rule.slice(0, rule.indexOf('/'))}`);
  }
  for (const { name } of cues) features.add(`cue ${name}`);
  if (hits.length > 0) addGroundFeatures(features, sentence, hits, cues);
  return [...features];
}

function addGroundFeatures(
  features: Set<string>,
  sentence: Sentence,
  hits: readonly GroundHit[],
  cues: readonly Cue[],
): void {
  const words = sentence.tokens.map((token) => token.word);
  const top = hits.reduce((most, hit) => Math.max(most, rank[hit.evidence]), 0);
  const topName = top === 2 ? 'pattern' : top === 1 ? 'telltale' : 'ambiguous';
  features.add('ground');
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
    features.add(`cue ${name} ${topName}`);
    for (const hit of best) {
      const gap = occurrence.to <= hit.from ? hit.from - occurrence.to : occurrence.from - hit.to;
      const side = occurrence.from < hit.from ? 'before' : 'after';
      if (gap < 0) features.add(`over ${name}`);
      else if (gap <= 1) features.add(`next ${name} ${side}`);
      if (gap >= 0 && gap <= 5) features.add(`near ${name} ${side}`);
    }
  }
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

/** For each criterion, what speaks for it in a sentence: its words even when none is in a list. */
export function readCriterionFeatures(
  sentence: Sentence,
  hits: readonly GroundHit[],
): ReadonlyMap<CriterionId, CriterionReading> {
  const words = sentence.tokens.map((token) => token.word);
  const stems = [...new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 6)))];
  const readings = new Map<CriterionId, { evidence: number; features: string[]; counted: GroundHit[] }>();
  for (const criterion of criterionIds) {
    readings.set(criterion, { evidence: 0, features: stems.map((stem) => `${criterion} ${stem}`), counted: [] });
  }
  for (const hit of [...hits].sort((a, b) => strengthOf(b) - strengthOf(a))) {
    const reading = readings.get(hit.criterion);
    if (reading === undefined) continue;
    if (reading.counted.length === 0) reading.features.push(`${hit.criterion} ${hit.evidence}`);
    reading.features.push(`${hit.criterion} ground ${words.slice(hit.from, hit.to).join(' ')}`);
    if (reading.counted.some((other) => other.from < hit.to && hit.from < other.to)) continue;
    reading.counted.push(hit);
    reading.evidence += strengthOf(hit);
  }
  return readings;
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
