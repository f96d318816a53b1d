import { fold } from '../../text/fold';

/** The words of a text, folded and with plain letters, as names and titles are compared. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/[œæłøđß]/g, (letter) => plainLetters[letter] ?? letter)
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

/** Letters that people write without their stroke, in a name above all. */
const plainLetters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };
