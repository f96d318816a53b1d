import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../letter/compose-letter';
import { listChoices } from '../letter/list-choices';
import type { Engine } from './engine';
import { presentLetter } from './present';

/** What writes the letter, from the built-in library. A shell fetches it; nothing waits for it before. */
export const engine: Engine = {
  defaultAddress: builtInLibrary.settings.address,
  present: presentLetter,
  choices: (language) => listChoices(builtInLibrary, language),
  compose: (request) => composeLetter(request, builtInLibrary),
};
