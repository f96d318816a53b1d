import { criterionIds, type CriterionId } from '../rules/criteria';
import { hashOf } from '../../text/hash-of';
import type { FeatureGroup } from './read-features';
import { weightTexts } from './sentence-weights';
import { decode, largestWeight } from '../weights/weights-as-text';

/** What a sentence is weighed for. */
export const weighedKinds = ['discrimination', 'vague', 'cold', 'false-empathy'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

/** The columns of the regression over kinds: a sentence is of one of them. */
export const verdicts = [...weighedKinds, 'innocent'] as const;

/** Features share this many weights a column, by their hash: a power of two. */
export const weightCount = 1 << 16;

/** A motive has features for each criterion: crowded into fewer slots, they would speak for one another. */
export const criterionWeightCount = 1 << 18;

/**
 * A sentence is of a kind when that is at least so likely: chosen by leaving one writer out of the training, then with the
 * totals of a set kept aside, whose cold sentences were less surely told from dry ones.
 */
const leastChance: Readonly<Record<WeighedKind, number>> = {
  discrimination: 0.5,
  vague: 0.35,
  cold: 0.35,
  'false-empathy': 0.25,
};

/** Most sentences of a whole letter are innocent, and one false alarm spoils it: it takes more to suspect one. */
const leastChanceInLetter: Readonly<Record<WeighedKind, number>> = {
  discrimination: 0.8,
  vague: 0.65,
  cold: 0.65,
  'false-empathy': 0.7,
};

/** How likely each kind is, in the order of `weighedKinds`; what is left is innocence. */
export function chancesOfKinds(groups: readonly FeatureGroup[]): number[] {
  const powers = weighGroups(weightsOfKinds(), verdicts.length, groups).map((weight) => Math.exp(weight));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return weighedKinds.map((_, at) => (powers[at] ?? 0) / total);
}

/** The kinds a sentence with these features is likely of, most often none or one. */
export function weighKinds(
  groups: readonly FeatureGroup[],
  inLetter: boolean,
  isGroundAlone = false,
): ReadonlySet<WeighedKind> {
  const chances = chancesOfKinds(groups);
  const most = Math.max(...chances);
  const least = inLetter ? leastChanceInLetter : leastChance;
  return new Set(
    weighedKinds.filter((kind, at) => {
      const chance = chances[at] ?? 0;
      const asked = isGroundAlone && kind === 'discrimination' ? leastOfGroundAlone : least[kind];
      return chance >= asked && (chance === most || chance >= besideAnother);
    }),
  );
}

/** A clause is weighed without what stands around it, which may say otherwise. */
const leastOfClause = 0.95;

export function isSurelyOfKind(kind: WeighedKind, groups: readonly FeatureGroup[]): boolean {
  return (chancesOfKinds(groups)[weighedKinds.indexOf(kind)] ?? 0) >= leastOfClause;
}

/** A ground’s word jotted down with little else is seldom there for another reason. */
const leastOfGroundAlone = 0.2;

/** A sentence is seldom of two kinds: the less likely one needs this much. */
const besideAnother = 0.4;

/** How much features speak for a kind rather than for innocence. */
export function weighForKind(kind: WeighedKind, groups: readonly FeatureGroup[]): number {
  const weights = weighGroups(weightsOfKinds(), verdicts.length, groups);
  return (weights[verdicts.indexOf(kind)] ?? 0) - (weights[verdicts.indexOf('innocent')] ?? 0);
}

/** The criterion that features of a motive speak for most. */
export function weighCriterion(groups: readonly FeatureGroup[]): CriterionId {
  criterionWeights ??= decode(weightTexts.criterion, criterionWeightCount);
  let best: CriterionId = 'age';
  let most = -Infinity;
  for (const criterion of criterionIds) {
    const weight = weighGroups(criterionWeights, 1, groups, criterion)[0] ?? 0;
    if (weight > most) {
      best = criterion;
      most = weight;
    }
  }
  return best;
}

let kindWeights: Int8Array | undefined;
let criterionWeights: Int8Array | undefined;

/** Side by side: those of a slot for each verdict. */
function weightsOfKinds(): Int8Array {
  if (kindWeights !== undefined) return kindWeights;
  const side = new Int8Array(weightCount * verdicts.length);
  verdicts.forEach((verdict, column) => {
    decode(weightTexts[verdict], weightCount).forEach((weight, slot) => {
      side[slot * verdicts.length + column] = weight;
    });
  });
  kindWeights = side;
  return side;
}

/** Small integers are summed, then shared: the same on every machine. */
function weighGroups(weights: Int8Array, width: number, groups: readonly FeatureGroup[], about = ''): number[] {
  const totals = new Array<number>(width).fill(0);
  const sums = new Array<number>(width);
  const count = weights.length / width;
  for (const { share, names } of groups) {
    sums.fill(0);
    for (const name of names) {
      const from = slotOf(name, count, about) * width;
      for (let column = 0; column < width; column++) sums[column] = (sums[column] ?? 0) + (weights[from + column] ?? 0);
    }
    const unit = (unitOf(share, names.size) * largestWeight) / 127;
    for (let column = 0; column < width; column++) totals[column] = (totals[column] ?? 0) + (sums[column] ?? 0) * unit;
  }
  return totals;
}

/** What one name of a group counts for. */
export function unitOf(share: number | undefined, size: number): number {
  return share === undefined ? 1 : share / Math.sqrt(Math.max(1, size));
}

/** Where the weight of a name stands among `count`, of a name about something in particular when `about` is given. */
export function slotOf(name: number, count: number, about = ''): number {
  const value = about === '' ? name : hashOf(about, name);
  return (value ^ (value >>> 15)) & (count - 1);
}
