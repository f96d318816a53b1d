import { townFilter } from './packed-towns';
import { WordFilter } from './word-filter';

const towns = new WordFilter(townFilter);

/** « Saint-Pierre », « Villeneuve-sur-Lot », folded. */
const townShape = /^(?:saint|sainte|st|ste)-\p{L}{3,}|\p{L}-(?:sur|sous|lez|les)-\p{L}/u;

/**
 * Whether a folded word, with its number (`wordHash`), is a town or a region: one of some 1 500, of France and of where its
 * recruiters write to, or a name made as those of towns are. Of words in small letters, only the latter can be told.
 */
export function isTown(word: string, hash: number, capital: boolean): boolean {
  return townShape.test(word) || (capital && word.length > 3 && towns.has(hash));
}
