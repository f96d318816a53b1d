import type { AskReview, Review, ReviewQuestion } from '../../session/engine/engine';
import { PaneIncomplete } from '../../session/values/pane-incomplete';
import { askWorker, type WorkerThread } from './ask-worker';

export interface ReviewingQuestion {
  readonly text: string;
  readonly question: ReviewQuestion;
}

/** Reads letters over in a worker, which comes with the first of them. */
export function reviewInWorker(start: () => WorkerThread, loadReview: () => Promise<Review>): AskReview {
  const { ask } = askWorker(start, async ({ text, question }: ReviewingQuestion) =>
    (await loadReview())(text, question),
  );
  return (text, question) => ask({ text, question });
}

/** The worker of this build; throws where the page’s host forbids workers. */
export function startReviewingThread(): WorkerThread {
  return new Worker(/* webpackChunkName: "reviewing" */ new URL('./reviewing-worker', import.meta.url));
}

/** The same review on the page’s own thread: for what reads over many letters at once. */
export const loadReviewHere = (): Promise<Review> =>
  import('../../session/engine/review-with-rules').then(
    (module) => module.review,
    (cause: unknown) => {
      throw new PaneIncomplete(cause);
    },
  );
