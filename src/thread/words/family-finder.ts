/**
 * Gives the family of a folded word, or null, where each family lists its words: « recommand* » is looked up by the first
 * letters of a word, the longest first.
 */
export function familyFinder(families: Readonly<Record<string, string>>): (word: string) => string | null {
  const exact = new Map<string, string>();
  const starts = new Map<string, string>();
  let longest = 0;
  let shortest = Infinity;
  for (const [family, words] of Object.entries(families))
    for (const word of words.split(' ')) {
      if (!word.endsWith('*')) {
        exact.set(word, family);
        continue;
      }
      const start = word.slice(0, -1);
      starts.set(start, family);
      longest = Math.max(longest, start.length);
      shortest = Math.min(shortest, start.length);
    }
  return (word) => {
    const known = exact.get(word);
    if (known !== undefined) return known;
    for (let length = Math.min(word.length, longest); length >= shortest; length -= 1) {
      const family = starts.get(word.slice(0, length));
      if (family !== undefined) return family;
    }
    return null;
  };
}
