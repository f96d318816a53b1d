import { sumOf } from '../weights';
import type { Person } from './person';
import type { Options } from './person-options';
import { personWeights } from './person-weights';

export type Choice =
  | { readonly kind: 'nobody' }
  /** Somebody applies, whom the thread does not name, or names among equals; the likeliest person, when it is they whose name is missing or doubtful. */
  | { readonly kind: 'unnamed'; readonly writer: Person | null; readonly equals: readonly Person[] }
  | { readonly kind: 'person'; readonly person: Person };

/** Above this log-odds somebody applies. */
const likely = 0.2;
const tiny = 1e-9;
/** A second person, so much less likely at most, makes the choice the recruiter's. */
const nearly = 0.6;
/**
 * « Somebody it does not single out », so much less likely than the one it names, leaves the name to be filled in: a wrong one in a
 * refusal is worse than none.
 */
const doubtful = 0.5;

export function chooseCandidate({ people, features, thread, words }: Options): Choice {
  const chances = softmax([
    sumOf(personWeights, 'nobody', thread) +
      sumOf(personWeights, 'nobody', words) +
      sumOf(personWeights, 'option', ['nobody']),
    sumOf(personWeights, 'unnamed', thread) + sumOf(personWeights, 'option', ['unnamed']),
    ...features.map((one) => sumOf(personWeights, 'person', one)),
  ]);
  const [nobody = 0, unnamed = 0, ...others] = chances;
  if (Math.log(Math.max(1 - nobody, tiny) / Math.max(nobody, tiny)) < likely) return { kind: 'nobody' };
  const ranked = people
    .map((person, index) => ({
      person,
      chance: others[index] ?? 0,
      spokenOf: features[index]?.has('in no header') === true,
    }))
    .sort((a, b) => b.chance - a.chance);
  const [best, second] = ranked;
  // A writer and somebody they speak of are no equals: the likelier of them is chosen.
  const equals = ranked.filter(
    ({ person, chance, spokenOf }) =>
      best !== undefined && chance > nearly * best.chance && spokenOf && best.spokenOf && isNamed(person),
  );
  if (best === undefined || unnamed > best.chance)
    return { kind: 'unnamed', writer: null, equals: equals.length > 1 ? equals.map((one) => one.person) : [] };
  if (!isNamed(best.person) || (equals.length < 2 && unnamed > doubtful * best.chance))
    return { kind: 'unnamed', writer: best.person, equals: [] };
  if (second !== undefined && equals.length > 1)
    return { kind: 'unnamed', writer: null, equals: equals.map((one) => one.person) };
  return { kind: 'person', person: best.person };
}

function isNamed({ first, last }: Person): boolean {
  return first !== null || last !== null;
}

function softmax(sums: readonly number[]): readonly number[] {
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}
