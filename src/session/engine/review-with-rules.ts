import { reviewLetter } from '../../review/review-letter';
import type { Review } from './engine';

/** What reads a letter over. The heaviest code of all: it is fetched last, and waited for before anything is written. */
export const review: Review = (text, { letterLanguage, interfaceLanguage, facts }) =>
  reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
