import { findCandidate, sideCandidate, type Found } from '../src/thread/candidate/find-candidate';
import type { Fact } from '../src/thread/facts';
import type { Message } from '../src/thread/message';
import { readPost } from '../src/thread/position/read-position';
import type { LabelledMail } from './labelled-mail';

/** Who applies in a labelled message, as the reading finds it before it reads the rest. */
export function candidateIn({ label, messages }: LabelledMail): {
  readonly found: Found;
  readonly sided: readonly Message[];
  readonly position: Fact<string>;
} {
  const { title: position, odds } = readPost(messages);
  const found = findCandidate(messages, [label.mailbox].flat(), odds);
  return { found, sided: sideCandidate(found, messages), position };
}
