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
  /\.?[\p{L}\p{N}](?:[\p{L}\p{N}#·•⋅]|\+(?!\s*\p{L})|[.'’&_/-](?=[\p{L}\p{N}])|\((?:e|ne|se|re|le|te|ve|fe|ere|euse|trice|rice|ice|ienne|s|es)s?\)(?!\p{L}))*/gu;
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
    const written = text.slice(start, end);
    tokens.push({
      start,
      end,
      word: plainWord(flat.slice(start, end)),
      shape: shapeOf(written),
      gap,
      opens: between.includes('('),
      closes: false,
    });
    last = end;
  };
  for (const match of flat.matchAll(word)) {
    let start = match.index;
    const end = start + match[0].length;
    const gap = gapOf(flat.slice(last, start), tokens.at(-1), last === 0);
    const elision = isPlain(match[0]) ? null : elided.exec(match[0]);
    if (elision === null) push(start, end, gap);
    else {
      push(start, start + elision[0].length, gap);
      start += elision[0].length;
      push(start, end, "'");
    }
  }
  const previous = tokens.at(-1);
  if (previous !== undefined && flat.slice(last, last + 3).includes(')'))
    tokens[tokens.length - 1] = { ...previous, closes: true };
  return tokens;
}

function plainWord(word: string): string {
  return isPlain(word) ? word : word.replace(otherGender, '').replace(/’/g, "'");
}

/** `^[a-z0-9]+$`, and no digits where they are not asked for. */
function isPlain(word: string, digits = true): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (!(unit >= 0x61 && unit <= 0x7a) && !(digits && unit >= 0x30 && unit <= 0x39)) return false;
  }
  return word !== '';
}

function shapeOf(written: string): Token['shape'] {
  if (isPlain(written, false)) return 'a';
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
