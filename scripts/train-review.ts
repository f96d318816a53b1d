/**
 * `npx tsx scripts/train-review.ts [--check] FILE.jsonl…`: trains the sentence weights of the review from labelled sentences
 * and writes src/review/sentence-weights.ts. `--check` writes nothing and prints figures by five-fold cross-validation.
 *
 * Logistic regression, full-batch Adam, fixed order and start: the same files always give the same weights.
 * The sentences of the built-in letters are taught as silent.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSentence } from '../src/review/find-sentence-faults';
import { guessLanguage, languageOfSentence } from '../src/review/guess-language';
import { readCriterionFeatures, readGroundFeatures, readToneFeatures } from '../src/review/read-features';
import { splitSentences } from '../src/review/split-sentences';
import { encode, hash, weighedKinds, weightCounts, type WeighedKind } from '../src/review/weigh-sentence';
import { builtInTexts } from '../test/review/built-in-texts';
import { inventSentences } from './invented-frames';
import type { LabelledText } from '../test/review/score-review';

interface Example {
  /** Hashes of its features; null when nothing in it could carry a ground. */
  readonly ground: readonly number[] | null;
  readonly tone: readonly number[];
  readonly kinds: readonly string[];
  /** Made from a frame: teaches little, and is never examined. */
  readonly invented: boolean;
}

/** A motive and the criteria its words could be read as; `right` is the labelled one. */
interface Choice {
  readonly candidates: readonly {
    readonly criterion: string;
    readonly evidence: number;
    readonly slots: readonly number[];
  }[];
  readonly right: string;
}

const args = process.argv.slice(2);
const check = args.includes('--check');
const examples: Example[] = [];
const choices: Choice[] = [];
const taught = new Set<string>();

function teach(text: string, kinds: readonly string[], criterion?: string, invented = false): void {
  const sentences = splitSentences(text);
  // In a text of several sentences the label does not say which one: only silent texts teach.
  if (kinds.length > 0 && sentences.length > 1) return;
  for (const sentence of sentences) {
    const words = sentence.tokens.map((token) => token.word).join(' ');
    if (taught.has(words)) continue;
    taught.add(words);
    const { tones, grounds, cues } = readSentence(sentence, languageOfSentence(sentence, guessLanguage(sentences)));
    if (criterion !== undefined && grounds.some((hit) => hit.criterion === criterion)) {
      const mask = weightCounts.criterion - 1;
      const candidates = [...readCriterionFeatures(sentence, grounds)].map(([id, { evidence, features }]) => ({
        criterion: id,
        evidence,
        slots: [...new Set(features.map((feature) => hash(feature) & mask))],
      }));
      choices.push({ candidates, right: criterion });
    }
    const hashes = (features: readonly string[]) => features.map(hash);
    examples.push({
      ground: grounds.length === 0 ? null : hashes(readGroundFeatures(sentence, grounds, cues)),
      tone: hashes(
        readToneFeatures(
          sentence,
          tones.map((hit) => hit.rule.id),
          cues,
        ),
      ),
      kinds,
      invented,
    });
  }
}

for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, expect } = JSON.parse(line) as LabelledText;
    teach(
      text,
      expect.map((label) => label.kind).filter((kind) => (weighedKinds as readonly string[]).includes(kind)),
      expect.length === 1 ? expect[0]?.criterion : undefined,
    );
  }
}
for (const text of builtInTexts()) teach(text, []);
for (const { text, motive } of inventSentences()) teach(text, motive ? ['discrimination'] : [], undefined, true);

interface Lesson {
  readonly slots: readonly number[];
  readonly positive: boolean;
  readonly invented: boolean;
}

function lessonsOf(kind: WeighedKind): { readonly lessons: Lesson[]; readonly unseen: number } {
  const mask = weightCounts[kind] - 1;
  const lessons: Lesson[] = [];
  let unseen = 0;
  for (const example of examples) {
    if (example.invented && kind !== 'discrimination') continue;
    const hashes = kind === 'discrimination' ? example.ground : example.tone;
    const positive = example.kinds.includes(kind);
    if (hashes === null) {
      if (positive) unseen++;
      continue;
    }
    lessons.push({ slots: [...new Set(hashes.map((value) => value & mask))], positive, invented: example.invented });
  }
  return { lessons, unseen };
}

const inventedWeight = 0.1;

