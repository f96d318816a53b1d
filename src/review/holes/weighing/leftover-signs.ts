import { fold } from '../../../text/fold';
import { hashOf } from '../../../text/hash-of';
import { slotOf, unitOf } from '../../sentences/weigh-sentence';
import { addContextOfMarks, type Mark } from './context-of-marks';
import { littlePairs, storedOddity, type OddityOfPair } from '../missing/odd-pairs';
import { classOf, type WordClass } from './word-classes';

/** Signs share this many weights, by their hash: a power of two. */
export const signCount = 1 << 16;

/** What a sentence shows, as slots of the weights, each once, and the stretch of the sentence it was seen in. */
export interface LeftoverSigns {
  readonly slots: readonly number[];
  /** What each counts for, aligned with `slots`. */
  readonly units: readonly number[];
  /** How many of them words and signs gave, before what the marks gave. */
  readonly ofWords: number;
  /** UTF-16 offsets in the sentence, aligned with `slots`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface SignToken {
  /** With its case, and what parts it from the one before: `nom/A/`, `_[`. */
  readonly whole: string;
  /** Folded, without case. */
  readonly word: string;
  /** A short word is itself, another its case alone: what makes the syntax. */
  readonly kind: string;
  /** Its class, with capitals that say something; of a sign, itself. */
  readonly sort: string;
  readonly start: number;
  readonly end: number;
}

/** Signs count alike however many there are, so that a long sentence is no more suspect than a short one. */
const signShare = 6;
/** So do those of what the patterns point at. */
const markShare = 3;

const tokenPattern = /\p{L}[\p{L}’']*|\d+|[^\s]/gu;
/** No sentence of a letter is longer; the rest of one that is tells nothing more. */
const longestRead = 600;

/**
 * Words and signs of a sentence with their case and spacing, one to three in a row, and the bits of text around signs that
 * are no words. Unlike the features of the tone, these keep what a leftover is told by: brackets, capitals, double spaces,
 * a preposition before a comma. Linear in the length of the sentence. `oddityOf` is what the training gives another of.
 */
export function readLeftoverSigns(
  sentence: string,
  marks: readonly Mark[],
  oddityOf: OddityOfPair = storedOddity,
): LeftoverSigns {
  const text = sentence.length > longestRead ? sentence.slice(0, longestRead) : sentence;
  const tokens = readSignTokens(text);
  const slots: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const seen = new Set<number>();
  const add = (name: string, start: number, end: number): void => {
    const slot = slotOf(hashOf(name), signCount);
    if (seen.has(slot)) return;
    seen.add(slot);
    slots.push(slot);
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { whole, word, kind, sort, start, end } = token;
    add(`u ${whole}`, start, end);
    add(`w ${word}`, start, end);
    if (word.length > 4) add(`s ${word.slice(0, 5)}`, start, end);
    const next = tokens[at + 1];
    if (next === undefined) continue;
    add(`b ${whole} ${next.whole}`, start, next.end);
    add(`k ${kind} ${next.kind}`, start, next.end);
    add(`l ${word} ${next.kind}`, start, next.end);
    add(`r ${kind} ${next.word}`, start, next.end);
    add(`g ${sort} ${next.sort}`, start, next.end);
    const third = tokens[at + 2];
    if (third === undefined) continue;
    add(`t ${kind} ${next.kind} ${third.kind}`, start, third.end);
    add(`v ${word} ${next.kind} ${third.word}`, start, third.end);
    add(`h ${sort} ${next.sort} ${third.sort}`, start, third.end);
  }
  addOddPairs(text, tokens, oddityOf, add);
  addBits(text, add);
  addWhole(text, tokens, add);
  const units = new Array<number>(slots.length).fill(unitOf(signShare, slots.length));
  const ofWords = slots.length;
  addContextOfMarks(text, marks, add);
  while (units.length < slots.length) units.push(unitOf(markShare, slots.length - ofWords));
  return { slots, units, ofWords, starts, ends };
}

/** Words and signs, between two empty tokens for the edges. */
export function readSignTokens(text: string): SignToken[] {
  const tokens: SignToken[] = [edge('^', 0)];
  let after = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const [written] = match;
    const start = match.index;
    const gap = text.slice(after, start);
    after = start + written.length;
    const space = gap === '' ? 'n' : gap.includes('\n') ? 'L' : gap.length > 3 ? '4' : gap.length > 1 ? '2' : '';
    if (/^\p{L}/u.test(written)) {
      const word = isNameOfCalled(written, tokens.at(-1)) ? '@name' : fold(written);
      const look = `${caseOf(written)}/${space}`;
      tokens.push({
        whole: `${word}/${look}`,
        word,
        kind: word.length <= 4 ? word : look,
        sort: `${classOf(word.replace(/’/g, "'")) ?? 'word'}/${look}`,
        start,
        end: after,
      });
    } else {
      const sign = /^\d/.test(written) ? '9'.repeat(Math.min(4, written.length)) : written;
      tokens.push({
        whole: space + sign,
        word: space + sign,
        kind: space + sign,
        sort: space + sign,
        start,
        end: after,
      });
    }
  }
  tokens.push(edge('$', text.length));
  return tokens;
}

