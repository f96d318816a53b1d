import { rememberRecent } from '../../text/remember-recent';

/** A word of a text: where it stands, and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly flat: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The words of a folded text, in order; « l'offre » is one word. */
export const readWords: (flat: string) => readonly Word[] = rememberRecent(
  (flat) =>
    Array.from(flat.matchAll(word), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      flat: match[0],
    })),
  12,
);
