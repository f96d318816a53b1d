import type { Situation } from '../candidate/find-candidate';
import type { Fact } from '../facts';
import type { Message } from '../message';
import { parisDay } from '../paris-time';
import { powerOf } from '../weights';
import { readReceivedClues, type Met } from './received-clues';
import { receivedWeights } from './received-weights';

/**
 * The day the application arrived: that of the candidate's first application in sight, of the notice or mail that
 * brought it, or the day stated in words. Each day the thread offers is weighed against « it does not say »; the places
 * that give one day count together. A chaser or a thank-you note that shows none of them says nothing.
 */
export function readReceivedDate(
  messages: readonly Message[],
  situation: Situation,
  now: number,
  met: Met,
): Fact<string> {
  if (situation.kind === 'none') return { state: 'missing' };
  const { clues, silence } = readReceivedClues(messages, situation, parisDay(now), met);
  const unsaid = powerOf(receivedWeights, 'none', silence);
  const powers = clues.map(({ group, features }) => powerOf(receivedWeights, group, features));
  const byDay = new Map<string, number>();
  clues.forEach(({ day }, at) => byDay.set(day, (byDay.get(day) ?? 0) + (powers[at] ?? 0)));
  const [best] = [...byDay].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] <= nearly * unsaid) return { state: 'missing' };
  const evidence = clues
    .map(({ day, evidence }, at) => ({ day, evidence, power: powers[at] ?? 0 }))
    .filter((clue) => clue.day === best[0])
    .sort((a, b) => b.power - a.power)
    .slice(0, 2)
    .map((clue) => clue.evidence);
  return { state: 'known', value: best[0], evidence };
}

/** A day about as likely as none is told: more applications give theirs than not. */
const nearly = 0.8;
