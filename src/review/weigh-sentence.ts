import { weights } from './sentence-weights';

/** A power of two: features share this many weights, by their hash. */
export const weightCount = 1 << 14;
/** A quantised weight of 127 is this much. */
export const largestWeight = 4;

let decoded: Int8Array | undefined;

/**
 * Log-odds that a sentence gives a prohibited ground as a motive, from the logistic regression trained by
 * `scripts/train-review.ts`. Sum of small integers: the same on every machine.
 */
export function weighFeatures(features: readonly string[]): number {
  decoded ??= decode(weights);
  let sum = 0;
  for (const feature of features) sum += decoded[slotOf(feature)] ?? 0;
  return (sum * largestWeight) / 127;
}

/** FNV-1a, 32 bits. */
export function slotOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (weightCount - 1);
}

/** One printable character a weight: `!` + 46 is nought, from -46 to 46 as sixteenths of a square-root scale. */
function decode(text: string): Int8Array {
  const values = new Int8Array(weightCount);
  let slot = 0;
  for (let i = 0; i < text.length && slot < weightCount; i++) {
    const code = text.charCodeAt(i);
    if (code === 126) {
      slot += text.charCodeAt(++i) - 32;
      continue;
    }
    const level = code - 79;
    values[slot++] = Math.sign(level) * Math.round((level * level * 127) / (46 * 46));
  }
  return values;
}

/** The text `decode` reads: `~n` skips n - 32 empty slots. */
export function encode(values: readonly number[]): string {
  let text = '';
  for (let slot = 0; slot < weightCount; slot++) {
    let empty = 0;
    while (empty < 90 && slot + empty < weightCount && levelOf(values[slot + empty] ?? 0) === 0) empty++;
    if (empty > 2) {
      text += `~${String.fromCharCode(32 + empty)}`;
      slot += empty - 1;
    } else text += String.fromCharCode(79 + levelOf(values[slot] ?? 0));
  }
  return text;
}

function levelOf(value: number): number {
  const clipped = Math.max(-1, Math.min(1, value / largestWeight));
  return Math.sign(clipped) * Math.round(Math.sqrt(Math.abs(clipped)) * 46);
}
