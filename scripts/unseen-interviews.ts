import { readInterviews, type Interviews } from '../src/thread/interview/read-interviews';
import { readWeights } from '../src/thread/weights';
import type { LabelledMail } from './labelled-mail';
import { train, weightRows } from './log-linear';
import { sidedMail } from './sided-mail';
import { interviewLessons, interviewSettings } from './train-interview';

/** Writers are left out in so many groups. */
const groups = 3;

/**
 * The interview of each message, as read by a model that has learnt from the mail of others: who learns from it meets such
 * doubts as mail yet unseen will give.
 */
export function unseenInterviews(mail: readonly LabelledMail[]): ReadonlyMap<LabelledMail, Interviews> {
  const lessons = interviewLessons(mail);
  const groupOf = new Map([...new Set(mail.map(({ writer }) => writer))].map((writer, at) => [writer, at % groups]));
  const read = new Map<LabelledMail, Interviews>();
  for (let group = 0; group < groups; group += 1) {
    const others = lessons.filter(({ writer }) => groupOf.get(writer) !== group);
    const weights = readWeights(weightRows(train(others, { ...interviewSettings, orders: 1 })));
    for (const one of mail) {
      if (groupOf.get(one.writer) !== group) continue;
      read.set(one, readInterviews(sidedMail(one).sided, Date.parse(one.label.now), weights));
    }
  }
  return read;
}
