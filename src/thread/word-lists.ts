import { packBeginnings } from '../text/beginnings';
import type { WordPatterns } from '../text/word-patterns';
import { meetingWords } from './interview/interview-words';
import { announcing } from './position/title-mentions';
import { dayWords } from './prose-dates';
import { otherwiseIn } from './refusal';
import { asking } from './unsolicited/unsolicited-clues';
import { meetingFamilies } from './words/meeting-families';
import type { WordListName } from './words/packed-beginnings';
import { refusalFamilies } from './words/refusal-families';
import { tellingWords } from './words/telling-words';

/** Every list of patterns over words that the reading holds against texts, for the build and the tests. */
export const wordLists = (): Readonly<Record<WordListName, WordPatterns>> => ({
  announcing,
  asking: asking(),
  dayWords,
  meetingFamilies: meetingFamilies.patterns,
  meetingWords,
  otherwise: otherwiseIn(),
  refusalFamilies: refusalFamilies.patterns,
  tellingWords,
});

/** What the build makes of `packed-beginnings.ts`. */
export function packAllBeginnings(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wordLists()).map(([name, { patterns }]) => [name, packBeginnings(patterns)]),
  );
}
