import { fold } from '../../text/fold';
import { particles } from '../names/particles';
import type { PersonName } from '../names/parse-name';
import type { PersonMention, Role } from './person-mention';

/** A mention that gives a name. */
export type NamedMention = PersonMention & { readonly name: PersonName };

/** One person of the thread, with all that names them. Both parts of the name are null when only an address is known. */
export interface Person {
  first: string | null;
  last: string | null;
  weight: number;
  orderWeight: number;
  readonly mentions: PersonMention[];
  readonly addresses: Set<string>;
}

export function personOf(mention: PersonMention): Person {
  const { name, weight, address } = mention;
  return {
    first: name?.first ?? null,
    last: name?.last ?? null,
    weight,
    orderWeight: name === null ? 0 : orderWeights[name.order] * weight,
    mentions: [mention],
    addresses: new Set(address === '' ? [] : [address]),
  };
}

const orderWeights = { written: 4, shape: 3, list: 2, habit: 1 } as const;

export function nameKey(name: string): string {
  return fold(name)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}]/gu, '');
}

export function agrees(person: Person, mention: NamedMention): boolean {
  const { first, last } = mention.name;
  if (person.first !== null && person.last !== null && first !== null && last !== null) {
    if (shareOf(person, first, last) !== null) return true;
    if (alike(person.last, last) && (isShortFor(person.first, first) || isShortFor(first, person.first))) return true;
    if (alike(person.first, first) && (isShortFor(person.last, last) || isShortFor(last, person.last))) return true;
    const swapped = (alike(person.first, last) && alike(person.last, first)) || sameWords(person, first, last);
    return swapped || (alike(person.last, last) && (alike(person.first, first) || short(person.first, first)));
  }
  if (first !== null && last === null) {
    // A lone word may be the surname of a person whose display name is only that.
    return person.first === null
      ? person.last !== null && (nameKey(person.last) === nameKey(first) || isSamePlace(person, mention))
      : alike(person.first, first) ||
          short(person.first, first) ||
          (person.last !== null && nameKey(person.last) === nameKey(first));
  }
  if (last !== null && first === null)
    return (
      (person.last === null && isSamePlace(person, mention)) ||
      (person.last !== null && alike(person.last, last)) ||
      (person.first !== null && nameKey(person.first) === nameKey(last))
    );
  if (person.last === null && person.first !== null && first !== null)
    return alike(person.first, first) || short(person.first, first);
  return person.first === null && person.last !== null && last !== null && alike(person.last, last);
}

/** A given name here and a surname there are one person when both say who writes the same message. */
function isSamePlace(person: Person, mention: NamedMention): boolean {
  return (
    identities.has(mention.role) &&
    person.mentions.some(
      (one) =>
        identities.has(one.role) &&
        one.role !== mention.role &&
        one.evidence.messageIndex === mention.evidence.messageIndex,
    )
  );
}

const identities: ReadonlySet<Role> = new Set<Role>(['author', 'signature', 'introduction']);

/**
 * How much of a person's full name another one gives, whole words: « Gonçalves de Almeida » is a part of Ana Rita
 * Gonçalves de Almeida's; null when neither holds the other.
 */
function shareOf(person: Person, first: string, last: string): 'part' | 'more' | null {
  const known = wordsOf(`${person.first ?? ''} ${person.last ?? ''}`);
  const said = wordsOf(`${first} ${last}`);
  if (known.length < 2 || said.length < 2 || known.length === said.length) return null;
  const [few, many] = known.length < said.length ? [known, said] : [said, known];
  if (!few.every((word) => many.includes(word))) return null;
  return few === said ? 'part' : 'more';
}

function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s-]+/)
    .map(nameKey)
    .filter((word) => word !== '');
}

/** The same words, however they are shared between the first and the last name. */
function sameWords(person: Person, first: string, last: string): boolean {
  const sorted = (words: string) =>
    words
      .split(/[\s-]+/)
      .map(nameKey)
      .sort()
      .join(' ');
  return sorted(`${person.first ?? ''} ${person.last ?? ''}`) === sorted(`${first} ${last}`);
}

/** The same name, or the beginning of a longer one (double surnames, compound given names). */
function alike(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  const words = (a.length < b.length ? other : one).split(/[\s-]+/).map(nameKey);
  return long.startsWith(short) && words.length > 1
    ? words[0] === short ||
        (long.slice(0, short.length) === short &&
          words.some((_, index) => words.slice(0, index + 1).join('') === short))
    : words.at(-1) === short;
}

