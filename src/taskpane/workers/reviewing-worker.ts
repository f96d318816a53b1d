import { review } from '../../session/engine/review-with-rules';
import { answerPage } from './ask-worker';
import type { ReviewingQuestion } from './review-in-worker';

/** Reads letters over on a thread of its own: its code and its weights are the heaviest of all, and typing waits for neither. */
answerPage(({ text, question }: ReviewingQuestion) => review(text, question));
