import type { FormOfAddress, LetterLanguage } from '../request';

/** Who speaks in the letter, and to whom. */
export interface Voice {
  readonly language: LetterLanguage;
  readonly address: FormOfAddress;
  readonly plural: boolean;
}

/** Without the capital of a note’s first word; a sigle keeps its own. */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The things a note names one after the other, each in the words of the letter; null when one of them is not understood. */
export function eachOf(
  note: string,
  between: RegExp,
  tell: (thing: string) => string | null,
): readonly string[] | null {
  const things = note.split(between);
  // A capital further on is of a name: « Belle équipe, Marseille ».
  if (things.slice(1).some((thing) => /^\p{Lu}\p{Ll}/u.test(thing))) return null;
  const told = things.map((thing) => tell(lowered(thing)));
  return told.every((thing) => thing !== null) ? told : null;
}
