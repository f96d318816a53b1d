import type { LetterWriter } from '../../session/engine/engine';
import type { Memory } from '../../session/memory/memory';
import { PaneIncomplete } from '../../session/values/pane-incomplete';
import type { answerWriting, WritingAnswer, WritingQuestion } from './answer-writing';
import { askWorker, type WorkerThread } from './ask-worker';

export type AskWriting = (question: WritingQuestion) => Promise<WritingAnswer>;

/** Writes letters in a worker, from those that were in use last on this computer. */
export function writeInWorker(
  start: () => WorkerThread,
  writeHere: AskWriting,
  memory: Memory,
): {
  readonly loadWriter: () => Promise<LetterWriter>;
  /** Has the worker started and rehearse, and what asks it fetched. */
  readonly begin: () => void;
} {
  const { begin, ask, rehearse } = askWorker(start, writeHere);
  let loading: Promise<LetterWriter> | null = null;

  /** Begun once, and again after a failure. */
  function loadWriter(): Promise<LetterWriter> {
    loading ??= import(/* webpackChunkName: "writer" */ './recall-writer')
      .then((module) => module.recallWriter(ask, memory))
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  }

  return {
    loadWriter,
    begin() {
      begin();
      rehearse();
      // A failure here is met again, and told, when a letter is to be written.
      loadWriter().catch(() => undefined);
    },
  };
}

/** The worker of this build; throws where the page’s host forbids workers. */
export function startWritingThread(): WorkerThread {
  return new Worker(/* webpackChunkName: "writing" */ new URL('./writing-worker', import.meta.url));
}

/** The same writing on the page’s own thread. */
export function writingHere(): AskWriting {
  let answer: ReturnType<typeof answerWriting> | null = null;
  return async (question) => {
    const module = await import(/* webpackChunkName: "engine" */ './answer-writing').catch((cause: unknown) => {
      throw new PaneIncomplete(cause);
    });
    answer ??= module.answerWriting();
    return answer(question);
  };
}
