import { builtInLibrary } from '#built-in-library';
import type { LetterLibrary } from '../../letter/letter-library';
import type { LibraryFiles } from '../../library/format/library-files';
import { asTexts, mergeLayers, type LibraryTexts } from '../../library/texts/library-layers';
import { loadLibrary } from '../../library/reading/load-library';
import type { Memory } from '../memory/memory';
import { recallTeamLetters } from './kept-letters';

/** The recruiter’s own texts, over ours and the team’s. One with a fault is left out: the text below goes on serving. */
export function readPersonalTexts(files: LibraryFiles, memory: Memory): LibraryTexts {
  return loadLibrary(files, libraryBelow(memory)).own;
}

/** What stands under a recruiter’s own texts. */
export function libraryBelow(memory: Memory): LetterLibrary {
  const team = recallTeamLetters(memory)?.texts;
  if (team === undefined) return builtInLibrary;
  return mergeLayers([
    { origin: 'built-in', ...asTexts(builtInLibrary) },
    { origin: 'team', ...team },
  ]).library;
}
