import { fold } from '../../text/fold';
import {
  namesInFields,
  namesInGreeting,
  namesInIntroduction,
  namesInNotice,
  namesInSignature,
  namesInSubject,
  namesOfKin,
  namesPresented,
  type NameMention,
} from './name-mentions';
import { givenInSmallLetters, namesAtFoot, namesInSmallLetters, namesSpoken } from './names-in-small-letters';
import { namesInAttachments } from './names-in-files';
import type { Place } from '../facts';
import type { Message } from '../message';
import { isHouse, nameFromAddress, nameShown } from '../names/name-hints';
import { isFullName } from '../names/parse-name';
import { sharedByAddress } from '../names/shared-by-address';
import type { Address } from '../open-message';
import { bareSubject } from '../position/subject-title';
import { mentionFamily } from '../words/mention-words';
import { firstPersons, thirdPersons } from './message-traits';
import { findNames, type NameInText } from './names-in-text';
import type { PersonMention, Role } from './person-mention';
import { readWords, type Word } from './words-in-text';
import { stemOf } from '../stems';

/** Every person a message names, in any place; the same one many times. */
export function readMentions(message: Message, known: ReadonlySet<string>): readonly PersonMention[] {
  return [
    ...headerMentions(message),
    ...placed('signature', namesInSignature(message)),
    ...placed('signature', namesInSmallLetters(message)),
    ...placed('signature', namesAtFoot(message)),
    ...placed('signature', givenInSmallLetters(message)),
    ...placed('introduction', namesInIntroduction(message)),
    ...placed('introduction', namesSpoken(message)),
    ...placed('field', namesInFields(message)),
    ...placed('greeting', namesInGreeting(message)),
    ...placed('subject', namesInSubject(message, true)),
    ...placed('file', namesInAttachments(message)),
    ...placed('kin', namesOfKin(message)),
    ...placed('notice', namesInNotice(message)),
    ...placed('presented', namesPresented(message)),
    ...subjectMentions(message, known),
    ...bodyMentions(message, known),
    ...initialsMentions(message),
  ];
}

/** Folded words of the names that headers and file names give: they mark the same people in prose. */
export function readKnownWords(messages: readonly Message[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const message of messages)
    for (const mention of [...headerMentions(message), ...placed('file', namesInAttachments(message))])
      if (mention.name !== null)
        for (const word of fold(`${mention.name.first ?? ''} ${mention.name.last ?? ''}`).split(' '))
          if (word.length > 2) known.add(word);
  return known;
}

function placed(role: Role, names: readonly NameMention[]): readonly PersonMention[] {
  return names.map(({ name, weight, evidence }) => ({
    role,
    name,
    weight,
    evidence,
    address: '',
    beside: [],
    around: [],
  }));
}

function headerMentions(message: Message): readonly PersonMention[] {
  const { author, recipients, replyTo, calendars, index, headerWords } = message;
  const quoted: Place = headerWords.length > 0 ? 'quoted-header' : 'from';
  return [
    ...(author === null ? [] : headerMention('author', author, 3, index, quoted)),
    ...recipients.flatMap((person) => headerMention('to', person, 2.5, index, 'to')),
    ...replyTo.flatMap((person) => headerMention('reply-to', person, 2.5, index, 'to')),
    ...calendars.flatMap(({ attendees, organizer }) =>
      [...attendees, ...(organizer === null ? [] : [organizer])].flatMap((person) =>
        headerMention('calendar', { ...person, address: person.address.toLowerCase() }, 2.5, index, 'calendar'),
      ),
    ),
  ];
}

/** What a header says of one person: their display name, what their address adds to it, or the address alone. */
function headerMention(
  role: Role,
  person: Address,
  weight: number,
  messageIndex: number,
  place: Place,
): readonly PersonMention[] {
  const { address } = person;
  const written = isHouse(person) ? null : nameShown(person.name);
  const name = written === null ? null : (sharedByAddress(person.name, address, written) ?? written);
  const hint = nameFromAddress(address);
  const alone: PersonMention = {
    role,
    name: hint,
    weight: 1,
    address,
    evidence: { quote: address, messageIndex, place: 'address' },
    beside: [],
    around: [],
  };
  if (name === null) return [alone];
  const shown: PersonMention = { ...alone, name, weight, evidence: { quote: person.name, messageIndex, place } };
  const adds = (name.first === null || name.last === null) && isFullName(hint);
  return adds ? [shown, alone] : [shown];
}

function subjectMentions(message: Message, known: ReadonlySet<string>): readonly PersonMention[] {
  const bare = bareSubject(message.subject);
  const flat = fold(bare);
  const words = readWords(flat);
  return findNames(bare, words, known).map((one) => {
    const mention = proseMention(
      one,
      doubtful.has(one.kind) ? one.kind : 'subject',
      bare,
      words,
      message.index,
      'subject',
    );
    return doubtful.has(one.kind) ? { ...mention, beside: [...mention.beside, 'in subject'] } : mention;
  });
}

/** Kinds of names that only their capitals tell: in a subject as elsewhere. */
const doubtful: ReadonlySet<string> = new Set(['unlisted', 'lone']);

function bodyMentions(message: Message, known: ReadonlySet<string>): readonly PersonMention[] {
  const words = readWords(message.flat);
  return findNames(message.text, words, known).map((one) =>
    proseMention(
      one,
      one.kind,
      message.text,
      words,
      message.index,
      one.start >= message.signatureStart ? 'signature' : 'body',
    ),
  );
}

