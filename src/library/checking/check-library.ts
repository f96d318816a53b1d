import { composeLetter } from '../../letter/compose-letter';
import type { LetterLibrary } from '../../letter/letter-library';
import type { LetterLanguage, LetterRequest } from '../../letter/request';
import { reviewLetter } from '../../review/review-letter';
import { fold } from '../../text/fold';
import { isLibraryFile, settingsFile } from '../format/library-files';
import type { LibraryProblem } from '../format/library-problem';
import { lineAt } from '../format/line-at';
import { loadLibrary } from '../reading/load-library';
import type { LibraryTexts } from '../texts/library-layers';
import { everyLetter, someLetters } from './every-letter';
import { findForbiddenWords } from './forbidden-words';
import { textsOf, wordsOnly } from './source-words';

export interface LibraryCheck {
  /** The library with what is sound of these files. */
  readonly library: LetterLibrary;
  /** The texts that are in these files. */
  readonly own: LibraryTexts;
  /** Any of these refuses the library. */
  readonly problems: readonly LibraryProblem[];
  /** What the review would say of the team's texts without stopping a letter. */
  readonly advice: readonly LibraryProblem[];
  /** How many letters were written and reviewed; none when a file already has a problem. */
  readonly letters: number;
}

/**
 * Checks a team's files as its CI does: each file, then every letter they make over the built-in library.
 *
 * @param paths every path of the folder, those that no library has included
 */
export function checkLibrary(
  files: Readonly<Record<string, string>>,
  builtIn: LetterLibrary,
  paths: readonly string[] = Object.keys(files),
): LibraryCheck {
  return runSteps(checkSteps(files, builtIn, paths, everyLetter));
}

/** The same for the letters of these requests alone. */
export function checkLetters(
  files: Readonly<Record<string, string>>,
  builtIn: LetterLibrary,
  letters: (language: LetterLanguage) => Iterable<LetterRequest>,
): LibraryCheck {
  return runSteps(checkSteps(files, builtIn, Object.keys(files), letters));
}

function runSteps(steps: Generator<void, LibraryCheck>): LibraryCheck {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in a pane that somebody is working in: a letter of each kind rather than all, in slices of a few milliseconds.
 *
 * @param pause gives way to what the page has to do meanwhile
 */
export async function checkInSlices(
  files: Readonly<Record<string, string>>,
  builtIn: LetterLibrary,
  pause: () => Promise<void>,
): Promise<LibraryCheck> {
  const steps = checkSteps(files, builtIn, Object.keys(files), someLetters);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < sliceMs) continue;
    await pause();
    begun = performance.now();
  }
}

const sliceMs = 8;

/** Yields after each letter. */
function* checkSteps(
  files: Readonly<Record<string, string>>,
  builtIn: LetterLibrary,
  paths: readonly string[],
  letters: (language: LetterLanguage) => Iterable<LetterRequest>,
): Generator<void, LibraryCheck> {
  const { library, own, problems } = loadLibrary(files, builtIn);
  const found = [...missingSettings(files), ...strayTexts(paths), ...problems];
  const isNewer = problems.some(({ fault }) => fault.kind === 'newer-format');
  if (isNewer) return { library: builtIn, own, problems, advice: [], letters: 0 };
  if (found.length > 0) return { library, own, problems: found, advice: [], letters: 0 };
  const reading = new LettersReading(files, library, builtIn);
  for (const language of library.settings.languages) yield* reading.readEach(letters(language));
  const forbidden = findForbiddenWords(files, library, own, builtIn);
  return {
    library,
    own,
    problems: [...reading.problems, ...forbidden],
    advice: reading.advice,
    letters: reading.letters,
  };
}

function missingSettings(files: Readonly<Record<string, string>>): LibraryProblem[] {
  return files[settingsFile] === undefined
    ? [{ file: settingsFile, line: 1, fault: { kind: 'no-settings-file' } }]
    : [];
}

