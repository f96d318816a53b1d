import { onceNeeded } from '../../text/once-needed';

/**
 * Gives the family of a folded word, or null, where each family lists its words: « recommand* » is looked up by the first
 * letters of a word, the longest first. The lists are taken apart at the first question: a thread that starts has no word yet.
 */
export function familyFinder(families: Readonly<Record<string, string>>): (word: string) => string | null {
  const listed = onceNeeded(() => listWords(families));
  return (word) => {
    const { exact, starts, shortest, longest } = listed();
    const known = exact.get(word);
    if (known !== undefined) return known;
    for (let length = Math.min(word.length, longest); length >= shortest; length -= 1) {
      const family = starts.get(word.slice(0, length));
      if (family !== undefined) return family;
    }
    return null;
  };
}

interface ListedWords {
  readonly exact: ReadonlyMap<string, string>;
  readonly starts: ReadonlyMap<string, string>;
  /** Of the starts, in letters. */
  readonly shortest: number;
  readonly longest: number;
}

function listWords(families: Readonly<Record<string, string>>): ListedWords {
  const exact = new Map<string, string>();
  const starts = new Map<string, string>();
  for (const [family, words] of Object.entries(families))
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) starts.set(word.slice(0, -1), family);
      else exact.set(word, family);
    }
  const lengths = [...starts.keys()].map((start) => start.length);
  return { exact, starts, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}
