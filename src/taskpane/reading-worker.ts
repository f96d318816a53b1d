import { readThread } from '../thread/read-thread';
import { answerPage } from './ask-worker';
import type { ReadingQuestion } from './read-in-worker';

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
answerPage(({ message, context }: ReadingQuestion) => readThread(message, context));
