import type { Idea } from '../words/foreign-words';
import { sensesOf } from '../words/word-senses';
import type { Word } from './words-in-text';

/** How many different words of each matter a text holds, of those of an application and of all others. */
export interface Matters {
  readonly byMatter: ReadonlyMap<string, number>;
  readonly ofApplication: number;
  readonly ofOthers: number;
  /** What it says of an application in the tongues that are listed by ideas. */
  readonly ideas: ReadonlySet<Idea>;
}

/** A long mail says early what it is about. */
const mostWords = 500;

export function readMatters(words: readonly Word[]): Matters {
  const byMatter = new Map<string, number>();
  const ideas = new Set<Idea>();
  let [ofApplication, ofOthers] = [0, 0];
  for (const word of new Set(words.slice(0, mostWords).map(({ flat }) => flat)))
    for (const sense of sensesOf(word)) {
      if (sense.idea !== null) ideas.add(sense.idea);
      if (sense.matter === null) continue;
      byMatter.set(sense.matter, (byMatter.get(sense.matter) ?? 0) + 1);
      if (sense.ofApplication) ofApplication += 1;
      else ofOthers += 1;
    }
  return { byMatter, ofApplication, ofOthers, ideas };
}
