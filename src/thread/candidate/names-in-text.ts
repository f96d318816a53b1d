import { listedWords } from '../../text/listed-words';
import { isFullName, parseName, type PersonName } from '../names/parse-name';
import { particles } from '../names/particles';
import { isCommonWord } from '../words/common-words';
import { isFirstName } from '../words/first-names';
import { jobHeads, jobModifiers } from '../words/job-words';
import { greetings } from '../words/letter-words';
import { mentionFamily } from '../words/mention-words';
import { nameTitles, notNames } from '../words/not-names';
import { isTown } from '../words/towns';
import { isTrade } from '../words/trades';
import { wordHash } from '../words/word-filter';
import { bracketedGiven } from './bracketed-given';
import { bareOf, isCapitalised, isOwner, isShouted } from './word-shapes';
import type { Word } from './words-in-text';

/**
 * How a name in prose shows that it is one: both parts, « Mme » before it, a known given name alone, an initial before it,
 * or its capitals: of two words or, within a sentence, of one that no list knows.
 */
export type NameKind = 'full' | 'titled' | 'given' | 'initialled' | 'unlisted' | 'lone';

export interface NameInText {
  readonly name: PersonName;
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  /** Indexes of its first word, and of the one after its last, among the words of the text. */
  readonly from: number;
  readonly to: number;
}

/** A page with more names than this is a directory. */
const mostNames = 60;
/** More words with a capital that no list knows are those of products, places, or German. */
const mostLone = 8;

/**
 * Names of persons in a text, by their capitals.
 * @param known folded words that the headers or file names of the thread use as names: as good as a listed given name.
 */
export function findNames(text: string, words: readonly Word[], known: ReadonlySet<string>): readonly NameInText[] {
  const found: NameInText[] = [];
  let at = 0;
  while (at < words.length && found.length < mostNames) {
    const run = runFrom(text, words, at);
    if (run === 0) {
      at += 1;
      continue;
    }
    const turned = surnameFirst(text, words, at, run, known);
    if (turned !== null) found.push(turned);
    else for (const name of namesOfRun(text, words, at, at + run, known)) found.push(name);
    at = turned?.to ?? at + run;
  }
  const alone = found.filter((one) => one.kind === 'lone');
  return alone.length > mostLone ? found.filter((one) => one.kind !== 'lone') : found;
}

/** How many words from `at` on may make one name: capitalised, particles between them, one space apart. */
function runFrom(text: string, words: readonly Word[], at: number): number {
  if (!isCapitalised(text, words[at])) return 0;
  let end = at + 1;
  let passed = 0;
  while (end + passed < words.length && end + passed - at < 7) {
    const next = words[end + passed];
    const before = words[end + passed - 1];
    if (next === undefined || before === undefined || isOwner(before) || !touches(text, before, next)) break;
    if (isCapitalised(text, next)) {
      end += passed + 1;
      passed = 0;
    } else if (passed < 2 && (joining.has(next.flat) || joinsSurnames(text, words, at, end + passed))) passed += 1;
    else break;
  }
  return end - at;
}

/** « Bhattacharya, Arnab »: a surname, a comma and a given name, at the start of a line or after a label. */
function surnameFirst(
  text: string,
  words: readonly Word[],
  at: number,
  run: number,
  known: ReadonlySet<string>,
): NameInText | null {
  const first = words[at];
  const last = words[at + run - 1];
  const given = words[at + run];
  if (first === undefined || last === undefined || given === undefined || run > 3) return null;
  if (text.slice(last.end, given.start) !== ', ' || !startsSentence(text, first)) return null;
  const after = text.slice(given.end, given.end + 2);
  if (!/^$|^[\n)]|^ [(–—-]|^,/.test(after)) return null;
  const shouted = isShouted(text, first) && !isShouted(text, given);
  if (!shouted && !isFirstName(given.flat) && !known.has(given.flat)) return null;
  if (isFirstName(first.flat) && !shouted) return null;
  const name = parseName(text.slice(first.start, given.end));
  if (!isFullName(name)) return null;
  return { name, kind: 'full', start: first.start, end: given.end, from: at, to: at + run + 1 };
}

/** Particles that go on with a name in running text; « le », « la » only after « de ». */
const joining = new Set(
  [...particles]
    .filter((word) => !['y', 'e', 'i', 'le', 'la', 'les', 'at', 'op', 'o', 'do', 'ten', 'der', 'to'].includes(word))
    .concat('la', 'der'),
);

