/**
 * Weights as a text of printable characters. A weight is a level, -10 to 10 on a square-root scale; most are nought, and nearly
 * all others small. One character says how many noughts stand before a small level, and which it is; others skip more noughts,
 * or announce a level that is not small. None needs to be escaped in a string.
 */

/** A quantised weight of 127 is this much. */
export const largestWeight = 6;

const highestLevel = 10;
/** Below this share of the first level a weight is not worth its byte. */
const leastLevel = 0.6;

const smallLevels = [-3, -2, -1, 1, 2, 3] as const;
/** Fewer noughts than the first of these are told with the small level after them. */
const skips = [14, 28, 56, 112] as const;

// Signs in their order: noughts with a small level, skips, and one after which noughts and a level have a character each.
const firstSkip = skips[0] * smallLevels.length;
const bigLevel = firstSkip + skips.length;

/** What `encode` wrote, each weight in 127ths of the largest. */
export function decode(text: string, count: number): Int8Array {
  const values = new Int8Array(count);
  let slot = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = signAt(text, at);
    if (sign < firstSkip) {
      slot += Math.floor(sign / smallLevels.length);
      values[slot++] = valueOf(smallLevels[sign % smallLevels.length] ?? 0);
    } else if (sign < bigLevel) slot += skips[sign - firstSkip] ?? 0;
    else {
      slot += signAt(text, ++at);
      values[slot++] = valueOf(signAt(text, ++at) - highestLevel);
    }
  }
  return values;
}

export function encode(weights: readonly number[]): string {
  let text = '';
  let noughts = 0;
  for (const weight of weights) {
    const level = levelOf(weight);
    if (level === 0) {
      noughts++;
      continue;
    }
    for (let skip = skips.length - 1; skip >= 0; skip--)
      for (const size = skips[skip] ?? Infinity; noughts >= size; noughts -= size) text += written(firstSkip + skip);
    const small = smallLevels.findIndex((one) => one === level);
    if (small < 0) text += written(bigLevel) + written(noughts) + written(level + highestLevel);
    else text += written(noughts * smallLevels.length + small);
    noughts = 0;
  }
  return text;
}

function levelOf(weight: number): number {
  const clipped = Math.max(-1, Math.min(1, weight / largestWeight));
  const size = Math.sqrt(Math.abs(clipped)) * highestLevel;
  return size < leastLevel ? 0 : Math.sign(clipped) * Math.max(1, Math.round(size));
}

function valueOf(level: number): number {
  return Math.sign(level) * Math.round((level * level * 127) / (highestLevel * highestLevel));
}

// From `#` on, without the backslash.
const firstCode = 35;
const backslash = 92;

function written(sign: number): string {
  const code = firstCode + sign;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - firstCode - (code > backslash ? 1 : 0);
}
