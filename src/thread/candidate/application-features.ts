import { isRecruitingAddress } from '../application-signs';
import { saysHeld } from '../interview/read-interviews';
import type { Message } from '../message';
import { isFullName, parseName } from '../names/parse-name';
import { findTitleMentions } from '../position/title-mentions';
import { isReplySubject, readSubjectTitle } from '../position/subject-title';
import { findRefusal } from '../refusal';
import {
  agency,
  answering,
  applying,
  automatic,
  boardNotice,
  followUp,
  mailing,
  otherBusiness,
  presenting,
} from '../words/application-words';
import { applicationFamilies } from '../words/application-families';

/** Who says it: words weigh differently in a stranger’s letter, in our own mail and in a subject. */
const voices = ['subject', 'outside', 'ours', 'draft'] as const;
type Voice = (typeof voices)[number];

const longest = 8000;

/**
 * What speaks for an application in the thread, and what speaks against one, as names of features that are present.
 * A feature is a family of words in a voice (`outside:interview`), or a trait of the exchange (`cv attached`).
 */
export function readApplicationFeatures(
  messages: readonly Message[],
  ownAddresses: readonly string[],
): ReadonlySet<string> {
  const features = new Set<string>();
  const texts = textsByVoice(messages);
  for (const voice of voices) {
    const text = texts[voice];
    if (text === '') continue;
    for (const [family, pattern] of Object.entries(applicationFamilies)) {
      if (!pattern.test(text)) continue;
      features.add(`${voice}:${family}`);
      features.add(`any:${family}`);
    }
    if (findRefusal(text) !== null) features.add(`${voice}:refusal`);
    if (saysHeld(text)) features.add(`${voice}:held`);
  }
  addSigns(features, texts);
  addExchange(features, messages, ownAddresses);
  return features;
}

function textsByVoice(messages: readonly Message[]): Readonly<Record<Voice, string>> {
  const of = (wanted: (message: Message) => boolean) =>
    messages
      .filter(wanted)
      .map((message) => message.flat.slice(0, longest))
      .join('\n')
      .slice(0, 3 * longest);
  return {
    subject: [...new Set(messages.map((message) => message.subjectFlat))].join('\n').slice(0, longest),
    outside: of((message) => message.side !== 'mailbox'),
    ours: of((message) => message.side === 'mailbox' && message.origin !== 'draft'),
    draft: of((message) => message.origin === 'draft'),
  };
}

function addSigns(features: Set<string>, texts: Readonly<Record<Voice, string>>): void {
  const { outside, ours, subject } = texts;
  const applied = applying.filter((pattern) => pattern.test(outside)).length;
  for (const least of [1, 2, 3, 5]) if (applied >= least) features.add(`applies ${least}`);
  const signs = { followUp, boardNotice, presenting, agency, mailing, otherBusiness, automatic, answering };
  for (const [name, pattern] of Object.entries(signs))
    for (const [voice, text] of [
      ['outside', outside],
      ['ours', ours],
      ['subject', subject],
    ] as const)
      if (pattern.test(text)) features.add(`${voice}:${name}`);
}

const publicMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|laposte|icloud|aol|gmx|web|proton\w*|\w*(?:mail|post|poste|courriel)\w*)\./;
const cvFile = /(?:^|[^a-z])(?:cv|resume|curriculum|lebenslauf|lm|lettre|motivation|cover)(?:[^a-z]|$)/i;

function addExchange(features: Set<string>, messages: readonly Message[], ownAddresses: readonly string[]): void {
  const [open] = messages;
  if (open === undefined) return;
  const add = (name: string, present: boolean) => {
    if (present) features.add(name);
  };
  const recruiting = [...ownAddresses, ...open.recipients.map((person) => person.address)].some((address) =>
    isRecruitingAddress(address.toLowerCase()),
  );
  add('recruiting mailbox', recruiting);
  add(`open ${open.origin} ${open.side}`, true);
  add('several messages', messages.length > 1);
  add(
    'forwarded',
    messages.some((message) => message.origin === 'forwarded' || message.origin === 'attached'),
  );
  add('reply', isReplySubject(open.subject));
  const files = messages.flatMap((message) => message.attachmentNames);
  add(
    'cv attached',
    files.some((name) => cvFile.test(name.replace(/_/g, ' '))),
  );
  add('file attached', files.length > 0);
  add(
    'invitation',
    messages.some((message) => message.calendars.length > 0),
  );
  const authors = messages.flatMap((message) => (message.author === null ? [] : [{ ...message.author, message }]));
  const outside = authors.filter((author) => author.message.side !== 'mailbox');
  add('outside author', outside.length > 0);
  add(
    'person outside',
    outside.some((author) => isFullName(parseName(author.name))),
  );
  add(
    'public mail',
    outside.some((author) => publicMail.test(author.address)),
  );
  add(
    'colleagues only',
    outside.length === 0 && open.recipients.every((person) => sameDomain(person.address, open.author?.address ?? '')),
  );
  add('many readers', open.recipients.length > 4);
  add(
    'list',
    messages.some((message) =>
      message.recipients.some((one) => /@(?:lists?|groups?|news\w*)\.|-l@|list@|all@|tous@|everyone/.test(one.address)),
    ),
  );
  add(
    'machine',
    outside.some((author) => /no-?_?reply|ne-?pas-?repondre|notif|alert|mailer|postmaster|robot/.test(author.address)),
  );
  add(
    'service',
    outside.some((author) =>
      /^(?:info|contact|news\w*|sales|commercial|compta\w*|factur\w*|billing|support|service|marketing|team|hello|secretariat|admin\w*)[@.+-]/.test(
        author.address,
      ),
    ),
  );
  add(
    'subject title',
    messages.some((message) => readSubjectTitle(message.subject) !== null),
  );
  const titled = messages.filter((message) => findTitleMentions(message.text, message.flat).length > 0);
  add(
    'title outside',
    titled.some((message) => message.side !== 'mailbox'),
  );
  add(
    'title ours',
    titled.some((message) => message.side === 'mailbox'),
  );
  const length = messages.reduce((sum, message) => sum + message.text.length, 0);
  add('short', length < 300);
  add('long', length > 2500);
  add('empty', length < 20);
}

function sameDomain(one: string, other: string): boolean {
  return one.slice(one.lastIndexOf('@')) === other.slice(other.lastIndexOf('@'));
}
