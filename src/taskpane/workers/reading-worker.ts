import { readInSteps, readThread } from '../../thread/read-thread';
import { answerPage } from './ask-worker';
import type { ReadingQuestion } from './read-in-worker';
import { rehearseInTasks } from './rehearse-in-tasks';
import { rehearsedQuestions } from './rehearsed-messages';

let isAsked = false;

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
answerPage(
  ({ message, context }: ReadingQuestion) => {
    isAsked = true;
    return readThread(message, context);
  },
  () => rehearseInTasks(rehearsal(), () => isAsked),
);

function* rehearsal(): Generator<undefined> {
  for (const { message, context } of rehearsedQuestions) yield* readInSteps(message, context);
}
