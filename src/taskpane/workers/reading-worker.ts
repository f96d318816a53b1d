import { readThread } from '../../thread/read-thread';
import { answerPage } from './ask-worker';
import type { ReadingQuestion } from './read-in-worker';
import { rehearsedQuestions } from './rehearsed-messages';

let asked = false;
const read = ({ message, context }: ReadingQuestion) => readThread(message, context);

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
answerPage(
  (question: ReadingQuestion) => {
    asked = true;
    return read(question);
  },
  () => rehearse(rehearsedQuestions),
);

/** Each in a task of its own: a question that comes meanwhile waits for no more than one, and ends them. */
function rehearse([next, ...others]: readonly ReadingQuestion[]): void {
  if (next === undefined || asked) return;
  read(next);
  setTimeout(rehearse, 0, others);
}
