/**
 * `npx tsx scripts/train-review.ts [--check] [FILE.jsonl…]`: trains the sentence weights of the review from labelled
 * sentences, one file a writer, and writes src/review/sentence-weights.ts. Without files: those of test/fixtures/review.
 * `--check` writes nothing: it leaves each writer out in turn, and prints the figures on the one left out.
 *
 * Softmax regression with a quadratic penalty, full-batch Adam, fixed order and start: the same files always give the same
 * weights. The sentences of the built-in letters are taught as innocent.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CriterionId } from '../src/review/criteria';
import { featuresOf, readSentence } from '../src/review/find-sentence-faults';
import { guessLanguage, languageOfSentence } from '../src/review/guess-language';
import { readCriterionFeatures } from '../src/review/read-features';
import { splitSentences } from '../src/review/split-sentences';
import {
  decode,
  encode,
  largestWeight,
  slotOf,
  weighedKinds,
  weightCount,
  type WeighedKind,
} from '../src/review/weigh-sentence';
import { builtInTexts } from '../test/review/built-in-texts';
import type { LabelledText } from '../test/review/score-review';

const writers = ['development', 'other-hand-1', 'other-hand-2', 'other-hand-3', 'more-voices'];
/** Whole letters: the good ones teach innocence. */
const letters = 'test/fixtures/review/letters-dev.jsonl';
const builtIn = 'built-in letters';
/** A built-in sentence is one of many alike. */
const builtInWeight = 0.3;
/** An innocent sentence counts more than a faulty one: a tool that cries wolf is switched off. */
const innocentWeight = 1.4;
const leastWeight = 0.04;

interface Example {
  readonly writer: string;
  /** Index of the text: several sentences may share one label. */
  readonly text: number;
  readonly slots: readonly number[];
  readonly kinds: readonly WeighedKind[];
  readonly weight: number;
}

/** A motive and what speaks for each criterion; `right` is the labelled one. */
interface Choice {
  readonly writer: string;
  readonly candidates: readonly {
    readonly criterion: CriterionId;
    readonly evidence: number;
    readonly slots: readonly number[];
  }[];
  readonly right: string;
}

const examples: Example[] = [];
const choices: Choice[] = [];
const taught = new Set<string>();
let texts = 0;

function teach(writer: string, text: string, kinds: readonly WeighedKind[], criterion?: string): void {
  const sentences = splitSentences(text);
  const language = guessLanguage(sentences);
  // In a faulty text of several sentences the label does not say which one: it is examined, not taught.
  const unsure = kinds.length > 0 && sentences.length > 1;
  const weight = unsure ? 0 : writer === builtIn ? builtInWeight : kinds.length === 0 ? innocentWeight : 1;
  texts++;
  for (const sentence of sentences) {
    const words = sentence.tokens.map((token) => token.word).join(' ');
    if (taught.has(words)) continue;
    taught.add(words);
    const ownLanguage = languageOfSentence(sentence, language);
    const read = readSentence(sentence, ownLanguage);
    const slots = slotsOf(featuresOf(sentence, ownLanguage, read));
    examples.push({ writer, text: texts, slots, kinds, weight });
    if (criterion === undefined || unsure) continue;
    const candidates = [...readCriterionFeatures(sentence, read.grounds)].map(([id, { evidence, features }]) => ({
      criterion: id,
      evidence,
      slots: slotsOf(features),
    }));
    choices.push({ writer, candidates, right: criterion });
  }
}

function slotsOf(features: readonly string[]): number[] {
  return features.map(slotOf);
}

/** For each kind and slot, how much the slot speaks for the kind against innocence: `slot * kinds + kind`. */
function trainKinds(set: readonly Example[]): Float64Array {
  const width = weighedKinds.length;
  const values = new Float64Array(weightCount * width);
  const gradient = new Float64Array(values.length);
  const first = new Float64Array(values.length);
  const second = new Float64Array(values.length);
  const penalty = 0.7;
  const taughtSet = set.filter((example) => example.weight > 0);
  let used = [...new Set(taughtSet.flatMap((example) => example.slots))].flatMap((slot) =>
    weighedKinds.map((_, kind) => slot * width + kind),
  );
  for (let round = 1; round <= 160; round++) {
    // Half way, the slots that tell little are given up, so that storing the rest loses nothing.
    if (round === 80) {
      const kept = used.filter((at) => Math.abs(values[at] ?? 0) >= leastWeight);
      values.forEach((value, at) => {
        if (Math.abs(value) < leastWeight) values[at] = 0;
      });
      used = kept;
    }
    for (const at of used) gradient[at] = penalty * (values[at] ?? 0);
    for (const example of taughtSet) {
      const chances = chancesOfKinds(example.slots, values);
      const errors = weighedKinds.map(
        (kind, at) =>
          example.weight * ((chances[at] ?? 0) - (example.kinds.includes(kind) ? 1 / example.kinds.length : 0)),
      );
      for (const slot of example.slots) {
        for (let kind = 0; kind < width; kind++) {
          gradient[slot * width + kind] = (gradient[slot * width + kind] ?? 0) + (errors[kind] ?? 0);
        }
      }
    }
    const correctFirst = 1 - 0.9 ** round;
    const correctSecond = 1 - 0.999 ** round;
    const rate = 0.04 / (1 + round / 60);
    for (const at of used) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      values[at] =
        (values[at] ?? 0) -
        (rate * (first[at] ?? 0)) / correctFirst / (Math.sqrt((second[at] ?? 0) / correctSecond) + 1e-8);
    }
  }
  return values;
}

