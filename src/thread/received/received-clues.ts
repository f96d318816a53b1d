import type { Signs } from '../application-signs';
import type { Situation } from '../candidate/find-candidate';
import type { Evidence } from '../facts';
import { saysHeld } from '../interview/diary';
import type { Interviews } from '../interview/read-interviews';
import type { Message } from '../message';
import { isForwardSubject, isReplySubject } from '../position/subject-title';
import { findDays, type DayMention } from '../prose-dates';
import { readWithdrawal } from '../read-withdrawal';
import { splitSentences, type Sentence } from '../sentences';
import { stemsOf } from '../stems';

/** A place that may tell the day the application arrived: when a message was sent, or a day its words give. */
export interface ReceivedClue {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  readonly group: 'sent' | 'said';
  /** Names within the group. */
  readonly features: readonly string[];
  readonly evidence: Evidence;
}

/** Whether an interview was held, as far as the thread tells: what was written after one is seldom the application. */
export type Met = Pick<Interviews, 'chance' | 'day'>;

/** What the writer of a message is to the application. */
type Role = 'candidate' | 'notice' | 'presenter' | 'ours' | 'other';

interface Described {
  readonly message: Message;
  readonly role: Role;
  readonly traits: readonly string[];
  /** How many signs of an application its words hold. */
  readonly applies: number;
}

/** « ma candidature du », « reçue le », « I applied on », near enough before a day to give it. */
const announced =
  /(?:\b(?:candidature|application|cv|dossier|resume|demande|courrier|lettre|letter|file|bewerbung|candidatura|solicitud|sollicitatie|curriculum|lebenslauf)\b[^.!?\n]{0,60}?\b(?:recue?|deposee?|envoyee?|adressee?|transmise?|du|le|of|on|from|received|submitted|sent|dated|vom|del|dal|van|de|do)\b|\b(?:j'ai|j'avais|avait|avez|a|ai) (?:postule|candidate|envoye|depose|transmis|adresse|soumis|ecrit)\b|\b(?:i|who|she|he|you) (?:have )?(?:applied|submitted|sent|wrote)\b|\b(?:date de (?:candidature|depot|reception)|postule le|applied|received|recue?|postulado|enviado|inscripcion|inviato|beworben)\b)[^.!?\n]{0,60}$/;
/** « le 6 octobre, je vous ai écrit », « El 28 de octubre me postulé »: near enough after a day. */
const announcedAfter =
  /^[^.!?\n]{0,25}(?:\b(?:j'ai|j'avais|ai|avez|a) (?:postule|candidate|envoye|depose|transmis|adresse|soumis|ecrit)\b|\b(?:i|who|she|he) (?:applied|submitted|sent|wrote)\b|\b(?:me postule|envie mi|presente mi|inscribi|beworben|ho inviato|candidatei))/;

/** Words beyond the head of a long letter say little about its being one. */
const headLength = 1_500;
const mostStems = 90;

/**
 * Every day the thread offers, and what tells of a thread that gives none.
 * @param today the Paris day it is read: a draft has no other date to count from
 */
export function readReceivedClues(
  messages: readonly Message[],
  situation: Situation,
  today: string,
  met: Met,
): { readonly clues: readonly ReceivedClue[]; readonly silence: readonly string[] } {
  const oldest = messages.filter((message) => message.origin !== 'draft').at(-1);
  const described = messages.map((message) => describe(message, messages, situation, message === oldest));
  const stated = described.flatMap((one) => statedClues(one, today, met));
  const threadTraits = [...traitsOfThread(described, stated), `met ${likelihoodOf(met)}`];
  const clues = [
    ...described.flatMap((one) => sentClues(one, described, situation, threadTraits, met)),
    ...stated.map(({ features, ...clue }) => ({
      ...clue,
      features: [...features, ...threadTraits.map((trait) => `beside ${trait}`)],
    })),
  ];
  const [open] = described;
  return {
    clues,
    silence: [
      `kind ${situation.kind}`,
      ...threadTraits,
      ...(open === undefined ? [] : open.traits.map((trait) => `open ${trait}`)),
      ...(open === undefined ? [] : stems(open.message.subjectFlat).map((stem) => `subject ${stem}`)),
    ],
  };
}

/** How likely an interview is to have been held, in steps. */
function likelihoodOf({ chance }: Met): string {
  return chance > 0.95
    ? 'surely'
    : chance > 0.7
      ? 'likely'
      : chance > 0.4
        ? 'rather'
        : chance > 0.1
          ? 'perhaps'
          : 'not';
}

/** Where a day stands beside that of the interview. */
function besideMeeting(day: string, met: Met): string {
  if (met.day === null) return `meeting ${likelihoodOf(met)}`;
  return day < met.day ? 'before the meeting' : day === met.day ? 'day of the meeting' : 'after the meeting';
}

/** What one clue cannot see: whether another place announces a day, and who writes in the thread. */
function traitsOfThread(all: readonly Described[], stated: readonly ReceivedClue[]): readonly string[] {
  const has = (role: Role) => all.some((one) => one.role === role && one.message.origin !== 'draft');
  const applies = Math.max(0, ...all.filter(({ role }) => role !== 'ours').map((one) => one.applies));
  return [
    ...(stated.some(({ features }) => features.includes('announced')) ? ['announced'] : []),
    ...(stated.some(({ features }) => features.includes('labelled')) ? ['labelled'] : []),
    ...(['candidate', 'notice', 'presenter', 'ours', 'other'] as const).filter(has).map((role) => `with ${role}`),
    `applies ${applies >= 8 ? '8' : applies >= 5 ? '5' : applies >= 3 ? '3' : applies >= 1 ? '1' : '0'}`,
    ...(all.some(({ message }) => saysHeld(message.flat)) ? ['held'] : []),
  ];
}

