import type { Message } from '../message';
import { stemsOf } from '../stems';
import type { Interviews } from './diary';
import type { Mood } from './moods';

/** What speaks for « none was held »: the thread as a whole, and the words of its newest message. */
export function silenceOf(
  messages: readonly Message[],
  moods: readonly Mood[],
  diary: Interviews,
  options: ReadonlySet<string>,
): readonly string[] {
  const features = new Set<string>([
    'none',
    `none rule ${diary.held ? (diary.day === null ? 'undated' : 'dated') : 'none'}`,
    ...[...diary.states.values()].map((state) => `none some ${state}`),
    `none days ${String(Math.min(3, options.size))}`,
    `none messages ${String(Math.min(3, messages.length))}`,
  ]);
  moods.forEach(({ who, traits, families: words }, at) => {
    for (const trait of traits) {
      features.add(`none ${trait}`);
      features.add(`none ${who} ${trait}`);
    }
    for (const family of words) {
      features.add(`none has ${family}`);
      features.add(`none ${who} has ${family}`);
      if (at === 0) features.add(`none open ${who} has ${family}`);
    }
  });
  const [open] = messages;
  if (open !== undefined) for (const stem of stemsOf(open.subjectFlat, 20)) features.add(`none subject ${stem}`);
  const newest = messages.find((message) => message.flat.length > message.bodyStart);
  if (newest !== undefined) for (const stem of wordsOf(newest)) features.add(`none w ${stem}`);
  return [...features];
}

/** The words of a message, up to its signature. */
function wordsOf({ flat, bodyStart, signatureStart }: Message): readonly string[] {
  const end = signatureStart > bodyStart ? signatureStart : flat.length;
  return stemsOf(flat.slice(bodyStart, end), mostWords);
}

/** Further words say little of what a message is about. */
const mostWords = 120;
