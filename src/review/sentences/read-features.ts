import type { CriterionId } from '../rules/criteria';
import { emptyHash, extendHash, hashOf } from '../../text/hash-of';
import type { Occurrence } from '../grammar/match-grammar';
import type { ReviewLanguage } from '../rules/rule';
import type { Sentence } from '../grammar/split-sentences';

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

/**
 * Names that tell the same sort of thing, by their hash. A group with a `share` counts together, whatever the number of
 * its names, so that a long sentence does not drown the two words that matter; without one, each name counts by itself.
 */
export interface FeatureGroup {
  readonly share?: number;
  readonly names: ReadonlySet<number>;
}

/** How much the names of a group weigh together: settled by leaving one writer out of the training. */
const shares = { words: 2, pairs: 2, stems: 2, stemPairs: 2, parts: 3, longParts: 2, places: 1.5, surroundings: 2 };

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

/** What a word is by itself, read once: itself, its beginning, its parts of three to five letters and of six, its manners. */
interface WordNames {
  readonly word: number;
  readonly stem: number | undefined;
  readonly parts: readonly number[];
  readonly longParts: readonly number[];
  readonly manners: readonly string[];
}

const knownWords = new Map<string, WordNames>();
const mostWords = 6000;

function readWord(word: string): WordNames {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const parts: number[] = [];
  const longParts: number[] = [];
  const framed = `<${word}>`;
  for (let from = 0; from + 3 <= framed.length; from++) {
    let value = emptyHash;
    for (let size = 1; size <= 6 && from + size <= framed.length; size++) {
      value = extendHash(value, framed.charCodeAt(from + size - 1));
      if (size === 6) longParts.push(value);
      else if (size > 2) parts.push(value);
    }
  }
  const names = {
    word: hashOf(`w ${word}`),
    stem: word.length > 5 ? hashOf(`s ${word.slice(0, 5)}`) : undefined,
    parts,
    longParts,
    manners: manners.filter(([, belongs]) => belongs.test(word)).map(([name]) => name),
  };
  if (knownWords.size >= mostWords) knownWords.clear();
  knownWords.set(word, names);
  return names;
}

/** Words `from` to `to` (excluded) of a sentence, and the pairs they make with the next. */
function readWords(words: readonly string[], from: number, to: number): FeatureGroup[] {
  const whole = new Set<number>();
  const pairs = new Set<number>();
  const stems = new Set<number>();
  const stemPairs = new Set<number>();
  const parts = new Set<number>();
  const longParts = new Set<number>();
  if (from === 0 && to === words.length) pairs.add(hashOf(`b ^ ${words[0] ?? ''}`));
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const names = readWord(word);
    whole.add(names.word);
    pairs.add(hashOf(`b ${word} ${next ?? '$'}`));
    if (names.stem !== undefined) stems.add(names.stem);
    if (next !== undefined) stemPairs.add(hashOf(`p ${word.slice(0, 5)} ${next.slice(0, 5)}`));
    for (const part of names.parts) parts.add(part);
    for (const part of names.longParts) longParts.add(part);
  }
  return [
    { share: shares.words, names: whole },
    { share: shares.pairs, names: pairs },
    { share: shares.stems, names: stems },
    { share: shares.stemPairs, names: stemPairs },
    { share: shares.parts, names: parts },
    { share: shares.longParts, names: longParts },
  ];
}

function hashed(names: ReadonlySet<string>): Set<number> {
  const hashes = new Set<number>();
  for (const name of names) hashes.add(hashOf(name));
  return hashes;
}

const lengthSteps = [3, 5, 8, 12, 16, 20, 26, 32] as const;

/** Length, persons and manner of a sentence. */
function readManner(words: readonly string[], language: ReviewLanguage): Set<string> {
  const names = new Set<string>(['bias', `in ${language}`]);
  const wordCount = words.filter((word) => /[a-z0-9]/.test(word)).length;
  for (const most of lengthSteps) if (wordCount <= most) names.add(`length ${most}`);
  for (const word of words) for (const name of readWord(word).manners) names.add(name);
  return names;
}

/** How the sentence begins and ends. */
function readPlaces(words: readonly string[]): Set<string> {
  const spoken = words.filter((word) => /^[a-z0-9]/.test(word)).map((word) => word.slice(0, 6));
  const names = new Set<string>();
  spoken.slice(0, 3).forEach((word, at) => names.add(`o${at} ${word}`));
  spoken
    .slice(-2)
    .reverse()
    .forEach((word, at) => names.add(`e${at} ${word}`));
  return names;
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
): FeatureGroup[] {
  const words = sentence.tokens.map((token) => token.word);
  const found = readManner(words, language);
  for (const rule of rules) {
    found.add(`rule ${rule}`);
    found.add(`tone ${rule.slice(0, rule.indexOf('/'))}`);
  }
  for (const { name } of cues) found.add(`cue ${name}`);
  const surroundings = new Set<string>();
  if (hits.length > 0) addGroundFeatures(found, surroundings, words, hits, cues);
  return [
    ...readWords(words, 0, words.length),
    { share: shares.places, names: hashed(readPlaces(words)) },
    { share: shares.surroundings, names: hashed(surroundings) },
    { names: hashed(found) },
  ];
}

