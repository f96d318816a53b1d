import { onceNeeded } from '../text/once-needed';
import { packLetters, PatternIndex } from '../text/pattern-index';
import { packedLetters, type PatternListName } from './packed-letters';

/** For each pattern of a list, in its order, 1 where it may match a text or a part of it, else 0. */
export function whichMayMatch(name: PatternListName, patterns: () => readonly RegExp[]): (text: string) => Uint8Array {
  const index = onceNeeded(() => new PatternIndex(packedLetters[name] ?? packLetters(patterns())));
  return (text) => index().mayMatch(text);
}

/** The patterns of a list that may match a text or a part of it, in their order. */
export function thoseThatMayMatch(
  name: PatternListName,
  patterns: readonly RegExp[],
): (text: string) => readonly RegExp[] {
  const which = whichMayMatch(name, () => patterns);
  return (text) => {
    const may = which(text);
    return patterns.filter((_, place) => may[place] === 1);
  };
}
