import type { Message } from '../message';
import { splitSentences, type Sentence } from '../sentences';
import { meetingFamilies } from '../words/meeting-families';
import { isHeld } from './diary';
import {
  absent,
  accepted,
  cancelled,
  debrief,
  interviewWord,
  meetingWordsIn,
  movedTo,
  proposed,
  withdrawing,
} from './interview-words';

/** Further words say little of what a message is about. */
const headLength = 2_500;

/** What one message of a thread does about meetings, and in whose name. */
export interface Mood {
  readonly who: string;
  readonly traits: readonly string[];
  /** Families of words of the whole message. */
  readonly families: readonly string[];
  readonly sentences: readonly Sentence[];
}

export const silent: Mood = { who: 'other', traits: [], families: [], sentences: [] };

export function moodOf(message: Message): Mood {
  const { flat } = message;
  const words = meetingWordsIn(flat);
  const who = message.origin === 'draft' ? 'draft' : message.side === 'mailbox' ? 'ours' : message.side;
  const sentences = splitSentences(flat);
  const asserted = sentences.filter((one) => !one.flat.endsWith('?'));
  const traits = [
    ...(words.has(cancelled) ? ['cancel'] : []),
    ...(words.has(absent) ? ['absent'] : []),
    ...(words.has(movedTo) ? ['move'] : []),
    ...(words.has(accepted) ? ['accept'] : []),
    ...(words.has(proposed) ? ['propose'] : []),
    ...(asserted.some((one) => isHeld(one.flat)) ? ['held'] : []),
    ...(words.has(withdrawing) ? ['withdraw'] : []),
    ...(words.has(interviewWord) ? ['meeting'] : []),
    ...(debrief.test(message.subjectFlat) ? ['debrief'] : []),
  ];
  return { who, traits, families: meetingFamilies.in(flat.slice(0, headLength)), sentences };
}

/** What the messages written later say, and those written before. */
export function aroundOf(moods: readonly Mood[], at: number): readonly string[] {
  const features = new Set<string>();
  moods.forEach(({ who, traits, families }, other) => {
    if (other === at) return;
    const when = other < at ? 'later' : 'earlier';
    if (other === at - 1) for (const family of families) features.add(`next ${who} has ${family}`);
    for (const trait of traits) {
      features.add(`${when} ${trait}`);
      features.add(`${when} ${who} ${trait}`);
    }
    if (other < at) features.add(`later ${who}`);
  });
  return [...features];
}

/**
 * What newer messages say, by whether they were written before the day, on it or after it: « empêché » the day before
 * calls it off, « merci » the day after says that it was held.
 */
export function saidSince(
  messages: readonly Message[],
  moods: readonly Mood[],
  at: number,
  day: string,
): readonly string[] {
  const features = new Set<string>();
  let newest = true;
  for (let other = 0; other < at; other += 1) {
    const written = messages[other]?.day ?? null;
    const mood = moods[other];
    if (written === null || mood === undefined || mood.who === 'draft') continue;
    const when = written < day ? 'before' : written === day ? 'on' : 'after';
    features.add(`since ${when}`);
    for (const family of mood.families)
      if (decisive.has(family)) {
        features.add(`since ${when} ${family}`);
        if (newest) features.add(`last ${when} ${family}`);
      }
    for (const trait of mood.traits) features.add(`since ${when} is ${trait}`);
    newest = false;
  }
  if (features.size === 0) features.add('since nothing');
  return [...features];
}

/** Families that tell whether what was planned took place. */
const decisive: ReadonlySet<string> = new Set(['off', 'missed', 'thanks', 'liked', 'agree', 'ask', 'plan', 'until']);
