import { readInterviews, type Interviews } from '../src/thread/interview/read-interviews';
import type { LabelledMail } from './labelled-mail';
import { readUnseen } from './read-unseen';
import { sidedMail } from './sided-mail';
import { interviewLessons, interviewSettings } from './train-interview';

/** The interview of each message, as read by a model that has learnt from the mail of others. */
export function unseenInterviews(mail: readonly LabelledMail[]): ReadonlyMap<LabelledMail, Interviews> {
  return readUnseen(mail, interviewLessons(mail), { ...interviewSettings, orders: 1 }, (one, weights) =>
    readInterviews(sidedMail(one).sided, Date.parse(one.label.now), weights),
  );
}
