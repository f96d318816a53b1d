import type { ReadMessage } from '../session/engine';
import { PaneIncomplete } from '../session/pane-incomplete';
import type { ReadingContext, ThreadFacts } from '../thread/facts';
import type { OpenMessage } from '../thread/open-message';

export interface ReadingQuestion {
  readonly id: number;
  readonly message: OpenMessage;
  readonly context: ReadingContext;
}

export type ReadingAnswer =
  { readonly id: number; readonly facts: ThreadFacts } | { readonly id: number; readonly failure: string };

/** What is needed of a `Worker`. */
export type ReadingThread = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** How long a message may take to be read before it is given up, in milliseconds. */
export const readingPatience = 15_000;

interface Waiting {
  readonly settle: (facts: ThreadFacts) => void;
  readonly fail: (reason: Error) => void;
}

/**
 * Reads messages in a worker, started at once so that its code comes beside the pane’s.
 * A worker that cannot be had, dies, or is caught by a message for `readingPatience` is replaced at the next question;
 * the promise is then rejected. Where no worker may be made at all, `readHere` stands in.
 */
export function readInWorker(start: () => ReadingThread, readHere: ReadMessage): ReadMessage {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let thread: ReadingThread | null = null;

  function giveUp(reason: Error): void {
    thread?.terminate();
    thread = null;
    for (const { fail } of waiting.values()) fail(reason);
    waiting.clear();
  }

  function begin(): ReadingThread {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('facts' in data) asker?.settle(data.facts);
      else asker?.fail(new Error(data.failure));
    });
    begun.addEventListener('error', () => {
      if (thread === begun) giveUp(new PaneIncomplete());
    });
    return begun;
  }

  function current(): ReadingThread | null {
    try {
      thread ??= begin();
    } catch {
      // Some hosts forbid workers.
    }
    return thread;
  }

  current();
  return async (message, context) => {
    const reader = current();
    if (reader === null) return readHere(message, context);
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => giveUp(new Error('the reading did not end')), readingPatience);
      waiting.set(id, {
        settle(facts) {
          clearTimeout(timer);
          resolve(facts);
        },
        fail(reason) {
          clearTimeout(timer);
          reject(reason);
        },
      });
      reader.postMessage({ id, message, context } satisfies ReadingQuestion);
    });
  };
}

/** The worker of this build; throws where the page’s host forbids workers. */
export function startReadingThread(): ReadingThread {
  return new Worker(/* webpackChunkName: "reading" */ new URL('./reading-worker', import.meta.url));
}

/** The same reading on the page’s own thread. */
export const readHere: ReadMessage = async (message, context) => {
  const { readThread } = await import('../thread/read-thread').catch((cause: unknown) => {
    throw new PaneIncomplete(cause);
  });
  return readThread(message, context);
};
