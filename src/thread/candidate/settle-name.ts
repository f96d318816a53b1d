import { fold } from '../../text/fold';
import type { Evidence, Fact } from '../facts';
import { isFirstName } from '../words/first-names';
import type { NameMention } from './name-mentions';

interface Person {
  first: string | null;
  last: string | null;
  weight: number;
  orderWeight: number;
  readonly mentions: NameMention[];
}

/**
 * Puts the mentions of one person together, and lets the best founded person win. A tie between different persons is
 * ambiguous. Within a person the fuller form wins (« Maximilien » over « Max »), and accents over their absence.
 */
export function settleName(mentions: readonly NameMention[]): { firstName: Fact<string>; lastName: Fact<string> } {
  const people: Person[] = [];
  for (const mention of mentions
    .map((one) => givenOnly(one, mentions))
    .map(weighed)
    .sort((a, b) => b.weight - a.weight)) {
    const known = people.find((person) => agrees(person, mention));
    if (known === undefined) people.push(personOf(mention));
    else merge(known, mention);
  }
  people.sort((a, b) => b.weight - a.weight);
  const [best, second] = people;
  if (best === undefined) return { firstName: { state: 'missing' }, lastName: { state: 'missing' } };
  const rivals = people.filter(
    (person) => best.weight - person.weight < 0.01 && person.first !== null && person.last !== null,
  );
  if (second !== undefined && rivals.length > 1)
    return { firstName: choices(rivals, 'first'), lastName: choices(rivals, 'last') };
  return { firstName: factOf(best, 'first'), lastName: factOf(best, 'last') };
}

/** « María José » at the foot of a letter by María José Cañizares is no surname. */
function givenOnly(mention: NameMention, all: readonly NameMention[]): NameMention {
  const { first, last } = mention.name;
  if (first === null || last === null) return mention;
  const whole = key(first + last);
  const given = all.find(
    (other) => other.name.first !== null && other.name.last !== null && key(other.name.first) === whole,
  )?.name.first;
  return given === undefined || given === null
    ? mention
    : { ...mention, name: { first: given, last: null, order: 'list' } };
}

/** A name whose first word no list knows may be a company's, or in the other order. */
function weighed(mention: NameMention): NameMention {
  const doubtful =
    mention.name.order === 'habit' && !isFirstName(fold(mention.name.first ?? '').split(/[ -]/)[0] ?? '');
  return doubtful ? { ...mention, weight: mention.weight * 0.6 } : mention;
}

function personOf(mention: NameMention): Person {
  const { first, last } = mention.name;
  return {
    first,
    last,
    weight: mention.weight,
    orderWeight: orderWeights[mention.name.order] * mention.weight,
    mentions: [mention],
  };
}

const orderWeights = { written: 4, shape: 3, list: 2, habit: 1 } as const;

function key(name: string): string {
  return fold(name)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}]/gu, '');
}

function agrees(person: Person, mention: NameMention): boolean {
  const { first, last } = mention.name;
  if (person.first !== null && person.last !== null && first !== null && last !== null) {
    const swapped = (alike(person.first, last) && alike(person.last, first)) || sameWords(person, first, last);
    return swapped || (alike(person.last, last) && (alike(person.first, first) || short(person.first, first)));
  }
  if (first !== null && last === null) {
    // A lone word may be the surname of a person whose display name is only that.
    return person.first === null
      ? person.last !== null
      : alike(person.first, first) ||
          short(person.first, first) ||
          (person.last !== null && key(person.last) === key(first));
  }
  if (last !== null && first === null)
    return (
      person.last === null || alike(person.last, last) || (person.first !== null && key(person.first) === key(last))
    );
  if (person.last === null && person.first !== null && first !== null)
    return alike(person.first, first) || short(person.first, first);
  return person.first === null && person.last !== null && last !== null && alike(person.last, last);
}

/** The same words, however they are shared between the first and the last name. */
function sameWords(person: Person, first: string, last: string): boolean {
  const sorted = (words: string) =>
    words
      .split(/[\s-]+/)
      .map(key)
      .sort()
      .join(' ');
  return sorted(`${person.first ?? ''} ${person.last ?? ''}`) === sorted(`${first} ${last}`);
}

/** The same name, or the beginning of a longer one (double surnames, compound given names). */
function alike(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  const words = (a.length < b.length ? other : one).split(/[\s-]+/).map(key);
  return long.startsWith(short) && words.length > 1
    ? words[0] === short ||
        (long.slice(0, short.length) === short &&
          words.some((_, index) => words.slice(0, index + 1).join('') === short))
    : words.at(-1) === short;
}

/** « Max » for « Maximilien », « Gwen » for « Gwenaëlle ». */
function short(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  const [small, big] = a.length < b.length ? [a, b] : [b, a];
  return small.length >= 3 && big.startsWith(small);
}

function merge(person: Person, mention: NameMention): void {
  const { first, last, order } = mention.name;
  person.weight += mention.weight;
  person.mentions.push(mention);
  if (
    person.first !== null &&
    person.last !== null &&
    first !== null &&
    last !== null &&
    sameWords(person, first, last)
  ) {
    const weight = orderWeights[order] * mention.weight;
    if (weight > person.orderWeight) {
      person.first = first;
      person.last = last;
      person.orderWeight = weight;
    } else if (key(person.first) === key(first)) {
      person.first = fuller(person.first, first);
      person.last = fuller(person.last, last);
    }
    return;
  }
  if (
    person.first !== null &&
    person.last !== null &&
    first !== null &&
    last !== null &&
    !alike(person.first, first) &&
    !short(person.first, first)
  ) {
    // The same two words in the other order: the better told order stays.
    const weight = orderWeights[order] * mention.weight;
    if (weight > person.orderWeight) {
      person.first = first;
      person.last = last;
      person.orderWeight = weight;
    }
    return;
  }
  if (first !== null && (last !== null || person.last === null || key(person.last) !== key(first)))
    person.first = fuller(person.first, first);
  // A file name or an address may hold more than the name.
  if (last !== null && (person.last === null || mention.weight >= 2.5 || key(person.last) === key(last)))
    person.last = fuller(person.last, last);
}

function fuller(known: string | null, other: string): string {
  if (known === null) return other;
  const [a, b] = [key(known), key(other)];
  if (a === b) return accents(other) > accents(known) ? other : known;
  return b.length > a.length && (b.startsWith(a) || b.endsWith(a)) ? other : known;
}

function accents(name: string): number {
  return Array.from(name).filter((letter) => letter > '\u007f').length;
}

function factOf(person: Person, part: 'first' | 'last'): Fact<string> {
  const value = person[part];
  return value === null ? { state: 'missing' } : { state: 'known', value, evidence: evidenceOf(person, value) };
}

function evidenceOf(person: Person, value: string): readonly Evidence[] {
  const words = key(value);
  const telling = person.mentions.filter((one) => key(one.evidence.quote).includes(words));
  return (telling.length > 0 ? telling : person.mentions).slice(0, 3).map((one) => one.evidence);
}

function choices(people: readonly Person[], part: 'first' | 'last'): Fact<string> {
  const values = people.flatMap((person) => {
    const value = person[part];
    return value === null ? [] : [{ value, evidence: evidenceOf(person, value) }];
  });
  const [only] = values;
  if (only === undefined) return { state: 'missing' };
  return values.every((one) => key(one.value) === key(only.value))
    ? { state: 'known', ...only }
    : { state: 'ambiguous', choices: values };
}
