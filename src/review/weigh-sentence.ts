import { weightTexts } from './sentence-weights';

/** What a sentence is weighed for. */
export const weighedKinds = ['discrimination', 'vague', 'cold', 'false-empathy'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

/** The regressions: one a kind, and the one that tells which ground a motive rests on. */
export type Model = WeighedKind | 'criterion';

/** Features share this many weights a model, by their hash: powers of two. */
export const weightCounts: Readonly<Record<Model, number>> = {
  discrimination: 1 << 14,
  vague: 1 << 13,
  cold: 1 << 13,
  'false-empathy': 1 << 13,
  criterion: 1 << 14,
};

/** A quantised weight of 127 is this much. */
const largestWeight = 4;

/** Added to the log-odds: chosen on the development sets, where recall and precision meet the aims. */
const leanings: Readonly<Record<WeighedKind, number>> = {
  discrimination: -0.5,
  vague: -0.35,
  cold: -0.4,
  'false-empathy': -0.2,
};

/** Most sentences of a whole letter are innocent, and one false alarm spoils it: it takes more to suspect one. */
const leaningsInLetter: Readonly<Record<WeighedKind, number>> = {
  discrimination: -0.8,
  vague: -1.1,
  cold: -1.4,
  'false-empathy': -0.9,
};

/** Whether a sentence with these features is of the kind. */
export function isOfKind(kind: WeighedKind, features: readonly string[], inLetter: boolean): boolean {
  return weighFeatures(kind, features) + (inLetter ? leaningsInLetter : leanings)[kind] > 0;
}

const decoded: Partial<Record<Model, Int8Array>> = {};

/**
 * Log-odds that a sentence is of a kind, from the logistic regressions trained by `scripts/train-review.ts`.
 * A sum of small integers: the same on every machine.
 */
export function weighFeatures(model: Model, features: readonly string[]): number {
  const weights = (decoded[model] ??= decode(weightTexts[model], weightCounts[model]));
  const mask = weights.length - 1;
  let sum = 0;
  for (const feature of features) sum += weights[hash(feature) & mask] ?? 0;
  return (sum * largestWeight) / 127;
}

/** FNV-1a, 32 bits, high bits folded in. */
export function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    value ^= feature.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value ^ (value >>> 15);
}

// A weight is one printable character, on a square-root scale: levels -14 to 14 are `P` to `l`, nought is `^`.
// A run of noughts is one character from `!` (one) to `O` (47).
const middle = 94;
const highest = 14;
const longestRun = 47;

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
    const level = Math.sign(clipped) * Math.round(Math.sqrt(Math.abs(clipped)) * highest);
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
