/** Learning the weights of a log-linear model: adaptive steps, in fixed orders and from a fixed start. */

const rate = 0.1;
const epochs = 15;
/** The weights of the last epochs are averaged: those of one depend on the order of its lessons. */
const averaged = 6;

const firstSeed = 12345;
const betweenSeeds = 7919;

/** A lesson whose features are the slots of their weights. */
export interface Compiled {
  /** Silence, then each clue. */
  readonly rows: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** The weight of each feature, the mean over several orders of the lessons: those of one order owe it something. */
export function fit(
  lessons: readonly Compiled[],
  size: number,
  { ridge, hidden, orders }: Readonly<Record<'ridge' | 'hidden' | 'orders', number>>,
): Float64Array<ArrayBuffer> {
  const mean = new Float64Array(size);
  for (let order = 0; order < orders; order += 1)
    fitInOrder(lessons, size, ridge, hidden, firstSeed + order * betweenSeeds).forEach(
      (weight, slot) => (mean[slot] = (mean[slot] ?? 0) + weight / orders),
    );
  return mean;
}

function fitInOrder(
  compiled: readonly Compiled[],
  size: number,
  ridge: number,
  hidden: number,
  seed: number,
): Float64Array<ArrayBuffer> {
  const scratch = {
    weights: new Float64Array(size),
    squares: new Float64Array(size),
    slope: new Float64Array(size),
    touched: new Int32Array(size),
    isTouched: new Uint8Array(size),
  };
  const mean = new Float64Array(size);
  const order = compiled.map((_, index) => index);
  const random = generator(seed);
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
