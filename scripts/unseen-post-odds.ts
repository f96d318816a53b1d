import { readPost } from '../src/thread/position/read-position';
import { readWeights } from '../src/thread/weights';
import type { LabelledMail } from './labelled-mail';
import { train, weightRows } from './log-linear';
import { positionLessons, positionSettings } from './train-position';

/** Writers are left out in so many groups. */
const groups = 3;

/**
 * How plainly each message names a post, in log-odds, to a model that has learnt from the mail of others: who learns from
 * these odds meets such as mail yet unseen will give.
 */
export function unseenPostOdds(mail: readonly LabelledMail[]): ReadonlyMap<LabelledMail, number> {
  const lessons = positionLessons(mail);
  const groupOf = new Map([...new Set(mail.map(({ writer }) => writer))].map((writer, at) => [writer, at % groups]));
  const odds = new Map<LabelledMail, number>();
  for (let group = 0; group < groups; group += 1) {
    const others = lessons.filter(({ writer }) => groupOf.get(writer) !== group);
    const weights = readWeights(weightRows(train(others, positionSettings)));
    for (const one of mail) if (groupOf.get(one.writer) === group) odds.set(one, readPost(one.messages, weights).odds);
  }
  return odds;
}
