import { builtInLibrary } from '#built-in-library';
import type { LetterLanguage } from '../../letter/request';
import { checkInSlices, type LibraryCheck } from '../../library/checking/check-library';
import type { GivenFile, ImportedLibrary } from '../../library/exchange/import-letters';
import type { LibraryFiles } from '../../library/format/library-files';

export { builtInSources } from '#built-in-sources';
export { composeLetter } from '../../letter/compose-letter';
export { checkText } from '../../library/editing/check-text';
export { choicesFor, sampleIds, sampleLetter } from '../../library/editing/sample-letters';
export { libraryBelow } from './read-personal-texts';

/**
 * Checks a whole folder beside what the page does. Where `stop` is given, rejects with its reason once it is aborted: what was
 * checked has changed meanwhile.
 */
export function checkFolder(files: LibraryFiles, stop?: AbortSignal): Promise<LibraryCheck> {
  return checkInSlices(files, builtInLibrary, async () => {
    await new Promise((resolve) => setTimeout(resolve));
    stop?.throwIfAborted();
  });
}

/** The texts of the files that somebody has chosen, made ours, and what could not be taken of them. */
export async function bringLetters(given: readonly GivenFile[], language: LetterLanguage): Promise<ImportedLibrary> {
  const { importLetters } = await import(
    /* webpackChunkName: "import-letters" */ '../../library/exchange/import-letters'
  );
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return importLetters(given, { builtIn: builtInLibrary, language, pause });
}
