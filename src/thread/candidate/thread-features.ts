import { isRecruitingAddress } from '../application-signs';
import type { Message } from '../message';
import { isFullName, parseName } from '../names/parse-name';
import { findTitleMentions } from '../position/title-mentions';
import { isReplySubject, readSubjectTitle } from '../position/subject-title';
import { addMatters } from './matter-features';
import type { Traits } from './message-traits';
import type { Person } from './person';

/** Who says it: words weigh differently in a stranger’s letter, in our own mail and in a subject. */
type Voice = 'outside' | 'ours' | 'draft';
const voices: Readonly<Record<Traits['way'], Voice>> = { in: 'outside', out: 'ours', inner: 'ours', draft: 'draft' };

/**
 * What speaks for an application in the thread, and what speaks against one, as names of features that are present.
 * A feature is a family of words in a voice (`outside:interview`), or a trait of the exchange (`cv attached`).
 */
export function readThreadFeatures(
  traits: readonly Traits[],
  people: readonly Person[],
  ofPeople: readonly ReadonlySet<string>[],
  ownAddresses: readonly string[],
  postOdds: number,
): ReadonlySet<string> {
  const features = new Set<string>();
  const messages = traits.map(({ message }) => message);
  for (const { way, families, subjectFamilies } of traits) {
    for (const family of families) {
      features.add(`${voices[way]}:${family}`);
      features.add(`any:${family}`);
      if (way === 'inner') features.add(`inner:${family}`);
    }
    for (const family of subjectFamilies) {
      features.add(`subject:${family}`);
      features.add(`any:${family}`);
    }
  }
  const told = coreFamilies.filter((family) => features.has(`any:${family}`)).length;
  if (told === 0) features.add('no recruiting words');
  if (told < 2) features.add('hardly any recruiting words');
  if (told < 2 && messages.every((message) => message.attachmentNames.length === 0))
    features.add('nothing sent, hardly a word');
  for (let least = 1; least <= 5; least += 1) if (told >= least) features.add(`recruiting words ${String(least)}`);
  addMatters(features, traits, told);
  addExchange(features, messages, ownAddresses);
  addCrowd(features, people);
  for (const least of postSteps) if (postOdds >= least) features.add(`post ${String(least)}`);
  if (postOdds < 0 && !features.has('file attached')) addQuiet(features, told);
  for (const peers of [
    'one peer',
    'peers',
    'subject',
    'field',
    'kin',
    'notice',
    'presented',
    'file',
    'introduction',
    'wrote as staff',
  ])
    if (ofPeople.some((one) => one.has(peers))) features.add(`some ${peers}`);
  for (const family of tellingFamilies)
    for (const side of ['before', 'after'])
      if (ofPeople.some((one) => one.has(`${side} ${family}`) && !one.has('ours')))
        features.add(`some ${side} ${family}`);
  if (ofPeople.some((one) => one.has('peers')) && !ofPeople.some((one) => one.has('subject')))
    features.add('peers and no subject');
  return features;
}

/** What makes it weigh more, or less, that a thread names no post, sends nothing and hardly has a word of an application. */
const besideQuiet = [
  'list',
  'colleagues only',
  'reply',
  'person outside',
  'short',
  'long',
  'public mail',
  'recruiting mailbox',
];

function addQuiet(features: Set<string>, told: number): void {
  const kinds = ['nothing tells', 'hardly tells'].slice(told);
  const beside = besideQuiet.filter((trait) => features.has(trait));
  for (const kind of kinds) {
    features.add(kind);
    for (const trait of beside) features.add(`${kind}, ${trait}`);
  }
}

/** Without any of these, mail is about something else; with many, about an application more often than not. */
const coreFamilies = [
  'candidacy',
  'cv',
  'interview',
  'job',
  'recruit',
  'stage',
  'myCandidacy',
  'yourCandidacy',
  'seek',
  'opinion',
];

/** What stands beside a name and tells of an application: `mentionFamily`. */
const tellingFamilies = ['presents', 'file', 'meets', 'applies', 'kin', 'former', 'chooses', 'post', 'named'];

/** A title that is the post, as plainly as this: in log-odds. */
const postSteps = [-2, -1, 0, 1, 2, 3, 4.5, 6, 8];

/** How many people the text names, beside those who write and read. */
function addCrowd(features: Set<string>, people: readonly Person[]): void {
  const header = new Set(['author', 'to', 'reply-to', 'calendar']);
  const named = people.filter((person) => !person.mentions.some((one) => header.has(one.role)));
  const crowd = (kind: string, count: number) => {
    features.add(`${kind} ${count > 3 ? 'many' : String(count)}`);
  };
  crowd('full names', named.filter((person) => person.mentions.some((one) => one.role === 'full')).length);
  crowd(
    'named',
    named.filter((person) => person.mentions.some((one) => one.role !== 'unlisted' && one.role !== 'lone')).length,
  );
  crowd('presented', named.filter((person) => person.mentions.some((one) => one.role === 'presented')).length);
  crowd(
    'listed',
    named.filter(
      (person) => person.mentions.filter((one) => one.role !== 'lone' && one.beside.includes('starts line')).length > 0,
    ).length,
  );
  const initials = people.filter((person) => person.mentions.some((one) => one.role === 'initials')).length;
  crowd('initials', initials);
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