/** Some are called as little words are written: « Madame Le », “Dear Mr For”. */
function isNameOfCalled(written: string, called: SignToken | undefined): boolean {
  return (
    called !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(written) &&
    calling.has(classOf(called.word)) &&
    little.has(classOf(fold(written)))
  );
}

const calling = new Set<WordClass | undefined>(['greeting', 'civility']);
const little = new Set<WordClass | undefined>(['article', 'preposition', 'conjunction', 'verb', 'person', 'reader']);

function edge(sign: string, at: number): SignToken {
  return { whole: sign, word: sign, kind: sign, sort: sign, start: at, end: at };
}

function caseOf(word: string): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return 'A';
  if (/^\p{Lu}/u.test(word)) return 'C';
  return /\p{Ll}\p{Lu}/u.test(word) ? 'M' : 'l';
}

/** Two little words that are never side by side: another fell out between them. */
function addOddPairs(
  text: string,
  tokens: readonly SignToken[],
  oddityOf: OddityOfPair,
  add: (name: string, start: number, end: number) => void,
): void {
  for (const { at, language, first, second } of littlePairs(text, tokens)) {
    const oddity = oddityOf(language, first, second);
    const token = tokens[at];
    const next = tokens[at + 1];
    if (oddity === 0 || token === undefined || next === undefined) continue;
    const before = classOf(fold(first)) ?? 'word';
    add(`q ${oddity}`, token.start, next.end);
    add(`q ${oddity} ${before}`, token.start, next.end);
    add(`q ${before} ${classOf(fold(second)) ?? second}`, token.start, next.end);
  }
}

const plainSign = /[\p{L}\s’',.]/u;

/** Three and four characters in a row that hold a sign: `[No`, `: ]`. */
function addBits(text: string, add: (name: string, start: number, end: number) => void): void {
  const shown = text.replace(/\d/g, '9');
  for (let at = 0; at < shown.length; at++) {
    if (plainSign.test(shown.charAt(at))) continue;
    for (let size = 3; size <= 4; size++)
      for (let from = Math.max(0, at - size + 1); from <= at && from + size <= shown.length; from++)
        add(`c ${shown.slice(from, from + size)}`, from, from + size);
  }
}

/** What the sentence is as a whole: to whom it speaks, how it begins and ends, what is spoken of together. */
function addWhole(
  text: string,
  tokens: readonly SignToken[],
  add: (name: string, start: number, end: number) => void,
): void {
  const classes = tokens.map((token) => classOf(token.word));
  const has = new Set(classes);
  const said = tokens.slice(1, -1);
  const first = classes.find((_, at) => at > 0 && /^\p{L}/u.test(tokens[at]?.word ?? ''));
  const firstToken = said.find((token) => /^\p{L}/u.test(token.word));
  const last = said.at(-1);
  const whole = (name: string): void => add(`z ${name}`, 0, text.length);
  const to = has.has('reader') ? 'you' : 'nobody';
  whole(`to ${to}`);
  whole(`begins ${first ?? 'word'} ${to}`);
  if (firstToken !== undefined && /^\p{Ll}/u.test(text.charAt(firstToken.start))) whole('begins small');
  if (last !== undefined && /^[\p{L}\d]/u.test(last.word))
    add(`z ends ${classes.at(-2) ?? 'word'}`, last.start, last.end);
  for (const one of ['work', 'chat', 'candidate', 'code', 'greeting'] as const)
    for (const other of ['part', 'slot', 'candidate', 'chat', 'code'] as const)
      if (one !== other && has.has(one) && has.has(other)) whole(`${one} ${other}`);
  for (const one of has) if (one !== undefined) whole(`${one} ${to}`);
  if (classes.filter((one) => one === 'greeting').length > 1) whole('greets twice');
  const shouted = said.filter((token) => /^\p{Lu}{3,}$/u.test(text.slice(token.start, token.end))).length;
  if (shouted > 0) whole(`shouts ${Math.min(3, shouted)} of ${Math.min(4, Math.floor(said.length / (2 * shouted)))}`);
}
