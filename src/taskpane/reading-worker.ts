import { readThread } from '../thread/read-thread';
import { answerPage } from './ask-worker';
import type { ReadingQuestion } from './read-in-worker';
import { rehearsedQuestion } from './rehearsed-message';

const read = ({ message, context }: ReadingQuestion) => readThread(message, context);

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
answerPage(read, () => void read(rehearsedQuestion));
