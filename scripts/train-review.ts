/**
 * `npx tsx scripts/train-review.ts [--check] [FILE.jsonl…]`: trains the sentence weights of the review from labelled
 * sentences, one file a writer, and writes src/review/sentences/sentence-weights.ts. Without files: those of test/fixtures/review.
 * `--check` writes nothing: it leaves each writer out in turn, and prints the figures on the one left out.
 *
 * Two softmax regressions with a quadratic penalty, full-batch Adam, fixed order and start: the same files always give the
 * same weights. The sentences of the built-in letters are taught as innocent.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { criterionIds } from '../src/review/rules/criteria';
import { featuresOf, readSentence } from '../src/review/sentences/find-sentence-faults';
import { guessLanguage, languageOfSentence } from '../src/review/words/guess-language';
import { readCriterionFeatures, type FeatureGroup } from '../src/review/sentences/read-features';
import { splitSentences } from '../src/review/grammar/split-sentences';
import {
  criterionWeightCount,
  slotOf,
  unitOf,
  verdicts,
  weighedKinds,
  weightCount,
  type WeighedKind,
} from '../src/review/sentences/weigh-sentence';
import { decode, encode, largestWeight } from '../src/review/weights/weights-as-text';
import { builtInTexts } from '../test/review/built-in-texts';
import { framedPrecisions } from '../test/review/framed-precisions';
import { readLabelledTexts } from '../test/review/labelled-texts';
import type { LabelledText } from '../test/review/score-review';
import { letterFiles, writers } from '../test/review/writers';

const builtIn = 'built-in letters';
/** A built-in sentence is one of many alike. */
const builtInWeight = 0.5;
/** A precision is taught by itself, and in the sentences our letters put it in. */
const framedWeight = 0.5;
/** An innocent sentence counts more than a faulty one: a tool that cries wolf is switched off. */
const innocentWeight = 1.4;
/** A weight that moves a sentence by less than this is given up: it is not worth its byte. */
const leastMove = { kinds: 0.0144, criterion: 0.076 };

/** Features as slots, and how much each counts. */
interface Features {
  readonly slots: Int32Array;
  readonly units: Float32Array;
}

interface Example {
  readonly writer: string;
  /** Index of the text: several sentences may share one label. */
  readonly text: number;
  readonly lang: string;
  readonly features: Features;
  readonly kinds: readonly WeighedKind[];
  readonly weight: number;
}

/** A motive, and its features for each criterion; `right` is the labelled one. */
interface Choice {
  readonly writer: string;
  readonly candidates: readonly Features[];
  readonly right: number;
  readonly accepted: ReadonlySet<string>;
}

const examples: Example[] = [];
const choices: Choice[] = [];
const taught = new Set<string>();
let texts = 0;

function teach(writer: string, { text, lang, expect, accept = [] }: Omit<LabelledText, 'id'>, share = 1): void {
  const labels = new Set(expect.map((label) => label.kind));
  const kinds = weighedKinds.filter((kind) => labels.has(kind));
  const criterion = expect.length === 1 ? expect[0]?.criterion : undefined;
  const accepted = new Set([expect, ...accept].flatMap((list) => list.flatMap((label) => label.criterion ?? [])));
  const sentences = splitSentences(text);
  const language = guessLanguage(sentences);
  // In a faulty text of several sentences the label does not say which one: it is examined, not taught.
  const unsure = kinds.length > 0 && sentences.length > 1;
  const weight = share * (unsure ? 0 : writer === builtIn ? builtInWeight : kinds.length === 0 ? innocentWeight : 1);
  texts++;
  for (const sentence of sentences) {
    const words = sentence.tokens.map((token) => token.word).join(' ');
    if (taught.has(words)) continue;
    taught.add(words);
    const ownLanguage = languageOfSentence(sentence, language);
    const read = readSentence(sentence, ownLanguage);
    examples.push({
      writer,
      text: texts,
      lang,
      features: asFeatures(featuresOf(sentence, ownLanguage, read), weightCount),
      kinds,
      weight,
    });
    if (criterion === undefined || unsure) continue;
    const groups = readCriterionFeatures(sentence, read.grounds);
    choices.push({
      writer,
      candidates: criterionIds.map((id) => asFeatures(groups, criterionWeightCount, id)),
      right: criterionIds.findIndex((id) => id === criterion),
      accepted,
    });
  }
}

