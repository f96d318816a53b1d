import { matterOf } from '../words/matter-words';
import type { Word } from './words-in-text';

/** How many different words of each matter a text holds, of those of an application and of all others. */
export interface Matters {
  readonly byMatter: ReadonlyMap<string, number>;
  readonly ofApplication: number;
  readonly ofOthers: number;
}

/** A long mail says early what it is about. */
const mostWords = 500;

export function readMatters(words: readonly Word[]): Matters {
  const byMatter = new Map<string, number>();
  let [ofApplication, ofOthers] = [0, 0];
  for (const word of new Set(words.slice(0, mostWords).map(({ flat }) => flat))) {
    const found = matterOf(word);
    if (found === null) continue;
    byMatter.set(found.matter, (byMatter.get(found.matter) ?? 0) + 1);
    if (found.ofApplication) ofApplication += 1;
    else ofOthers += 1;
  }
  return { byMatter, ofApplication, ofOthers };
}