const longestJotted = 7;
const speaking = /^(?:vous|nous|je|j|tu|on|il|elle|you|we|i|it|he|she|they)$/;

/** Words alone, without a verb to say what is made of them, as a reason is jotted down: « trop âgé », “single mother”. */
export function isJotted(words: readonly string[]): boolean {
  return words.length <= longestJotted && !words.some((word) => speaking.test(word));
}

function addGroundFeatures(
  found: Set<string>,
  surroundings: Set<string>,
  words: readonly string[],
  hits: readonly GroundHit[],
  cues: readonly Cue[],
): void {
  const top = hits.reduce((most, hit) => Math.max(most, rank[hit.evidence]), 0);
  const topName = top === 2 ? 'pattern' : top === 1 ? 'telltale' : 'ambiguous';
  found.add('ground');
  found.add(`top ${topName}`);
  if (isJotted(words)) for (const hit of hits) found.add(`jotted ${hit.evidence}`);
  const telltales = new Set(hits.filter((hit) => rank[hit.evidence] >= 1).map((hit) => hit.from)).size;
  found.add(`telltales ${Math.min(telltales, 4)}`);
  const best = hits.filter((hit) => rank[hit.evidence] === top);
  for (const hit of best) {
    found.add(`${hit.evidence} ${hit.criterion}`);
    found.add(`ground ${words.slice(hit.from, hit.to).join(' ')}`);
    surroundings.add(`before ${words[hit.from - 1] ?? '^'}`);
    surroundings.add(`after ${words[hit.to] ?? '$'}`);
  }
  for (const { name, occurrence } of cues) {
    if (name.startsWith('tone-')) continue;
    found.add(`cue ${name} ${topName}`);
    for (const hit of best) {
      const gap = occurrence.to <= hit.from ? hit.from - occurrence.to : occurrence.from - hit.to;
      const side = occurrence.from < hit.from ? 'before' : 'after';
      if (gap < 0) surroundings.add(`over ${name}`);
      else if (gap <= 1) surroundings.add(`next ${name} ${side}`);
      if (gap >= 0 && gap <= 5) surroundings.add(`near ${name} ${side}`);
    }
  }
}

const evidenceStrength: Readonly<Record<Evidence, number>> = { pattern: 2.5, telltale: 1.5, ambiguous: 0.4 };

/** How much a hit tells by itself: its evidence, and the number of words that had to agree. */
export function strengthOf({ evidence, from, to }: GroundHit): number {
  return evidenceStrength[evidence] + 0.2 * Math.min(4, to - from - 1);
}

/**
 * What tells one criterion from another in a sentence: its words and parts of words, the hits, and the strengths of the
 * hits of each criterion, overlapping ones counted once.
 */
export function readCriterionFeatures(sentence: Sentence, hits: readonly GroundHit[]): FeatureGroup[] {
  const words = sentence.tokens.map((token) => token.word);
  const whole = new Set<string>();
  const stems = new Set<string>();
  const pairs = new Set<string>();
  const parts = new Set<string>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) pairs.add(`p ${word.slice(0, 6)} ${next.slice(0, 6)}`);
    if (word.length < 3) return;
    whole.add(`w ${word}`);
    if (word.length > 4) stems.add(`s ${word.slice(0, 6)}`);
    const framed = `<${word}>`;
    for (let from = 0; from + 4 <= framed.length; from++) parts.add(framed.slice(from, from + 4));
  });
  return [
    { share: shares.words, names: hashed(whole) },
    { share: shares.stems, names: hashed(stems) },
    { share: shares.places, names: hashed(pairs) },
    { share: shares.parts, names: hashed(parts) },
    { names: hashed(readEvidence(words, hits)) },
  ];
}

/** Strengths, in steps of a half. */
function readEvidence(words: readonly string[], hits: readonly GroundHit[]): Set<string> {
  const names = new Set<string>();
  const counted = new Map<CriterionId, GroundHit[]>();
  for (const hit of [...hits].sort((a, b) => strengthOf(b) - strengthOf(a))) {
    names.add(`${hit.criterion} ${hit.evidence}`);
    names.add(`ground ${words.slice(hit.from, hit.to).join(' ')}`);
    const known = counted.get(hit.criterion) ?? [];
    if (known.some((other) => other.from < hit.to && hit.from < other.to)) continue;
    counted.set(hit.criterion, [...known, hit]);
  }
  let most = 0;
  let strongest: CriterionId | undefined;
  for (const [criterion, found] of counted) {
    const strength = found.reduce((sum, hit) => sum + strengthOf(hit), 0);
    for (let step = 0.5; step <= Math.min(strength, 5); step += 0.5) names.add(`${criterion} at least ${step}`);
    if (strength > most) {
      most = strength;
      strongest = criterion;
    }
  }
  if (strongest !== undefined) names.add(`strongest ${strongest}`);
  return names;
}

/** The stretch of at most `most` words that weighs heaviest: what a finding without a pattern shows. */
export function heaviestWords(
  sentence: Sentence,
  weigh: (groups: readonly FeatureGroup[]) => number,
  most = 8,
): { readonly from: number; readonly to: number } {
  const words = sentence.tokens.map((token) => token.word);
  const weights = words.map((_, at) => weigh(readWords(words, at, at + 1)));
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
