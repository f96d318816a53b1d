import { readPost } from '../src/thread/position/read-position';
import type { LabelledMail } from './labelled-mail';
import { readUnseen } from './read-unseen';
import { positionLessons, positionSettings } from './train-position';

/** How plainly each message names a post, in log-odds, to a model that has learnt from the mail of others. */
export function unseenPostOdds(mail: readonly LabelledMail[]): ReadonlyMap<LabelledMail, number> {
  return readUnseen(
    mail,
    positionLessons(mail),
    positionSettings,
    ({ messages }, weights) => readPost(messages, weights).odds,
  );
}
