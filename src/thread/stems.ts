/** How a word begins, which is nearly its meaning whatever its ending: « entretiens » and « entretien » are one. */
const stemLength = 6;

/** The beginnings of the words of a folded text, in order; figures are none. */
export function stemsOf(flat: string, most = 90): readonly string[] {
  const stems: string[] = [];
  for (const match of flat.matchAll(/\p{L}[\p{L}']*/gu)) {
    stems.push(match[0].slice(0, stemLength));
    if (stems.length === most) break;
  }
  return stems;
}

/** Each stem once, and each two that follow one another. */
export function withPairs(stems: readonly string[]): readonly string[] {
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`)])];
}
