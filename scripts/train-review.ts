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
import { readGroundFeatures, readToneFeatures } from '../src/review/read-features';
import { splitSentences } from '../src/review/split-sentences';
import { encode, hash, weighedKinds, weightCounts, type WeighedKind } from '../src/review/weigh-sentence';
import { builtInTexts } from '../test/review/built-in-texts';
import type { LabelledText } from '../test/review/score-review';

interface Example {
  /** Hashes of its features; null when nothing in it could carry a ground. */
  readonly ground: readonly number[] | null;
  readonly tone: readonly number[];
  readonly kinds: readonly string[];
}

const args = process.argv.slice(2);
const check = args.includes('--check');
const examples: Example[] = [];
const taught = new Set<string>();

function teach(text: string, kinds: readonly string[]): void {
  const sentences = splitSentences(text);
  // In a text of several sentences the label does not say which one: only silent texts teach.
  if (kinds.length > 0 && sentences.length > 1) return;
  for (const sentence of sentences) {
    const words = sentence.tokens.map((token) => token.word).join(' ');
    if (taught.has(words)) continue;
    taught.add(words);
    const { tones, grounds, cues } = readSentence(sentence, languageOfSentence(sentence, guessLanguage(sentences)));
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
    );
  }
}
for (const text of builtInTexts()) teach(text, []);

interface Lesson {
  readonly slots: readonly number[];
  readonly positive: boolean;
}

function lessonsOf(kind: WeighedKind): { readonly lessons: Lesson[]; readonly unseen: number } {
  const mask = weightCounts[kind] - 1;
  const lessons: Lesson[] = [];
  let unseen = 0;
  for (const example of examples) {
    const hashes = kind === 'discrimination' ? example.ground : example.tone;
    const positive = example.kinds.includes(kind);
    if (hashes === null) {
      if (positive) unseen++;
      continue;
    }
    lessons.push({ slots: [...new Set(hashes.map((value) => value & mask))], positive });
  }
  return { lessons, unseen };
}

/** Chosen by cross-validation. A silent sentence counts more than a found one: a tool that cries wolf is switched off. */
const settings: Readonly<Record<WeighedKind, { readonly penalty: number; readonly silent: number }>> = {
  discrimination: { penalty: 0.0008, silent: 1.3 },
  vague: { penalty: 0.0005, silent: 0.4 },
  cold: { penalty: 0.0005, silent: 0.4 },
  'false-empathy': { penalty: 0.0005, silent: 0.4 },
};

function train(kind: WeighedKind, lessons: readonly Lesson[]): Float64Array {
  const { penalty, silent } = settings[kind];
  const count = weightCounts[kind];
  const values = new Float64Array(count);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  for (let round = 1; round <= 250; round++) {
    const gradient = new Float64Array(count);
    for (const { slots, positive } of lessons) {
      let sum = 0;
      for (const slot of slots) sum += values[slot] ?? 0;
      const error = ((1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * (positive ? 1 : silent)) / lessons.length;
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

if (check) {
  for (const kind of weighedKinds) {
    const { lessons, unseen } = lessonsOf(kind);
    const models = [0, 1, 2, 3, 4].map((fold) =>
      train(
        kind,
        lessons.filter((_, index) => index % 5 !== fold),
      ),
    );
    for (const bias of [-0.6, -0.3, 0, 0.3, 0.6]) {
      let given = 0;
      let right = 0;
      lessons.forEach(({ slots, positive }, index) => {
        let sum = bias;
        for (const slot of slots) sum += models[index % 5]?.[slot] ?? 0;
        if (sum <= 0) return;
        given++;
        if (positive) right++;
      });
      const all = lessons.filter((lesson) => lesson.positive).length + unseen;
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
  writeFileSync(
    'src/review/sentence-weights.ts',
    `/** Written by scripts/train-review.ts, read by weigh-sentence.ts. */\nexport const weightTexts = {\n${rows.join('')}};\n`,
  );
}
