import { fold, normalise } from '../text/fold';
import { readCalendar } from './calendar';
import type { Line } from './line';
import { anyOf, stripInvisible } from './line';
import type { Message } from './message';
import { answersUs } from './answers-us';
import { OwnSide } from './own-side';
import type { Address, OpenMessage } from './open-message';
import { readOwnWords } from './own-words';
import { parisDay } from './paris-time';
import { readPlainLines, takeMarksOff } from './plain-lines';
import { isForwardSubject, isReplySubject } from './position/subject-title';
import { readAuthor } from './quote-headers';
import { splitMessages, type Piece } from './split-messages';
import { isToldToMachines, withoutToldToMachines } from './told-to-machines';
import { readVisibleLines } from './html/visible-lines';

/** Mutable while the thread is assembled; `Message` once it is. */
type Draft = { -readonly [Key in keyof Message]: Message[Key] };

/** The open message, then what it quotes, what it carries, and the rest of its conversation, with sides: ours or not. Index 0 is the open message. */
export function buildMessages(open: OpenMessage, ownAddresses: readonly string[]): readonly Message[] {
  const own = new OwnSide(ownAddresses);
  const messages: Draft[] = [];
  addMessage(open, null, messages, own);
  const known = knownPeople(open, messages);
  for (const message of messages) completeAuthor(message, known, own);
  joinOurs(messages);
  return messages;
}

function addMessage(open: OpenMessage, carrier: Draft | null, messages: Draft[], own: OwnSide): void {
  const lines = withoutToldToMachines(bodyLines(open));
  const subject = clean(open.subject);
  const internal = open.from !== null && own.has(open.from.address);
  const trustBareHeaders = open.view === 'compose' || internal || isReplySubject(subject) || isForwardSubject(subject);
  const pieces = splitMessages(lines, trustBareHeaders);
  const base = messages.length;
  pieces.forEach((piece, index) => {
    const parent = index === 0 ? carrier : (messages[base + (piece.parent ?? 0)] ?? null);
    messages.push(
      index === 0 ? rootDraft(open, piece, base, parent, own) : quotedDraft(piece, base + index, parent, own),
    );
  });
  for (const attachment of open.attachments)
    if (attachment.message !== undefined) addMessage(attachment.message, messages[base] ?? null, messages, own);
  for (const other of open.conversation?.slice(0, mostOfConversation) ?? []) addMessage(other, null, messages, own);
}

function bodyLines(open: OpenMessage): readonly Line[] {
  const html = open.html;
  if (html !== null && html.trim() !== '') {
    const lines = takeMarksOff(readVisibleLines(html).map(normaliseLine));
    if (lines.length > 0 || open.text === null) return lines;
  }
  return readPlainLines(normaliseLight(open.text ?? ''));
}

function normaliseLine(line: Line): Line {
  const text = normaliseLight(line.text);
  return text === line.text ? line : { ...line, text };
}

/** C1 controls of a mistaken decoding, and accents written apart from their letter. */
const needsNormalising = anyOf(['\\u0080-\\u009f', '\\u0300-\\u036f']);

/** Most mail is plain already: looking is cheaper than copying. */
function normaliseLight(text: string): string {
  return needsNormalising.test(text) ? normalise(text) : text;
}

/** Each quotes those before it: a longer conversation would be read from its oldest words again and again. */
const mostOfConversation = 60;

/** A subject, a name or a file name further than this says nothing more; a body has its own bound. */
const longestHeaderText = 1_000;
/** A mail with more files is no application; their names are read one against the other. */
const mostAttachmentNames = 50;

