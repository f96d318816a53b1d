/**
 * `npx tsx scripts/train-leftovers.ts [--check[=WRITER,…]] [--mistakes]`: trains what tells leftovers that no row knows (see
 * src/review/holes/weighing/weigh-leftover.ts) from the labelled sentences of test/fixtures/review, and writes
 * src/review/holes/weighing/leftover-weights.ts. `--check` writes nothing: it leaves out in turn each writer who wrote leftovers (or those
 * named: `--check=a,b`), and prints how often the rows alone, and the rows with the weights, find theirs and are right;
 * with `--mistakes`, each mistake, how likely a leftover was, and what the rows pointed at.
 *
 * Two logistic regressions with a quadratic penalty, in a fixed order: the same files always give the same weights. One reads
 * the words of every sentence; the other words and marks, where the patterns point at something, whatever they hold it for.
 * Each is learnt twice: once to see which signs matter, then with the few kept, so that giving up the rest costs nothing.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { isLikelyLeftover, leastChanceOfHole, leastChanceOfLeftover } from '../src/review/holes/find-holes';
import { findRowHoles, readRows } from '../src/review/holes/find-row-holes';
import type { Mark } from '../src/review/holes/weighing/context-of-marks';
import { packPairs, type OddityOfPair } from '../src/review/holes/missing/odd-pairs';
import { readLeftoverSigns, signCount } from '../src/review/holes/weighing/leftover-signs';
import { sentencesAsWritten } from '../src/review/holes/sentences-as-written';
import { decode, encode, largestWeight } from '../src/review/weights/weights-as-text';
import { builtInTexts } from '../test/review/built-in-texts';
import { readLabelledTexts } from '../test/review/labelled-texts';
import { letterFiles, writers } from '../test/review/writers';
import { readMailTexts, readPairsMet } from './pairs-met';

/** Signs kept: what the size of the weights allows. */
const signsKept = 4100;
const markSignsKept = 2500;
/** Seen in fewer sentences, a sign tells of one writer. */
const leastSeen = 3;
const penalty = 1e-3;
const leftoverWeight = 1.2;
/** The developer’s own: no mail is so full of leftovers. */
const ownLeftoverWeight = 0.4;
const leftoverFiles = ['leftovers', 'plain-leftovers', 'odd-leftovers', 'two-voices'];
/**
 * What these writers left is told by rows. Learnt from them too, the marks find no more of what the next writer leaves, and see
 * leftovers in honest greetings (docs/decisions/review-rules-and-regression.md): they teach grounds and tones only.
 */
const toldByRows: ReadonlySet<string> = new Set(
  ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map((nth) => `forty-${nth}-hand`),
);
const ownFiles = [...writers.filter((writer) => !toldByRows.has(writer)), ...leftoverFiles];

interface Taught {
  readonly writer: string;
  readonly text: string;
  readonly slots: readonly number[];
  readonly units: readonly number[];
  /** The words alone, without what the marks tell. */
  readonly ofWords: number;
  readonly leftover: boolean;
}

interface Model {
  readonly bias: number;
  readonly weights: Float64Array;
}

interface Line {
  readonly writer: string;
  readonly lang: string;
  readonly text: string;
  readonly leftover: boolean;
}

const lines: Line[] = [
  ...ownFiles.flatMap((writer) =>
    readLabelledTexts(`test/fixtures/review/${writer}.jsonl`).map(({ lang, text, expect }) => ({
      writer,
      lang,
      text,
      leftover: expect.some((label) => label.kind === 'placeholder'),
    })),
  ),
  // Those without a leftover teach what signatures, subjects and lists look like.
  ...letterFiles.flatMap((file) =>
    readLabelledTexts(`test/fixtures/review/${file}.jsonl`)
      .filter(({ expect }) => expect.every((label) => label.kind !== 'placeholder'))
      .map(({ lang, text }) => ({ writer: file, lang, text, leftover: false })),
  ),
  // Reasons as they are typed, a few words without a verb.
  ...readLabelledTexts('test/fixtures/review/precisions.jsonl').map(({ lang, text }) => ({
    writer: 'precisions',
    lang,
    text,
    leftover: false,
  })),
  ...builtInSentences(),
];

function builtInSentences(): Line[] {
  const sentences = new Set<string>();
  for (const text of builtInTexts()) for (const sentence of sentencesOf(text)) sentences.add(sentence);
  return [...sentences].map((text) => ({ writer: 'built-in letters', lang: 'fr', text, leftover: false }));
}

function sentencesOf(text: string): string[] {
  return text
    .replaceAll('\u00ad', '')
    .split('\n\n')
    .flatMap((paragraph) => sentencesAsWritten(paragraph).map(({ start, end }) => paragraph.slice(start, end)));
}

