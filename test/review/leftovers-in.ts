import { reviewLetter } from '../../src/review/review-letter';

/** What the review points at as a leftover in a text, in its order. */
export const leftoversIn = (text: string): string[] =>
  reviewLetter(text)
    .filter(({ kind }) => kind === 'placeholder')
    .map(({ found }) => found);
