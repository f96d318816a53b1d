import { hasPairs, isLetterOrNumber } from '../../text/letters';
import { cutRun } from '../words/cut-run';
import { withoutSpaces } from '../words/words-within';
import { ByWord, numberOfWord, wordOfNumber } from '../../text/word-numbers';

/** A word of a line where a title may stand. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded, without the mark of the other gender: « ingenieur » for « Ingénieur(e) ». */
  readonly word: string;
  /** How the word is written: `A` all capitals, `Aa` capital first, `a` small letters, `1` with a digit. */
  readonly shape: 'A' | 'Aa' | 'a' | '1';
  /** What separates it from the word before: '' for a space, `line` at the start of a line. */
  readonly gap: string;
  /** Whether a parenthesis opens before it, closes after it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const word =
  /\.?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}#·•⋅]|\+\+(?!\p{L})|\+(?!\s*\p{L})|[.'’&_/-](?=[\p{L}\p{N}])|\((?:e|ne|se|re|le|te|ve|fe|ere|euse|trice|rice|ice|ienne|s|es)s?\)(?!\p{L}))*/gu;
const elided = /^(?:d|l|qu|j|n|s|c|m|t|jusqu|lorsqu|puisqu|un|dell|all|nell)['’](?=.)/;
const otherGender =
  /(?:[·•⋅.](?:e|se|ne|euse|trice|rice|ere|fe|ve|te|le|re)(?:[·•⋅.]s)?|\((?:e|ne|se|re|le|te|ve|fe|ere|euse|trice|rice|ice|ienne|s|es)s?\)|[-/](?:euse|trice|ere|rice|se|ne|e|re|ve|ienne))$/;
/** A full stop after one of these ends no sentence. */
const shortened = new Set('sr jr dr m mr mme ing resp asst ass dir tech comm adm st ste vp sen eng mgr'.split(' '));

const space = 0x20;

/** The words of a folded text. */
export function readTokens(text: string, flat: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, gap: string) => {
    const between = start - last === 1 && flat.charCodeAt(last) === space ? ' ' : flat.slice(last, start);
    const previous = tokens.at(-1);
    if (previous !== undefined && between.includes(')')) tokens[tokens.length - 1] = { ...previous, closes: true };
    tokens.push({
      start,
      end,
      word: wordAt(flat, start, end),
      shape: isSmall(text, start, end) ? 'a' : shapeOf(text.slice(start, end)),
      gap,
      opens: between.includes('('),
      closes: false,
    });
    last = end;
  };
  const cut = (from: number, end: number, plain: boolean) => {
    const alone = last > 0 && from - last === 1 && flat.charCodeAt(last) === space;
    const gap = alone ? '' : gapOf(flat.slice(last, from), tokens.at(-1), last === 0);
    if (!plain && withoutSpaces(flat.charCodeAt(from))) {
      for (const [at, piece] of cutRun(flat.slice(from, end)).entries()) {
        push(from + piece.start, from + piece.end, at === 0 ? gap : '');
      }
      return;
    }
    const elision = plain ? null : elided.exec(flat.slice(from, end));
    if (elision === null) push(from, end, gap);
    else {
      push(from, from + elision[0].length, gap);
      push(from + elision[0].length, end, "'");
    }
  };
  if (hasPairs(flat))
    for (const {
      index,
      0: { length },
    } of flat.matchAll(word))
      cut(index, index + length, false);
  else eachWord(flat, cut);
  const previous = tokens.at(-1);
  if (previous !== undefined && flat.slice(last, last + 3).includes(')'))
    tokens[tokens.length - 1] = { ...previous, closes: true };
  return tokens;
}

/**
 * Calls back with each match of `word`, where each character is one unit. Most are letters and digits up to a character
 * that goes on with none: the pattern is left out of it.
 */
function eachWord(flat: string, visit: (start: number, end: number, plain: boolean) => void): void {
  for (let at = 0; at < flat.length;) {
    let end = at;
    while (isPlainUnit(flat.charCodeAt(end))) end += 1;
    const plain = end > at && (end === flat.length || isParting(flat.charCodeAt(end)));
    if (!plain) {
      const first = flat.charCodeAt(at);
      if (end === at && first !== fullStop && !isLetterOrNumber(first)) {
        at += 1;
        continue;
      }
      wordHere.lastIndex = at;
      end = at + (wordHere.exec(flat)?.[0].length ?? 0);
      if (end === at) {
        at += 1;
        continue;
      }
    }
    visit(at, end, plain);
    at = end;
  }
}

const wordHere = new RegExp(word.source, 'uy');
const fullStop = 0x2e;
const parting = new Uint8Array(128);
for (const character of ' \n\t,;:!?")') parting[character.charCodeAt(0)] = 1;

function isParting(unit: number): boolean {
  return unit < parting.length && parting[unit] === 1;
}

/** `[a-z0-9]` */
function isPlainUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** The word at a place of a folded text, without the mark of the other gender. */
function wordAt(flat: string, start: number, end: number): string {
  const number = numberOfWord(flat, start, end);
  const kept = plainWords.get(number);
  if (kept !== undefined) return kept.word;
  const written = number < 0 ? flat.slice(start, end) : wordOfNumber(number);
  const word = written.replace(otherGender, '').replace(/’/g, "'");
  plainWords.set(number, { word });
  return word;
}

const plainWords = new ByWord<{ readonly word: string }>();

/** `[a-z]+` */
function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return end > start;
}

function shapeOf(written: string): Token['shape'] {
  if (/\d/.test(written)) return '1';
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return 'a';
  return written.length > 1 && written === written.toUpperCase() ? 'A' : 'Aa';
}

/** The strongest mark between two words. */
function gapOf(between: string, previous: Token | undefined, first: boolean): string {
  if (first || between.includes('\n')) return 'line';
  if (between === ' ' || between === '') return '';
  const bare = between.trim();
  if (bare === '') return between.includes('\t') || between.length > 3 ? 'tab' : '';
  if (bare === '.' && previous !== undefined && shortened.has(previous.word)) return '';
  const mark = /[!?;"|>:]|\.{1,}/.exec(bare)?.[0].charAt(0) ?? /[(,)[\]\-/&+@#]/.exec(bare)?.[0] ?? '*';
  return mark === '[' ? '(' : mark === ']' ? ')' : mark;
}
