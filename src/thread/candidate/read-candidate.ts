import type { Evidence, Fact } from '../facts';
import type { Message } from '../message';
import type { Found } from './find-candidate';
import { nameKey, type Person } from './person';

export interface Candidate {
  readonly firstName: Fact<string>;
  readonly lastName: Fact<string>;
  readonly address: Fact<string>;
}

const missing = { state: 'missing' } as const;

/** The candidate's name, from every place that gives it, and their own address. */
export function readCandidate({ choice, situation }: Found, messages: readonly Message[]): Candidate {
  switch (choice.kind) {
    case 'nobody':
      return { firstName: missing, lastName: missing, address: missing };
    case 'unnamed':
      return {
        firstName: choices(choice.equals, 'first'),
        lastName: choices(choice.equals, 'last'),
        address: choice.writer === null ? missing : ownAddress(choice.writer, messages),
      };
    case 'person': {
      const { person } = choice;
      const own = ownAddress(person, messages);
      const brought =
        situation.kind === 'relayed'
          ? situation.notice.message
          : situation.kind === 'presented'
            ? situation.by.message
            : null;
      return {
        firstName: factOf(person, 'first'),
        lastName: factOf(person, 'last'),
        address: own.state === 'missing' && brought !== null ? addressInText(brought) : own,
      };
    }
  }
}

function factOf(person: Person, part: 'first' | 'last'): Fact<string> {
  const value = person[part];
  return value === null ? missing : { state: 'known', value, evidence: evidenceOf(person, value) };
}

function evidenceOf(person: Person, value: string): readonly Evidence[] {
  const words = nameKey(value);
  const telling = person.mentions.filter((one) => nameKey(one.evidence.quote).includes(words));
  return (telling.length > 0 ? telling : person.mentions).slice(0, 3).map((one) => one.evidence);
}

function choices(people: readonly Person[], part: 'first' | 'last'): Fact<string> {
  const values = people.flatMap((person) => {
    const value = person[part];
    return value === null ? [] : [{ value, evidence: evidenceOf(person, value) }];
  });
  const [only] = values;
  if (only === undefined) return missing;
  return values.every((one) => nameKey(one.value) === nameKey(only.value))
    ? { state: 'known', ...only }
    : { state: 'ambiguous', choices: values };
}

function ownAddress(person: Person, messages: readonly Message[]): Fact<string> {
  const [address] = person.addresses;
  if (address === undefined) return missing;
  const mention = person.mentions.find((one) => one.address === address);
  const messageIndex = mention?.evidence.messageIndex ?? 0;
  const quoted = (messages[messageIndex]?.headerWords.length ?? 0) > 0;
  const place = mention?.role !== 'author' ? 'to' : quoted ? 'quoted-header' : 'from';
  return { state: 'known', value: address, evidence: [{ quote: address, messageIndex, place }] };
}

/** The address a relay or a colleague gives for the candidate: the only one in the text that is not its own. */
function addressInText(message: Message): Fact<string> {
  const own = domain(message.author?.address ?? '');
  const found = [
    ...new Set(
      Array.from(message.text.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g), (match) =>
        match[0].toLowerCase(),
      ),
    ),
  ].filter(
    (address) =>
      !domain(address).endsWith(own) &&
      !message.recipients.some((person) => domain(person.address) === domain(address)),
  );
  const evidence = (quote: string): Evidence => ({ quote, messageIndex: message.index, place: 'body' });
  const [only] = found;
  if (only === undefined) return missing;
  if (found.length === 1) return { state: 'known', value: only, evidence: [evidence(only)] };
  return { state: 'ambiguous', choices: found.map((value) => ({ value, evidence: [evidence(value)] })) };
}

function domain(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '-' : address.slice(at + 1);
}
