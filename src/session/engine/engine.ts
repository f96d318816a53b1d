import type { LibrarySettings } from '../../letter/letter-library';
import type { Choices } from '../../letter/list-choices';
import type { LetterRequest } from '../../letter/request';
import type { LibraryTexts } from '../../library/texts/library-layers';
import type { Finding, ReviewFacts } from '../../review/finding';
import type { ThreadFacts, ReadingContext } from '../../thread/facts';
import type { OpenMessage } from '../../thread/open-message';
import type { InterfaceLanguage } from '../state/state';
import type { Present } from './present';
import type { Written } from './written';

/** Reads what a thread says. Rejected by a `PaneIncomplete` when the reading cannot be had, by another error when it does not end. */
export type ReadMessage = (message: OpenMessage, context: ReadingContext) => Promise<ThreadFacts>;

/**
 * What writes the letters of a session. It is handed in rather than imported, so that the pane's frame is on screen before this
 * code has been fetched.
 */
export interface LetterWriter {
  /** The letters it writes from, beside ours. */
  readonly letters: LettersInUse;
  /** The same, writing from other letters. Rejects when the code for it cannot be fetched. */
  readonly over: (letters: LettersInUse) => Promise<LetterWriter>;
  readonly customs: Customs;
  /** What the pane draws of a state; null when no letter is shown. */
  readonly present: Present;
  /** The lists of the interface, as the library names them. */
  readonly choices: (language: InterfaceLanguage) => Choices;
  /** A promise where it writes on another thread: rejected by a `PaneIncomplete` when that cannot be had. */
  readonly write: (request: LetterRequest) => Written | Promise<Written>;
}

/** What writes letters on this thread: for many of them at once, and for the one on screen where there is no other thread. */
export interface Engine extends LetterWriter {
  readonly over: (letters: LettersInUse) => Promise<Engine>;
  readonly write: (request: LetterRequest) => Written;
}

/** Texts laid over ours; null where there are none. */
export interface LettersInUse {
  readonly team: LibraryTexts | null;
  readonly personal: LibraryTexts | null;
}

/** What the letters’ settings say to the pane. */
export interface Customs extends Pick<
  LibrarySettings,
  'formOfAddress' | 'voice' | 'openings' | 'category' | 'forbiddenWords'
> {
  /** The team’s name; null without letters of a team. */
  readonly team: string | null;
}

/** Reads a letter over. It comes after the letter is on screen, and before it may leave. */
export type Review = (text: string, question: ReviewQuestion) => readonly Finding[];

/** The same on another thread. Rejected by a `PaneIncomplete` when it cannot be had, by another error when it does not end. */
export type AskReview = (text: string, question: ReviewQuestion) => Promise<readonly Finding[]>;

export interface ReviewQuestion {
  /** The words that the team has chosen not to write. */
  readonly forbiddenWords: readonly string[];
  readonly letterLanguage: LetterRequest['language'];
  readonly interfaceLanguage: InterfaceLanguage;
  readonly facts: ReviewFacts;
}
