import type { Situation } from './candidate/find-candidate';
import type { Evidence } from './facts';
import type { Message } from './message';
import { skillsIn } from './words/skill-words';

/** Skills the candidate puts forward, those said most often or first coming first. At most eight. */
export function readSkills(
  messages: readonly Message[],
  situation: Situation,
): readonly { value: string; evidence: Evidence }[] {
  const theirs = messages.filter(
    (message) =>
      message.side === 'candidate' ||
      (situation.kind === 'relayed' && message === situation.notice.message) ||
      (situation.kind === 'presented' && message.index === situation.by.message.index),
  );
  const found = new Map<string, { value: string; evidence: Evidence; count: number }>();
  for (const message of theirs)
    for (const value of skillsIn(message.text.slice(0, 20_000))) {
      const known = found.get(value.toLowerCase());
      if (known === undefined)
        found.set(value.toLowerCase(), {
          value,
          count: 1,
          evidence: { quote: value, messageIndex: message.index, place: 'body' },
        });
      else known.count += 1;
    }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 8)
    .map(({ value, evidence }) => ({ value, evidence }));
}
