import { fold } from '../../text/fold';
import type { Evidence, Fact } from '../facts';
import type { Message } from '../message';
import type { Address } from '../open-message';
import { isFirstName } from '../words/first-names';
import { samePerson, type Situation } from './find-candidate';
import {
  namesInAttachments,
  namesInFields,
  namesInGreeting,
  namesInIntroduction,
  namesInNotice,
  namesInOpening,
  namesInSignature,
  namesInSubject,
  namesOfAddress,
  namesOfKin,
  namesPresented,
  namesTalkedAbout,
  type NameMention,
} from './name-mentions';
import { settleName } from './settle-name';

export interface Candidate {
  readonly firstName: Fact<string>;
  readonly lastName: Fact<string>;
  readonly address: Fact<string>;
  /** The messages the candidate wrote, or that hold their words. */
  readonly wrote: (message: Message) => boolean;
}

/** Who the candidate is, from every place that names them. */
export function readCandidate(situation: Situation, messages: readonly Message[]): Candidate {
  switch (situation.kind) {
    case 'none':
      return {
        firstName: { state: 'missing' },
        lastName: { state: 'missing' },
        address: { state: 'missing' },
        wrote: () => false,
      };
    case 'direct': {
      const { candidate } = situation;
      const wrote = (message: Message) => message.origin !== 'draft' && samePerson(message.author, candidate);
      return {
        ...settleName(withoutOurs(mentionsOfWriter(candidate, messages, wrote), messages)),
        address: addressFact(candidate, messages),
        wrote,
      };
    }
    case 'answered': {
      const { candidate } = situation;
      const mentions = [
        ...namesOfAddress(candidate, messages),
        ...messages
          .filter((message) => message.side === 'mailbox' && message.origin !== 'draft')
          .flatMap(namesInGreeting),
        ...messages.flatMap((message) => namesInSubject(message, false)),
      ];
      return {
        ...settleName(withoutOurs(mentions, messages)),
        address: addressFact(candidate, messages),
        wrote: () => false,
      };
    }
    case 'relayed': {
      const { message } = situation.notice;
      const fields = namesInFields(message);
      const notices = namesInNotice(message);
      const mentions = [
        ...fields,
        ...notices,
        ...namesInAttachments(message),
        ...(fields.length === 0 && notices.length === 0
          ? [...namesInIntroduction(message), ...aloneInNotice(message, messages)]
          : []),
        ...(message.author === null ? [] : viaName(message.author, message)),
        ...message.replyTo.flatMap((person) => (person.address === '' ? [] : namesOfAddress(person, [message]))),
      ];
      const address = addressInText(message);
      return { ...settleName(withoutOurs(mentions, messages)), address: address, wrote: () => false };
    }
    case 'presented': {
      const { message } = situation.by;
      const missing = { firstName: { state: 'missing' }, lastName: { state: 'missing' } } as const;
      const mentions = [
        ...namesPresented(message),
        ...namesTalkedAbout(message, messages),
        ...namesOfKin(message),
        ...namesInFields(message),
        ...namesInAttachments(message),
        ...namesInSubject(message, false),
      ].filter((one) => message.author === null || !sameWords(one.evidence.quote, message.author.name));
      const names = situation.several ? missing : settleName(withoutOurs(mentions, messages));
      return { ...names, address: addressInText(message), wrote: () => false };
    }
  }
}

function mentionsOfWriter(
  candidate: Address,
  messages: readonly Message[],
  wrote: (message: Message) => boolean,
): readonly NameMention[] {
  const own = messages.filter(wrote);
  return [
    ...namesOfAddress(candidate, messages),
    ...own.flatMap(namesInSignature),
    ...own.flatMap(namesInIntroduction),
    ...own.flatMap(namesInOpening),
    ...own.flatMap(namesInFields),
    ...own.flatMap(namesInAttachments),
    ...own.flatMap((message) => namesInSubject(message, true)),
    ...messages.filter((message) => greets(message, candidate, wrote)).flatMap(namesInGreeting),
  ];
}

/** Our mail greets the candidate when it goes to them, or is quoted by them; between colleagues it greets a colleague. */
function greets(message: Message, candidate: Address, wrote: (message: Message) => boolean): boolean {
  if (message.side !== 'mailbox' || message.origin === 'draft') return false;
  if (message.recipients.length > 0) return message.recipients.some((person) => samePerson(person, candidate));
  return message.parent !== null && wrote(message.parent);
}

/** A notice without labels: the only person it names, beside the recruiter it greets. */
function aloneInNotice(message: Message, messages: readonly Message[]): readonly NameMention[] {
  const end = message.flat.search(/\n[^\n]{0,20}\bautres (?:profils|candidat\w*)|similar candidates|other candidates/);
  const shown =
    end < 0
      ? message
      : { ...message, text: message.text.slice(0, end), signatureStart: Math.min(end, message.signatureStart) };
  const board = fold(message.author?.name ?? '');
  return [...namesTalkedAbout(shown, messages), ...namesInSignature(shown)].filter(
    (one) => !board.includes(fold(one.evidence.quote)),
  );
}

/** « LE GUENNEC Yannick via Postulo ». */
function viaName(author: Address, message: Message): readonly NameMention[] {
  if (!/\s(?:via|par|from|de)\s/i.test(author.name)) return [];
  return namesOfAddress({ name: author.name.replace(/\s(?:via|par|from|de)\s.*$/i, ''), address: '' }, [
    {
      ...message,
      author: { name: author.name.replace(/\s(?:via|par|from|de)\s.*$/i, ''), address: '' },
      recipients: [],
      replyTo: [],
    },
  ]);
}

/** The recruiter's own name is everywhere, and is never the candidate's. */
function withoutOurs(mentions: readonly NameMention[], messages: readonly Message[]): readonly NameMention[] {
  const ours = messages.flatMap((message) => {
    const authors = message.side === 'mailbox' && message.author !== null ? [message.author.name] : [];
    const ownDomains = messages.filter((one) => one.side === 'mailbox').map((one) => domain(one.author?.address ?? ''));
    const recipients = message.recipients
      .filter((person) => person.address !== '' && ownDomains.includes(domain(person.address)))
      .map((person) => person.name);
    return [...authors, ...recipients];
  });
  const companies = messages
    .filter((message) => message.side === 'mailbox')
    .flatMap((message) => domain(message.author?.address ?? '').split(/[.-]/))
    .filter((word) => word.length > 4 && !isFirstName(word));
  return mentions.filter(
    (one) =>
      !ours.some((name) => sameWords(name, one.evidence.quote)) &&
      (one.evidence.place !== 'subject' ||
        !companies.some((word) =>
          fold(one.evidence.quote)
            .split(/[^\p{L}]+/u)
            .includes(word),
        )),
  );
}

function domain(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '-' : address.slice(at + 1);
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1)
      .sort()
      .join(' ');
  return words(a) !== '' && words(a) === words(b);
}

function addressFact(candidate: Address, messages: readonly Message[]): Fact<string> {
  if (candidate.address === '') return { state: 'missing' };
  const at = messages.find((message) => message.author?.address === candidate.address);
  return {
    state: 'known',
    value: candidate.address,
    evidence: [
      {
        quote: candidate.address,
        messageIndex: at?.index ?? 0,
        place: at === undefined ? 'to' : at.index === 0 ? 'from' : 'quoted-header',
      },
    ],
  };
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
  if (only === undefined) return { state: 'missing' };
  if (found.length === 1) return { state: 'known', value: only, evidence: [evidence(only)] };
  return { state: 'ambiguous', choices: found.map((value) => ({ value, evidence: [evidence(value)] })) };
}