function asFeatures(groups: readonly FeatureGroup[], count: number, about = ''): Features {
  const slots: number[] = [];
  const units: number[] = [];
  for (const { share, names } of groups) {
    const unit = unitOf(share, names.size);
    for (const name of names) {
      slots.push(slotOf(name, count, about));
      units.push(unit);
    }
  }
  return { slots: Int32Array.from(slots), units: Float32Array.from(units) };
}

/** A slot many sentences share tells little: its features count less while training, its weight is scaled in return. */
function rarities(sets: readonly Features[], count: number): Float64Array {
  const seen = new Float64Array(count);
  for (const { slots } of sets) for (const slot of new Set(slots)) seen[slot] = (seen[slot] ?? 0) + 1;
  return seen.map((times) => Math.log((1 + sets.length) / (1 + times)) / 5);
}

/** Scaled by rarity, so that the penalty bears on the scaled weights. */
function scaled({ slots, units }: Features, rarity: Float64Array): Features {
  return { slots, units: units.map((unit, at) => unit * (rarity[slots[at] ?? 0] ?? 0)) };
}

interface Problem {
  /** Columns of weights, and how many there are in each. */
  readonly width: number;
  readonly count: number;
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
  readonly least: number;
  readonly sets: readonly Features[];
  readonly rarity: Float64Array;
  /** Adds the gradient of the loss at `values`. */
  readonly addGradient: (values: Float64Array, gradient: Float64Array) => void;
}

