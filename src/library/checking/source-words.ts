import type { LetterLanguage } from '../../letter/request';
import { fold } from '../../text/fold';
import { isLibraryFile } from '../format/library-files';

/** The texts of one language, by path. */
export function textsOf(
  files: Readonly<Record<string, string>>,
  language: LetterLanguage,
): readonly [string, string][] {
  return Object.entries(files).filter(([path]) => path.startsWith(`${language}/`) && isLibraryFile(path));
}

/** A source folded, at the same places, with blanks where it is not words: names in braces, `key:` of a header. */
export function wordsOnly(source: string): string {
  return fold(source)
    .replace(/\{\{(?:"[^"]*"|[^"}]|\}(?!\}))*\}\}/g, (tag) =>
      tag.replace(/"[^"]*"|[^"\n]/g, (piece) => (piece.startsWith('"') ? piece : ' ')),
    )
    .replace(/^[a-z]+:/gm, (key) => ' '.repeat(key.length));
}
