/**
 * Learning to choose among options, the same way for every fact: a log-linear model over the clues of a message and
 * « the message does not say ». Clues of one option count together. Adaptive steps, fixed order and start: the same
 * files always give the same weights.
 */

import { fit, softmax, type Compiled } from './fit-log-linear';
import { readWeights, weightRows, type Weights, type WeightTable } from '../src/thread/weights';

/** One place of a message that speaks for an option. */
export interface Clue {
  readonly option: string;
  readonly features: readonly string[];
}

export interface Lesson {
  readonly file: string;
  /** Whose mail it is: what is learnt is judged on other writers. */
  readonly writer: string;
  readonly clues: readonly Clue[];
  /** Features of « the message does not say ». */
  readonly silence: readonly string[];
  /** Options that are right; '' is silence. None when the right one is out of reach: the lesson then teaches nothing. */
  readonly right: ReadonlySet<string>;
  readonly weight: number;
}

export interface Settings {
  /** A feature seen in fewer messages teaches nothing that would hold elsewhere. */
  readonly leastSeen: number;
  /** Features kept in the end. */
  readonly mostFeatures: number;
  readonly ridge?: number;
  /** The share of features hidden at each step: what is learnt then rests on many of them rather than on a few. */
  readonly hidden?: number;
  /** A feature seen in the mail of fewer writers is their way of writing. What is written to teach is nobody's: each lesson counts. */
  readonly leastWriters?: number;
  /** In how many orders the lessons are learnt in the end: the weights are averaged, those of one order owe it something. */
  readonly orders?: number;
}

export type Model = ReadonlyMap<string, number>;

/** How much weights are held back, unless said otherwise. */
const usualRidge = 0.02;

/** A lesson whose features are numbers: names are looked up once, however often it is learnt from. */
interface Numbered {
  readonly clues: readonly Int32Array[];
  readonly silence: Int32Array;
}

const numbers = new Map<string, number>();
const names: string[] = [];
const numbered = new WeakMap<Lesson, Numbered>();

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

function number(lesson: Lesson): Numbered {
  const known = numbered.get(lesson);
  if (known !== undefined) return known;
  const rows = {
    clues: lesson.clues.map((clue) => Int32Array.from(clue.features, numberOf)),
    silence: Int32Array.from(lesson.silence, numberOf),
  };
  numbered.set(lesson, rows);
  return rows;
}

/** Twice the features are learnt, the weakest dropped, and the rest learnt again. */
export function train(
  lessons: readonly Lesson[],
  { leastSeen, mostFeatures, ridge = usualRidge, hidden = 0, leastWriters = 1, orders = 1 }: Settings,
): Model {
  const all = lessons.map(number);
  const seen = countIn(
    all,
    all.map((_, at) => at),
  );
  const writers = countIn(all, writersOf(lessons));
  let kept = [...seen.keys()].filter(
    (feature) => (seen[feature] ?? 0) >= leastSeen && (writers[feature] ?? 0) >= leastWriters,
  );
  let weights = new Float64Array(0);
  for (const size of [2 * mostFeatures, mostFeatures, 0]) {
    weights = fit(compile(lessons, kept), kept.length, { ridge, hidden, orders: size === 0 ? orders : 1 });
    if (size === 0) break;
    const strength = kept.map(
      (feature, slot) => Math.abs(weights[slot] ?? 0) * Math.sqrt(Math.min(60, seen[feature] ?? 0)),
    );
    kept = kept
      .map((feature, slot) => ({ feature, strength: strength[slot] ?? 0 }))
      .sort((a, b) => b.strength - a.strength)
      .slice(0, size)
      .map(({ feature }) => feature);
  }
  return new Map(kept.map((feature, slot) => [names[feature] ?? '', weights[slot] ?? 0]));
}

