import { onceNeeded } from '../../../text/once-needed';
import { neverSeen } from './pairs-never-seen';

/**
 * Little words that nobody puts side by side (“the of”, « chez pour »): a word fell out between them. Of how many were met
 * beside one another in good sentences and everyday mail, only those met never though both are frequent are kept.
 */
export type PairLanguage = 'fr' | 'en';

/** How surely two words are never side by side: not at all, likely, surely. */
export type Oddity = 0 | 1 | 2;

export type OddityOfPair = (language: PairLanguage, first: string, second: string) => Oddity;

/** Words in small letters, with their accents; those elided with their apostrophe. */
export const littleWords: Readonly<Record<PairLanguage, readonly string[]>> = {
  fr: "le la les l' un une des du de d' au aux en dans par pour avec sur chez sans sous entre depuis vers avant après pendant contre selon et ou où mais car que qu' qui dont si quand donc comme ni lorsque ce c' cet cette ces mon ma mes son sa ses notre nos votre vos nôtre vôtre leur leurs je j' tu il elle on nous vous ils elles se s' me m' te t' lui y ne n' pas plus est sont était été sera serait a à ont avait aura ai avons avez êtes sommes bien aussi là dû".split(
    ' ',
  ),
  en: 'the a an of to in on at for with from by about as into than during through under over between after before since and or but because that which who whose where when if so while is are was were be been am has have had will would can could do does did should must may might not it its this these those our your my his her their we you i he she they us me him them there very more most also just only no any some such what how up out'.split(
    ' ',
  ),
};
/** What can follow a little word when nothing else does. */
export const closings = [',', '.', ';', ':', ')', '?', '!', '$'] as const;

const telling: Readonly<Record<PairLanguage, ReadonlySet<string>>> = {
  fr: new Set('le la les des du une et est nous vous votre notre pour que qui dans sur avec au ce je'.split(' ')),
  en: new Set('the of and to is are we you your our for that with this have at was i'.split(' ')),
};

/** What a pair is read from: a word or a sign, and where it stands. */
export interface PlacedToken {
  readonly start: number;
  readonly end: number;
}

/** Every pair of little words, or of one and a closing sign, with the language it was read in. */
export interface LittlePair {
  readonly at: number;
  readonly language: PairLanguage;
  readonly first: string;
  readonly second: string;
}

/** In the order of the sentence. `tokens` ends with one that is empty, for the end of it. */
export function littlePairs(text: string, tokens: readonly PlacedToken[]): LittlePair[] {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  const words = written.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const language = languageOfWords(words);
  const known = isLittle[language];
  const pairs: LittlePair[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || token.end === token.start) continue;
    const first = afterElision(words[at] ?? '');
    if (!known.has(first) || '-/'.includes(text.charAt(token.start - 1) || ' ')) continue;
    const second = next.end === next.start ? '$' : untilElision(words[at + 1] ?? '');
    const after = text.charAt(next.end);
    if (known.has(second)) {
      if (next.start === token.end || after === '-' || after === '/') continue;
      // A name that looks like a little word: « au A1 », “in May”.
      if (/^\p{Lu}/u.test(written[at + 1] ?? '') && !/^\p{Lu}{2}/u.test(written[at] ?? '')) continue;
    } else if (!isClosing.has(second) || /[\p{L}\p{N}.]/u.test(after)) continue;
    pairs.push({ at, language, first, second });
  }
  return pairs;
}

const isLittle: Readonly<Record<PairLanguage, ReadonlySet<string>>> = {
  fr: new Set(littleWords.fr),
  en: new Set(littleWords.en),
};
const isClosing: ReadonlySet<string> = new Set(closings);

/** By the commonest words of either; French when they say nothing. */
export function languageOfWords(words: readonly string[]): PairLanguage {
  let weight = 0;
  for (const word of words) {
    if (telling.fr.has(word)) weight++;
    if (telling.en.has(word)) weight--;
  }
  return weight >= 0 ? 'fr' : 'en';
}

/** A token as it follows and as it is followed: « d’ » and « une » of « d’une », the one word of others. */
export function wordsIn(text: string, { start, end }: PlacedToken): string[] {
  const word = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  return [...new Set([untilElision(word), afterElision(word)])];
}

/** « d’une » is followed as « une » is. */
function afterElision(word: string): string {
  const at = word.lastIndexOf("'");
  return at < 0 || at === word.length - 1 ? word : word.slice(at + 1);
}

/** « l’équipe » follows as « l’ » does. */
function untilElision(word: string): string {
  const at = word.indexOf("'");
  return at < 0 ? word : word.slice(0, at + 1);
}

// A pair is a place in a table of the first words by the second ones. Kept ones are written as how far each is from the one
// before it, in characters from `#`: the last character of a step says how odd the pair is, those before it are 40 places each.
const base = 35;
const longestStep = 40;

export function packPairs(oddityOf: OddityOfPair): string {
  let text = '';
  let step = 0;
  for (const [language, first, second] of everyPair()) {
    const oddity = oddityOf(language, first, second);
    if (oddity > 0) {
      text += String.fromCharCode(base + 1 + step + (oddity - 1) * longestStep);
      step = 0;
    } else if (++step === longestStep) {
      text += String.fromCharCode(base);
      step = 0;
    }
  }
  return text.replaceAll('\\', '~');
}

function* everyPair(): Generator<[PairLanguage, string, string], void> {
  for (const language of ['fr', 'en'] as const)
    for (const first of littleWords[language])
      for (const second of [...littleWords[language], ...closings]) yield [language, first, second];
}

const stored = onceNeeded(() => unpackPairs(neverSeen));

/** As `pairs-never-seen` tells. */
export function storedOddity(language: PairLanguage, first: string, second: string): Oddity {
  return stored().get(`${language} ${first} ${second}`) ?? 0;
}

function unpackPairs(text: string): Map<string, Oddity> {
  const kept = new Map<string, Oddity>();
  const pairs = everyPair();
  const skip = (count: number): void => {
    for (let i = 0; i < count; i++) pairs.next();
  };
  for (const sign of text.replaceAll('~', '\\')) {
    const code = sign.charCodeAt(0) - base;
    if (code === 0) {
      skip(longestStep);
      continue;
    }
    const oddity = code > longestStep ? 2 : 1;
    skip((code - 1) % longestStep);
    const next = pairs.next();
    if (next.done !== true) kept.set(next.value.join(' '), oddity);
  }
  return kept;
}
