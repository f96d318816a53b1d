import { fold } from '../../text/fold';

/** « Employment Query - Robert Downer »: a title made of the candidate’s own name is none. A surname alone may be a trade. */
export function isNameAsTitle(title: string, firstName: string | null, lastName: string | null): boolean {
  if (firstName === null || lastName === null) return false;
  const [first, last] = [wordsOf(firstName), wordsOf(lastName)];
  const words = wordsOf(title);
  return (
    words.some((word) => first.includes(word)) &&
    words.some((word) => last.includes(word)) &&
    words.every((word) => first.includes(word) || last.includes(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