const initials = /(?<![\p{L}.])\p{Lu}\.[ -]?\p{Lu}\.?(?![\p{L}])(?! \p{Lu}\p{Ll})/gu;
/** Initials further than this are not what a mail is about. */
const mostInitials = 6;

/** « le profil de E.V. »: somebody whose name is kept back. */
function initialsMentions(message: Message): readonly PersonMention[] {
  const seen = new Map<string, PersonMention>();
  const text = `${message.subject}\n${message.text.slice(0, message.signatureStart)}`;
  if (!mayHoldInitials(text)) return [];
  const shift = message.subject.length + 1;
  for (const match of text.matchAll(initials)) {
    const quote = match[0];
    const key = quote.replace(/[^\p{L}]/gu, '');
    if (seen.has(key) || seen.size >= mostInitials) continue;
    const start = match.index - shift;
    const words = readWords(message.flat);
    const from = words.findIndex((word) => word.start >= start);
    const to = words.findIndex((word) => word.start >= start + quote.length);
    const found: NameInText = {
      name: { first: null, last: null, order: 'written' },
      kind: 'unlisted',
      start,
      end: start + quote.length,
      from,
      to,
    };
    const mention =
      start < 0
        ? {
            evidence: { quote, messageIndex: message.index, place: 'subject' as const },
            beside: ['in subject'],
            around: [],
          }
        : proseMention(found, 'initials', message.text, words, message.index, 'body');
    seen.set(key, { ...mention, role: 'initials', name: null, weight: 1, address: '' });
  }
  return [...seen.values()];
}

/** Whether a full stop stands between what may be two capitals: most texts are told apart without the pattern. */
function mayHoldInitials(text: string): boolean {
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
    if (!mayBeCapital(text.charCodeAt(stop - 1))) continue;
    const next = text.charCodeAt(stop + 1);
    if (mayBeCapital(next === 0x20 || next === 0x2d ? text.charCodeAt(stop + 2) : next)) return true;
  }
  return false;
}

function mayBeCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || unit > 0x7f;
}

/** How many words on each side of a name are looked at. */
const reach = 4;

function proseMention(
  found: NameInText,
  role: Role,
  text: string,
  words: readonly Word[],
  messageIndex: number,
  place: Place,
): PersonMention {
  const beside = new Set<string>();
  for (let away = 1; away <= reach; away += 1) {
    const before = words[found.from - away];
    if (before !== undefined && !/\n\s*\n/.test(text.slice(before.end, found.start))) {
      const family = familyOf(before.flat);
      if (family !== null) beside.add(`before ${family}`);
      if (family !== null && away === 1) beside.add(`just before ${family}`);
    }
    const after = words[found.to + away - 1];
    if (after !== undefined && !/\n\s*\n/.test(text.slice(found.end, after.start))) {
      const family = familyOf(after.flat);
      if (family !== null) beside.add(`after ${family}`);
    }
  }
  if (spokenOf(found, text, words)) beside.add('then he');
  if (found.start === 0 || text.charAt(found.start - 1) === '\n') beside.add('starts line');
  if (found.end === text.length || text.charAt(found.end) === '\n') beside.add('ends line');
  if (place === 'signature') beside.add('in signature');
  const weight = { full: 3, titled: 2.2, given: 1.5, initialled: 1.5, unlisted: 1.2, lone: 0.8 }[found.kind];
  return {
    role,
    name: found.name,
    weight,
    address: '',
    evidence: { quote: text.slice(found.start, found.end), messageIndex, place },
    beside: [...beside],
    around: wordsAround(found, text, words),
  };
}

/** The words before and after a name as they are, within its sentence and line. */
function wordsAround(found: NameInText, text: string, words: readonly Word[]): readonly string[] {
  const around: string[] = [];
  const before: string[] = [];
  for (let at = found.from - 1; before.length < farthest; at -= 1) {
    const word = words[at];
    if (word === undefined || breaks.test(text.slice(word.end, found.start))) break;
    before.push(stemOf(word.flat));
  }
  const [near = '^', next, third] = before;
  around.push(`w-1 ${near}`);
  if (next !== undefined) around.push(`w-2 ${next}`, `w-2-1 ${next} ${near}`);
  if (next !== undefined && third !== undefined) around.push(`w-3-2 ${third} ${next}`);
  const after: string[] = [];
  for (let at = found.to; after.length < 2; at += 1) {
    const word = words[at];
    if (word === undefined || breaks.test(text.slice(found.end, word.start))) break;
    after.push(stemOf(word.flat));
  }
  const [first = '$', second] = after;
  around.push(`w+1 ${first}`);
  if (second !== undefined) around.push(`w+2 ${second}`, `w+1+2 ${first} ${second}`);
  return around;
}

/** How many words before a name are told one by one. */
const farthest = 3;
const breaks = /[.!?]\s|\n/;

/** « … Karim Bensaïd. Il a travaillé dix ans … »: the words after a name speak of a third person. */
function spokenOf(found: NameInText, text: string, words: readonly Word[]): boolean {
  for (let at = found.to; at < found.to + followed; at += 1) {
    const word = words[at];
    if (word === undefined || /\n\s*\n/.test(text.slice(found.end, word.start))) return false;
    if (thirdPersons.has(word.flat)) return true;
    if (firstPersons.has(word.flat) || word.flat.startsWith("j'")) return false;
  }
  return false;
}

/** How far after a name a pronoun may stand for it. */
const followed = 16;

function familyOf(word: string): string | null {
  return mentionFamily(word) ?? (word.startsWith("d'") || word.startsWith("l'") ? mentionFamily(word.slice(2)) : null);
}
