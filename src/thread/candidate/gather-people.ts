import { fold } from '../../text/fold';
import type { Message } from '../message';
import { surnameAfterInitial, surnameFromAddress } from '../names/name-hints';
import { isFullName } from '../names/parse-name';
import type { Address } from '../open-message';
import { isFirstName } from '../words/first-names';
import { agrees, merge, nameKey, personOf, type NamedMention, type Person } from './person';
import type { PersonMention, Role } from './person-mention';
import { readKnownWords, readMentions } from './read-mentions';

/** Everybody the thread names or is written by, each once. */
export function gatherPeople(messages: readonly Message[]): readonly Person[] {
  const known = readKnownWords(messages);
  const mentions = messages.flatMap((message) => readMentions(message, known));
  const named = mentions.filter(isNamed);
  const people: Person[] = [];
  for (const mention of named
    .map((one) => givenOnly(one, named))
    .map(weighed)
    .sort((a, b) => b.weight - a.weight)) {
    const same = people.find((person) => agrees(person, mention));
    if (same === undefined) people.push(personOf(mention));
    else merge(same, mention);
  }
  for (const mention of mentions) if (!isNamed(mention)) addNameless(people, mention);
  for (const person of people) completeFromAddress(person);
  joinByAddress(people);
  for (const person of people) turnAround(person);
  for (const person of people) followAddress(person);
  return joinSurnames(people, messages);
}

const callingRoles: ReadonlySet<Role> = new Set<Role>(['author', 'signature', 'greeting']);

/**
 * « Lola Quesada » signs what María Dolores Quesada Ureña sends from lola.quesada@: one person, under the name that the address
 * bears and under the fuller one.
 */
function joinByAddress(people: Person[]): void {
  for (const signer of [...people]) {
    const { first, last } = signer;
    if (first === null || last === null || signer.addresses.size > 0) continue;
    const signed = signer.mentions.filter(({ role }) => role === 'signature').map((one) => one.evidence.messageIndex);
    const author = people.find(
      (other) =>
        other !== signer &&
        other.last !== null &&
        nameKey(other.last).startsWith(nameKey(last)) &&
        other.mentions.some(({ role, evidence }) => role === 'author' && signed.includes(evidence.messageIndex)) &&
        [...other.addresses].some(
          (address) => nameKey(address.slice(0, address.indexOf('@'))) === nameKey(first + last),
        ),
    );
    if (author === undefined) continue;
    if (author.first === null || first.length > author.first.length) author.first = first;
    author.mentions.push(...signer.mentions);
    people.splice(people.indexOf(signer), 1);
  }
}

/** « Dunvael Tanguy », whom another place calls « Dunvael » and none « Tanguy »: only a list put the surname first. */
function turnAround(person: Person): void {
  const { first, last } = person;
  if (first === null || last === null || !isFirstName(fold(first)) || isFirstName(fold(last))) return;
  const alone = person.mentions.flatMap(({ role, name }) =>
    callingRoles.has(role) && name !== null && name.first !== null && name.last === null ? [nameKey(name.first)] : [],
  );
  const written = person.mentions.some(
    ({ name, evidence }) =>
      isFullName(name) &&
      (name.order === 'written' || name.order === 'shape' || nameKey(evidence.quote).startsWith(nameKey(first))),
  );
  if (written || alone.includes(nameKey(first)) || !alone.includes(nameKey(last))) return;
  [person.first, person.last] = [last, first];
}

/** « Adam Wenceslas », read so of « Wenceslas Adam » whose address is w.adam@: an initial is that of the given name. */
function followAddress(person: Person): void {
  const { first, last } = person;
  if (
    first === null ||
    last === null ||
    person.mentions.some(({ name }) => name?.order === 'written' && isFullName(name))
  )
    return;
  const [given, surname] = [nameKey(first), nameKey(last)];
  if (given.charAt(0) === surname.charAt(0)) return;
  for (const address of person.addresses) {
    const [, initial, whole] = /^([a-z])[._-]?([a-z-]{3,})\d*@/.exec(address.toLowerCase()) ?? [];
    if (initial !== surname.charAt(0) || nameKey(whole ?? '') !== given) continue;
    [person.first, person.last] = [last, first];
    return;
  }
}