/** « Mireia Casals i Puig », « Heredia y Montoya »: « and » between two surnames, not between two people. */
function joinsSurnames(text: string, words: readonly Word[], from: number, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || after === undefined || at - from < 2) return false;
  return (
    (word.flat === 'i' || word.flat === 'y') &&
    isCapitalised(text, after) &&
    !isFirstName(after.flat) &&
    !isFirstName(before.flat)
  );
}

function touches(text: string, before: Word, next: Word): boolean {
  const gap = text.slice(before.end, next.start);
  return gap === ' ' || gap === '\u00a0' || (gap === '. ' && (before.flat.length === 1 || nameTitles.has(before.flat)));
}

function namesOfRun(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  known: ReadonlySet<string>,
): readonly NameInText[] {
  const found: NameInText[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const flat = bareOf(words[at]);
    const title = nameTitles.has(flat);
    const given = at > start && isFirstName(words[at - 1]?.flat ?? '');
    // « Maryvonne Le Dréau »: a particle among the words of a name.
    const joined = at > start && at + 1 < to && particles.has(flat);
    // « Carvalho de Sá »: an accent, and no company.
    const accented = at > start && flat === 'sa' && text.charAt((words[at]?.end ?? 0) - 1) !== 'a';
    if (at < to && !(title && at > start) && (joined || accented || !cutsNames(flat, given, known))) continue;
    if (at > start) found.push(...nameAt(text, words, start, at, known));
    start = title ? at : at + 1;
  }
  return found;
}

