import type { LetterLibrary } from '../../letter/letter-library';
import { settingsFile, writeSettings, type LibraryFiles } from '../format/library-files';
import type { LibraryProblem } from '../format/library-problem';
import { loadLibrary } from '../reading/load-library';
import { asTexts, mergeLayers, type LayeredLibrary } from '../texts/library-layers';

/** A text as it is being written, over everything else that serves. */
export interface TextCheck {
  /** What is wrong with it; of the other texts, what it breaks. */
  readonly problems: readonly LibraryProblem[];
  /** The letters with it; with the text below in its place while it has a fault. */
  readonly letters: LayeredLibrary;
}

/**
 * Reads one text among the recruiter’s others, fast enough to be done while typing: those below were read before.
 *
 * @param own the recruiter’s other texts
 * @param below ours with the team’s over them
 */
export function checkText(path: string, source: string, own: LibraryFiles, below: LetterLibrary): TextCheck {
  const files: LibraryFiles = { [settingsFile]: writeSettings(), ...own, [path]: source };
  const before = Object.hasOwn(own, path) ? [] : loadLibrary(own, below).problems;
  const { own: texts, problems } = loadLibrary(files, below);
  const isOld = (problem: LibraryProblem): boolean =>
    problem.file !== path && before.some((known) => JSON.stringify(known) === JSON.stringify(problem));
  return {
    problems: problems.filter((problem) => !isOld(problem)),
    letters: mergeLayers([
      { origin: 'team', ...asTexts(below) },
      { origin: 'personal', ...texts },
    ]),
  };
}
