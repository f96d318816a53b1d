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

/** Marks that part what announces a title from the title. */
const partsTitle = new Set([':', '"', '-']);
const mostSkipped = 3;
/** Shorter words are seldom the first of a title, and often an article. */
const leastTitle = 3;
/** Letters from here on have no capitals. */
const withoutCapitals = 0x590;

/**
 * A word that nothing is known of is a title by where it stands: « вакансию „X“ », « stillingen som X », « pozisi X », and in a
 * subject « X pozisyonu ». Its kind becomes that of words that end as trades do.
 */
export function markAnnounced(
  tokens: readonly Token[],
  words: readonly TitleWord[],
  kinds: WordKind[],
  isSubject: boolean,
): void {
  const isUnknown = (at: number) =>
    kinds[at] === 'other' && !(isLatin(words[at]?.text ?? '') && (words[at]?.text.length ?? 0) <= leastTitle);
  words.forEach((word, at) => {
    if (!word.announces) return;
    const next = skipJoining(tokens, words, kinds, at + 1);
    const token = tokens[next];
    if (token !== undefined && token.gap !== 'line' && isUnknown(next)) {
      const isCapital = token.shape !== 'a' || token.word.charCodeAt(0) >= withoutCapitals;
      const isBeside = token.gap === '' && (words[next - 1]?.anchor === 'as' || (word.anchor === 'job' && isCapital));
      if (isBeside || partsTitle.has(token.gap)) {
        kinds[next] = 'ending';
        return;
      }
    }
    if (isSubject && at > 0 && at <= mostSkipped && tokens[at]?.gap === '' && isUnknown(at - 1))
      kinds[at - 1] = 'ending';
  });
}

/** The first word from a place on that is no link, no « as » and no other word that announces. */
function skipJoining(
  tokens: readonly Token[],
  words: readonly TitleWord[],
  kinds: readonly WordKind[],
  from: number,
): number {
  let at = from;
  for (; at < from + mostSkipped; at += 1) {
    const word = words[at];
    if (word === undefined || tokens[at]?.gap !== '') break;
    const joins = kinds[at] === 'link' || word.anchor !== '' || (isLatin(word.text) && word.text.length < leastTitle);
    if (!joins) break;
  }
  return at;
}

function isLatin(text: string): boolean {
  return text.charCodeAt(0) < withoutCapitals;
}
