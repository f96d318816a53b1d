import type { LetterRequest } from '../../../letter/request';
import type { EditableText } from '../../../library/editing/list-texts';
import type { SampleId } from '../../../library/editing/sample-letters';
import { settingsFile, type LibraryFiles } from '../../../library/format/library-files';
import type { LibraryProblem } from '../../../library/format/library-problem';
import type { Finding } from '../../../review/finding';
import { letterText, type LetterDocument } from '../../../session/document/letter-document';
import { parseLetter } from '../../../session/document/parse-letter';
import type { InterfaceLanguage } from '../../../session/state/state';
import type { Editing } from './use-editing';

/** What can be said of a text as it stands in the editor. */
export interface TextReading {
  /** Faults that keep it from serving; its own first. */
  readonly problems: readonly LibraryProblem[];
  /** Null where no letter says the text, or none can be written. */
  readonly letter: LetterDocument | null;
  readonly findings: readonly Finding[];
}

/** On whom a text is shown: the open candidate, or an invented one. */
export type ShownOn = SampleId | 'open';

/** Reads a text, writes a letter that says it and reviews that letter: a few milliseconds, never while a key is down. */
export function readText(
  editing: Editing,
  { path, place }: Pick<EditableText, 'path' | 'place'>,
  source: string,
  open: LetterRequest | null,
  on: ShownOn,
  interfaceLanguage: InterfaceLanguage,
): TextReading {
  const { tools, layers, below, review } = editing;
  const { problems, letters } = tools.checkText(path, source, ownWithoutTone(layers.personal), below);
  const { language } = place;
  const isOpen = on === 'open' && open !== null;
  const choices = tools.choicesFor(place, isOpen ? open : { scenario: 'after-cv', opening: 'none' }, letters.library);
  if (choices === null) return { problems, letter: null, findings: [] };
  const request: LetterRequest = isOpen
    ? { ...open, ...choices, language, without: [], rewordings: {} }
    : tools.sampleLetter(on === 'open' ? 'all-known' : on, language, choices);
  try {
    const letter = parseLetter(tools.composeLetter(request, letters.library).html);
    const text = letterText(letter);
    const { forbiddenWords } = letters.library.settings;
    const facts = { now: request.now };
    const findings = review(text, { letterLanguage: language, interfaceLanguage, forbiddenWords, facts });
    return { problems, letter, findings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = { kind: 'not-written', letter: choices.scenario, reason } as const;
    return { problems: [...problems, { file: path, line: 1, fault }], letter: null, findings: [] };
  }
}

/** The texts alone: one’s own tone is no fault of theirs. */
function ownWithoutTone(files: LibraryFiles): LibraryFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== settingsFile));
}
