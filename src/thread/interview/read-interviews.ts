import type { Evidence } from '../facts';
import type { Message } from '../message';
import { powerOf, type Weights } from '../weights';
import { readMeetingClues } from './meeting-clues';
import { meetingWeights } from './meeting-weights';
import { undated } from './told';

export interface Interviews {
  /** At least one took place before now. */
  readonly held: boolean;
  /** How likely it is, from 0 to 1. */
  readonly chance: number;
  /** Day of the latest one held, when the thread says it. */
  readonly day: string | null;
  readonly evidence: readonly Evidence[];
  readonly dayEvidence: readonly Evidence[];
}

/** Above this share of the chances one was held: to miss one costs as much as to invent one, and the weights are shy. */
export const likely = 0.4;

/**
 * The interview held before `now`, and its day. Each day behind that the thread names is weighed against « held, on a
 * day it does not give » and « none was held »; the places that speak for one day count together.
 */
export function readInterviews(
  messages: readonly Message[],
  now: number,
  weights: Weights = meetingWeights,
): Interviews {
  const { clues, silence } = readMeetingClues(messages, now);
  const none = powerOf(weights, 'none', silence);
  const powers = clues.map((clue) => powerOf(weights, 'clue', clue.features));
  const byOption = new Map<string, number>();
  clues.forEach(({ option }, at) => byOption.set(option, (byOption.get(option) ?? 0) + (powers[at] ?? 0)));
  const held = [...byOption.values()].reduce((sum, one) => sum + one, 0);
  const chance = held / (held + none);
  if (chance <= likely) return { held: false, chance, day: null, evidence: [], dayEvidence: [] };
  const ranked = clues.map((clue, at) => ({ ...clue, power: powers[at] ?? 0 })).sort((a, b) => b.power - a.power);
  const evidence = ranked.slice(0, 2).map((clue) => clue.evidence);
  const [best] = [...byOption].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[0] === undated) return { held: true, chance, day: null, evidence, dayEvidence: [] };
  const dayEvidence = ranked
    .filter((clue) => clue.option === best[0])
    .slice(0, 3)
    .map((clue) => clue.evidence);
  return { held: true, chance, day: best[0], evidence: dayEvidence, dayEvidence };
}
