import { readWeights, weightRows, type Weights } from '../src/thread/weights';
import type { LabelledMail } from './labelled-mail';
import { train, type Lesson, type Settings } from './log-linear';

/** Writers are left out in so many groups. */
const groups = 3;

/**
 * Each message as read by a model that has learnt from the mail of others: who learns from it meets such doubts as mail yet
 * unseen will give.
 */
export function readUnseen<Read>(
  mail: readonly LabelledMail[],
  lessons: readonly Lesson[],
  settings: Settings,
  read: (one: LabelledMail, weights: Weights) => Read,
): ReadonlyMap<LabelledMail, Read> {
  const groupOf = new Map([...new Set(mail.map(({ writer }) => writer))].map((writer, at) => [writer, at % groups]));
  const unseen = new Map<LabelledMail, Read>();
  for (let group = 0; group < groups; group += 1) {
    const others = lessons.filter(({ writer }) => groupOf.get(writer) !== group);
    const weights = readWeights(weightRows(train(others, settings)));
    for (const one of mail) if (groupOf.get(one.writer) === group) unseen.set(one, read(one, weights));
  }
  return unseen;
}
