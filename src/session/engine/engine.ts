import type { LibrarySettings } from '../../letter/letter-library';
import type { Choices } from '../../letter/list-choices';
import type { LetterRequest, RenderedLetter } from '../../letter/request';
import type { LibraryTexts } from '../../library/texts/library-layers';
import type { PartOrigins } from '../../library/texts/part-places';
import type { Finding, ReviewFacts } from '../../review/finding';
import type { ThreadFacts, ReadingContext } from '../../thread/facts';
import type { OpenMessage } from '../../thread/open-message';
import type { InterfaceLanguage, SessionState } from '../state/state';
import type { LetterView } from './letter-view';

/** Reads what a thread says. Rejected by a `PaneIncomplete` when the reading cannot be had, by another error when it does not end. */
export type ReadMessage = (message: OpenMessage, context: ReadingContext) => Promise<ThreadFacts>;

/**
 * The pure work of a session, handed in rather than imported, so that the pane's frame is on screen
 * before this code has been fetched.
 */
export interface Engine {
  /** The letters it writes from, beside ours. */
  readonly letters: LettersInUse;
  /** The same engine, writing from other letters. Rejects when the code for it cannot be fetched. */
  readonly over: (letters: LettersInUse) => Promise<Engine>;
  readonly customs: Customs;
  /** What the pane draws of a state, with `review` once it is here; null when no letter is shown. */
  readonly present: (state: SessionState, engine: Engine, review: Review | null) => LetterView | null;
  /** The lists of the interface, as the library names them. */
  readonly choices: (language: InterfaceLanguage) => Choices;
  readonly compose: (request: LetterRequest) => RenderedLetter;
  /** Whose words each part of a letter says. */
  readonly origins: (request: LetterRequest) => PartOrigins;
  /** The words that the team has chosen not to write, in a letter. */
  readonly findHouseWords: (text: string, language: InterfaceLanguage) => readonly Finding[];
}

/** Texts laid over ours; null where there are none. */
export interface LettersInUse {
  readonly team: LibraryTexts | null;
  readonly personal: LibraryTexts | null;
}

/** What the letters’ settings say to the pane. */
export interface Customs extends Pick<LibrarySettings, 'formOfAddress' | 'voice' | 'openings' | 'category'> {
  /** The team’s name; null without letters of a team. */
  readonly team: string | null;
}

/** Reads a letter over. It comes after the letter is on screen, and before it may leave. */
export type Review = (text: string, question: ReviewQuestion) => readonly Finding[];

/** The same on another thread. Rejected by a `PaneIncomplete` when it cannot be had, by another error when it does not end. */
export type AskReview = (text: string, question: ReviewQuestion) => Promise<readonly Finding[]>;

export interface ReviewQuestion {
  readonly letterLanguage: LetterRequest['language'];
  readonly interfaceLanguage: InterfaceLanguage;
  readonly facts: ReviewFacts;
}
