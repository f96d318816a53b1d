import type { Finding } from '../../review/finding';
import { moveFindings } from '../document/move-findings';
import type { AskReview, Review, ReviewQuestion } from '../engine/engine';
import { sameContent } from '../values/same-content';

/** The review of the letter on screen, whose answers come from another thread. */
export interface ReadingOver {
  /**
   * What is known of a text at once: its findings, or, until its own answer comes, those of the text before whose words
   * still stand. Has the text read over when it was not.
   */
  readonly known: Review;
  /** Whether the text that was last asked about waits for its answer. */
  readonly isAwaited: () => boolean;
  /** Resolves once it has it; asks again after a failure, and rejects at the next one. */
  readonly settled: () => Promise<void>;
  /** What was found in one person’s letter is not shown in another’s. */
  readonly forget: () => void;
}

interface Asked {
  readonly key: string;
  readonly text: string;
  readonly question: ReviewQuestion;
}

/**
 * One question at a time: what was typed while an answer was awaited is asked once, as it then stands. `onAnswer` is told of
 * an answer that says something else than what was known meanwhile.
 */
export function readOverElsewhere(ask: AskReview, onAnswer: () => void): ReadingOver {
  let last: Asked | null = null;
  let answered: { readonly key: string; readonly text: string; readonly findings: readonly Finding[] } | null = null;
  let pending: Promise<void> | null = null;
  let told: readonly Finding[] = [];
  /** Which letter is on screen: an answer about the one before is no answer about this one. */
  let letter = 0;

  const isAwaited = (): boolean => last !== null && answered?.key !== last.key;

  async function answerLast(): Promise<void> {
    try {
      while (last !== null && answered?.key !== last.key) {
        const { key, text, question } = last;
        const letterThen = letter;
        const findings = await ask(text, question);
        if (letterThen === letter) answered = { key, text, findings };
      }
    } finally {
      pending = null;
    }
    if (answered !== null && !sameContent(answered.findings, told)) onAnswer();
  }

  function begin(): Promise<void> {
    return (pending ??= answerLast());
  }

  return {
    known(text, question) {
      const key = JSON.stringify([text, question]);
      if (last?.key !== key) {
        last = { key, text, question };
        // A failure here is met again, and told, when the letter is to leave.
        if (isAwaited()) begin().catch(() => undefined);
      }
      told =
        answered === null
          ? []
          : answered.key === key
            ? answered.findings
            : moveFindings(answered.findings, answered.text, text);
      return told;
    },
    isAwaited,
    async settled() {
      if (isAwaited()) await begin();
    },
    forget() {
      letter += 1;
      last = null;
      answered = null;
    },
  };
}
