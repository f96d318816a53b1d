import { onceNeeded } from '../../text/once-needed';
import { foreignIdeas } from './foreign-words';
import { WordsWithin } from './words-within';

/** A piece of a run of letters. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The words that announce a title. */
const announcing = onceNeeded(
  () =>
    new WordsWithin(
      [foreignIdeas.candidacy, foreignIdeas.job, foreignIdeas.advert, '的'].flatMap((words) =>
        words.split(' ').map((word) => [word, true] as const),
      ),
    ),
);

/**
 * A run of a script that parts no words, in pieces: the words that announce a title, and what stands between them. Japanese is
 * parted where it goes over to hiragana and back as well: « 営業職に応募いたします » is 営業職, に, 応募 and いたします.
 */
export function cutRun(run: string): readonly Piece[] {
  const cuts = new Set([0, run.length]);
  for (const { start, end } of announcing().in(run)) cuts.add(start).add(end);
  for (let at = 1; at < run.length; at += 1)
    if (isHiragana(run.charCodeAt(at - 1)) !== isHiragana(run.charCodeAt(at))) cuts.add(at);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(1).map((end, at) => ({ start: sorted[at] ?? 0, end }));
}

function isHiragana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x309f;
}
