import { builtInLibrary } from '#built-in-library';
import { checkInSlices, type LibraryCheck } from '../../library/check-library';
import type { ExchangeNote } from '../../library/exchange/exchange-note';
import type { LibraryFile } from '../../library/exchange/library-file';
import type { LibraryFiles } from '../../library/library-files';
import type { LetterLanguage } from '../../letter/request';

export { builtInSources } from '#built-in-sources';
export { composeLetter } from '../../letter/compose-letter';
export { checkText } from '../../library/editing/check-text';
export { choicesFor, sampleIds, sampleLetter } from '../../library/editing/sample-letters';
export { libraryBelow } from './read-personal-texts';

/**
 * Checks a whole folder beside what the page does. Rejects with the reason of `stop` once it is given: what was checked has
 * changed meanwhile.
 */
export function checkFolder(files: LibraryFiles, stop: AbortSignal): Promise<LibraryCheck> {
  return checkInSlices(files, builtInLibrary, async () => {
    await new Promise((resolve) => setTimeout(resolve));
    stop.throwIfAborted();
  });
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The texts of the files that somebody has chosen, and what could not be taken of them. */
export async function bringLetters(
  given: readonly GivenFile[],
  _language: LetterLanguage,
): Promise<{ readonly files: readonly LibraryFile[]; readonly notes: readonly ExchangeNote[] }> {
  const { unpackLibrary } = await import('../../library/exchange/unpack-library');
  const each = given.map(({ name, bytes }) => unpackLibrary(bytes, name));
  return { files: each.flatMap(({ files }) => files), notes: each.flatMap(({ notes }) => notes) };
}
