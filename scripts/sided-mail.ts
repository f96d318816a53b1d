import { findCandidate, sideCandidate, type Found } from '../src/thread/candidate/find-candidate';
import type { Fact } from '../src/thread/facts';
import type { Message } from '../src/thread/message';
import { readPost } from '../src/thread/position/read-position';
import type { LabelledMail } from './labelled-mail';

interface Sided {
  readonly found: Found;
  /** The messages with the candidate’s own on the candidate’s side. */
  readonly sided: readonly Message[];
  readonly position: Fact<string>;
}

const known = new WeakMap<LabelledMail, Sided>();

/** Who the candidate of a labelled message is, found once with the weights of the time: several models learn from it. */
export function sidedMail(mail: LabelledMail): Sided {
  const kept = known.get(mail);
  if (kept !== undefined) return kept;
  const { title: position, odds } = readPost(mail.messages);
  const found = findCandidate(mail.messages, [mail.label.mailbox].flat(), odds);
  const made = { found, sided: sideCandidate(found, mail.messages), position };
  known.set(mail, made);
  return made;
}