/** Chosen by cross-validation. A silent sentence counts more than a found one: a tool that cries wolf is switched off. */
const settings: Readonly<Record<WeighedKind, { readonly penalty: number; readonly silent: number }>> = {
  discrimination: { penalty: 0.0008, silent: 1.3 },
  vague: { penalty: 0.0003, silent: 0.15 },
  cold: { penalty: 0.0003, silent: 0.15 },
  'false-empathy': { penalty: 0.0003, silent: 0.15 },
};

function train(kind: WeighedKind, lessons: readonly Lesson[]): Float64Array {
  const { penalty, silent } = settings[kind];
  const count = weightCounts[kind];
  const real = lessons.filter((lesson) => !lesson.invented).length;
  const values = new Float64Array(count);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  for (let round = 1; round <= 250; round++) {
    const gradient = new Float64Array(count);
    for (const { slots, positive, invented } of lessons) {
      let sum = 0;
      for (const slot of slots) sum += values[slot] ?? 0;
      const weight = (positive ? 1 : silent) * (invented ? inventedWeight : 1);
      const error = ((1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * weight) / real;
      for (const slot of slots) gradient[slot] = (gradient[slot] ?? 0) + error;
    }
    for (let i = 0; i < count; i++) {
      const slope = (gradient[i] ?? 0) + penalty * (values[i] ?? 0);
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope * slope;
      const step = (first[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      values[i] = (values[i] ?? 0) - 0.03 * step;
    }
  }
  return values;
}

/** Softmax regression over the candidates of each choice, on top of their evidence. */
function trainCriterion(set: readonly Choice[]): Float64Array {
  const count = weightCounts.criterion;
  const values = new Float64Array(count);
  for (let round = 0; round < 60; round++) {
    const rate = 0.3 / (1 + round / 20);
    for (const choice of set) {
      const chances = chancesOf(choice, values);
      choice.candidates.forEach(({ criterion, slots }, at) => {
        const error = (chances[at] ?? 0) - (criterion === choice.right ? 1 : 0);
        for (const slot of slots) values[slot] = (values[slot] ?? 0) * (1 - rate * 0.002) - rate * 0.1 * error;
      });
    }
  }
  return values;
}

function chancesOf({ candidates }: Choice, values: Float64Array): number[] {
  const scores = candidates.map(({ evidence, slots }) =>
    slots.reduce((sum, slot) => sum + (values[slot] ?? 0), evidence),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

if (check) {
  let right = 0;
  const models = [0, 1, 2, 3, 4].map((fold) => trainCriterion(choices.filter((_, index) => index % 5 !== fold)));
  choices.forEach((choice, index) => {
    const chances = chancesOf(choice, models[index % 5] ?? new Float64Array(0));
    const best = chances.indexOf(Math.max(...chances));
    if (choice.candidates[best]?.criterion === choice.right) right++;
  });
  console.log(`criterion ${((100 * right) / choices.length).toFixed(1)} of ${choices.length}`);
  for (const kind of weighedKinds) {
    const { lessons, unseen } = lessonsOf(kind);
    const models = [0, 1, 2, 3, 4].map((fold) =>
      train(
        kind,
        lessons.filter((lesson, index) => lesson.invented || index % 5 !== fold),
      ),
    );
    for (const bias of [-0.5, -0.2, 0, 0.3, 0.6]) {
      let given = 0;
      let right = 0;
      lessons.forEach(({ slots, positive, invented }, index) => {
        if (invented) return;
        let sum = bias;
        for (const slot of slots) sum += models[index % 5]?.[slot] ?? 0;
        if (sum <= 0) return;
        given++;
        if (positive) right++;
      });
      const all = lessons.filter((lesson) => lesson.positive && !lesson.invented).length + unseen;
      console.log(
        `${kind.padEnd(15)} bias ${bias}: recall ${((100 * right) / all).toFixed(1)} precision ${((100 * right) / given).toFixed(1)} of ${all}, ${unseen} without a ground`,
      );
    }
  }
} else {
  const rows = weighedKinds.map((kind) => {
    const { lessons } = lessonsOf(kind);
    const text = encode(Array.from(train(kind, lessons)));
    console.log(`${kind}: ${lessons.length} sentences, ${text.length} bytes`);
    return `  '${kind}':\n    ${JSON.stringify(text)},\n`;
  });
  const criterionText = encode(Array.from(trainCriterion(choices)));
  console.log(`criterion: ${choices.length} choices, ${criterionText.length} bytes`);
  rows.push(`  criterion:\n    ${JSON.stringify(criterionText)},\n`);
  writeFileSync(
    'src/review/sentence-weights.ts',
    `/** Written by scripts/train-review.ts, read by weigh-sentence.ts. */\nexport const weightTexts = {\n${rows.join('')}};\n`,
  );
}