/** A surname alone is that of the one person who bears it, or of the only reader of a letter that greets them by it. */
function joinSurnames(people: readonly Person[], messages: readonly Message[]): readonly Person[] {
  const joined = new Set<Person>();
  for (const person of people) {
    const { first, last } = person;
    if (first !== null || last === null) continue;
    const bearers = people.filter(
      (other) => other.first !== null && other.last !== null && nameKey(other.last) === nameKey(last),
    );
    const owner = bearers.length > 0 ? (bearers.length === 1 ? bearers[0] : undefined) : greeted(person);
    if (owner === undefined) continue;
    if (owner.last === null || last.length > owner.last.length) owner.last = last;
    owner.mentions.push(...person.mentions);
    for (const address of person.addresses) owner.addresses.add(address);
    joined.add(person);
  }
  return people.filter((person) => !joined.has(person));

  function greeted(person: Person): Person | undefined {
    for (const { role, evidence } of person.mentions) {
      const [reader, ...others] = readersOf(messages[evidence.messageIndex]);
      if (role !== 'greeting' || reader === undefined || others.length > 0) continue;
      return people.find((other) => other.first !== null && other.last === null && other.addresses.has(reader.address));
    }
    return undefined;
  }
}

/** « Zeynep A. » writes from zeynep.aksoy@…: the address says what her signature does not. */
function completeFromAddress(person: Person): void {
  if (person.last !== null) return;
  for (const address of person.addresses) {
    const last = person.first === null ? surnameAfterInitial(address) : surnameFromAddress(address, person.first);
    const header = person.mentions.find((one) => one.address === address);
    if (last === null || header === undefined) continue;
    person.last = last;
    person.mentions.push({ ...header, evidence: { ...header.evidence, quote: address, place: 'address' } });
    return;
  }
}

/** Those a message was sent to; failing that, whoever answers it. */
function readersOf(message: Message | undefined): readonly Address[] {
  if (message === undefined) return [];
  const { origin, recipients, parent } = message;
  if (recipients.length > 0) return recipients;
  return origin !== 'quoted' || parent === null || parent.author === null ? [] : [parent.author];
}

function isNamed(mention: PersonMention): mention is NamedMention {
  return mention.name !== null && (mention.name.first !== null || mention.name.last !== null);
}

/** An address without a name is that of the person who signs what it sends, or stands alone. */
function addNameless(people: Person[], mention: PersonMention): void {
  const { address, evidence, role } = mention;
  if (address === '') {
    if (role === 'initials') people.push(personOf(mention));
    return;
  }
  const owner = people.find((person) => person.addresses.has(address)) ?? (role === 'author' ? signer() : undefined);
  if (owner === undefined) people.push(personOf(mention));
  else {
    owner.mentions.push(mention);
    owner.addresses.add(address);
  }

  function signer(): Person | undefined {
    const signers = people.filter((person) =>
      person.mentions.some(
        (one) =>
          (one.role === 'signature' || one.role === 'introduction') &&
          one.evidence.messageIndex === evidence.messageIndex,
      ),
    );
    return signers.length === 1 ? signers[0] : undefined;
  }
}

/** « María José » at the foot of a letter by María José Cañizares is no surname. */
function givenOnly(mention: NamedMention, all: readonly NamedMention[]): NamedMention {
  const { first, last } = mention.name;
  if (first === null || last === null) return mention;
  const whole = nameKey(first + last);
  const given = all.find(
    (other) => other.name.first !== null && other.name.last !== null && nameKey(other.name.first) === whole,
  )?.name.first;
  return given === undefined || given === null
    ? mention
    : { ...mention, name: { first: given, last: null, order: 'list' } };
}

/** A name whose first word no list knows may be a company's, or in the other order. */
function weighed(mention: NamedMention): NamedMention {
  const doubtful =
    mention.name.order === 'habit' && !isFirstName(fold(mention.name.first ?? '').split(/[ -]/)[0] ?? '');
  return doubtful ? { ...mention, weight: mention.weight * 0.6 } : mention;
}
