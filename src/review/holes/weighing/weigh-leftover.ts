import { decode, largestWeight } from '../../weights/weights-as-text';
import type { Stretch } from '../../find-own-text';
import type { Mark } from './context-of-marks';
import { readLeftoverSigns, signCount, type LeftoverSigns } from './leftover-signs';
import { leftoverBias, leftoverWeights, markBias, markWeights } from './leftover-weights';

/** How likely a sentence is to hold a leftover. */
export interface WeighedLeftover {
  /** By its words and signs, whatever the patterns know. */
  readonly chance: number;
  /** That what the patterns point at in it is one, by how it stands among the words. */
  readonly chanceOfMarks: number;
  /** The words that tell so most, looked for when asked. Offsets in the sentence, UTF-16 units. */
  readonly tellingWords: () => Stretch;
}

let stored: { readonly ofWords: Int8Array; readonly ofMarks: Int8Array } | undefined;

export function weighLeftover(sentence: string, marks: readonly Mark[]): WeighedLeftover {
  stored ??= { ofWords: decode(leftoverWeights, signCount), ofMarks: decode(markWeights, signCount) };
  const { ofWords, ofMarks } = stored;
  const signs = readLeftoverSigns(sentence, marks);
  let sum = 0;
  let sumWithMarks = 0;
  signs.slots.forEach((slot, at) => {
    const unit = signs.units[at] ?? 0;
    if (at < signs.ofWords) sum += (ofWords[slot] ?? 0) * unit;
    sumWithMarks += (ofMarks[slot] ?? 0) * unit;
  });
  return {
    chance: chanceOf(leftoverBias, sum),
    chanceOfMarks: chanceOf(markBias, sumWithMarks),
    tellingWords: () => tellingWords(sentence, signs, ofWords),
  };
}

function chanceOf(bias: number, sum: number): number {
  return 1 / (1 + Math.exp(-(bias + sum * (largestWeight / 127))));
}

/** The stretch of words whose signs speak most for a leftover, taken together, without the full stop after it. */
function tellingWords(sentence: string, signs: LeftoverSigns, weights: Int8Array): Stretch {
  const words = [...sentence.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 0,
  }));
  signs.slots.slice(0, signs.ofWords).forEach((slot, at) => {
    const start = signs.starts[at] ?? 0;
    const end = signs.ends[at] ?? 0;
    const weight = (weights[slot] ?? 0) * (signs.units[at] ?? 0);
    if (weight === 0) return;
    const first = wordAt(words, start);
    const last = wordAt(words, Math.max(start, end - 1));
    for (let index = first; index <= last; index++) {
      const word = words[index];
      if (word !== undefined) word.weight += weight / (last - first + 1);
    }
  });
  // A word that says much less than the most telling one is left out.
  const most = words.reduce((top, word) => Math.max(top, word.weight), 0);
  let best = { sum: -Infinity, start: 0, end: sentence.length };
  let sum = 0;
  let start = 0;
  for (const word of words) {
    if (sum <= 0) {
      sum = 0;
      start = word.start;
    }
    sum += word.weight - most / 4;
    if (sum > best.sum) best = { sum, start, end: word.end };
  }
  return { start: best.start, end: best.end - fullStopOf(sentence.slice(best.start, best.end)) };
}

/** How many signs of the sentence, not of the leftover, the words end on: « [atout 1]. ». */
function fullStopOf(words: string): number {
  return /(?<=[\p{L}\p{N}\])}>»”"'’])[.,;]$/u.test(words) ? 1 : 0;
}

/** The word at an offset, or the next one. */
function wordAt(words: readonly { readonly end: number }[], at: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
