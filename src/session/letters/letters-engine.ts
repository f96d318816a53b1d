import { composeLetter } from '../../letter/compose-letter';
import type { LetterLibrary } from '../../letter/letter-library';
import { listChoices } from '../../letter/list-choices';
import { houseFindings, houseWordsFinder } from '../../library/checking/house-words';
import { asTexts, mergeLayers, type LibraryLayer } from '../../library/texts/library-layers';
import { partOrigins } from '../../library/texts/part-places';
import type { Engine, LettersInUse } from '../engine/engine';
import { presentLetter } from '../engine/present';

export { recallLetters } from './kept-letters';

/** What writes the letter, from our letters with those of the team and of the recruiter over them. */
export function createEngine(builtIn: LetterLibrary, letters: LettersInUse): Engine {
  const layered = mergeLayers([{ origin: 'built-in', ...asTexts(builtIn) }, ...layersOf(letters)]);
  const { library } = layered;
  const { formOfAddress, voice, openings, category, name } = library.settings;
  const findHouseWords = houseWordsFinder(library.settings.forbiddenWords);
  return {
    letters,
    over: (others) => Promise.resolve(createEngine(builtIn, others)),
    customs: { formOfAddress, voice, openings, category, team: letters.team === null ? null : name },
    present: presentLetter,
    choices: (language) => listChoices(library, language),
    compose: (request) => composeLetter(request, library),
    origins: (request) => partOrigins(layered, request),
    findHouseWords: (text, language) => houseFindings(findHouseWords(text), text, language),
  };
}

function layersOf({ team, personal }: LettersInUse): readonly LibraryLayer[] {
  return [
    ...(team === null ? [] : [{ origin: 'team', ...team } as const]),
    ...(personal === null ? [] : [{ origin: 'personal', ...personal } as const]),
  ];
}
