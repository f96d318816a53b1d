import type { Signs } from '../application-signs';
import type { Situation } from '../candidate/find-candidate';
import type { Evidence } from '../facts';
import { saysHeld } from '../interview/diary';
import type { Message } from '../message';
import { isForwardSubject, isReplySubject } from '../position/subject-title';
import { findDays } from '../prose-dates';
import { readWithdrawal } from '../read-withdrawal';
import { splitSentences, type Sentence } from '../sentences';
import { stemsOf } from '../stems';

/** A place that may tell the day the application arrived: when a message was sent, or a day its words give. */
export interface ReceivedClue {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  readonly features: readonly string[];
  readonly evidence: Evidence;
}

/** What the writer of a message is to the application. */
type Role = 'candidate' | 'notice' | 'presenter' | 'ours' | 'other';

interface Described {
  readonly message: Message;
  readonly role: Role;
  readonly traits: readonly string[];
}

/** « ma candidature du », « reçue le », « I applied on », near enough before a day to give it. */
const announced =
  /(?:\b(?:candidature|application|cv|dossier|resume)\b[^.!?\n]{0,60}?\b(?:recue?|deposee?|envoyee?|adressee?|transmise?|du|le|of|on|from|received|submitted|sent|dated)\b|\b(?:j'ai|j'avais|avait|avez|a) (?:postule|candidate|envoye|depose|transmis|adresse|soumis)\b|\b(?:i|who) (?:applied|submitted|sent)\b|\b(?:date de (?:candidature|depot|reception)|postule le|applied on|received on)\b)[^.!?\n]{0,60}$/;

/** Words beyond the head of a long letter say little about its being one. */
const headLength = 1_500;
const mostStems = 90;

/** Every day the thread offers, and what tells of a thread that gives none. */
export function readReceivedClues(
  messages: readonly Message[],
  situation: Situation,
): { readonly clues: readonly ReceivedClue[]; readonly silence: readonly string[] } {
  const oldest = messages.filter((message) => message.origin !== 'draft').at(-1);
  const described = messages.map((message) => describe(message, messages, situation, message === oldest));
  const clues = described.flatMap((one) => [...sentClues(one, described, situation), ...statedClues(one, messages)]);
  const [open] = described;
  return {
    clues,
    silence: [
      `kind ${situation.kind}`,
      ...(open === undefined ? [] : open.traits.map((trait) => `open ${trait}`)),
      ...(open === undefined ? [] : stems(open.message.subjectFlat).map((stem) => `subject ${stem}`)),
    ],
  };
}

function describe(message: Message, messages: readonly Message[], situation: Situation, oldest: boolean): Described {
  const role = roleOf(message, situation);
  const signs = situation.signs.find((one) => one.message.index === message.index);
  const traits = [
    `role ${role}`,
    `role ${role} ${situation.kind}`,
    `origin ${message.origin} ${role}`,
    `depth ${String(Math.min(2, message.index))} ${role}`,
    ...present(`${role}`, {
      oldest,
      'only message': messages.length === 1,
      reply: isReplySubject(message.subject),
      forward: isForwardSubject(message.subject),
      files: message.attachmentNames.length > 0,
      calendar: message.calendars.length > 0,
      held: saysHeld(message.flat),
      short: message.text.length < 300,
      ...(signs === undefined ? {} : signTraits(signs)),
    }),
  ];
  return { message, role, traits };
}

function signTraits(signs: Signs): Readonly<Record<string, boolean>> {
  const { applies } = signs;
  return {
    'applies 0': applies === 0,
    'applies 1': applies >= 1 && applies < 3,
    'applies 3': applies >= 3 && applies < 5,
    'applies 5': applies >= 5 && applies < 8,
    'applies 8': applies >= 8,
    follows: signs.followsUp,
    board: signs.board,
    presents: signs.presents,
    agency: signs.agency,
    answers: signs.answers,
    automatic: signs.automatic,
    personal: signs.personal,
    relay: signs.relay,
  };
}

/** Each trait that is there, alone and with the role. */
function present(role: string, traits: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(traits).flatMap(([name, is]) => (is ? [name, `${role} ${name}`] : []));
}

