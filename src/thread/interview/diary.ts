import { rememberRecent } from '../../text/remember-recent';
import type { Evidence } from '../facts';
import { agency } from '../words/application-words';
import type { Message } from '../message';
import { parisDay } from '../paris-time';
import { findDays, type DayMention } from '../prose-dates';
import { splitSentences, type Sentence } from '../sentences';
import {
  accepted,
  cancelled,
  debrief,
  divideMeetingWords,
  held,
  heldOnDay,
  interviewWord,
  meetingWord,
  meetingWordsIn,
  movedTo,
  namedByDay,
  notYet,
  otherMeeting,
  proposed,
  scheduled,
  theirOwnMeeting,
} from './interview-words';
import { dayAfterMove, daysOfMeeting } from './moved-days';

export interface Interviews {
  /** At least one took place before now. */
  readonly held: boolean;
  /** Day of the latest one held, when the thread says it. */
  readonly day: string | null;
  readonly evidence: readonly Evidence[];
  readonly dayEvidence: readonly Evidence[];
  /** What the diary holds of each day the thread speaks of. */
  readonly states: ReadonlyMap<string, DayState>;
}

export type DayState = 'proposed' | 'set' | 'cancelled' | 'held';

interface Appointment {
  readonly day: string;
  readonly instant: number | null;
  readonly state: 'proposed' | 'set' | 'cancelled';
  readonly evidence: Evidence;
}

interface Held {
  readonly day: string | null;
  readonly saidOn: string | null;
  readonly evidence: Evidence;
}

/**
 * Follows appointments from the oldest message to the newest: proposed, agreed, moved, called off, held.
 * An appointment agreed for a day now past was held, unless the thread says otherwise.
 */
export function followDiary(messages: readonly Message[], now: number): Interviews {
  const diary = new Diary();
  for (const message of [...messages].reverse()) readMessage(message, diary, now);
  return diary.conclude(now);
}

class Diary {
  appointments: readonly Appointment[] = [];
  readonly held: Held[] = [];

  set(day: string, state: Appointment['state'], evidence: Evidence, instant: number | null = null): void {
    const known = this.appointments.find((one) => one.day === day);
    if (known?.state === 'set' && state === 'proposed') return;
    // One slot agreed to leaves the others.
    if (state === 'set')
      this.appointments = this.appointments.map((one) =>
        one.state === 'proposed' ? { ...one, state: 'cancelled' } : one,
      );
    this.appointments = [...this.appointments.filter((one) => one.day !== day), { day, instant, state, evidence }];
  }

  /** What was planned from a day on is off. */
  cancelFrom(day: string | null, only: readonly string[] = []): void {
    this.appointments = this.appointments.map((one) =>
      (only.length === 0 && (day === null || one.day >= day)) || only.includes(one.day)
        ? { ...one, state: 'cancelled' }
        : one,
    );
  }

  conclude(now: number): Interviews {
    const today = parisDay(now);
    const past = this.appointments.filter(
      (one) => one.state === 'set' && (one.instant === null ? one.day < today : one.instant < now),
    );
    const dated = [
      ...past.map((one) => ({ day: one.day, evidence: one.evidence })),
      ...this.held.flatMap((one) =>
        one.day === null || one.day > today ? [] : [{ day: one.day, evidence: one.evidence }],
      ),
    ].sort((a, b) => a.day.localeCompare(b.day));
    const latest = dated.at(-1);
    const evidence = this.held.map((one) => one.evidence);
    return {
      held: dated.length > 0 || this.held.length > 0,
      day: latest?.day ?? null,
      evidence: latest === undefined ? evidence.slice(0, 2) : [latest.evidence, ...evidence].slice(0, 3),
      dayEvidence:
        latest === undefined
          ? []
          : dated
              .filter((one) => one.day === latest.day)
              .map((one) => one.evidence)
              .slice(0, 3),
      states: new Map<string, DayState>([
        ...this.appointments.map((one) => [one.day, one.state] as const),
        ...this.held.flatMap((one) => (one.day === null ? [] : ([[one.day, 'held']] as const))),
      ]),
    };
  }
}

