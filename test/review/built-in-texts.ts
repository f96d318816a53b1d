import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import { everyRequest } from '../letter/every-combination';

/** Letters the product writes itself, one request in `step`, each different text once. */
export function builtInTexts(step = 7): ReadonlySet<string> {
  const texts = new Set<string>();
  let count = 0;
  for (const request of everyRequest()) {
    if (count++ % step !== 0) continue;
    const { text, missing } = composeLetter(request, builtInLibrary);
    if (missing.length === 0) texts.add(text);
  }
  return texts;
}