function roleOf(message: Message, situation: Situation): Role {
  if (situation.kind === 'relayed' && situation.notice.message.index === message.index) return 'notice';
  if (situation.kind === 'presented' && situation.by.message.index === message.index) return 'presenter';
  if (message.side === 'candidate') return 'candidate';
  return message.side === 'mailbox' ? 'ours' : 'other';
}

function sentClues(one: Described, all: readonly Described[], situation: Situation): readonly ReceivedClue[] {
  const { message, role } = one;
  if (message.day === null || message.origin === 'draft') return [];
  // Who withdraws speaks of an application as those who send one do.
  if (role === 'candidate' && readWithdrawal([message]) !== null) return [];
  const older = all.filter((other) => other.message.index > message.index && other.role === role);
  const place = [
    `older ${role} ${String(Math.min(2, older.length))}`,
    `older candidate ${String(Math.min(2, all.filter((other) => other.role === 'candidate' && other.message.index > message.index).length))}`,
  ];
  return [
    {
      day: message.day,
      features: [
        'sent',
        `sent kind ${situation.kind}`,
        ...one.traits.map((trait) => `sent ${trait}`),
        ...place.map((trait) => `sent ${trait}`),
        ...stems(message.subjectFlat).map((stem) => `sent subject ${stem}`),
        ...pairs(stems(message.flat.slice(0, headLength))).map((stem) => `sent word ${stem}`),
      ],
      evidence: {
        quote: message.headerWords.join('\n'),
        messageIndex: message.index,
        place: message.headerWords.length > 0 ? 'quoted-header' : 'date-header',
      },
    },
  ];
}

function statedClues({ message, role }: Described, messages: readonly Message[]): readonly ReceivedClue[] {
  const reference = message.day ?? message.parent?.day ?? messages[0]?.day;
  if (reference === undefined || reference === null) return [];
  const english = /\b(?:the|your|my)\b/.test(message.flat);
  const sentences = splitSentences(message.flat);
  return findDays(message.flat, reference, english).flatMap((mention) => {
    const sentence = sentences.find((one) => mention.start >= one.start && mention.start < one.end);
    if (sentence === undefined || mention.past > reference) return [];
    const { start, flat } = sentence;
    const before = stems(flat.slice(Math.max(0, mention.start - start - 70), mention.start - start));
    const after = stems(flat.slice(mention.end - start, mention.end - start + 45));
    const saying = announced.test(flat.slice(Math.max(0, mention.start - start - 130), mention.start - start));
    const line = message.flat.slice(message.flat.lastIndexOf('\n', mention.start) + 1, mention.start);
    return [
      {
        day: mention.past,
        features: [
          'said',
          ...(saying ? ['said announced', `said announced ${role}`] : []),
          `said role ${role}`,
          `said ${message.origin === 'draft' ? 'draft' : 'received'}`,
          `said ${mention.timed ? 'timed' : 'day'}`,
          `said gap ${gap(mention.past, reference)}`,
          ...(line.trim().endsWith(':') ? [`said label ${stems(line).slice(-3).join(' ')}`, 'said labelled'] : []),
          `said near ${before.slice(-1).join(' ')}`,
          `said near2 ${before.slice(-2).join(' ')}`,
          ...before.slice(-6).map((stem) => `said before ${stem}`),
          ...after.slice(0, 4).map((stem) => `said after ${stem}`),
          ...pairs(stems(flat)).map((stem) => `said with ${stem}`),
        ],
        evidence: { quote: quoteOf(message, sentence), messageIndex: message.index, place: 'body' },
      },
    ];
  });
}

function quoteOf(message: Message, sentence: Sentence): string {
  return message.text.slice(sentence.start, sentence.end).trim();
}

function gap(day: string, reference: string): string {
  const days = Math.round((Date.parse(reference) - Date.parse(day)) / 86_400_000);
  return days === 0 ? '0' : days <= 3 ? '3' : days <= 21 ? '21' : days <= 120 ? '120' : 'long';
}

function stems(flat: string): readonly string[] {
  return stemsOf(flat, mostStems);
}

function pairs(words: readonly string[]): readonly string[] {
  return [...new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)])];
}
