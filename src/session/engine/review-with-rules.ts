import { houseFindings, houseWordsFinder } from '../../library/checking/house-words';
import { reviewLetter } from '../../review/review-letter';
import { rememberLast } from '../values/remember-last';
import type { Review } from './engine';

/** The words of a team seldom change, and their patterns are not made anew at each key. */
const findHouseWords = rememberLast(houseWordsFinder);

/** What reads a letter over. The heaviest code of all: it is fetched last, and waited for before anything is written. */
export const review: Review = (text, { letterLanguage, interfaceLanguage, forbiddenWords, facts }) => {
  const found = reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
  const house = houseFindings(findHouseWords(forbiddenWords)(text), text, interfaceLanguage);
  return house.length === 0 ? found : [...found, ...house].sort((one, other) => one.start - other.start);
};
