/** Words apart from one another by a space, in small letters; `.` is what ends a sentence, `,` what parts it. */
export type Words = string;

/**
 * Words that call for another, and what cannot come in its place: where two of them stand side by side, what was called for
 * fell out. Only pairs that no finished sentence holds, whatever it is about, are told: the words are those of grammar.
 */
export interface Call {
  readonly callers: Words;
  readonly never: Words;
  /** Told only after one of these: it is then that the caller calls. */
  readonly onlyAfter?: Words;
  /** Not told after one of these, which make another word of the caller: « le votre », « il a du ». */
  readonly notAfter?: Words;
  /** Not told before one of these, with which it is said: « à au moins », “of at least”. */
  readonly notBefore?: Words;
}

/** Words of several classes as one list. */
export function all(...lists: readonly Words[]): Words {
  return lists.join(' ');
}