/** Weights for the features as they are read, `slot * width + column`. */
function train({ width, count, rounds, rate, penalty, least, sets, rarity, addGradient }: Problem): Float64Array {
  const values = new Float64Array(count * width);
  const gradient = new Float64Array(values.length);
  const first = new Float64Array(values.length);
  const second = new Float64Array(values.length);
  const unitSum = new Float64Array(count);
  const unitCount = new Float64Array(count);
  for (const { slots, units } of sets)
    slots.forEach((slot, at) => {
      unitSum[slot] = (unitSum[slot] ?? 0) + (units[at] ?? 0);
      unitCount[slot] = (unitCount[slot] ?? 0) + 1;
    });
  const moves = (at: number) => {
    const slot = Math.floor(at / width);
    return (Math.abs(values[at] ?? 0) * (unitSum[slot] ?? 0)) / Math.max(1, unitCount[slot] ?? 0);
  };
  let used: number[] = [];
  unitCount.forEach((times, slot) => {
    if (times > 0) for (let column = 0; column < width; column++) used.push(slot * width + column);
  });
  for (let round = 1; round <= rounds; round++) {
    // Half way, the weights that move little are given up, so that storing the rest loses nothing.
    if (round === rounds >> 1) {
      const kept = used.filter((at) => moves(at) >= least);
      const keeps = new Set(kept);
      for (const at of used) if (!keeps.has(at)) values[at] = 0;
      used = kept;
    }
    gradient.fill(0);
    addGradient(values, gradient);
    const correctFirst = 1 - 0.9 ** round;
    const correctSecond = 1 - 0.999 ** round;
    const step = rate / (1 + (3 * round) / rounds);
    for (const at of used) {
      const slope = (gradient[at] ?? 0) + penalty * (values[at] ?? 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      values[at] =
        (values[at] ?? 0) -
        (step * (first[at] ?? 0)) / correctFirst / (Math.sqrt((second[at] ?? 0) / correctSecond) + 1e-8);
    }
  }
  return values.map((value, at) => value * (rarity[Math.floor(at / width)] ?? 0));
}

const verdictCount = verdicts.length;

function trainKinds(all: readonly Example[]): Float64Array {
  const taughtSet = all.filter((example) => example.weight > 0);
  const rarity = rarities(
    taughtSet.map((example) => example.features),
    weightCount,
  );
  const sets = taughtSet.map((example) => scaled(example.features, rarity));
  const targets = taughtSet.map(({ kinds }) =>
    verdicts.map((verdict) =>
      verdict === 'innocent' ? (kinds.length === 0 ? 1 : 0) : kinds.includes(verdict) ? 1 / kinds.length : 0,
    ),
  );
  return train({
    width: verdictCount,
    count: weightCount,
    rounds: 100,
    rate: 0.1,
    penalty: 1,
    least: leastMove.kinds,
    sets,
    rarity,
    addGradient: (values, gradient) => {
      const errors = new Float64Array(verdictCount);
      taughtSet.forEach(({ weight }, index) => {
        const features = sets[index];
        const target = targets[index];
        if (features === undefined || target === undefined) return;
        chancesOfKinds(features, values).forEach((chance, at) => {
          errors[at] = weight * (chance - (target[at] ?? 0));
        });
        const { slots, units } = features;
        for (let i = 0; i < slots.length; i++) {
          const from = (slots[i] ?? 0) * verdictCount;
          const unit = units[i] ?? 0;
          for (let column = 0; column < verdictCount; column++)
            gradient[from + column] = (gradient[from + column] ?? 0) + (errors[column] ?? 0) * unit;
        }
      });
    },
  });
}

function chancesOfKinds({ slots, units }: Features, values: Float64Array): number[] {
  const sums = new Array<number>(verdictCount).fill(0);
  for (let i = 0; i < slots.length; i++) {
    const from = (slots[i] ?? 0) * verdictCount;
    const unit = units[i] ?? 0;
    for (let column = 0; column < verdictCount; column++)
      sums[column] = (sums[column] ?? 0) + (values[from + column] ?? 0) * unit;
  }
  return chancesOf(sums);
}

function trainCriterion(all: readonly Choice[]): Float64Array {
  const rarity = rarities(
    all.flatMap((choice) => choice.candidates[choice.right] ?? []),
    criterionWeightCount,
  );
  // A slot no right candidate has is as rare as can be.
  const sets = all.map((choice) => choice.candidates.map((features) => scaled(features, rarity)));
  return train({
    width: 1,
    count: criterionWeightCount,
    rounds: 60,
    rate: 0.15,
    penalty: 0.8,
    least: leastMove.criterion,
    sets: sets.flat(),
    rarity,
    addGradient: (values, gradient) => {
      all.forEach((choice, index) => {
        const candidates = sets[index] ?? [];
        chancesOfCriteria(candidates, values).forEach((chance, at) => {
          const error = chance - (at === choice.right ? 1 : 0);
          if (Math.abs(error) < 0.002) return;
          const { slots, units } = candidates[at] ?? { slots: [], units: [] };
          for (let i = 0; i < slots.length; i++) {
            const slot = slots[i] ?? 0;
            gradient[slot] = (gradient[slot] ?? 0) + error * (units[i] ?? 0);
          }
        });
      });
    },
  });
}

function chancesOfCriteria(candidates: readonly Features[], values: Float64Array): number[] {
  return chancesOf(
    candidates.map(({ slots, units }) => {
      let sum = 0;
      for (let i = 0; i < slots.length; i++) sum += (values[slots[i] ?? 0] ?? 0) * (units[i] ?? 0);
      return sum;
    }),
  );
}

function chancesOf(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** What reading gets of the weights: few levels, and no small ones. */
function asStored(values: Float64Array, width: number): Float64Array {
  const stored = new Float64Array(values.length);
  for (let column = 0; column < width; column++) {
    decode(encode(columnOf(values, column, width)), values.length / width).forEach((weight, slot) => {
      stored[slot * width + column] = (weight * largestWeight) / 127;
    });
  }
  return stored;
}

function columnOf(values: Float64Array, column: number, width: number): number[] {
  return Array.from({ length: values.length / width }, (_, slot) => values[slot * width + column] ?? 0);
}

interface Judged {
  readonly writer: string;
  readonly lang: string;
  readonly kinds: readonly WeighedKind[];
  readonly most: readonly number[];
}

/** Recall and precision on each writer by a training without them, texts counted once, for several least chances. */
function leaveOneOut(scopes: readonly string[]): void {
  const judgedTexts = new Map<number, Judged>();
  let right = 0;
  let asked = 0;
  for (const writer of scopes) {
    const values = asStored(trainKinds(examples.filter((example) => example.writer !== writer)), verdictCount);
    for (const { text, lang, features, kinds } of examples.filter((example) => example.writer === writer)) {
      const known = judgedTexts.get(text)?.most ?? [];
      const most = chancesOfKinds(features, values).map((chance, at) => Math.max(chance, known[at] ?? 0));
      judgedTexts.set(text, { writer, lang, kinds, most });
    }
    const criteria = asStored(trainCriterion(choices.filter((choice) => choice.writer !== writer)), 1);
    let rightHere = 0;
    const own = choices.filter((choice) => choice.writer === writer);
    for (const choice of own) {
      const likely = chancesOfCriteria(choice.candidates, criteria);
      if (choice.accepted.has(criterionIds[likely.indexOf(Math.max(...likely))] ?? '')) rightHere++;
    }
    console.log(`criterion ${writer} ${percent(rightHere, own.length)} of ${own.length}`);
    right += rightHere;
    asked += own.length;
  }
  console.log(`criterion ${percent(right, asked)} of ${asked}`);
  const all = [...judgedTexts.values()];
  weighedKinds.forEach((kind, at) => {
    const tables: [string, readonly Judged[]][] = [
      ['all', all],
      ['fr', all.filter(({ lang }) => lang === 'fr')],
      ['en', all.filter(({ lang }) => lang === 'en')],
      ...scopes.map((scope): [string, Judged[]] => [scope, all.filter(({ writer }) => writer === scope)]),
    ];
    for (const [scope, judged] of tables) {
      const expected = judged.filter(({ kinds }) => kinds.includes(kind)).length;
      const row = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((least) => {
        const given = judged.filter(({ most }) => (most[at] ?? 0) >= least);
        const found = given.filter(({ kinds }) => kinds.includes(kind)).length;
        return `${least}: ${percent(found, expected)}/${percent(found, given.length)}`;
      });
      console.log(`${kind.padEnd(14)} ${scope.padEnd(14)} ${row.join('  ')}  of ${expected}`);
    }
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--check='))?.slice('--check='.length);
const files = args.filter((arg) => !arg.startsWith('--'));
for (const file of files.length > 0 ? files : writers.map((writer) => `test/fixtures/review/${writer}.jsonl`)) {
  const writer = /([^/]+)\.jsonl$/.exec(file)?.[1] ?? file;
  for (const line of readLabelledTexts(file)) {
    teach(writer, line);
    if (writer !== 'jotted') continue;
    for (const text of framedPrecisions(line.text, line.lang)) teach(writer, { ...line, text }, framedWeight);
  }
}
for (const file of letterFiles) {
  for (const line of readLabelledTexts(`test/fixtures/review/${file}.jsonl`))
    if (line.expect.length === 0) teach('letters', line);
}
for (const text of builtInTexts()) teach(builtIn, { text, lang: 'fr', expect: [] });

if (only !== undefined) leaveOneOut(only.split(','));
else if (args.includes('--check')) leaveOneOut(writers);
else {
  const values = trainKinds(examples);
  const criterion = trainCriterion(choices);
  const rows = [...verdicts, 'criterion' as const].map((name, at) => {
    const text = encode(name === 'criterion' ? columnOf(criterion, 0, 1) : columnOf(values, at, verdictCount));
    console.log(`${name}: ${text.length} bytes`);
    return `  '${name}':\n    ${JSON.stringify(text)},\n`;
  });
  console.log(`${examples.length} sentences, ${choices.length} motives`);
  const source = `/** Written by scripts/train-review.ts, read by weigh-sentence.ts. */\nexport const weightTexts = {\n${rows.join('')}};\n`;
  const written = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
  writeFileSync('src/review/sentences/sentence-weights.ts', written);
}
