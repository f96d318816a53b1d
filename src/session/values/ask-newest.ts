/** An answer, and what it answers. */
export interface Given<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

/** Questions of which only the newest matters, put to what may answer from another thread. */
export interface NewestAnswer<Question, Answer> {
  /** Has a question answered when it was not, and gives what is known at once: its own answer, or the last one there was. */
  readonly ask: (question: Question) => Given<Question, Answer> | null;
  /** The answer that was given last, to whichever question; null before the first. */
  readonly last: () => Given<Question, Answer> | null;
  /** Whether the newest question waits for its answer. */
  readonly isAwaited: () => boolean;
  /** It could not be had, and was not asked for again since. */
  readonly isFailing: () => boolean;
  /** Resolves once it has it; asks again after a failure, and rejects at the next one. */
  readonly settled: () => Promise<void>;
  /** Questions and answers before this one are about something else. */
  readonly forget: () => void;
}

/**
 * One question at a time: of those that come while an answer is awaited, only the newest is asked. `onSettled` is told once it
 * has its answer or cannot have it; an answer given at once is told to nobody but who asked. Questions with one `keyOf` are the same.
 */
export function askNewest<Question, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
  keyOf: (question: Question) => string,
  onSettled: () => void,
): NewestAnswer<Question, Answer> {
  interface Asked {
    readonly key: string;
    readonly question: Question;
  }
  let newest: Asked | null = null;
  let answered: (Asked & Given<Question, Answer>) | null = null;
  let pending: Promise<void> | null = null;
  let failing = false;
  let forgotten = 0;

  const isAwaited = (): boolean => newest !== null && answered?.key !== newest.key;

  /** Null where the answer is there already. */
  function askOne(asked: Asked): Promise<void> | null {
    const forgottenThen = forgotten;
    const take = (answer: Answer): void => {
      if (forgottenThen === forgotten) answered = { ...asked, answer };
    };
    const answer = answerTo(asked.question);
    if (answer instanceof Promise) return answer.then(take);
    take(answer);
    return null;
  }

  async function askTheRest(first: Promise<void>): Promise<void> {
    failing = false;
    try {
      await first;
      while (newest !== null && answered?.key !== newest.key) await askOne(newest);
    } catch (error) {
      failing = true;
      throw error;
    } finally {
      pending = null;
      onSettled();
    }
  }

  function begin(): Promise<void> | null {
    if (pending !== null || newest === null) return pending;
    const first = askOne(newest);
    if (first !== null) pending = askTheRest(first);
    return pending;
  }

  return {
    ask(question) {
      const key = keyOf(question);
      if (newest?.key !== key) {
        newest = { key, question };
        // A failure here is met again, and told, by who waits for the answer.
        if (isAwaited()) begin()?.catch(() => undefined);
      }
      return answered;
    },
    last: () => answered,
    isAwaited,
    isFailing: () => failing,
    async settled() {
      if (isAwaited()) await begin();
    },
    forget() {
      forgotten += 1;
      newest = null;
      answered = null;
    },
  };
}
