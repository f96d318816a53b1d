import type { ReadMessage } from '../../session/engine/engine';
import { PaneIncomplete } from '../../session/values/pane-incomplete';
import type { ReadingContext } from '../../thread/facts';
import type { OpenMessage } from '../../thread/open-message';
import { askWorker, type WorkerThread } from './ask-worker';
import { takeReading } from './early-reading';

export interface ReadingQuestion {
  readonly message: OpenMessage;
  readonly context: ReadingContext;
}

/** Reads messages in a worker, started at once so that its code comes beside the pane’s. */
export function readInWorker(
  start: () => WorkerThread,
  readHere: ReadMessage,
): {
  readonly read: ReadMessage;
  /** Has the worker read an application of its own, while nothing else is asked of it. */
  readonly rehearse: () => void;
} {
  const { begin, ask, rehearse } = askWorker(start, ({ message, context }: ReadingQuestion) =>
    readHere(message, context),
  );
  begin();
  return { read: (message, context) => ask({ message, context }), rehearse };
}

/** The worker of this build, or the one the page has started; throws where the page’s host forbids workers. */
export function startReadingThread(): WorkerThread {
  return takeReading() ?? new Worker(/* webpackChunkName: "reading" */ new URL('./reading-worker', import.meta.url));
}

/** The same reading on the page’s own thread. */
export const readHere: ReadMessage = async (message, context) => {
  const { readThread } = await import('../../thread/read-thread').catch((cause: unknown) => {
    throw new PaneIncomplete(cause);
  });
  return readThread(message, context);
};
