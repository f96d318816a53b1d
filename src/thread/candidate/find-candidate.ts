import { fold } from '../../text/fold';
import { readSigns, isRecruitingAddress, type Signs } from '../application-signs';
import type { Message } from '../message';
import type { Address } from '../open-message';
import { isReplySubject } from '../position/subject-title';
import { chooseCandidate, type Choice } from './choose-candidate';
import type { Traits } from './message-traits';
import type { Person } from './person';
import { machineAddress, serviceAddress } from './person-features';
import { readOptions } from './person-options';

/**
 * How the thread brings a candidate: `direct` the candidate writes; `relayed` a board, an ATS or a form writes about
 * them; `presented` a colleague, an agency or a friend does; `answered` only our own mail to them is left.
 */
export type Situation =
  | {
      readonly kind: 'direct';
      readonly candidate: Address;
      readonly own: readonly Signs[];
      readonly signs: readonly Signs[];
    }
  | { readonly kind: 'relayed'; readonly notice: Signs; readonly signs: readonly Signs[] }
  | {
      readonly kind: 'presented';
      readonly by: Signs;
      /** The mail brings the application, rather than talking of it. */
      readonly brings: boolean;
      readonly signs: readonly Signs[];
    }
  | { readonly kind: 'answered'; readonly candidate: Address; readonly signs: readonly Signs[] }
  | { readonly kind: 'none'; readonly signs: readonly Signs[] };

/** Who the candidate is, and how the thread brings them. */
export interface Found {
  readonly situation: Situation;
  readonly choice: Choice;
  /** The messages the candidate wrote, or that hold their words. */
  readonly wrote: (message: Message) => boolean;
}

/** `postOdds`: how plainly the thread names a post, in log-odds. */
export function findCandidate(messages: readonly Message[], ownAddresses: readonly string[], postOdds: number): Found {
  const recruiting = ownAddresses.some((address) => isRecruitingAddress(address.toLowerCase()));
  const signs = messages
    .filter((message) => message.text !== '' || message.index === 0)
    .map((message) => readSigns(message, recruiting));
  const options = readOptions(messages, ownAddresses, postOdds);
  const choice = chooseCandidate(options);
  const person = choice.kind === 'person' ? choice.person : choice.kind === 'unnamed' ? choice.writer : null;
  const written = person === null ? [] : writtenBy(person, options.traits);
  return {
    situation: choice.kind === 'nobody' ? { kind: 'none', signs } : situationOf(person, written, options.traits, signs),
    choice,
    wrote: (message) => written.includes(message),
  };
}

/** The messages with the candidate’s own on the candidate’s side. */
export function sideCandidate(found: Found, messages: readonly Message[]): readonly Message[] {
  return messages.map((message) => {
    if (found.wrote(message) && !(message.side === 'mailbox' && message.author?.address === ''))
      return { ...message, side: 'candidate' };
    return isAnsweredByThem(message, found) ? { ...message, side: 'mailbox' } : message;
  });
}

/** Quoted by the candidate in a reply, named without an address, and not themselves: it is us that they answer. */
function isAnsweredByThem({ side, origin, author, parent }: Message, found: Found): boolean {
  if (side !== 'other' || origin !== 'quoted' || parent === null || !found.wrote(parent)) return false;
  if (author === null || author.address !== '' || author.name === '' || !isReplySubject(parent.subject)) return false;
  const own = new Set(wordsOf(parent.author?.name ?? ''));
  return own.size > 0 && !wordsOf(author.name).some((word) => own.has(word));
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** What somebody wrote: the mail sent in their name, or that they sign though it comes from another address. */
function writtenBy(person: Person, traits: readonly Traits[]): readonly Message[] {
  const indexes = new Set<number>();
  for (const { role, evidence } of person.mentions) {
    const trait = traits[evidence.messageIndex];
    if (trait === undefined || trait.way === 'draft') continue;
    if (role === 'author' || (trait.way === 'in' && (role === 'signature' || role === 'introduction')))
      indexes.add(evidence.messageIndex);
  }
  return traits.flatMap(({ message }) => (indexes.has(message.index) ? [message] : []));
}

function situationOf(
  person: Person | null,
  written: readonly Message[],
  traits: readonly Traits[],
  signs: readonly Signs[],
): Situation {
  const signsOf = (message: Message) => signs.find((one) => one.message === message);
  const [first] = written;
  if (person !== null && first !== undefined && !isMachine(first)) {
    const own = written.flatMap((message) => signsOf(message) ?? []);
    return { kind: 'direct', candidate: first.author ?? { name: '', address: '' }, own, signs };
  }
  const reader = person === null ? undefined : readerOf(person, traits);
  if (reader !== undefined) return { kind: 'answered', candidate: reader, signs };
  const by = bringer(person, traits, signs);
  if (by === undefined) return { kind: 'none', signs };
  if (isMachine(by.message) || by.board) return { kind: 'relayed', notice: by, signs };
  // What we send outside speaks of an application, and brings none.
  const way = traits[by.message.index]?.way;
  const brings =
    way === 'in' || (way === 'inner' && (by.presents || signs.some((one) => one.message.attachmentNames.length > 0)));
  return { kind: 'presented', by, brings, signs };
}

function isMachine({ author, side }: Message): boolean {
  const address = author?.address ?? '';
  return side !== 'mailbox' && (machineAddress.test(address) || serviceAddress.test(address));
}

/** The address our own mail to them went to. */
function readerOf(person: Person, traits: readonly Traits[]): Address | undefined {
  for (const { role, evidence, address } of person.mentions) {
    const way = traits[evidence.messageIndex]?.way;
    if ((role === 'to' || role === 'calendar') && (way === 'out' || way === 'draft') && address !== '')
      return { name: evidence.place === 'address' ? '' : evidence.quote, address };
  }
  return undefined;
}

/** The message that brings or names them: one from outside rather than ours. */
function bringer(person: Person | null, traits: readonly Traits[], signs: readonly Signs[]): Signs | undefined {
  const naming =
    person === null
      ? traits
      : traits.filter(({ message }) => person.mentions.some((one) => one.evidence.messageIndex === message.index));
  const told = naming.find(({ way }) => way === 'in') ?? naming.find(({ way }) => way !== 'draft') ?? naming[0];
  return signs.find((one) => one.message === told?.message) ?? signs[0];
}
