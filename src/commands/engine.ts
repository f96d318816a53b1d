import { reviewLetter } from '../review/review-letter';
import type { Review } from '../session/engine';

export { engine } from '../session/built-in-engine';
export { prepareQuickReply } from '../session/quick-reply';

/** Reads the letter over; fetched at the first click, with the engine, beside the message that Outlook is asked for. */
export const review: Review = (text, { letterLanguage, interfaceLanguage, facts }) =>
  reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
