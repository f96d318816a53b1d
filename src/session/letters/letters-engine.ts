import { composeLetter } from '../../letter/compose-letter';
import type { LetterLibrary } from '../../letter/letter-library';
import { listChoices } from '../../letter/list-choices';
import { asTexts, mergeLayers, type LibraryLayer } from '../../library/texts/library-layers';
import { partOrigins } from '../../library/texts/part-places';
import type { Engine, LettersInUse } from '../engine/engine';
import { presentLetter } from '../engine/present';
import { writtenLetter } from '../engine/written';

/** What writes the letter, from our letters with those of the team and of the recruiter over them. */
export function createEngine(builtIn: LetterLibrary, letters: LettersInUse): Engine {
  const layered = mergeLayers([{ origin: 'built-in', ...asTexts(builtIn) }, ...layersOf(letters)]);
  const { library } = layered;
  const { formOfAddress, voice, openings, category, forbiddenWords, name } = library.settings;
  return {
    letters,
    over: (others) => Promise.resolve(createEngine(builtIn, others)),
    customs: {
      formOfAddress,
      voice,
      openings,
      category,
      forbiddenWords,
      team: letters.team === null ? null : name,
    },
    present: presentLetter,
    choices: (language) => listChoices(library, language),
    write: (request) => writtenLetter(composeLetter(request, library), partOrigins(layered, request)),
  };
}

function layersOf({ team, personal }: LettersInUse): readonly LibraryLayer[] {
  return [
    ...(team === null ? [] : [{ origin: 'team', ...team } as const]),
    ...(personal === null ? [] : [{ origin: 'personal', ...personal } as const]),
  ];
}
