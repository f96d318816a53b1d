import { technologyFilter } from './packed-technologies';
import { WordFilter } from './word-filter';

const technologies = new WordFilter(technologyFilter);
const leastLetters = 2;

/** Whether a folded word, with its number (`wordHash`), is a product, a language or a norm that posts of computing are named after. */
export function isTechnology(word: string, hash: number): boolean {
  return word.length >= leastLetters && technologies.has(hash);
}
