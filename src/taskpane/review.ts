import { reviewLetter } from '../review/review-letter';
import type { Review } from '../session/engine';

/** What reads the letter over; fetched last, and waited for before anything is written. */
export const review: Review = (text, { letterLanguage, interfaceLanguage, facts }) =>
  reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
