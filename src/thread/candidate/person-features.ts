import { isRecruitingAddress } from '../application-signs';
import type { OwnSide } from '../own-side';
import { isFirstName } from '../words/first-names';
import { addMattersOf } from './matter-features';
import type { Traits } from './message-traits';
import { nameKey, type Person } from './person';
import type { Role } from './person-mention';
import { addWrittenWords } from './thread-words';
import { fold } from '../../text/fold';
import { jobHeads, jobModifiers } from '../words/job-words';
import { notNames } from '../words/not-names';
import { isCommonWord } from '../words/common-words';
import { sensesOf } from '../words/word-senses';
import { isTown } from '../words/towns';
import { isTrade } from '../words/trades';
import { wordHash } from '../words/word-filter';
import { mentionFamily } from '../words/mention-words';

const publicMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|laposte|icloud|aol|gmx|web|proton\w*|\w*(?:mail|post|poste|courriel)\w*)\./;
export const machineAddress =
  /no-?_?reply|ne-?pas-?repondre|notif|alert|mailer|postmaster|robot|^(?:scan|bot|auto|system|ats|formulaire|wordpress)/;
export const serviceAddress =
  /^(?:info|contact|news\w*|sales|commercial|compta\w*|factur\w*|billing|support|service|marketing|team|hello|secretariat|admin\w*|jobs?|candidatures?|site|web\w*|relay|relais|messagerie|reply)[@.+-]/;

/** What speaks for and against each person being the candidate, as names of features that are present. */
export function readPersonFeatures(
  people: readonly Person[],
  traits: readonly Traits[],
  own: OwnSide,
): readonly ReadonlySet<string>[] {
  const ours = people.map((person) => isOurs(person, traits, own));
  const features = people.map((person, index) => featuresOf(person, ours[index] === true, traits));
  people.forEach((person, index) => {
    if ([...person.addresses].some((address) => own.isGiven(address))) features[index]?.add('reads this mailbox');
  });
  addOrdinaryWords(people, features, traits);
  addPeers(people, features);
  addKinship(people, features);
  addSigners(people, features, traits);
  addOthersNamed(people, features, traits);
  addRivalry(features);
  return features;
}

function isOurs(person: Person, traits: readonly Traits[], own: OwnSide): boolean {
  return (
    [...person.addresses].some((address) => own.has(address)) ||
    person.mentions.some(
      (one) => one.role === 'author' && traits[one.evidence.messageIndex]?.message.side === 'mailbox',
    )
  );
}

function featuresOf(person: Person, ours: boolean, traits: readonly Traits[]): Set<string> {
  const features = new Set<string>();
  const wrote = new Set<Traits>();
  const namedIn = new Set<Traits>();
  for (const { role, evidence, beside, around, address } of person.mentions) {
    const trait = traits[evidence.messageIndex];
    if (trait === undefined) continue;
    const { way, depth } = trait;
    const header = role === 'to' || role === 'author' || role === 'reply-to' || role === 'calendar';
    features.add(role);
    features.add(`${role} ${way}`);
    features.add(`${role} ${way} ${depth}`);
    if (!header && depth === 'passed') features.add(`${role} passed`);
    for (const word of beside) features.add(word);
    for (const word of around) features.add(word);
    if (!header) for (const kind of writerKinds(trait)) features.add(`${role} by ${kind}`);
    if (role === 'author' || ((role === 'signature' || role === 'introduction') && way === 'in')) wrote.add(trait);
    else if (!header) namedIn.add(trait);
    else if (way === 'out' || way === 'draft') for (const family of trait.families) features.add(`told ${family}`);
    if (address !== '') addAddress(features, address, person);
  }
  for (const trait of wrote) {
    const { families, subjectFamilies, message, way, words } = trait;
    if (way !== 'in' && !(way === 'inner' && message.origin === 'open')) continue;
    addWrittenWords(features, trait);
    addMattersOf(features, trait, 'wrote');
    const voice = way === 'in' ? 'wrote' : 'wrote inside';
    for (const family of families) features.add(`${voice} ${family}`);
    for (const family of subjectFamilies) features.add(`${voice} about ${family}`);
    if (message.attachmentNames.length > 0) features.add(`${voice} with file`);
    if (words.some((word) => word.start >= message.signatureStart && mentionFamily(word.flat) === 'staff'))
      features.add(`${voice} as staff`);
  }
  for (const trait of namedIn) {
    for (const family of trait.families) features.add(`in ${trait.way} ${family}`);
    addMattersOf(features, trait, `in ${trait.way}`);
  }
  if (ours) features.add('ours');
  if (wrote.size > 1) features.add('wrote often');
  if (person.first === null && person.last === null) features.add('nameless');
  else if (person.first === null) features.add('surname only');
  else if (person.last === null) features.add('given only');
  if (person.first !== null && isFirstName(nameKey(person.first))) features.add('listed');
  const roles = new Set(person.mentions.map((one) => one.role));
  if (roles.size === 1 && roles.has('lone')) features.add('only lone');
  features.add(`roles ${Math.min(roles.size, 6)}`);
  features.add(`mentions ${Math.min(person.mentions.length, 6)}`);
  if (!['author', 'to', 'reply-to', 'calendar'].some((role) => features.has(role))) features.add('in no header');
  return features;
}

