import { fold } from '../../text/fold';
import { usualNameCase } from '../names/usual-case';
import { isFirstName } from '../words/first-names';

/** « M. Elbaz (Simon) »: the given name that stands in brackets at that place of a text, after a surname. */
export function bracketedGiven(text: string, at: number): string | null {
  const [, given = ''] = /^ \((\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)\)/u.exec(text.slice(at, at + 40)) ?? [];
  return isFirstName(fold(given).split(/[ -]/)[0] ?? '') ? usualNameCase(given) : null;
}
