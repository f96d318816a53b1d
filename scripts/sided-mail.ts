import { findCandidate, sideCandidate, type Found } from '../src/thread/candidate/find-candidate';
import type { Message } from '../src/thread/message';
import type { LabelledMail } from './labelled-mail';

interface Sided {
  readonly found: Found;
  /** The messages with the candidate’s own on the candidate’s side. */
  readonly sided: readonly Message[];
}

const known = new WeakMap<LabelledMail, Sided>();

/** Who the candidate of a labelled message is, found once with the weights of the time: several models learn from it. */
export function sidedMail(mail: LabelledMail): Sided {
  const kept = known.get(mail);
  if (kept !== undefined) return kept;
  const found = findCandidate(mail.messages, [mail.label.mailbox].flat());
  const made = { found, sided: sideCandidate(found, mail.messages) };
  known.set(mail, made);
  return made;
}