/** Words of trades, services and mail: a name ends before them, but « Marie Boulanger » is one. */
function cutsNames(flat: string, afterGiven: boolean, known: ReadonlySet<string>): boolean {
  if (known.has(flat) || isFirstName(flat) || nameTitles.has(flat)) return false;
  return (
    spoken.test(flat) ||
    sentenceParts.has(flat) ||
    notNames.has(flat.replace(/^[dl]['’]/, '')) ||
    notNames.has(flat) ||
    ((jobHeads.has(flat) || jobModifiers.has(flat)) && !afterGiven)
  );
}

/** « my name is Gethin Prosser I’m ringing », « Name’s Kieran ». */
const spoken = /^(?:i|it|he|she|we|they|you|name|that|there|what|who|here|let)['’](?:m|s|ve|re|ll|d)$/;

/** Words that a sentence may write with a capital after a name, and no name is made of. */
const sentenceParts = new Set(
  listedWords(`il ils elle elles nous vous je tu on ce cet cette ces qui que qu quoi dont et ou mais donc car it she we they this that these those
  his her their its am pm tues weds thurs comme voila voici quand depuis ensuite puis alors svp as if but when while after before since
  could would should shall did does has have had was were perhaps maybe although though despite during however moreover
  because unless until whether also then thus hence yet please lets what which who whom whose where why how
  lorsque lors pendant malgre selon afin ainsi aussi cependant toutefois neanmoins pourtant pourquoi comment combien parce
  puisque tandis peut peux pouvez pourriez pourrais veuillez faut`),
);

function nameAt(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  known: ReadonlySet<string>,
): readonly NameInText[] {
  let start = from;
  const title = words[start]?.flat ?? '';
  const titled = nameTitles.has(title) && to - start > 1;
  while (start < to && nameTitles.has(words[start]?.flat ?? '')) start += 1;
  const listed = (index: number) => {
    const flat = bareOf(words[index]);
    return flat.length > 2 && (isFirstName(flat) || known.has(flat));
  };
  // « Vu Ludovic Pruvost », « Rencontré Camille »: a sentence starts with a capital too.
  const shouted = isShouted(text, words[start]);
  while (
    !titled &&
    start + 1 < to &&
    !listed(start) &&
    !shouted &&
    (opensSentence(text, words[start]) ||
      mentionFamily(words[start]?.flat ?? '') !== null ||
      (listed(start + 1) && to - start > 2))
  )
    start += 1;
  const first = words[start];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return [];
  const count = to - start;
  const name = parseName(text.slice(first.start, last.end));
  if (name === null) return [];
  const place = { start: first.start, end: last.end - (isOwner(last) ? 2 : 0), from: start, to };
  const surname = name.last ?? name.first;
  const bracketed = count === 1 && surname !== null ? bracketedGiven(text, last.end) : null;
  if (bracketed !== null && (titled || isLone(text, words, start)))
    return [{ ...place, kind: 'full', name: { first: bracketed, last: surname, order: 'written' } }];
  // « Sir Duncan »: the title goes with a given name.
  if (title === 'sir' && count === 1)
    return [{ ...place, kind: 'given', name: { first: surname, last: null, order: 'written' } }];
  if (titled && count === 1)
    return [{ ...place, kind: 'titled', name: { first: null, last: surname, order: 'written' } }];
  if (count === 1) {
    if (listed(start))
      return isFirstName(bareOf(first)) && !ordinaryWords.has(bareOf(first))
        ? [{ ...place, kind: 'given', name: { first: name.first ?? name.last, last: null, order: 'list' } }]
        : [];
    return isLone(text, words, start)
      ? [{ ...place, kind: 'lone', name: { first: null, last: name.first ?? name.last, order: 'habit' } }]
      : [];
  }
  if (name.first === null && name.last === null) return [];
  if (count === 2 && name.first === null && /^\p{Lu}\.? /u.test(text.slice(first.start, last.end)))
    return last.flat.length > 2 ? [{ ...place, kind: 'initialled', name }] : [];
  let sure = titled;
  for (let at = start; at < to; at += 1) sure ||= listed(at);
  if (sure)
    return [
      { ...place, kind: titled ? 'titled' : 'full', name: asWritten(name, text.slice(first.start, first.end), text) },
    ];
  const capitals = isShouted(text, first) && isShouted(text, last);
  if (capitals || count > 3 || name.first === null || name.last === null) return [];
  return [{ ...place, kind: 'unlisted', name }];
}

/** English prose never puts the surname first: the « Reid » of « Callum Reid » is none though a list knows it as a given name. */
function asWritten(name: PersonName, firstWord: string, text: string): PersonName {
  const { first, last, order } = name;
  const turned = order === 'list' && first !== null && last === firstWord && !first.includes(' ');
  return turned && isEnglish(text.slice(0, 800)) ? { first: last, last: first, order: 'habit' } : name;
}

function isEnglish(text: string): boolean {
  return (
    /\b(?:the|and|with|for|has|was|is|your?)\b/.test(text) &&
    !/(?<!\p{L})(?:le|la|les|des|est|pour|avec|vous)(?!\p{L})/u.test(text)
  );
}

/** « Vu » of « Vu Ludovic Pruvost », not the « Hepzibah » of « : Hepzibah Cole »: a word that sentences are made of. */
function opensSentence(text: string, word: Word | undefined): boolean {
  return word !== undefined && startsSentence(text, word) && opens(word.flat);
}

function opens(flat: string): boolean {
  return isCommonWord(flat) || sentenceParts.has(flat) || greetings.test(flat);
}

/**
 * « (Nzamba) », « vu Mélusine », « So: Oyelaran. »: a word that only its capital makes a name. At the start of a sentence any
 * word has one, and in capitals or in German any noun may.
 */
function isLone(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const flat = bareOf(word);
  if (word === undefined || flat.length < 4 || flat.length > 16) return false;
  const written = text.slice(word.start, word.start + flat.length);
  if (!/^\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?$/u.test(written) || isCommonWord(flat)) return false;
  const before = words[at - 1];
  const gap = before === undefined ? '' : text.slice(before.end, word.start);
  const starts =
    before === undefined ? text.slice(0, word.start).trim() !== '' || words.length > 3 : /\n|[.!?]\s/.test(gap);
  return !starts && !notNames.has(flat) && !isTown(flat, wordHash(flat), true) && !isTrade(wordHash(flat));
}

function startsSentence(text: string, word: Word | undefined): boolean {
  if (word === undefined) return false;
  let at = word.start - 1;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0')) at -= 1;
  return at < 0 || '\n.!?:;-–—•*>"«('.includes(text.charAt(at));
}

/** Given names that a sentence starts with for another reason. */
const ordinaryWords = new Set(
  'may will rose mark grant rich bill mai avril juin june april art faith hope joy mercy patience victoire reine prune marin ange aime long minh thi an so son ray van don guy pat chance sue'.split(
    ' ',
  ),
);
