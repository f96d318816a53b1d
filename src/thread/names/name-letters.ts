import { fold } from '../../text/fold';
import { isFirstName } from '../words/first-names';

/** A word that the list of given names knows. */
export function isGiven(word = ''): boolean {
  return isFirstName(fold(word));
}

/** A word in capitals: in a name that has others, the surname. */
export function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
