import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../letter/compose-letter';
import { listChoices } from '../../letter/list-choices';
import type { Engine } from '../engine/engine';
import { presentLetter } from '../engine/present';
import { writtenLetter } from '../engine/written';
import type { Memory } from '../memory/memory';
import type { InterfaceLanguage } from '../state/state';
import { recallLetters } from './kept-letters';
import { rehearseLetter } from './rehearse-letter';

const { formOfAddress, voice, openings, category, forbiddenWords } = builtInLibrary.settings;

/**
 * What writes the letter, from our letters alone. A shell fetches it; nothing waits for it before.
 * What lays other letters over ours, and what checks them, is fetched from here: it shares this code.
 */
export const builtInEngine: Engine = {
  letters: { team: null, personal: null },
  over: (letters) =>
    letters.team === null && letters.personal === null
      ? Promise.resolve(builtInEngine)
      : import(/* webpackChunkName: "letters-engine" */ './letters-engine').then((module) =>
          module.createEngine(builtInLibrary, letters),
        ),
  customs: { formOfAddress, voice, openings, category, forbiddenWords, team: null },
  present: presentLetter,
  choices: (language) => listChoices(builtInLibrary, language),
  write: (request) => writtenLetter(composeLetter(request, builtInLibrary), {}),
};

/**
 * The engine with the letters that were in use last on this computer: the first letter is the team’s, without waiting
 * for the network to say which. Those who have none do not wait for the code that lays them over ours.
 */
export const recallEngine = (memory: Memory): Promise<Engine> => builtInEngine.over(recallLetters(memory));

/** Steps that have what a first letter needs ready: each to be taken while there is nothing else to do. */
export const rehearsal = (language: InterfaceLanguage): Generator<undefined> =>
  rehearseLetter(builtInLibrary, language);

/** What reads the recruiter’s own texts: asked for when there are some that were not read yet. */
export const fetchPersonalReading = () => import(/* webpackChunkName: "check-letters" */ './read-personal-texts');

/** What an editor of texts works with. */
export const fetchEditingTools = () => import(/* webpackChunkName: "editing" */ './editing-tools');

/** What reads and checks a folder of letters: asked for when there is something new to check. */
export const fetchLetterCheck = () =>
  import(/* webpackChunkName: "check-letters" */ './check-team-letters').then((module) => module.checkTeamLetters);