/** What sort of sender the message that names somebody has. */
function writerKinds({ message, families }: Traits): readonly string[] {
  const address = message.author?.address ?? '';
  const kinds: string[] = [];
  if (machineAddress.test(address)) kinds.push('machine');
  else if (serviceAddress.test(address)) kinds.push('service');
  if (families.has('agency')) kinds.push('agency');
  if (families.has('boardNotice')) kinds.push('board');
  if (families.has('speaksForAnother')) kinds.push('speaker');
  if (families.has('speaksForSelf')) kinds.push('applicant');
  return kinds;
}

/** A name whose words the thread also writes small, or that names a trade, is hardly a person's. */
function addOrdinaryWords(
  people: readonly Person[],
  features: readonly Set<string>[],
  traits: readonly Traits[],
): void {
  const small = new Set<string>();
  for (const { message, words } of traits)
    for (const { start, flat } of words) {
      const letter = message.text.charAt(start);
      if (letter === letter.toLowerCase() && flat.length > 3) small.add(flat);
    }
  people.forEach((person, index) => {
    const words = fold(`${person.first ?? ''} ${person.last ?? ''}`)
      .split(/[ -]/)
      .filter((word) => word.length > 3 && !isFirstName(word));
    const one = features[index];
    if (one === undefined) return;
    if (words.some((word) => small.has(word))) one.add(one.has('listed') ? 'ordinary surname' : 'ordinary word');
    if (words.some(isOrdinary)) {
      one.add('improbable');
      if (!one.has('listed')) one.add('improbable and unlisted');
    }
    if (words.some((word) => jobHeads.has(word) || jobModifiers.has(word) || notNames.has(word))) one.add('trade word');
    if (!one.has('listed') && !one.has('nameless'))
      for (const role of ['author', 'subject', 'notice', 'presented', 'signature', 'full', 'field', 'to'])
        if (one.has(role)) one.add(`unlisted ${role}`);
  });
}

/** A word that is seldom part of a name: of the language, of a trade, of a matter, or a town. */
function isOrdinary(word: string): boolean {
  return (
    isCommonWord(word) || sensesOf(word).length > 0 || isTrade(wordHash(word)) || isTown(word, wordHash(word), true)
  );
}

/** People whom the text names in the same way are equals: the rows of a table, the items of a list. */
function addPeers(people: readonly Person[], features: readonly Set<string>[]): void {
  const groups = new Map<string, number[]>();
  people.forEach((person, index) => {
    if (features[index]?.has('in no header') !== true) return;
    const shape = person.mentions
      .filter(
        (one) =>
          one.role === 'full' ||
          one.role === 'titled' ||
          one.role === 'given' ||
          one.role === 'initialled' ||
          one.role === 'unlisted',
      )
      .map((one) => `${one.evidence.messageIndex}${one.beside.filter((word) => word.endsWith('line')).join()}`)
      .sort()
      .join(' ');
    if (shape === '') return;
    groups.set(shape, [...(groups.get(shape) ?? []), index]);
  });
  for (const group of groups.values())
    for (const index of group)
      features[index]?.add(group.length === 1 ? 'no peers' : group.length === 2 ? 'one peer' : 'peers');
}

/** A relative of the writer bears the same surname. */
function addKinship(people: readonly Person[], features: readonly Set<string>[]): void {
  people.forEach((person, index) => {
    const { last } = person;
    if (last === null) return;
    const relative = people.findIndex(
      (other, at) => at !== index && other.last !== null && nameKey(other.last) === nameKey(last),
    );
    if (relative < 0) return;
    features[index]?.add('surname shared');
    if (features[index]?.has('in no header') === true && features[relative]?.has('author in') === true)
      features[index].add('surname of the writer');
  });
}