/** Without any of these a message says nothing of an interview: it spares the reading of most. */
const worthReading =
  /gesprach|gesprek|termin|entrevista|colloquio|incontro|reuni|grazie|gracias|dank|obrigad|move|visit|met\b|debrief|scorecard|feedback|sorry|excus|desole|nobody|no one|personne|manque|missed|accueil|impression|entretien|entrevue|audition|jury|echange|rencontr|rendez-vous|rdv|visio|appel|interview|call|meet|conversation|discussion|chat\b|merci|remerci|thank|recue?s?\b|\bvue?\b|revoir|confirm|parfait|perfect|convien|note\b|annul|cancel|report|decal|attend|propose|dispo|available|h\d\d|\d ?h\b|\d ?[ap]m\b|works|spoke|talked|venu|passe\b/;

function readMessage(message: Message, diary: Diary, now: number): void {
  const today = parisDay(now);
  const reference = message.day ?? message.parent?.day ?? today;
  readCalendars(message, diary);
  const english =
    /\b(?:the|and|you|your)\b/.test(message.flat.slice(0, 400)) &&
    !/\b(?:vous|nous|les|une)\b/.test(message.flat.slice(0, 400));
  const evidenceOf = (sentence: Sentence): Evidence => ({
    quote: message.text.slice(sentence.start, sentence.end),
    messageIndex: message.index,
    place: 'body',
  });
  if (!worthReading.test(message.flat) && !worthReading.test(message.subjectFlat)) return;
  const days = message.flat.length > 0 ? findDays(message.flat, reference, english) : [];
  const sentences = splitSentences(message.flat);
  const presents = agency.test(message.flat) || /\b(?:consultante?|cabinet|chasseur|headhunter)\b/.test(message.flat);
  const talksOfMeeting = meetingWordsIn(message.flat).has(interviewWord) || interviewWord.test(message.subjectFlat);
  sentences.forEach((sentence, index) => {
    const inside = days.filter((day) => day.start >= sentence.start && day.end <= sentence.end);
    readSentence(sentence, inside, sentences[index - 1]?.flat ?? '', evidenceOf(sentence));
  });
  if (message.subjectFlat !== '' && message.parent === null) {
    const subjectDays = findDays(message.subjectFlat, reference, english);
    const sentence = { start: 0, end: message.subject.length, flat: message.subjectFlat };
    const evidence: Evidence = { quote: message.subject, messageIndex: message.index, place: 'subject' };
    const switchboard = /\b(?:standard|switchboard)\b/.test(message.flat);
    if (debrief.test(message.subjectFlat) && message.side === 'mailbox') {
      const spoken = days.filter((day) => day.past <= reference && day.past === day.future);
      diary.held.push({ day: spoken.length === 1 ? (spoken[0]?.past ?? null) : null, saidOn: reference, evidence });
    }
    if (isHeld(message.subjectFlat) && message.side !== 'mailbox' && !switchboard)
      diary.held.push({ day: dayHeld(sentence, subjectDays, reference), saidOn: reference, evidence });
  }

  /** A day that can only be past, straight after the name of the meeting. */
  function isBehind(day: DayMention, flat: string, start: number): boolean {
    const sure = day.past === day.future && day.past <= reference;
    return sure && !day.timed && meetingWord.test(flat.slice(Math.max(0, day.start - start - 50), day.start - start));
  }

  function readSentence(sentence: Sentence, inside: readonly DayMention[], before: string, evidence: Evidence): void {
    const { flat } = sentence;
    const words = meetingWordsIn(flat);
    const question = flat.endsWith('?');
    const aboutMeeting = words.has(meetingWord) || words.has(interviewWord);
    const isCancel =
      words.has(cancelled) &&
      (aboutMeeting || inside.length > 0 || diary.appointments.some((one) => one.state !== 'cancelled'));
    if (isCancel && !/\bpour annuler\b|\bto cancel\b|sauf (?:contretemps|empechement)|en cas d/.test(flat)) {
      const named = inside.map((day) => day.future);
      const moved = words.has(movedTo) && !question ? dayAfterMove(sentence, inside) : null;
      const ofPast =
        /presente|venu|show|connecte|attend\b|lieu|lapin|absence|attendue?|vain|personne|nobody|no one|missed|missing|manque|erschienen|(?:pour|about) (?:mon absence|mon retard|ce matin|hier|yesterday|this morning)/.test(
          flat,
        );
      if (moved !== null) {
        diary.cancelFrom(reference);
        diary.set(moved, 'set', evidence);
        return;
      }
      const known = named.filter((day) => diary.appointments.some((one) => one.day === day));
      if (ofPast) {
        diary.cancelFrom(
          null,
          inside.length > 0 ? inside.map((day) => day.past) : diary.appointments.map((one) => one.day),
        );
        for (const one of inside) diary.set(one.past, 'cancelled', evidence);
      } else {
        diary.cancelFrom(reference, known);
        for (const day of daysOfMeeting(sentence, inside)) if (day >= reference) diary.set(day, 'cancelled', evidence);
      }
      return;
    }
    const ownMeeting = message.side === 'other' && presents && words.has(theirOwnMeeting);
    const named = words.has(namedByDay) ? inside.find((day) => isBehind(day, flat, sentence.start)) : undefined;
    if (named !== undefined && !ownMeeting && !notYet.test(flat.slice(0, named.start - sentence.start))) {
      diary.held.push({ day: named.past, saidOn: reference, evidence });
      return;
    }
    if (
      isHeld(flat) &&
      !ownMeeting &&
      (!question ||
        /\b(?:after|suite a|since|depuis) (?:our|notre)\b|\bwhen (?:we|you)\b[^?]{0,12} (?:met|spoke)/.test(flat))
    ) {
      const day = dayHeld(sentence, inside, reference);
      diary.held.push({ day, saidOn: reference, evidence });
      if (day !== null || inside.length === 0) return;
    }
    if (inside.length === 0) {
      if (message.side !== 'mailbox' && words.has(accepted) && !question) acceptProposal(evidence);
      return;
    }
    const timed =
      inside.some((day) => day.timed) || /\b\d{1,2} ?h(?: ?\d{2})?\b|\b\d{1,2}(?::\d{2})? ?(?:am|pm)\b/.test(flat);
    const future = inside.filter(
      (day) =>
        day.future >= reference &&
        !/^(?:just now|a l'instant|tout a l'heure|ce jour)/.test(message.flat.slice(day.start, day.end)),
    );
    const asked =
      question ||
      words.has(proposed) ||
      (before.endsWith(':') && proposed.test(before)) ||
      /^(?:[-*•]|\d[).]) ?/.test(flat) ||
      /^(?:- ?)?(?:ou|soit)\b/.test(flat);
    if (message.side === 'mailbox' || message.side === 'other') {
      if (message.side === 'other' && words.has(accepted) && !question) {
        const agreed = future.find((day) => diary.appointments.some((one) => one.day === day.future));
        if (agreed !== undefined) {
          diary.set(agreed.future, 'set', evidence);
          return;
        }
      }
      if (!talksOfMeeting && !timed) return;
      const settles = words.has(scheduled) && !question;
      if (
        settles &&
        (aboutMeeting || timed) &&
        !(words.has(proposed) && !/confirm|attend|fixe|prevu|invit/.test(flat))
      ) {
        if (/\b(?:avant|d'ici|before|by|jusqu'au|until)\b/.test(flat) && !timed) return;
        for (const one of future.slice(0, 1)) diary.set(one.future, 'set', evidence);
        if (future.length === 0)
          for (const one of inside.slice(-1))
            if (one.past <= reference && aboutMeeting) diary.held.push({ day: one.past, saidOn: reference, evidence });
      } else if (timed || aboutMeeting) {
        const state =
          asked || message.side === 'other'
            ? 'proposed'
            : timed && (aboutMeeting || talksOfMeeting)
              ? 'set'
              : 'proposed';
        for (const one of future)
          diary.set(one.future, state === 'set' && future.length > 1 ? 'proposed' : state, evidence);
      }
      return;
    }
    // The candidate's own words: a day they agree to, or give as theirs.
    if (
      words.has(accepted) &&
      !question &&
      (timed || aboutMeeting || diary.appointments.some((one) => future.some((day) => day.future === one.day)))
    ) {
      const [one] = future;
      if (one !== undefined) {
        diary.set(one.future, 'set', evidence);
        return;
      }
    }
    if (aboutMeeting && words.has(scheduled) && !asked) {
      const [one] = future;
      if (one !== undefined && one.past !== one.future) diary.set(one.future, 'set', evidence);
      else if (inside[0] !== undefined && inside[0].past <= reference && isPastTalk(flat))
        diary.held.push({ day: inside[0].past, saidOn: reference, evidence });
      else if (one !== undefined && timed) diary.set(one.future, 'set', evidence);
    }
  }

  function acceptProposal(evidence: Evidence): void {
    const open = diary.appointments.filter((one) => one.state === 'proposed' && one.day >= reference);
    const [only] = open;
    if (open.length === 1 && only !== undefined) diary.set(only.day, 'set', evidence);
  }
}

