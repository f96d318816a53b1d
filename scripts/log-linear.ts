/**
 * Learning to choose among options, the same way for every fact: a log-linear model over the clues of a message and
 * « the message does not say ». Clues of one option count together. Adaptive steps, fixed order and start: the same
 * files always give the same weights.
 */

import { readWeights, weightRows, type Weights, type WeightTable } from '../src/thread/weights';

export { weightRows };

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
}

export type Model = ReadonlyMap<string, number>;

/** How much weights are held back, unless said otherwise. */
const usualRidge = 0.02;
const rate = 0.1;
const epochs = 15;
/** The weights of the last epochs are averaged: those of one depend on the order of its lessons. */
const averaged = 6;

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

interface Compiled {
  /** Silence, then each clue. */
  readonly rows: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Twice the features are learnt, the weakest dropped, and the rest learnt again. */
export function train(
  lessons: readonly Lesson[],
  { leastSeen, mostFeatures, ridge = usualRidge, hidden = 0 }: Settings,
): Model {
  const all = lessons.map(number);
  const seen = new Int32Array(names.length);
  const lastSeen = new Int32Array(names.length).fill(-1);
  all.forEach(({ clues, silence }, at) => {
    for (const row of [...clues, silence])
      for (const feature of row)
        if (lastSeen[feature] !== at) {
          lastSeen[feature] = at;
          seen[feature] = (seen[feature] ?? 0) + 1;
        }
  });
  let kept = [...seen.keys()].filter((feature) => (seen[feature] ?? 0) >= leastSeen);
  let weights = new Float64Array(0);
  for (const size of [2 * mostFeatures, mostFeatures, 0]) {
    weights = fit(lessons, kept, ridge, hidden);
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

/** The weight of each feature, in the same order. */
function fit(
  lessons: readonly Lesson[],
  features: readonly number[],
  ridge: number,
  hidden: number,
): Float64Array<ArrayBuffer> {
  const slotOf = new Int32Array(names.length).fill(-1);
  features.forEach((feature, slot) => (slotOf[feature] = slot));
  const slots = (row: Int32Array) => row.map((feature) => slotOf[feature] ?? -1).filter((slot) => slot >= 0);
  const compiled = lessons
    .filter((lesson) => lesson.right.has('') || lesson.clues.some((clue) => lesson.right.has(clue.option)))
    .map((lesson): Compiled => {
      const { clues, silence } = number(lesson);
      return {
        rows: [slots(silence), ...clues.map(slots)],
        right: [lesson.right.has(''), ...lesson.clues.map((clue) => lesson.right.has(clue.option))],
        weight: lesson.weight,
      };
    });
  const scratch = {
    weights: new Float64Array(features.length),
    squares: new Float64Array(features.length),
    slope: new Float64Array(features.length),
    touched: new Int32Array(features.length),
    isTouched: new Uint8Array(features.length),
  };
  const mean = new Float64Array(features.length);
  const order = compiled.map((_, index) => index);
  const random = generator(12345);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const one = compiled[index];
      if (one !== undefined) step(hidden === 0 ? one : hide(one, hidden, random), scratch, ridge, 1 / (1 - hidden));
    }
    if (epoch >= epochs - averaged)
      scratch.weights.forEach((weight, slot) => (mean[slot] = (mean[slot] ?? 0) + weight / averaged));
  }
  return mean;
}

interface Scratch {
  readonly weights: Float64Array<ArrayBuffer>;
  readonly squares: Float64Array;
  readonly slope: Float64Array;
  /** The slots of this step, first come first. */
  readonly touched: Int32Array;
  readonly isTouched: Uint8Array;
}

/** The same lesson with fewer features. */
function hide(lesson: Compiled, share: number, random: () => number): Compiled {
  return { ...lesson, rows: lesson.rows.map((row) => row.filter(() => random() >= share)) };
}

/** @param scale makes up for the features hidden. */
function step({ rows, right, weight }: Compiled, scratch: Scratch, ridge: number, scale: number): void {
  const { weights, squares, slope, touched, isTouched } = scratch;
  const chances = softmax(
    rows.map((row) => {
      let sum = 0;
      for (const slot of row) sum += weights[slot] ?? 0;
      return sum * scale;
    }),
  );
  const share = Math.max(
    1e-12,
    chances.reduce((sum, chance, at) => sum + (right[at] === true ? chance : 0), 0),
  );
  let count = 0;
  rows.forEach((row, at) => {
    const chance = chances[at] ?? 0;
    const error = chance - (right[at] === true ? chance / share : 0);
    if (Math.abs(error) < 1e-5) return;
    for (const slot of row) {
      if (isTouched[slot] === 0) {
        isTouched[slot] = 1;
        touched[count] = slot;
        count += 1;
      }
      slope[slot] = (slope[slot] ?? 0) + error;
    }
  });
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    const pull = (slope[slot] ?? 0) * weight + ridge * (weights[slot] ?? 0);
    squares[slot] = (squares[slot] ?? 0) + pull * pull;
    weights[slot] = (weights[slot] ?? 0) - (rate * pull) / (Math.sqrt(squares[slot] ?? 0) + 0.1);
    slope[slot] = 0;
    isTouched[slot] = 0;
  }
}

/** Chances that add up to one, from log-odds. */
export function softmax(sums: readonly number[]): readonly number[] {
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}

/** A linear congruential generator: order is arbitrary, and always the same. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
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
