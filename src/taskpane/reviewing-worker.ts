import { answerPage } from './ask-worker';
import { review } from './review';
import type { ReviewingQuestion } from './review-in-worker';

/** Reads letters over on a thread of its own: its code and its weights are the heaviest of all, and typing waits for neither. */
answerPage(({ text, question }: ReviewingQuestion) => review(text, question));
