import type { CriterionId } from './criteria';
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

/**
 * Names that tell the same sort of thing. A group with a `share` counts together, whatever the number of its names, so
 * that a long sentence does not drown the two words that matter; without one, each name counts by itself.
 */
export interface FeatureGroup {
  readonly share?: number;
  readonly names: ReadonlySet<string>;
}

/** How much the names of a group weigh together: settled by leaving one writer out of the training. */
const shares = { words: 2, pairs: 2, stems: 2, stemPairs: 2, parts: 3, longParts: 2, places: 1.5, surroundings: 2 };

interface WordNames {
  readonly words: Set<string>;
  readonly pairs: Set<string>;
  readonly stems: Set<string>;
  readonly stemPairs: Set<string>;
  readonly parts: Set<string>;
  readonly longParts: Set<string>;
}

function noNames(): WordNames {
  return {
    words: new Set(),
    pairs: new Set(),
    stems: new Set(),
    stemPairs: new Set(),
    parts: new Set(),
    longParts: new Set(),
  };
}

function groupsOf(names: WordNames): FeatureGroup[] {
  return [
    { share: shares.words, names: names.words },
    { share: shares.pairs, names: names.pairs },
    { share: shares.stems, names: names.stems },
    { share: shares.stemPairs, names: names.stemPairs },
    { share: shares.parts, names: names.parts },
    { share: shares.longParts, names: names.longParts },
  ];
}

/** A word, the pair it makes with the next, its beginning, and its parts of three to six letters, edges marked. */
function addWord(names: WordNames, words: readonly string[], at: number): void {
  const word = words[at] ?? '';
  const next = words[at + 1];
  names.words.add(`w ${word}`);
  names.pairs.add(`b ${word} ${next ?? '$'}`);
  if (word.length > 5) names.stems.add(`s ${word.slice(0, 5)}`);
  if (next !== undefined) names.stemPairs.add(`p ${word.slice(0, 5)} ${next.slice(0, 5)}`);
  const framed = `<${word}>`;
  for (let from = 0; from + 3 <= framed.length; from++) {
    names.parts.add(framed.slice(from, from + 3));
    if (from + 4 <= framed.length) names.parts.add(framed.slice(from, from + 4));
    if (from + 5 <= framed.length) names.parts.add(framed.slice(from, from + 5));
    if (from + 6 <= framed.length) names.longParts.add(framed.slice(from, from + 6));
  }
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

/** Length, persons and manner of a sentence. */
function readManner(words: readonly string[], language: ReviewLanguage): Set<string> {
  const names = new Set<string>(['bias', `in ${language}`]);
  const wordCount = words.filter((word) => /[a-z0-9]/.test(word)).length;
  for (const most of lengthSteps) if (wordCount <= most) names.add(`length ${most}`);
  for (const [name, belongs] of manners) if (words.some((word) => belongs.test(word))) names.add(name);
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
  const names = noNames();
  names.pairs.add(`b ^ ${words[0] ?? ''}`);
  for (let at = 0; at < words.length; at++) addWord(names, words, at);
  const found = readManner(words, language);
  for (const rule of rules) {
    found.add(`rule ${rule}`);
    found.add(`tone ${rule.slice(0, rule.indexOf('/'))}`);
  }
  for (const { name } of cues) found.add(`cue ${name}`);
  const surroundings = new Set<string>();
  if (hits.length > 0) addGroundFeatures(found, surroundings, words, hits, cues);
  return [
    ...groupsOf(names),
    { share: shares.places, names: readPlaces(words) },
    { share: shares.surroundings, names: surroundings },
    { names: found },
  ];
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
    { share: shares.words, names: whole },
    { share: shares.stems, names: stems },
    { share: shares.places, names: pairs },
    { share: shares.parts, names: parts },
    { names: readEvidence(words, hits) },
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
  const weights = words.map((_, at) => {
    const names = noNames();
    addWord(names, words, at);
    return weigh(groupsOf(names));
  });
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