/** One person's mail signed by another: the signature tells who writes. */
function addSigners(people: readonly Person[], features: readonly Set<string>[], traits: readonly Traits[]): void {
  for (const { message, way } of traits) {
    if (way !== 'in') continue;
    const at = (person: Person, role: string) =>
      person.mentions.some((one) => one.role === role && one.evidence.messageIndex === message.index);
    const authors = people.flatMap((person, index) => (at(person, 'author') ? [index] : []));
    const signers = people.flatMap((person, index) => (at(person, 'signature') ? [index] : []));
    if (signers.length === 0) continue;
    for (const author of authors)
      features[author]?.add(signers.includes(author) ? 'signs own mail' : 'mail signed by another');
    for (const signer of signers) if (!authors.includes(signer)) features[signer]?.add('signs mail of another');
  }
}

/**
 * What a writer says of others: one who presents somebody says « mon fils », « je vous recommande », « notre consultante »
 * beside another name; one who applies names a manager, a referee or nobody.
 */
function addOthersNamed(people: readonly Person[], features: readonly Set<string>[], traits: readonly Traits[]): void {
  for (const { message } of traits) {
    const named = people.map((person) =>
      person.mentions.filter(({ role, evidence }) => evidence.messageIndex === message.index && told.has(role)),
    );
    people.forEach((person, index) => {
      const writes = person.mentions.some(
        ({ role, evidence }) =>
          evidence.messageIndex === message.index &&
          (role === 'author' || role === 'signature' || role === 'introduction'),
      );
      const one = features[index];
      if (!writes || one === undefined || one.has('machine') || one.has('service')) return;
      const others = named.filter((mentions, at) => {
        const other = features[at];
        return at !== index && mentions.length > 0 && other?.has('ours') === false && !other.has('reads this mailbox');
      });
      one.add(others.length === 0 ? 'names nobody' : others.length === 1 ? 'names another' : 'names others');
      for (const mentions of others)
        for (const { role, beside } of mentions) {
          if (role !== 'full' && role !== 'unlisted' && role !== 'given') one.add(`names another ${role}`);
          for (const word of beside) if (!word.endsWith('line')) one.add(`names another ${word}`);
        }
    });
  }
}

/** Places of a text, or of what comes with it, that name somebody else than its writer and reader. */
const told: ReadonlySet<Role> = new Set<Role>([
  'field',
  'subject',
  'file',
  'kin',
  'notice',
  'presented',
  'full',
  'titled',
  'given',
  'initialled',
  'unlisted',
]);

function addAddress(features: Set<string>, address: string, { first, last }: Person): void {
  const at = address.lastIndexOf('@');
  const domain = nameKey(address.slice(at + 1));
  const local = nameKey(address.slice(0, at));
  const words = [first, last]
    .flatMap((part) => (part === null ? [] : part.split(/[ -]/)))
    .map(nameKey)
    .filter((word) => word.length > 2);
  const whole = nameKey(`${first ?? ''}${last ?? ''}`);
  if (whole.length > 4 && domain.includes(whole)) features.add('is its domain');
  if (words.some((word) => word.length > 3 && domain.includes(word))) features.add('named like its domain');
  if (words.some((word) => local.includes(word))) features.add('named like its address');
  if (publicMail.test(address)) features.add('public mail');
  if (machineAddress.test(address)) features.add('machine');
  if (serviceAddress.test(address)) features.add('service');
  if (isRecruitingAddress(address)) features.add('recruiting address');
}

/** What a person is beside the others: alone to be named in the text, or one of several. */
function addRivalry(features: readonly Set<string>[]): void {
  const among = (kind: string, is: (one: ReadonlySet<string>) => boolean) => {
    const all = features.filter(is);
    for (const one of all)
      one.add(all.length === 1 ? `alone ${kind}` : all.length === 2 ? `two ${kind}` : `many ${kind}`);
  };
  among('in no header', (one) => one.has('in no header') && !one.has('unlisted') && !one.has('only lone'));
  among('lone', (one) => one.has('only lone'));
  among('outside', (one) => !one.has('ours') && !one.has('in no header'));
  among('writer', (one) => one.has('author in'));
  among('in file', (one) => one.has('file'));
  among('in subject', (one) => one.has('subject'));
}