function clean(text: string): string {
  return stripInvisible(normalise(text.slice(0, longestHeaderText)))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function cleanAddress(address: Address): Address {
  return { name: clean(address.name), address: address.address.trim().toLowerCase() };
}

function rootDraft(open: OpenMessage, piece: Piece, index: number, parent: Draft | null, own: OwnSide): Draft {
  const author = open.from === null ? null : cleanAddress(open.from);
  const time = open.date === null ? NaN : Date.parse(open.date);
  const written = clean(open.subject);
  const subject = isToldToMachines(written) ? '' : written;
  return {
    index,
    origin: parent !== null ? 'attached' : open.view === 'compose' ? 'draft' : 'open',
    parent,
    author,
    side:
      open.view === 'compose' || (author !== null && (own.has(author.address) || sentForUs(author.name, own)))
        ? 'mailbox'
        : 'other',
    recipients: [...open.to, ...open.cc].map(cleanAddress),
    replyTo: open.replyTo.map(cleanAddress),
    subject,
    subjectFlat: fold(subject),
    day: Number.isNaN(time) ? null : parisDay(time),
    date: open.date,
    ...readOwnWords(piece.lines),
    headerWords: [],
    attachmentNames: open.attachments
      .slice(0, mostAttachmentNames)
      .map((attachment) => clean(attachment.name))
      .filter((name) => name !== ''),
    calendars: open.calendars.map((ics) => readCalendar(normalise(ics))),
  };
}

function quotedDraft(piece: Piece, index: number, parent: Draft | null, own: OwnSide): Draft {
  const { header } = piece;
  const author = header === null ? null : { name: header.name, address: header.address.toLowerCase() };
  const subject = header?.subject ?? '';
  return {
    index,
    origin:
      header?.forwarded === true || (parent?.index === 0 && isForwardSubject(parent.subject)) ? 'forwarded' : 'quoted',
    parent,
    author,
    side: author !== null && (own.has(author.address) || sentForUs(author.name, own)) ? 'mailbox' : 'other',
    recipients: header?.to === null || header === null ? [] : readRecipients(header.to),
    replyTo: [],
    subject,
    subjectFlat: fold(subject),
    day: header?.sent?.day ?? null,
    date: header?.sent?.iso ?? null,
    ...readOwnWords(piece.lines),
    headerWords: header?.words ?? [],
    attachmentNames: [],
    calendars: [],
  };
}

/** « Brightloom via TalentPipe »: a tool that writes in our name. */
function sentForUs(name: string, own: OwnSide): boolean {
  const [sender = '', tool] = name.split(/\s(?:via|par)\s/i);
  return tool !== undefined && own.signs(sender);
}

function readRecipients(written: string): readonly Address[] {
  return written
    .slice(0, 600)
    .split(/[;]|,(?=[^,]*@)|>,/)
    .slice(0, 12)
    .map(readAuthor)
    .map(({ name, address }) => ({ name, address: address.toLowerCase() }))
    .filter(({ name, address }) => name !== '' || address !== '');
}

/** Quoted by a colleague writing to colleagues, without an address: a colleague. */
function betweenOurs(message: Draft, own: OwnSide): boolean {
  const { parent } = message;
  return (
    parent !== null &&
    message.origin === 'quoted' &&
    parent.origin === 'open' &&
    parent.side === 'mailbox' &&
    parent.recipients.length > 0 &&
    parent.recipients.every((person) => own.has(person.address)) &&
    isReplySubject(parent.subject)
  );
}

/** In a stranger’s reply to us, the person quoted is one of ours unless it is the stranger. */
function answersOurs(message: Draft, own: OwnSide): boolean {
  const { parent, author } = message;
  if (parent === null || author === null || message.origin !== 'quoted' || parent.side === 'mailbox') return false;
  const writer = parent.author;
  if (writer === null || nameKey(writer.name) === nameKey(author.name)) return false;
  // Quoted by our answer, without recipients: the stranger wrote to us.
  if (parent.recipients.length === 0)
    return parent.origin === 'quoted' && parent.parent?.side === 'mailbox' && isReplySubject(parent.parent.subject);
  return parent.recipients.some((person) => own.has(person.address)) && answersUs(parent);
}

/** « Florian a écrit »: the one person of the thread whose name holds these words. */
function onlyOneNamed(name: string, known: ReadonlyMap<string, Address>): Address | undefined {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word.length > 2);
  if (words.length === 0) return undefined;
  const people = [...known]
    .filter(([key]) => words.every((word) => key.split(' ').includes(word)))
    .map(([, person]) => person);
  const addresses = new Set(people.map((person) => person.address));
  return addresses.size === 1 ? people[0] : undefined;
}

/** Whoever is ours in one message of the thread is ours in all. */
function joinOurs(messages: readonly Draft[]): void {
  const ours = new Set(
    messages.flatMap((message) =>
      message.side === 'mailbox' && message.author !== null ? nameKey(message.author.name) : [],
    ),
  );
  for (const message of messages)
    if (
      message.author !== null &&
      message.author.address === '' &&
      message.author.name !== '' &&
      ours.has(nameKey(message.author.name))
    )
      message.side = 'mailbox';
}

/** Names and addresses that go together somewhere in the thread. */
function knownPeople(open: OpenMessage, messages: readonly Message[]): ReadonlyMap<string, Address> {
  const people = new Map<string, Address>();
  const add = (person: Address | null) => {
    if (person === null || person.name === '' || person.address === '') return;
    const key = nameKey(person.name);
    if (!people.has(key)) people.set(key, person);
  };
  add(open.from === null ? null : cleanAddress(open.from));
  for (const person of [...open.to, ...open.cc, ...open.replyTo]) add(cleanAddress(person));
  for (const message of messages) {
    add(message.author);
    message.recipients.forEach(add);
  }
  return people;
}

function nameKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/**
 * « Le 12/10/2026, Jean Dupont a écrit : » names no address, and a bare quote names nobody: the thread often tells.
 * In an exchange between two people, a quote that nobody signs is the other one's.
 */
function completeAuthor(message: Draft, known: ReadonlyMap<string, Address>, own: OwnSide): void {
  const { author } = message;
  if (author !== null && author.address === '' && author.name !== '') {
    const person = known.get(nameKey(author.name)) ?? onlyOneNamed(author.name, known);
    if (person !== undefined) {
      message.author = { name: author.name, address: person.address };
      if (own.has(person.address)) message.side = 'mailbox';
    } else if (own.signs(author.name) || betweenOurs(message, own) || answersOurs(message, own))
      message.side = 'mailbox';
  } else if ((author === null || author.name === '') && message.origin === 'quoted' && message.parent !== null) {
    // « you wrote »: nobody is named.
    if (author !== null && author.address !== '') return;
    const { parent } = message;
    if (parent.side === 'mailbox') {
      const [other] = parent.recipients.filter((person) => !own.has(person.address));
      if (other !== undefined) message.author = other;
    } else {
      const [ours] = parent.recipients.filter((person) => own.has(person.address));
      if (ours !== undefined && answersUs(parent)) {
        message.author = ours;
        message.side = 'mailbox';
      }
    }
  }
}
