/** What each feature adds to the log-odds of an option: by group, then by name. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Weights as training scripts write them: a line each, a weight in twentieths, then the features that have it between
 * tildes, each a group, a space and a name.
 */
export function readWeights(rows: string): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const row of rows.trim().split('\n')) {
    const [twentieths = '', ...features] = row.split('~');
    for (const feature of features) {
      const space = feature.indexOf(' ');
      const group = feature.slice(0, space);
      const names = weights.get(group) ?? new Map<string, number>();
      names.set(feature.slice(space + 1), Number(twentieths) / 20);
      weights.set(group, names);
    }
  }
  return weights;
}

/** Receives each feature that is present, as a group and a name within it. */
export type Emit = (group: string, name: string) => void;

/** The sum of the weights of the features that `list` emits. */
export function weigh(weights: Weights, list: (emit: Emit) => void): number {
  let sum = 0;
  list((group, name) => {
    sum += weights.get(group)?.get(name) ?? 0;
  });
  return sum;
}

/** How much an option weighs beside the others: its odds, up to what they share. */
export function powerOf(weights: Weights, group: string, features: readonly string[]): number {
  const names = weights.get(group);
  let sum = 0;
  if (names !== undefined) for (const feature of features) sum += names.get(feature) ?? 0;
  return Math.exp(sum);
}
