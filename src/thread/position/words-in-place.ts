import type { Token } from './title-tokens';
import type { TitleWord, WordKind } from './title-words';

/** Kinds that a level or an acronym goes with. */
const namesPost: ReadonlySet<WordKind> = new Set<WordKind>(['head', 'trade', 'ending', 'faint', 'modifier']);
const roman = /^i{1,3}$/;
const longestAcronym = 3;

/**
 * « Underwriter I », « responsable MES », « chef de projet ES »: right after the words of a post, what would be a word of the
 * sentence is a level, or an acronym by its capitals.
 */
export function isLevelOrAcronym(tokens: readonly Token[], words: readonly TitleWord[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const [wordBefore, word] = [words[at - 1], words[at]];
  if (before === undefined || token === undefined || wordBefore === undefined || word === undefined) return false;
  if (token.gap !== '' || token.shape === 'a' || !(namesPost.has(wordBefore.kind) || wordBefore.kind === 'link'))
    return false;
  if (roman.test(word.text))
    return (
      namesPost.has(wordBefore.kind) && (after === undefined || after.gap !== '' || words[at + 1]?.anchor === 'job')
    );
  if (word.kind !== 'stop' || token.shape !== 'A' || before.shape === 'A') return false;
  return word.text.length <= longestAcronym && !stressed.has(word.text);
}

/** Words that are written in capitals to stress them. */
const stressed = new Set('pas ne my our you we not has had was are est qui que il ils'.split(' '));

/** Kinds that somebody’s surname may have. */
const maySurname: ReadonlySet<WordKind> = new Set<WordKind>(['other', 'place']);
const titles = new Set('mme mlle mr mrs ms m frau herr herrn sra sr signora signor mevrouw meneer pani'.split(' '));
/** Given names and surnames of one person, at most. */
const longestName = 4;

/** « Kilian Le Goff », « Mme Okoye »: words with a capital that go on with a name are of it. */
export function markSurnames(tokens: readonly Token[], kinds: WordKind[]): void {
  let length = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) return;
    if (titles.has(token.word)) {
      length = 1;
      continue;
    }
    const kind = kinds[at] ?? 'other';
    const goesOn = length > 0 && length < longestName && token.gap === '' && token.shape !== 'a' && token.shape !== '1';
    if (kind === 'name') length = goesOn ? length + 1 : 1;
    else if (goesOn && (maySurname.has(kind) || isParticle(tokens, kinds, at))) {
      kinds[at] = 'name';
      length += 1;
    } else length = 0;
  }
}

/** The « Le » of « Kilian Le Goff »: with a capital, between words with one. */
function isParticle(tokens: readonly Token[], kinds: readonly WordKind[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    kinds[at] === 'link' &&
    next !== undefined &&
    next.gap === '' &&
    next.shape !== 'a' &&
    maySurname.has(kinds[at + 1] ?? 'stop')
  );
}