/** In how many groups of lessons each feature is seen. */
function countIn(lessons: readonly Numbered[], groupOf: readonly number[]): Int32Array {
  const seen = new Int32Array(names.length);
  const lastSeen = new Int32Array(names.length).fill(-1);
  const byGroup = lessons.map((lesson, at) => ({ lesson, group: groupOf[at] ?? 0 })).sort((a, b) => a.group - b.group);
  for (const { lesson, group } of byGroup)
    for (const row of [...lesson.clues, lesson.silence])
      for (const feature of row)
        if (lastSeen[feature] !== group) {
          lastSeen[feature] = group;
          seen[feature] = (seen[feature] ?? 0) + 1;
        }
  return seen;
}

function writersOf(lessons: readonly Lesson[]): readonly number[] {
  const known = new Map<string, number>();
  return lessons.map(({ writer }, at) => {
    if (writer === 'lessons') return lessons.length + at;
    if (!known.has(writer)) known.set(writer, known.size);
    return known.get(writer) ?? 0;
  });
}

function compile(lessons: readonly Lesson[], features: readonly number[]): readonly Compiled[] {
  const slotOf = new Int32Array(names.length).fill(-1);
  features.forEach((feature, slot) => (slotOf[feature] = slot));
  const slots = (row: Int32Array) => row.map((feature) => slotOf[feature] ?? -1).filter((slot) => slot >= 0);
  return lessons
    .filter((lesson) => lesson.right.has('') || lesson.clues.some((clue) => lesson.right.has(clue.option)))
    .map((lesson): Compiled => {
      const { clues, silence } = number(lesson);
      return {
        rows: [slots(silence), ...clues.map(slots)],
        right: [lesson.right.has(''), ...lesson.clues.map((clue) => lesson.right.has(clue.option))],
        weight: lesson.weight,
      };
    });
}

/** The share of each option, and of silence under ''. */
export function shares(model: Model, { clues, silence }: Lesson): ReadonlyMap<string, number> {
  const sum = (features: readonly string[]) => features.reduce((total, name) => total + (model.get(name) ?? 0), 0);
  const chances = softmax([sum(silence), ...clues.map((clue) => sum(clue.features))]);
  const byOption = new Map<string, number>([['', chances[0] ?? 0]]);
  clues.forEach(({ option }, at) => byOption.set(option, (byOption.get(option) ?? 0) + (chances[at + 1] ?? 0)));
  return byOption;
}

/** Reading weighs with these rows from now on, in this process. */
export function useWeights(weights: Weights, rows: string): void {
  const used = weights as Map<string, WeightTable>;
  used.clear();
  for (const [group, names] of readWeights(rows)) used.set(group, names);
}

/** What each writer is left out with: themselves, or one of the N groups of `--groups=N`, some quicker and a little severe. */
export function leftOutWith(writers: readonly string[]): ReadonlyMap<string, string> {
  const groups = Number(process.argv.find((one) => one.startsWith('--groups='))?.slice(9) ?? writers.length);
  return new Map(
    writers.map((writer, at) => [writer, groups < writers.length ? `group ${String(at % groups)}` : writer]),
  );
}

/** Each writer's lessons with those of the others (`leftOutWith`). What is written to teach is always learnt. */
export function leaveOut<Given extends Lesson>(
  lessons: readonly Given[],
): readonly { readonly name: string; readonly learnt: readonly Given[]; readonly judged: readonly Given[] }[] {
  const groupOf = leftOutWith([...new Set(lessons.map((one) => one.writer).filter((one) => one !== 'lessons'))]);
  return [...new Set(groupOf.values())].map((name) => ({
    name,
    learnt: lessons.filter((one) => groupOf.get(one.writer) !== name),
    judged: lessons.filter((one) => groupOf.get(one.writer) === name),
  }));
}

/** The module that holds the weights of a model. */
export function weightsModule(model: Model, script: string, constant: string, about: string): string {
  return `// Written by scripts/${script}: not to be edited by hand.\nimport { readWeights, type Weights } from '../weights';\n\n/** ${about} */\nexport const ${constant}: Weights = readWeights(String.raw\`\n${weightRows(model)}\n\`);\n`;
}
