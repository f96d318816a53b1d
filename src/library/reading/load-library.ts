import type { LanguageLetters, LetterLibrary } from '../../letter/letter-library';
import type { LetterLanguage } from '../../letter/request';
import { isLibraryFile, settingsFile, type LibraryFiles } from '../format/library-files';
import type { LibraryProblem } from '../format/library-problem';
import { asTexts, mergeLayers, noTexts, type LibraryLayer, type LibraryTexts } from '../texts/library-layers';
import { LanguageReading } from './language-reading';
import { migrateLibrary } from './migrate-library';
import { readSettings, safeSettings } from './read-settings';

export interface LoadedLibrary {
  /** What is sound, over the library below: a text with a fault, and the letters that call it, are left out. */
  readonly library: LetterLibrary;
  /** What is sound, and is in these files. */
  readonly own: LibraryTexts;
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a library from its files, by path: `library.json`, and for each language `letters/`, `reasons/`, `openings/`,
 * `parts/` and `sentences/`. Nothing is thrown: what is wrong is in `problems`, and the rest serves.
 *
 * @param below the library these files are laid over, whose shared texts they may call; none for one that stands alone
 */
export function loadLibrary(given: LibraryFiles, below?: LetterLibrary): LoadedLibrary {
  const problems: LibraryProblem[] = [];
  const files = migrateLibrary(given);
  const { given: settings, isNewer } = readSettings(files[settingsFile], problems);
  const texts = Object.fromEntries(Object.entries(files).filter(([path]) => isLibraryFile(path)));
  const read = (language: LetterLanguage): LanguageLetters =>
    new LanguageReading(language, texts, problems, below?.languages[language].partials ?? {}).read();
  const own: LibraryTexts = isNewer ? noTexts : { settings, languages: { fr: read('fr'), en: read('en') } };
  // Which layers these are changes nothing to what they say together.
  const layers: LibraryLayer[] = [{ origin: 'team', ...own }];
  if (below !== undefined) layers.unshift({ origin: 'built-in', ...asTexts(below) });
  return {
    library: mergeLayers(layers, safeSettings).library,
    own,
    problems: [...problems].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line),
  };
}
