import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterRequest, RenderedLetter } from '../../src/letter/request';
import { reviewLetters, type ReviewOfLetters } from '../review/review-letters';
import { findDefectsOnce, type DefectFinder } from './find-defects';

export interface CheckedLetters {
  readonly count: number;
  /** How many lacked no fact. */
  readonly complete: number;
  /** Each kind of fault once, with the request that shows it. */
  readonly defects: readonly string[];
  /** What our own review points at. */
  readonly findings: readonly string[];
}

/** How a request becomes a letter; a test of these checks plants a fault here. */
export type Compose = (request: LetterRequest) => RenderedLetter;

const compose: Compose = (request) => composeLetter(request, builtInLibrary);

/** Writes each letter once, looks for the marks of a machine in it, and has it reviewed as the pane would. */
export function checkLetters(requests: Iterable<LetterRequest>, write: Compose = compose): CheckedLetters {
  const findDefects: DefectFinder = findDefectsOnce();
  const review: ReviewOfLetters = reviewLetters();
  const defects = new Map<string, string>();
  let count = 0;
  let complete = 0;
  for (const request of requests) {
    const letter = write(request);
    count++;
    if (letter.missing.length === 0) complete++;
    for (const defect of findDefects(letter, request))
      if (defects.size < 20 && !defects.has(defect)) defects.set(defect, `${defect} ← ${JSON.stringify(request)}`);
    review.read(letter, request);
  }
  return { count, complete, defects: [...defects.values()], findings: review.findings() };
}