function isPastTalk(flat: string): boolean {
  return /\b(?:du|de|dernier|passe|suite|apres|lors|merci|on|last|eu)\b/.test(flat);
}

/** Whether a folded text says that an interview took place. */
export function saysHeld(flat: string): boolean {
  const sentences = splitSentences(flat);
  divideMeetingWords(flat, sentences);
  return sentences.some((sentence) => !sentence.flat.endsWith('?') && isHeld(sentence.flat));
}

export const isHeld: (flat: string) => boolean = rememberRecent((flat) => {
  const words = meetingWordsIn(flat);
  if (heldOnDay.some((pattern) => words.has(pattern))) return true;
  return held.some((pattern) => {
    const match = words.has(pattern) ? pattern.exec(flat) : null;
    if (match === null) return false;
    const from = Math.max(0, match.index - 45);
    const end = match.index + match[0].length;
    return !notYet.test(flat.slice(from, end)) && !otherMeeting.test(flat.slice(from, end + 45));
  });
}, 256);

/** The day of the interview in a sentence that says it took place: the one nearest to the word, read as past. */
function dayHeld(sentence: Sentence, inside: readonly DayMention[], reference: string): string | null {
  const words = meetingWordsIn(sentence.flat);
  const matches = [...held, ...heldOnDay]
    .map((pattern) => (words.has(pattern) ? pattern.exec(sentence.flat) : null))
    .filter((match) => match !== null);
  const first = matches[0];
  if (first === undefined) return null;
  const end = sentence.start + first.index + first[0].length;
  const near = inside
    .filter((day) => day.past <= reference && day.start < end + 60 && day.end > sentence.start + first.index - 40)
    .filter(
      (day) =>
        !/\b(?:disponib|candidature|postul|avant|d'ici|depuis le|commenc|a partir)/.test(
          sentence.flat.slice(Math.max(0, day.start - sentence.start - 28), day.start - sentence.start),
        ),
    );
  return near[0]?.past ?? null;
}

function readCalendars(message: Message, diary: Diary): void {
  for (const calendar of message.calendars) {
    if (calendar.day === null) continue;
    const evidence: Evidence = { quote: calendar.summary, messageIndex: message.index, place: 'calendar' };
    const instant = calendar.start === null ? null : Date.parse(calendar.start);
    const declined =
      calendar.method === 'REPLY'
        ? calendar.attendees.some((one) => one.answer === 'DECLINED')
        : calendar.method === 'COUNTER' || calendar.method === 'DECLINECOUNTER';
    if (calendar.cancelled || declined) diary.set(calendar.day, 'cancelled', evidence, instant);
    else {
      if (calendar.method === 'REQUEST' && message.day !== null) diary.cancelFrom(message.day);
      diary.set(calendar.day, 'set', evidence, instant);
    }
  }
}
