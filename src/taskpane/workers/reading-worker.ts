import { readInSteps, readThread } from '../../thread/read-thread';
import { answerPage } from './ask-worker';
import type { ReadingQuestion } from './read-in-worker';
import { rehearsedQuestions } from './rehearsed-messages';

/** How long a task of the rehearsal may take before its next step is left to another, in milliseconds. */
const longestTask = 6;
let asked = false;

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
answerPage(
  ({ message, context }: ReadingQuestion) => {
    asked = true;
    return readThread(message, context);
  },
  () => rehearse(rehearsal()),
);

function* rehearsal(): Generator<undefined> {
  for (const { message, context } of rehearsedQuestions) yield* readInSteps(message, context);
}

/** In many tasks: a question that comes meanwhile waits for no more than one, and ends them. */
function rehearse(steps: Iterator<undefined>): void {
  if (asked) return;
  const began = performance.now();
  while (performance.now() - began < longestTask) if (steps.next().done === true) return;
  setTimeout(rehearse, 0, steps);
}
