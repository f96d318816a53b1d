import type { Sentence } from './split-sentences';

/** From so many words on, what one clause says may be lost among the others. */
const wordsOfLongSentence = 14;
const fewestWordsOfClause = 5;

/** What begins a clause after a comma. Folded. */
const joinsClause =
  /^(?:et|mais|puis|car|or|d|sans|surtout|alors|ce|vu|comme|parce|and|but|plus|besides|so|as|since|because|which)$/;

/** A part of a sentence, and how many words of the sentence stand before it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly from: number;
}

/** The clauses of a long sentence, cut at its signs and before what joins one to the next; none of a short or simple one. */
export function clausesOf({ tokens }: Sentence): readonly Clause[] {
  if (tokens.length < wordsOfLongSentence) return [];
  const cuts = tokens.flatMap(({ word }, at) =>
    /^[;:]$/.test(word) || (word === ',' && joinsClause.test(tokens[at + 1]?.word ?? '')) ? [at + 1] : [],
  );
  if (cuts.length === 0) return [];
  return [0, ...cuts].flatMap((from, at) => {
    const part = tokens.slice(from, cuts[at] ?? tokens.length);
    const [first, last] = [part[0], part.at(-1)];
    if (first === undefined || last === undefined || part.length < fewestWordsOfClause) return [];
    return [{ sentence: { tokens: part, start: first.start, end: last.end }, from }];
  });
}