/** « Max » for « Maximilien », « Gwen » for « Gwenaëlle ». */
function short(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  const [small, big] = a.length < b.length ? [a, b] : [b, a];
  return small.length >= 3 && big.startsWith(small);
}

/** « JC » for « Jean-Claude », « BL » for « Bouvier-Lin ». */
function isShortFor(initials: string, name: string): boolean {
  const all = wordsOf(name);
  return all.length > 1 && nameKey(initials) === all.map((word) => word.charAt(0)).join('');
}

/** A file name or an address may hold more than the name: below this, a longer form is not taken over. */
const trusted = 2.2;

/** Where both names are whole: which form stays. False when the mention may still complete a name. */
function settleFullNames(person: Person, first: string, last: string, mention: NamedMention): boolean {
  const { weight: mentionWeight } = mention;
  const { order } = mention.name;
  if (person.first === null || person.last === null) return false;
  const share = shareOf(person, first, last);
  if (share === 'part') {
    if (isWritten(mention)) keepMiddleNames(person, first, last);
    return true;
  }
  if (share === 'more') {
    if (mentionWeight >= trusted) {
      const [shortFirst, shortLast] = [person.first, person.last];
      [person.first, person.last] = [first, last];
      if (person.mentions.some((one) => one !== mention && isWritten(one)))
        keepMiddleNames(person, shortFirst, shortLast);
    }
    return true;
  }
  const same = sameWords(person, first, last);
  if (!same && (alike(person.first, first) || short(person.first, first))) return false;
  // Words in another order: the better told order stays.
  const weight = orderWeights[order] * mentionWeight;
  if (weight > person.orderWeight) {
    person.first = first;
    person.last = last;
    person.orderWeight = weight;
  } else if (same && nameKey(person.first) === nameKey(first)) {
    person.first = fuller(person.first, first);
    person.last = fuller(person.last, last, isOwnHand(mention));
  }
  return true;
}

/** Not put together from an address or a file name, which leave words out. */
function isWritten({ evidence }: PersonMention): boolean {
  return evidence.place !== 'address' && evidence.place !== 'attachment-name';
}

/** Beside « Hemant Kulkarni », the « Vishwanath » of « Hemant Vishwanath Kulkarni » is a given name. */
function keepMiddleNames(person: Person, first: string, last: string): void {
  if (person.first === null || person.last === null || nameKey(person.first) !== nameKey(first)) return;
  const words = person.last.split(' ');
  const kept = last.split(' ').length;
  const middle = words.slice(0, -kept);
  const surname = words.slice(-kept).join(' ');
  if (middle.length === 0 || nameKey(surname) !== nameKey(last) || middle.some((word) => particles.has(fold(word))))
    return;
  person.first = `${person.first} ${middle.join(' ')}`;
  person.last = surname;
}

/** Adds a mention to a person it agrees with; the fuller and better told form of the name is kept. */
export function merge(person: Person, mention: NamedMention): void {
  const { first, last } = mention.name;
  person.weight += mention.weight;
  person.mentions.push(mention);
  if (mention.address !== '') person.addresses.add(mention.address);
  if (first !== null && last !== null && settleFullNames(person, first, last, mention)) return;
  if (first !== null && (last !== null || person.last === null || nameKey(person.last) !== nameKey(first)))
    person.first = fuller(person.first, first);
  // « Tash », greeted by it, is no surname where it stands alone.
  if (first === null && last !== null && person.first !== null && nameKey(person.first) === nameKey(last)) return;
  // A file name or an address may hold more than the name.
  if (last !== null && (person.last === null || mention.weight >= 2.5 || nameKey(person.last) === nameKey(last)))
    person.last = fuller(person.last, last, isOwnHand(mention));
}

/** « van der Meersch », as they sign, though a header says « Van der Meersch ». */
function isOwnHand({ role }: PersonMention): boolean {
  return role === 'signature' || role === 'introduction';
}

function fuller(known: string | null, other: string, byThemselves = false): string {
  if (known === null || isShortFor(known, other)) return other;
  const [a, b] = [nameKey(known), nameKey(other)];
  if (a === b) {
    const small = byThemselves && other === other.charAt(0).toLowerCase() + known.slice(1);
    return small || accents(other) > accents(known) ? other : known;
  }
  return b.length > a.length && (b.startsWith(a) || b.endsWith(a)) ? other : known;
}

function accents(name: string): number {
  return Array.from(name).filter((letter) => letter > '\u007f').length;
}
