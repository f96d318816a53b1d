import { readThread } from '../thread/read-thread';
import type { ReadingAnswer, ReadingQuestion } from './read-in-worker';

/** Reads messages on a thread of its own: the pane answers the recruiter meanwhile, whatever the mail costs to read. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingQuestion>) => {
  self.postMessage(answer(data));
});

function answer({ id, message, context }: ReadingQuestion): ReadingAnswer {
  try {
    return { id, facts: readThread(message, context) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}
