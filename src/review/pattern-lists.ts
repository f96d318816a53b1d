import { packLetters } from '../text/pattern-index';
import { holePatterns } from './holes/find-row-holes';
import type { PatternListName } from './packed-letters';
import { callingsByGivenName } from './whole-letter/called-by-given-name';
import { everyCalling } from './whole-letter/called-names';
import { claims } from './whole-letter/second-firm';

/** Every list of patterns of which few may match a letter, for the build and the tests. */
export const patternLists = (): Readonly<Record<PatternListName, readonly RegExp[]>> => ({
  callings: everyCalling,
  callingsByGivenName,
  claims,
  rows: holePatterns.map(({ pattern }) => pattern),
});

/** What the build makes of `packed-letters.ts`. */
export function packAllLetters(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(patternLists()).map(([name, patterns]) => [name, packLetters(patterns)]));
}
