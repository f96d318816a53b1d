/**
 * Learning to choose among options, the same way for every fact: a log-linear model over the clues of a message and
 * « the message does not say ». Clues of one option count together. Adaptive steps, fixed order and start: the same
 * files always give the same weights.
 */

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
}

export type Model = ReadonlyMap<string, number>;

/** How much weights are held back, unless said otherwise. */
const usualRidge = 0.02;
const rate = 0.1;
const epochs = 15;

interface Compiled {
  readonly lesson: Lesson;
  readonly clues: readonly Int32Array[];
  readonly rightClues: readonly boolean[];
  readonly silence: Int32Array;
}

/** Twice the features are learnt, the weakest dropped, and the rest learnt again. */
export function train(lessons: readonly Lesson[], { leastSeen, mostFeatures, ridge = usualRidge }: Settings): Model {
  const seen = new Map<string, number>();
  for (const { clues, silence } of lessons)
    for (const name of new Set([...clues.flatMap((clue) => clue.features), ...silence]))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  let names = [...seen].flatMap(([name, count]) => (count >= leastSeen ? [name] : []));
  let model: Model = new Map();
  for (const size of [2 * mostFeatures, mostFeatures, 0]) {
    model = fit(lessons, names, ridge);
    if (size === 0) break;
    const strength = (name: string) => Math.abs(model.get(name) ?? 0) * Math.sqrt(Math.min(60, seen.get(name) ?? 0));
    names = [...names].sort((a, b) => strength(b) - strength(a)).slice(0, size);
  }
  return model;
}

function fit(lessons: readonly Lesson[], names: readonly string[], ridge: number): Model {
  const slotOf = new Map(names.map((name, slot) => [name, slot]));
  const slots = (features: readonly string[]) => Int32Array.from(features.flatMap((name) => slotOf.get(name) ?? []));
  const compiled = lessons
    .filter((lesson) => lesson.right.has('') || lesson.clues.some((clue) => lesson.right.has(clue.option)))
    .map((lesson) => ({
      lesson,
      clues: lesson.clues.map((clue) => slots(clue.features)),
      rightClues: lesson.clues.map((clue) => lesson.right.has(clue.option)),
      silence: slots(lesson.silence),
    }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const order = compiled.map((_, index) => index);
  const random = generator(12345);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const one = compiled[index];
      if (one !== undefined) step(one, weights, squares, ridge);
    }
  }
  return new Map(names.map((name, slot) => [name, weights[slot] ?? 0]));
}

function step(
  { lesson, clues, rightClues, silence }: Compiled,
  weights: Float64Array,
  squares: Float64Array,
  ridge: number,
): void {
  const rows = [silence, ...clues];
  const chances = softmax(rows.map((row) => row.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0)));
  const isRight = (at: number) => (at === 0 ? lesson.right.has('') : rightClues[at - 1] === true);
  const right = Math.max(
    1e-12,
    chances.reduce((sum, chance, at) => sum + (isRight(at) ? chance : 0), 0),
  );
  const slope = new Map<number, number>();
  rows.forEach((row, at) => {
    const chance = chances[at] ?? 0;
    const error = chance - (isRight(at) ? chance / right : 0);
    if (Math.abs(error) < 1e-5) return;
    for (const slot of row) slope.set(slot, (slope.get(slot) ?? 0) + error);
  });
  for (const [slot, error] of slope) {
    const pull = error * lesson.weight + ridge * (weights[slot] ?? 0);
    squares[slot] = (squares[slot] ?? 0) + pull * pull;
    weights[slot] = (weights[slot] ?? 0) - (rate * pull) / (Math.sqrt(squares[slot] ?? 0) + 0.1);
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

const perUnit = 20;

/** The rows that `readWeights` reads. */
export function weightRows(model: Model): string {
  const byWeight = new Map<number, string[]>();
  for (const [name, weight] of model) {
    const steps = Math.round(weight * perUnit);
    if (steps !== 0) byWeight.set(steps, [...(byWeight.get(steps) ?? []), name]);
  }
  const rows = [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([steps, features]) => `${String(steps)}~${features.sort().join('~')}`);
  return rows.join('\n');
}

/** The module that holds them. */
export function weightsModule(model: Model, script: string, constant: string, about: string): string {
  return `// Written by scripts/${script}: not to be edited by hand.\nimport { readWeights, type Weights } from '../weights';\n\n/** ${about} */\nexport const ${constant}: Weights = readWeights(String.raw\`\n${weightRows(model)}\n\`);\n`;
}
