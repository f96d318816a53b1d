import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterRequest } from '../../src/letter/request';
import { everyLetter } from '../../src/library/checking/every-letter';
import { everyRequest, everyWording } from '../letter/every-combination';

/** Of the requests with and without each fact, whose wordings repeat one another. */
const step = 7;

/** Letters the product writes itself, in every wording and as the check of a library writes them, each different text once. */
export function builtInTexts(): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const request of requests()) {
    const { text, missing } = composeLetter(request, builtInLibrary);
    if (missing.length === 0) texts.add(text);
  }
  return texts;
}

function* requests(): Generator<LetterRequest> {
  let count = 0;
  for (const request of everyRequest()) if (count++ % step === 0) yield request;
  yield* everyWording();
  yield* everyLetter('fr');
  yield* everyLetter('en');
}
