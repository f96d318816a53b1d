import { PaneIncomplete } from '../../session/values/pane-incomplete';

/** What is sent to a worker, and what it sends back. */
export interface Asked<Question> {
  readonly id: number;
  /** Null where the worker is to prepare for its first question: that is answered to nobody. */
  readonly question: Question | null;
}

export type Answered<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly failure: string };

/** What is needed of a `Worker`. */
export type WorkerThread = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** How long a question may take before its worker is given up, in milliseconds. */
export const workerPatience = 15_000;

interface Waiting<Answer> {
  readonly settle: (answer: Answer) => void;
  readonly fail: (reason: Error) => void;
}

/**
 * Asks questions of a worker, started by `begin` or by the first one.
 * A worker that cannot be had, dies, or is caught by a question for `workerPatience` is replaced at the next one;
 * the promise is then rejected. Where no worker may be made at all, `here` stands in.
 */
export function askWorker<Question, Answer>(
  start: () => WorkerThread,
  here: (question: Question) => Promise<Answer>,
): {
  readonly begin: () => void;
  readonly ask: (question: Question) => Promise<Answer>;
  /** Has a worker that was not asked anything yet prepare for it. It may be asked for before its code has come. */
  readonly rehearse: () => void;
} {
  const waiting = new Map<number, Waiting<Answer>>();
  let asked = 0;
  let thread: WorkerThread | null = null;

  function giveUp(reason: Error): void {
    thread?.terminate();
    thread = null;
    for (const { fail } of waiting.values()) fail(reason);
    waiting.clear();
  }

  function listen(begun: WorkerThread): WorkerThread {
    begun.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failure' in data) asker?.fail(new Error(data.failure));
      else asker?.settle(data.answer);
    });
    begun.addEventListener('error', () => {
      if (thread === begun) giveUp(new PaneIncomplete());
    });
    return begun;
  }

  function current(): WorkerThread | null {
    try {
      thread ??= listen(start());
    } catch {
      // Some hosts forbid workers.
    }
    return thread;
  }

  return {
    begin: () => void current(),
    rehearse() {
      if (asked === 0) thread?.postMessage({ id: 0, question: null } satisfies Asked<Question>);
    },
    async ask(question) {
      const worker = current();
      if (worker === null) return here(question);
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => giveUp(new Error('the worker did not answer')), workerPatience);
        waiting.set(id, {
          settle(answer) {
            clearTimeout(timer);
            resolve(answer);
          },
          fail(reason) {
            clearTimeout(timer);
            reject(reason);
          },
        });
        worker.postMessage({ id, question } satisfies Asked<Question>);
      });
    },
  };
}

/** Answers, in a worker, what `askWorker` asks. */
export function answerPage<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
  rehearse: () => void = () => undefined,
): void {
  self.addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked<Question>>) => {
    if (question === null) rehearse();
    else void answered(id, question).then((given) => self.postMessage(given));
  });

  async function answered(id: number, question: Question): Promise<Answered<Answer>> {
    try {
      return { id, answer: await answer(question) };
    } catch (error) {
      return { id, failure: String(error) };
    }
  }
}
