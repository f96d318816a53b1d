import { weightTexts } from './sentence-weights';

/** What a sentence is weighed for. */
export const weighedKinds = ['discrimination', 'vague', 'cold', 'false-empathy'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

/** The regressions: a column for each kind, and the one that tells which ground a motive rests on. */
export type Model = WeighedKind | 'criterion';

/** Features share this many weights a model, by their hash: a power of two. */
export const weightCount = 1 << 15;

/** A quantised weight of 127 is this much. */
export const largestWeight = 4;

/** A sentence is of a kind when that is at least so likely: chosen by leaving one writer out of the training. */
const leastChance: Readonly<Record<WeighedKind, number>> = {
  discrimination: 0.55,
  vague: 0.5,
  cold: 0.4,
  'false-empathy': 0.4,
};

/** Most sentences of a whole letter are innocent, and one false alarm spoils it: it takes more to suspect one. */
const leastChanceInLetter: Readonly<Record<WeighedKind, number>> = {
  discrimination: 0.8,
  vague: 0.85,
  cold: 0.85,
  'false-empathy': 0.93,
};

/** The kinds a sentence with these features is likely of, most often none or one. */
export function weighKinds(features: readonly string[], inLetter: boolean): ReadonlySet<WeighedKind> {
  const powers = weighedKinds.map((kind) => Math.exp(weighFeatures(kind, features)));
  const total = powers.reduce((sum, power) => sum + power, 1);
  const least = inLetter ? leastChanceInLetter : leastChance;
  return new Set(weighedKinds.filter((kind, at) => (powers[at] ?? 0) / total >= least[kind]));
}

const decoded: Partial<Record<Model, Int8Array>> = {};

/**
 * How much features speak for a model, against an innocent sentence, from the regressions trained by
 * `scripts/train-review.ts`. A sum of small integers: the same on every machine.
 */
export function weighFeatures(model: Model, features: readonly string[]): number {
  const weights = (decoded[model] ??= decode(weightTexts[model], weightCount));
  let sum = 0;
  for (const feature of features) sum += weights[slotOf(feature)] ?? 0;
  return (sum * largestWeight) / 127;
}

export function slotOf(feature: string): number {
  return hash(feature) & (weightCount - 1);
}

/** FNV-1a, 32 bits, high bits folded in. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    value ^= feature.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value ^ (value >>> 15);
}

// A weight is one printable character, on a square-root scale: levels -10 to 10 are `T` to `h`, nought is `^`.
// A run of noughts is one character from `!` (one) to `O` (47).
const middle = 94;
const highest = 10;
const longestRun = 47;
/** Below this share of the first level a weight is not worth its byte. */
const leastLevel = 0.8;

/** What `encode` wrote. */
export function decode(text: string, count: number): Int8Array {
  const values = new Int8Array(count);
  let slot = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < middle - highest) slot += code - 32;
    else {
      const level = code - middle;
      values[slot++] = Math.sign(level) * Math.round((level * level * 127) / (highest * highest));
    }
  }
  return values;
}

export function encode(values: readonly number[]): string {
  let text = '';
  let run = 0;
  for (const value of values) {
    const clipped = Math.max(-1, Math.min(1, value / largestWeight));
    const size = Math.sqrt(Math.abs(clipped)) * highest;
    const level = size < leastLevel ? 0 : Math.sign(clipped) * Math.max(1, Math.round(size));
    if (level === 0) {
      run++;
      if (run < longestRun) continue;
    }
    if (run > 0) text += String.fromCharCode(32 + run);
    run = 0;
    if (level !== 0) text += String.fromCharCode(middle + level);
  }
  return text;
}
