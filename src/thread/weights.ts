/** What each feature adds to the log-odds of an option: by group, then by name. */
export type Weights = ReadonlyMap<string, WeightTable>;

/** The weights of a group of features. */
export interface WeightTable {
  /** Undefined where the feature was not learnt: it weighs nothing. */
  get(name: string): number | undefined;
}

/** A weight is a character, in twentieths; those that a raw template reads otherwise are left out. */
const scale = Array.from({ length: 93 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'$\\`'.includes(character))
  .join('');
const perUnit = 20;
const zero = 45;

/** By the code of a character. */
const steps = new Int8Array(128);
Array.from(scale).forEach((character, at) => (steps[character.charCodeAt(0)] = at - zero));

/**
 * Weights as training scripts write them (`weightRows`). Nothing of them is read before it is asked for: a thread that has just
 * started would spend more time on the weights of all features than on its first message.
 */
export function readWeights(rows: string): Weights {
  const weights = new Map<string, WeightTable>();
  if (rows.trim() === '') return weights;
  const lines = rows.trim().split('\n');
  if (lines.length % 3 !== 0 || lines[0]?.includes('~') === true)
    throw new Error('These weights are not written as they are read: they are to be learnt again.');
  for (let at = 0; at + 2 < lines.length; at += 3)
    weights.set(lines[at] ?? '', new SortedTable(lines[at + 1] ?? '', lines[at + 2] ?? ''));
  return weights;
}

/**
 * The rows of a model: three lines a group, its name, its features in order between tildes, and a character a feature for its weight.
 * @param model the weight of each feature, written as a group, a space and a name; what rounds to nothing is left out
 */
export function weightRows(model: ReadonlyMap<string, number>): string {
  const groups = new Map<string, { readonly name: string; readonly character: string }[]>();
  for (const [feature, weight] of model) {
    const rounded = Math.round(weight * perUnit);
    if (rounded === 0) continue;
    const character = scale[zero + rounded];
    if (character === undefined) throw new Error(`“${feature}” weighs ${String(weight)}: more than can be written.`);
    const space = feature.indexOf(' ');
    const group = feature.slice(0, space);
    const features = groups.get(group) ?? [];
    features.push({ name: feature.slice(space + 1), character });
    groups.set(group, features);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, features]) => {
      const sorted = features.sort((a, b) => (a.name < b.name ? -1 : 1));
      return [group, sorted.map(({ name }) => name).join('~'), sorted.map(({ character }) => character).join('')];
    })
    .join('\n');
}

/** Looked through at first; made a map of once that has been done as often as there are names. */
class SortedTable implements WeightTable {
  private names: readonly string[] | null = null;
  private map: ReadonlyMap<string, number> | null = null;
  private searches = 0;

  constructor(
    private readonly joined: string,
    private readonly weights: string,
  ) {}

  get(name: string): number | undefined {
    if (this.map !== null) return this.map.get(name);
    const names = (this.names ??= this.joined.split('~'));
    this.searches += 1;
    if (this.searches > names.length) {
      this.map = new Map(names.map((one, at) => [one, this.weightAt(at)]));
      this.names = null;
      return this.map.get(name);
    }
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle] ?? '') < name) low = middle + 1;
      else high = middle;
    }
    return names[low] === name ? this.weightAt(low) : undefined;
  }

  private weightAt(at: number): number {
    return (steps[this.weights.charCodeAt(at)] ?? 0) / perUnit;
  }
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

/** The sum of the weights that a group gives to some features. */
export function sumOf(weights: Weights, group: string, features: Iterable<string>): number {
  const names = weights.get(group);
  let sum = 0;
  if (names !== undefined) for (const feature of features) sum += names.get(feature) ?? 0;
  return sum;
}

/** How much an option weighs beside the others: its odds, up to what they share. */
export function powerOf(weights: Weights, group: string, features: readonly string[]): number {
  return Math.exp(sumOf(weights, group, features));
}