function chancesOfKinds(slots: readonly number[], values: Float64Array): number[] {
  const width = weighedKinds.length;
  const powers = weighedKinds.map((_, kind) => {
    let sum = 0;
    for (const slot of slots) sum += values[slot * width + kind] ?? 0;
    return Math.exp(sum);
  });
  const total = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => power / total);
}

/** What reading gets of the weights: few levels, and no small ones. */
function asStored(values: Float64Array, width: number): Float64Array {
  const stored = new Float64Array(values.length);
  for (let column = 0; column < width; column++) {
    const text = encode(columnOf(values, column, width));
    decode(text, weightCount).forEach((weight, slot) => {
      stored[slot * width + column] = (weight * largestWeight) / 127;
    });
  }
  return stored;
}

function columnOf(values: Float64Array, column: number, width: number): number[] {
  return Array.from({ length: weightCount }, (_, slot) => values[slot * width + column] ?? 0);
}

/** Softmax regression over the criteria of each choice, on top of their evidence. */
function trainCriterion(set: readonly Choice[]): Float64Array {
  const values = new Float64Array(weightCount);
  for (let round = 0; round < 40; round++) {
    const rate = 0.03 / (1 + round / 20);
    for (const choice of set) {
      const chances = chancesOfCriteria(choice, values);
      choice.candidates.forEach(({ criterion, slots }, at) => {
        const error = (chances[at] ?? 0) - (criterion === choice.right ? 1 : 0);
        if (Math.abs(error) < 0.002) return;
        for (const slot of slots) values[slot] = (values[slot] ?? 0) * (1 - rate * 0.01) - rate * error;
      });
    }
  }
  return values;
}

function chancesOfCriteria({ candidates }: Choice, values: Float64Array): number[] {
  const scores = candidates.map(({ evidence, slots }) =>
    slots.reduce((sum, slot) => sum + (values[slot] ?? 0), evidence),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Recall and precision on each writer by a training without them, texts counted once, for several least chances. */
function leaveOneOut(): void {
  const chances = new Map<number, { writer: string; kinds: readonly WeighedKind[]; most: number[] }>();
  let right = 0;
  let asked = 0;
  for (const writer of writers) {
    const values = asStored(trainKinds(examples.filter((example) => example.writer !== writer)), weighedKinds.length);
    for (const { text, slots, kinds } of examples.filter((example) => example.writer === writer)) {
      const sentence = chancesOfKinds(slots, values);
      const known = chances.get(text)?.most ?? [];
      chances.set(text, { writer, kinds, most: sentence.map((chance, at) => Math.max(chance, known[at] ?? 0)) });
    }
    const criteria = asStored(trainCriterion(choices.filter((choice) => choice.writer !== writer)), 1);
    for (const choice of choices.filter((other) => other.writer === writer)) {
      const likely = chancesOfCriteria(choice, criteria);
      asked++;
      if (choice.candidates[likely.indexOf(Math.max(...likely))]?.criterion === choice.right) right++;
    }
  }
  console.log(`criterion ${percent(right, asked)} of ${asked}`);
  weighedKinds.forEach((kind, at) => {
    for (const scope of ['all', ...writers]) {
      const judged = [...chances.values()].filter(({ writer }) => scope === 'all' || writer === scope);
      const expected = judged.filter(({ kinds }) => kinds.includes(kind)).length;
      const row = (scope === 'all' ? [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8] : [0.6]).map((least) => {
        const given = judged.filter(({ most }) => (most[at] ?? 0) >= least);
        const found = given.filter(({ kinds }) => kinds.includes(kind)).length;
        return `${least}: ${percent(found, expected)}/${percent(found, given.length)}`;
      });
      console.log(`${kind.padEnd(14)} ${scope.padEnd(14)} recall/precision ${row.join('  ')}  of ${expected}`);
    }
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
for (const file of files.length > 0 ? files : writers.map((writer) => `test/fixtures/review/${writer}.jsonl`)) {
  const writer = /([^/]+)\.jsonl$/.exec(file)?.[1] ?? file;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, expect } = JSON.parse(line) as LabelledText;
    const kinds = new Set(expect.map((label) => label.kind));
    teach(
      writer,
      text,
      weighedKinds.filter((kind) => kinds.has(kind)),
      expect.length === 1 ? expect[0]?.criterion : undefined,
    );
  }
}
for (const line of readFileSync(letters, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text, expect } = JSON.parse(line) as LabelledText;
  if (expect.length === 0) teach('letters', text, []);
}
for (const text of builtInTexts()) teach(builtIn, text, []);

if (args.includes('--check')) leaveOneOut();
else {
  const values = trainKinds(examples);
  const rows = [...weighedKinds, 'criterion'].map((name, at) => {
    const text = encode(
      name === 'criterion' ? columnOf(trainCriterion(choices), 0, 1) : columnOf(values, at, weighedKinds.length),
    );
    console.log(`${name}: ${text.length} bytes`);
    return `  '${name}':\n    ${JSON.stringify(text)},\n`;
  });
  console.log(`${examples.length} sentences, ${choices.length} motives`);
  writeFileSync(
    'src/review/sentence-weights.ts',
    `/** Written by scripts/train-review.ts, read by weigh-sentence.ts. */\nexport const weightTexts = {\n${rows.join('')}};\n`,
  );
}