const pairsMet = readPairsMet([...lines.filter(({ leftover }) => !leftover), ...(await readMailTexts())]);
const oddities = new Map<string, OddityOfPair>();

/** What its own writer, and the one left out, do not vouch for. */
function oddityFor(writer: string, leftOut: string): OddityOfPair {
  const name = `${writer} ${leftOut}`;
  const known = oddities.get(name) ?? pairsMet.oddityWithout(new Set([writer, leftOut]));
  oddities.set(name, known);
  return known;
}

const marksKnown = new Map<string, readonly Mark[]>();

function marksOf(sentence: string): readonly Mark[] {
  const known = marksKnown.get(sentence) ?? readRows(sentence).marks;
  marksKnown.set(sentence, known);
  return known;
}

/** Each sentence by itself; of a text with a leftover, those a row points at, or the whole when none does. */
function taughtFrom({ writer, text, leftover }: Line, leftOut = ''): Taught[] {
  const sentences = sentencesOf(text);
  const teach = (sentence: string): Taught => {
    const { slots, units, ofWords } = readLeftoverSigns(sentence, marksOf(sentence), oddityFor(writer, leftOut));
    return { writer, text: sentence, slots, units, ofWords, leftover };
  };
  if (!leftover || sentences.length < 2) return sentences.map(teach);
  const pointed = sentences.filter((sentence) => findRowHoles(sentence).length > 0);
  return (pointed.length > 0 ? pointed : [text]).map(teach);
}

/** By the words of every sentence; by words and marks of those where a pattern points at something. */
function learnBoth(taught: readonly Taught[]): { readonly words: Model; readonly marks: Model } {
  return {
    words: learn(taught.map(wordsOf), signsKept),
    marks: learn(
      taught.filter(({ slots, ofWords }) => slots.length > ofWords),
      markSignsKept,
    ),
  };
}

function wordsOf<Of extends Pick<Taught, 'slots' | 'units' | 'ofWords'>>(one: Of): Of {
  return { ...one, slots: one.slots.slice(0, one.ofWords), units: one.units.slice(0, one.ofWords) };
}

function learn(taught: readonly Taught[], most: number): Model {
  const seen = new Int32Array(signCount);
  for (const { slots } of taught) for (const slot of slots) seen[slot] = (seen[slot] ?? 0) + 1;
  const kept = Uint8Array.from(seen, (times) => (times >= leastSeen ? 1 : 0));
  const weights = new Float64Array(signCount);
  descend(taught, weights, kept, 6);
  const worth = Array.from(weights, (weight, slot) => Math.abs(weight) * Math.sqrt(seen[slot] ?? 0));
  const least = [...worth].sort((a, b) => b - a)[most] ?? 0;
  worth.forEach((value, slot) => {
    if (value > least) return;
    weights[slot] = 0;
    kept[slot] = 0;
  });
  const bias = descend(taught, weights, kept, 10);
  const stored = decode(encode([...weights]), signCount);
  return { bias, weights: Float64Array.from(stored, (level) => (level * largestWeight) / 127) };
}

/** Adagrad, an example at a time. Returns the bias. */
function descend(taught: readonly Taught[], weights: Float64Array, kept: Uint8Array, rounds: number): number {
  const slopes = new Float64Array(signCount);
  const order = taught.map((_, index) => index);
  let bias = -1;
  let seed = 1;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = taught[index];
      if (example === undefined) continue;
      const error = (chanceOf(example, { bias, weights }) - Number(example.leftover)) * weightOf(example);
      bias -= 0.03 * error;
      for (const [at, slot] of example.slots.entries()) {
        if (kept[slot] === 0) continue;
        const slope = error * (example.units[at] ?? 0) + penalty * (weights[slot] ?? 0);
        slopes[slot] = (slopes[slot] ?? 0) + slope * slope;
        weights[slot] = (weights[slot] ?? 0) - (0.2 * slope) / Math.sqrt((slopes[slot] ?? 0) + 1e-2);
      }
    }
  }
  return bias;
}

function weightOf({ leftover, writer }: Taught): number {
  if (!leftover) return 1;
  return leftoverFiles.includes(writer) ? ownLeftoverWeight : leftoverWeight;
}

