import type { Finding } from '../../review/finding';
import { moveFindings } from '../document/move-findings';
import type { AskReview, Review, ReviewQuestion } from '../engine/engine';
import { askNewest } from '../values/ask-newest';
import { sameContent } from '../values/same-content';

/** The review of the letter on screen, whose answers come from another thread. */
export interface ReadingOver {
  /**
   * What is known of a text at once: its findings, or, until its own answer comes, those of the text before whose words
   * still stand. Has the text read over when it was not.
   */
  readonly known: Review;
  /** The same of a text that is not to be read over: another takes its place in a moment. */
  readonly standing: (text: string) => readonly Finding[];
  /** Whether the text that was last asked about waits for its answer. */
  readonly isAwaited: () => boolean;
  /** Resolves once it has it; asks again after a failure, and rejects at the next one. */
  readonly settled: () => Promise<void>;
  /** What was found in one person’s letter is not shown in another’s. */
  readonly forget: () => void;
}

interface Asked {
  readonly text: string;
  readonly question: ReviewQuestion;
}

/** `onAnswer` is told of an answer that says something else than what was known meanwhile. */
export function readOverElsewhere(ask: AskReview, onAnswer: () => void): ReadingOver {
  let told: readonly Finding[] = [];

  const newest = askNewest<Asked, readonly Finding[]>(
    ({ text, question }) => ask(text, question),
    ({ text, question }) => JSON.stringify([text, question]),
    () => {
      const given = newest.last();
      if (given !== null && !sameContent(given.answer, told)) onAnswer();
    },
  );

  function standing(text: string): readonly Finding[] {
    const given = newest.last();
    return given === null ? [] : moveFindings(given.answer, given.question.text, text);
  }

  return {
    known(text, question) {
      newest.ask({ text, question });
      told = standing(text);
      return told;
    },
    standing,
    isAwaited: newest.isAwaited,
    settled: newest.settled,
    forget: newest.forget,
  };
}
