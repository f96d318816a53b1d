import { reviewLetter } from '../review/review-letter';
import { recallEngine } from '../session/built-in-engine';
import type { Review } from '../session/engine';
import { browserMemory } from '../taskpane/browser-memory';

/** Writes from the letters that the pane used last. */
export const engine = recallEngine(browserMemory);
export { prepareQuickReply } from '../session/quick-reply';

/** Reads the letter over; fetched at the first click, with the engine, beside the message that Outlook is asked for. */
export const review: Review = (text, { letterLanguage, interfaceLanguage, facts }) =>
  reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