function chanceOf({ slots, units }: Pick<Taught, 'slots' | 'units'>, { bias, weights }: Model): number {
  let sum = bias;
  slots.forEach((slot, at) => {
    sum += (weights[slot] ?? 0) * (units[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** What is known of a line by a training without its writer. */
interface Judged {
  readonly line: Line;
  readonly rows: number;
  /** One of them needs no word of the weights. */
  readonly certain: boolean;
  readonly sentences: readonly { readonly text: string; readonly chance: number; readonly chanceOfMarks: number }[];
}

/** Each writer left out in turn, at several least chances; with `--mistakes`, what was missed and what was wrongly found. */
function check(scopes: ReadonlySet<string>, showMistakes: boolean): void {
  const judged: Judged[] = [];
  for (const writer of scopes) {
    const { words, marks } = learnBoth(
      lines.filter((line) => line.writer !== writer).flatMap((line) => taughtFrom(line, writer)),
    );
    for (const line of lines.filter((other) => other.writer === writer)) {
      const holes = findRowHoles(line.text.replaceAll('\u00ad', ''));
      const sentences = taughtFrom({ ...line, leftover: false }, writer).map((taught) => ({
        text: taught.text,
        chance: chanceOf(wordsOf(taught), words),
        chanceOfMarks: chanceOf(taught, marks),
      }));
      const certain = holes.some(({ sure }) => sure);
      const one = { line, rows: holes.length, certain, sentences };
      judged.push(one);
      if (!showMistakes || isFound(one, leastChanceOfLeftover, leastChanceOfHole) === line.leftover) continue;
      const pointed = holes.map(({ start, end }) => line.text.slice(start, end)).join(', ');
      const likely = Math.max(...sentences.map(({ chance }) => chance)).toFixed(4);
      console.log(
        `${line.leftover ? 'MISS' : 'FALSE'} ${line.lang} ${likely} « ${pointed} » | ${JSON.stringify(line.text)}`,
      );
    }
  }
  for (const name of [...scopes, 'fr', 'en', 'all']) {
    const own = judged.filter(({ line }) => name === 'all' || line.writer === name || line.lang === name);
    console.log(`${name}: rows ${told(own, (one) => one.rows > 0)}`);
    const rates = [
      [leastChanceOfLeftover, leastChanceOfHole],
      ...(scopes.has(name)
        ? []
        : [0.6, 0.7, 0.8, 0.9].flatMap((least) => [0.03, 0.1, 0.2].map((veto) => [least, veto]))),
    ];
    for (const [least = 1, veto = 0] of rates)
      console.log(`  with the weights, ${least} and ${veto}: ${told(own, (one) => isFound(one, least, veto))}`);
    const alone = [0.5, 0.7, 0.9].map((least) =>
      told(own, (one) => isFound({ ...one, rows: 0, certain: false }, least, 0)),
    );
    console.log(`  weights alone, 0.5, 0.7, 0.9: ${alone.join('; ')}`);
  }
}

function isFound({ rows, certain, sentences }: Judged, least: number, veto: number): boolean {
  return (
    certain ||
    sentences.some(
      ({ text, chance, chanceOfMarks }) => (rows > 0 && chanceOfMarks >= veto) || isLikelyLeftover(text, chance, least),
    )
  );
}

function told(judged: readonly Judged[], isPointedAt: (one: Judged) => boolean): string {
  const left = judged.filter(({ line }) => line.leftover);
  const wrong = judged.filter((one) => !one.line.leftover && isPointedAt(one)).length;
  return `${left.filter(isPointedAt).length} of ${left.length}, ${wrong} wrong`;
}

const checked = process.argv.find((argument) => /^--check(?:=|$)/.test(argument));
if (checked !== undefined) {
  const named = checked.split('=')[1]?.split(',');
  const wrote = lines.filter(
    (line) => line.leftover && !leftoverFiles.includes(line.writer) && line.writer !== 'developer',
  );
  check(new Set(named ?? wrote.map((line) => line.writer)), process.argv.includes('--mistakes'));
} else {
  const { words, marks } = learnBoth(lines.flatMap((line) => taughtFrom(line)));
  const text = encode([...words.weights]);
  const ofMarks = encode([...marks.weights]);
  const pairs = packPairs(pairsMet.oddityWithout(new Set()));
  console.log(`${text.length} bytes, ${ofMarks.length} of marks, ${pairs.length} of pairs`);
  const source =
    '/** Written by scripts/train-leftovers.ts, read by weigh-leftover.ts. */\n' +
    `export const leftoverBias = ${words.bias.toFixed(4)};\nexport const leftoverWeights =\n  ${JSON.stringify(text)};\n` +
    `export const markBias = ${marks.bias.toFixed(4)};\nexport const markWeights =\n  ${JSON.stringify(ofMarks)};\n`;
  await write('weighing/leftover-weights', source);
  await write(
    'missing/pairs-never-seen',
    `/** Written by scripts/train-leftovers.ts, read by odd-pairs.ts. */\nexport const neverSeen =\n  ${JSON.stringify(pairs)};\n`,
  );
}

async function write(name: string, source: string): Promise<void> {
  const written = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
  writeFileSync(`src/review/holes/${name}.ts`, written);
}