function describe(message: Message, messages: readonly Message[], situation: Situation, oldest: boolean): Described {
  const role = roleOf(message, situation);
  const signs = situation.signs.find((one) => one.message.index === message.index);
  const traits = [
    `role ${role}`,
    `role ${role} ${situation.kind}`,
    `side ${message.side} ${role}`,
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
  return { message, role, traits, applies: signs?.applies ?? 0 };
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

function sentClues(
  one: Described,
  all: readonly Described[],
  situation: Situation,
  threadTraits: readonly string[],
  met: Met,
): readonly ReceivedClue[] {
  const { message, role } = one;
  if (message.day === null || message.origin === 'draft') return [];
  // Who withdraws speaks of an application as those who send one do.
  if (role === 'candidate' && readWithdrawal([message]) !== null) return [];
  const older = all.filter((other) => other.message.index > message.index && other.role === role);
  const ours = all.filter((other) => other.role === 'ours' && other.message.origin !== 'draft');
  const place = [
    `ours below ${role} ${String(ours.some((other) => other.message.index > message.index))}`,
    `ours above ${role} ${String(ours.some((other) => other.message.index < message.index))}`,
    `older ${role} ${String(Math.min(2, older.length))}`,
    `older candidate ${String(Math.min(2, all.filter((other) => other.role === 'candidate' && other.message.index > message.index).length))}`,
  ];
  const beside = besideMeeting(message.day, met);
  const words = stems(message.flat.slice(0, headLength));
  return [
    {
      day: message.day,
      group: 'sent',
      features: [
        'any',
        `kind ${situation.kind}`,
        ...one.traits.map((trait) => `${trait}`),
        ...place.map((trait) => `${trait}`),
        beside,
        `${role} ${beside}`,
        ...stems(message.subjectFlat).map((stem) => `subject ${stem}`),
        ...threadTraits.map((trait) => `${role} beside ${trait}`),
        ...pairs(words).map((stem) => `word ${stem}`),
        ...[...new Set(words)].map((stem) => `${role} word ${stem}`),
      ],
      evidence: {
        quote: message.headerWords.join('\n'),
        messageIndex: message.index,
        place: message.headerWords.length > 0 ? 'quoted-header' : 'date-header',
      },
    },
  ];
}

/** « à 18 h 42 », after the day of a form. */
const longestHour = 12;

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

function statedClues({ message, role }: Described, today: string, met: Met): readonly ReceivedClue[] {
  const reference = message.day ?? message.parent?.day ?? today;
  const english = /\b(?:the|your|my)\b/.test(message.flat);
  const common = [`role ${role}`, `${message.origin === 'draft' ? 'draft' : 'received'}`];
  const sentences = splitSentences(message.flat);
  const inBody = findDays(message.flat, reference, english).flatMap((mention): readonly ReceivedClue[] => {
    const sentence = sentences.find((one) => mention.start >= one.start && mention.start < one.end);
    if (sentence === undefined || mention.past > reference) return [];
    const { start, flat } = sentence;
    const said = statedFeatures(flat, { ...mention, start: mention.start - start, end: mention.end - start }, role);
    const line = message.flat.slice(message.flat.lastIndexOf('\n', mention.start) + 1, mention.start);
    const labelled = line.trim().endsWith(':') || line.trim().endsWith('...');
    // « DATE : 07/11/2026 », a line of a form.
    const isField = labelled && restOfLine(message.flat, mention.end).length <= longestHour;
    return [
      {
        day: mention.past,
        group: 'said',
        features: [
          ...common,
          ...said,
          besideMeeting(mention.past, met),
          `gap ${gap(mention.past, reference)}`,
          ...(isField ? ['field', `field ${role}`, `field ${stems(line).slice(-3).join(' ')}`] : []),
          ...(labelled ? [`label ${stems(line).slice(-3).join(' ')}`, 'labelled', `labelled ${role}`] : []),
          ...stems(line)
            .slice(0, labelled ? 4 : 0)
            .map((stem) => `labelled ${stem}`),
        ],
        evidence: { quote: quoteOf(message, sentence), messageIndex: message.index, place: 'body' },
      },
    ];
  });
  const subject = message.subjectFlat;
  const inSubject = findDays(subject, reference, english).flatMap((mention): readonly ReceivedClue[] =>
    mention.past > reference
      ? []
      : [
          {
            day: mention.past,
            group: 'said',
            features: [
              ...common,
              ...statedFeatures(subject, mention, role),
              besideMeeting(mention.past, met),
              'in subject',
              `in subject ${gap(mention.past, reference)}`,
            ],
            evidence: { quote: message.subject, messageIndex: message.index, place: 'subject' },
          },
        ],
  );
  return [...inBody, ...inSubject];
}

/** The words around a day within its sentence. */
function statedFeatures(flat: string, { start, end, timed }: DayMention, role: Role): readonly string[] {
  const before = stems(flat.slice(Math.max(0, start - 70), start));
  const after = stems(flat.slice(end, end + 45));
  const saying = announced.test(flat.slice(Math.max(0, start - 130), start)) || announcedAfter.test(flat.slice(end));
  return [
    'any',
    ...(saying ? ['announced', `announced ${role}`] : []),
    `${timed ? 'timed' : 'day'}`,
    `near ${before.slice(-1).join(' ')}`,
    `near2 ${before.slice(-2).join(' ')}`,
    ...before.slice(-6).map((stem) => `before ${stem}`),
    ...after.slice(0, 4).map((stem) => `after ${stem}`),
    ...pairs(stems(flat)).map((stem) => `with ${stem}`),
  ];
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
