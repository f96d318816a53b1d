/** Far from linear and from quadratic: a busy machine, a cold engine and its garbage collector weigh less than this. */
export const linearAtMost = 40;

/** Below it, in milliseconds, what is measured is mostly the engine warming up. */
const noise = 3;

/**
 * How many times as dear some work becomes when its input is ten times as long, in processor time, which other programs do not
 * lengthen: about 10 where it is linear, 100 where it is quadratic, less where a bound cuts the input.
 *
 * @param work is given what `make` made of a length, from `length / 10` to `length`.
 */
export function growthOf<T>(length: number, make: (length: number) => T, work: (input: T) => unknown): number {
  const [short, long] = [make(length / 10), make(length)];
  const small = Math.max(Math.min(...[1, 2, 3].map(() => cost(short, work))), noise);
  const growth = cost(long, work) / small;
  // Only what looks too dear is looked at again.
  return growth < linearAtMost ? growth : Math.min(growth, cost(long, work) / small);
}

/** In milliseconds of processor. */
function cost<T>(input: T, work: (input: T) => unknown): number {
  const before = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
