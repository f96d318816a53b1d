import { readThread } from '../thread/read-thread';
import { answerPage } from './ask-worker';
import type { ReadingQuestion } from './read-in-worker';
import { rehearsedQuestion } from './rehearsed-message';

const read = ({ message, context }: ReadingQuestion) => readThread(message, context);

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
answerPage(read);
// The mail client is still shaking hands: a question that comes meanwhile waits for no more than it would have cost.
read(rehearsedQuestion);
