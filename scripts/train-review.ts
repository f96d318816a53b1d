/**
 * `npx tsx scripts/train-review.ts [--check] FILE.jsonl…`: trains the sentence weights of the review from labelled sentences
 * and writes src/review/sentence-weights.ts. `--check` writes nothing and prints figures by five-fold cross-validation.
 *
 * Logistic regression, full-batch Adam, fixed order and start: the same files always give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSentence } from '../src/review/find-sentence-faults';
import { guessLanguage, languageOfSentence } from '../src/review/guess-language';
import { readFeatures } from '../src/review/read-features';
import { splitSentences } from '../src/review/split-sentences';
import { encode, slotOf, weightCount } from '../src/review/weigh-sentence';
import type { LabelledText } from '../test/review/score-review';

interface Example {
  readonly slots: readonly number[];
  readonly positive: boolean;
  readonly fold: number;
  readonly hasGround: boolean;
}

const args = process.argv.slice(2);
const check = args.includes('--check');
const examples: Example[] = [];
for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, expect } = JSON.parse(line) as LabelledText;
    const positive = expect.some((label) => label.kind === 'discrimination');
    const sentences = splitSentences(text);
    // In a text of several sentences the label does not say which one: only silent texts teach.
    if (positive && sentences.length > 1) continue;
    for (const sentence of sentences) {
      const { grounds, cues } = readSentence(sentence, languageOfSentence(sentence, guessLanguage(sentences)));
      const slots = [...new Set(readFeatures(sentence, grounds, cues).map(slotOf))];
      examples.push({ slots, positive, fold: examples.length % 5, hasGround: grounds.length > 0 });
    }
  }
}
const taught = examples.filter((example) => example.hasGround);

const models: Float64Array[] = [];
const penalty = Number(process.env['PENALTY'] ?? 0.0015);

function train(set: readonly Example[]): Float64Array {
  const values = new Float64Array(weightCount);
  const first = new Float64Array(weightCount);
  const second = new Float64Array(weightCount);
  const rounds = 300;
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(weightCount);
    for (const { slots, positive } of set) {
      let sum = 0;
      for (const slot of slots) sum += values[slot] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0);
      for (const slot of slots) gradient[slot] = (gradient[slot] ?? 0) + error / set.length;
    }
    for (let i = 0; i < weightCount; i++) {
      const g = (gradient[i] ?? 0) + penalty * (values[i] ?? 0);
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      const step = (first[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      values[i] = (values[i] ?? 0) - 0.02 * step;
    }
  }
  return values;
}

if (check) {
  for (const bias of [-0.5, 0, 0.5, 1]) {
    let found = 0,
      given = 0,
      right = 0;
    const all = examples.filter((example) => example.positive).length;
    for (let fold = 0; fold < 5; fold++) {
      const values = (models[fold] ??= train(taught.filter((example) => example.fold !== fold)));
      for (const example of taught) {
        if (example.fold !== fold) continue;
        let sum = bias;
        for (const slot of example.slots) sum += values[slot] ?? 0;
        if (sum > 0) {
          given++;
          if (example.positive) (right++, found++);
        }
      }
    }
    console.log(
      `bias ${bias}: recall ${((100 * found) / all).toFixed(1)} precision ${((100 * right) / given).toFixed(1)} (positives with a ground ${taught.filter((e) => e.positive).length}/${all})`,
    );
  }
} else {
  const text = encode(Array.from(train(taught)));
  writeFileSync(
    'src/review/sentence-weights.ts',
    `/** Written by scripts/train-review.ts from ${taught.length} sentences; read by weigh-sentence.ts. */\nexport const weights =\n  ${JSON.stringify(text)};\n`,
  );
  console.log(`${taught.length} sentences, ${text.length} bytes`);
}
