import type { Choices } from '../letter/list-choices';
import type { FormOfAddress, LetterRequest, RenderedLetter } from '../letter/request';
import type { Finding, ReviewFacts } from '../review/finding';
import type { ThreadFacts, ReadingContext } from '../thread/facts';
import type { OpenMessage } from '../thread/open-message';
import type { LetterView } from './letter-view';
import type { InterfaceLanguage, SessionState } from './state';

/** Reads what a thread says. Rejected by a `PaneIncomplete` when the reading cannot be had, by another error when it does not end. */
export type ReadMessage = (message: OpenMessage, context: ReadingContext) => Promise<ThreadFacts>;

/**
 * The pure work of a session, handed in rather than imported, so that the pane's frame is on screen
 * before this code has been fetched.
 */
export interface Engine {
  /** How the library's French letters address the candidate when the recruiter has not chosen. */
  readonly defaultAddress: FormOfAddress;
  /** What the pane draws of a state, with `review` once it is here; null when no letter is shown. */
  readonly present: (state: SessionState, engine: Engine, review: Review | null) => LetterView | null;
  /** The lists of the interface, as the library names them. */
  readonly choices: (language: InterfaceLanguage) => Choices;
  readonly compose: (request: LetterRequest) => RenderedLetter;
}

/** Reads a letter over. It comes after the letter is on screen, and before it may leave. */
export type Review = (text: string, question: ReviewQuestion) => readonly Finding[];

export interface ReviewQuestion {
  readonly letterLanguage: LetterRequest['language'];
  readonly interfaceLanguage: InterfaceLanguage;
  readonly facts: ReviewFacts;
}
