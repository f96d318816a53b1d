import { fold } from '../../text/fold';
import { isFirstName } from '../words/first-names';
import { nameWords } from './name-titles';
import type { PersonName } from './parse-name';
import { particles } from './particles';
import { usualNameCase } from './usual-case';

/**
 * « Gustavo Paredes Luna », who writes from gustavo.paredes@…, is not read as Luna: an address leaves out a second surname,
 * never the given name, so the surname begins with the last word it holds. Null where the given name `read` is the first
 * word anyway, where the address holds the end of the name too, or where its last word may be a second given name.
 */
export function sharedByAddress(written: string, address: string, read: PersonName | null): PersonName | null {
  const words = nameWords(written);
  if (written.includes(',') || words.length < 3 || words.some((word) => !isPlainWord(word))) return null;
  const [opening = ''] = words;
  if (fold(read?.first ?? '').startsWith(fold(opening))) return null;
  const parts = fold(address.slice(0, Math.max(0, address.indexOf('@'))))
    .replace(/\d+$/, '')
    .split(/[._]/);
  const [given = '', surname = ''] = parts;
  const begins = words.findIndex((word) => fold(word) === surname);
  if (parts.length !== 2 || fold(opening) !== given || begins < 1 || begins === words.length - 1) return null;
  if (isFirstName(surname)) return null;
  return {
    first: usualNameCase(words.slice(0, begins).join(' ')),
    last: usualNameCase(words.slice(begins).join(' ')),
    order: 'written',
  };
}

/** Neither an initial nor a particle, which tell by themselves, nor in capitals. */
function isPlainWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word) && !particles.has(fold(word));
}
