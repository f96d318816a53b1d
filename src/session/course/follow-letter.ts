import type { LetterRequest } from '../../letter/request';
import type { LetterWriter } from '../engine/engine';
import type { Written } from '../engine/written';
import type { DraftId } from '../state/state';
import { askNewest } from '../values/ask-newest';

/** The letter on screen follows the choices, whichever thread writes it. */
export interface FollowedLetter {
  /**
   * What is known of a letter at once: itself, or, until it has been written, how it stood before; null where the draft had
   * none yet. Has it written when it was not.
   */
  readonly known: (request: LetterRequest, draft: DraftId) => Written | null;
  /** Whether the letter that was last asked for is still to come. */
  readonly isAwaited: () => boolean;
  /** It could not be had. */
  readonly isFailing: () => boolean;
  /** Resolves once it is there; asks again after a failure, and rejects at the next one. */
  readonly settled: () => Promise<void>;
  /** Letters are written by this one from now on: what stands was written by another, and is written anew. */
  readonly writeWith: (writer: LetterWriter) => void;
}

interface Asked {
  readonly writer: LetterWriter;
  /** Counts the writers: no letter of one is taken for another’s. */
  readonly edition: number;
  readonly draft: DraftId;
  readonly request: LetterRequest;
}

/** `onSettled` is told of a letter that has come, or cannot come. */
export function followLetter(onSettled: () => void): FollowedLetter {
  let writer: LetterWriter | null = null;
  let edition = 0;
  const newest = askNewest<Asked, Written>(
    (asked) => asked.writer.write(asked.request),
    (asked) => JSON.stringify([asked.edition, asked.draft, asked.request]),
    onSettled,
  );

  return {
    known(request, draft) {
      if (writer === null) return null;
      const given = newest.ask({ writer, edition, draft, request });
      return given?.question.draft === draft ? given.answer : null;
    },
    isAwaited: newest.isAwaited,
    isFailing: newest.isFailing,
    settled: newest.settled,
    writeWith(next) {
      writer = next;
      edition += 1;
    },
  };
}