/** A text in a folder of another name would never be read: its author would wait for it in vain. */
function strayTexts(paths: readonly string[]): LibraryProblem[] {
  return paths
    .filter((path) => /\.(?:hbs|handlebars)$/i.test(path) && !isLibraryFile(path))
    .map((file) => ({ file, line: 1, fault: { kind: 'stray-file' } }));
}

class LettersReading {
  letters = 0;
  readonly problems: LibraryProblem[] = [];
  readonly advice: LibraryProblem[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly files: Readonly<Record<string, string>>,
    private readonly library: LetterLibrary,
    private readonly builtIn: LetterLibrary,
  ) {}

  /** Yields after each letter and each paragraph reviewed. Stops at the first letter that cannot be written: a text past the limits takes them all, each after long work. */
  *readEach(requests: Iterable<LetterRequest>): Generator<void> {
    for (const request of requests) {
      this.letters++;
      yield;
      try {
        const { subject, text, missing } = composeLetter(request, this.library);
        const isWhole = missing.length === 0;
        const fresh = [subject, ...text.split('\n\n')].filter((each) =>
          this.isNew(`${request.language} ${isWhole ? '' : 'without a fact '}${each}`),
        );
        // What the review says of our own sentences is not for the team to mend.
        const ours = fresh.length === 0 ? [] : this.builtInParagraphs(request);
        for (const paragraph of fresh.filter((each) => !ours.includes(each))) {
          this.review(paragraph, request, isWhole);
          yield;
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.problems.push({
          file: letterFile(request),
          line: 1,
          fault: { kind: 'not-written', letter: nameLetter(request), reason },
        });
        return;
      }
    }
  }

  private review(paragraph: string, request: LetterRequest, isWhole: boolean): void {
    const { language } = request;
    const inFrench = reviewLetter(paragraph, { language, interfaceLanguage: 'fr' }).filter(
      // A letter that lacks a fact cannot be sent: the word it lacks is asked for before.
      ({ rule }) => isWhole || (rule !== 'hole/filler' && rule !== 'hole/leftover'),
    );
    if (inFrench.length === 0) return;
    const inEnglish = reviewLetter(paragraph, { language, interfaceLanguage: 'en' });
    for (const { rule, found, start, severity, message } of inFrench) {
      const place = locate(this.files, language, found);
      if (place === null && severity !== 'block') continue;
      this.once(severity === 'block' ? this.problems : this.advice, {
        ...(place ?? { file: letterFile(request), line: 1 }),
        fault: {
          kind: 'finding',
          rule,
          found,
          messages: {
            fr: message,
            en: inEnglish.find((one) => one.rule === rule && one.start === start)?.message ?? message,
          },
        },
      });
    }
  }

  private builtInParagraphs(request: LetterRequest): readonly string[] {
    const { subject, text } = composeLetter(request, this.builtIn);
    return [subject, ...text.split('\n\n')];
  }

  private once(list: LibraryProblem[], problem: LibraryProblem): void {
    const { file, line, fault } = problem;
    const key = fault.kind === 'finding' ? `${fault.rule} ${fold(fault.found)}` : fault.kind;
    if (this.isNew(`${file} ${line} ${key}`)) list.push(problem);
  }

  private isNew(key: string): boolean {
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}

function letterFile({ language, scenario }: LetterRequest): string {
  return `${language}/letters/${scenario}.hbs`;
}

function nameLetter({ scenario, reason, opening, address }: LetterRequest): string {
  return [scenario, reason, opening, address].filter((id) => id !== undefined).join(', ');
}

/** Where a rendered excerpt was written, when it stands in one of the files as it is. */
function locate(
  files: Readonly<Record<string, string>>,
  language: LetterLanguage,
  excerpt: string,
): Pick<LibraryProblem, 'file' | 'line'> | null {
  const looked = fold(excerpt).replace(/\s/g, ' ');
  if (looked === '') return null;
  for (const [file, source] of textsOf(files, language)) {
    const at = wordsOnly(source).replace(/\s/g, ' ').indexOf(looked);
    if (at >= 0) return { file, line: lineAt(source, at) };
  }
  return null;
}
