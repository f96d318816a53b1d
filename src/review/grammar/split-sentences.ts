import { fold } from '../../text/fold';

/** A word of the reviewed text. `word` is folded and cleaned; offsets are those of the original text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** Past this many words a « sentence » is cut: no gap or context looks further, so no input can make matching slow. */
const longestSentence = 160;

/** Characters that show nothing: soft hyphen, zero-width and direction marks, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g;

const tokenPattern =
  /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]+|[.!?…]+|\n[^\S\n]*\n\s*|\n|[;:,()"«»/+%€&@$]/gu;

const abbreviations = new Set([
  'm',
  'mm',
  'mme',
  'mlle',
  'mr',
  'mrs',
  'ms',
  'dr',
  'cf',
  'ex',
  'st',
  'ste',
  'no',
  'art',
]);

/**
 * Words and sentences of a text, punctuation kept as words of its own because some patterns need it.
 *
 * - letters set apart (« j e u n e ») are one word;
 * - a word cut at a line end (« handi-⏎cap ») is one word;
 * - a lone line break does not end a sentence, an empty line does.
 */
export function splitSentences(text: string): Sentence[] {
  const folded = fold(text);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];

  const endSentence = () => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) {
      const joined = joinSpacedLetters(tokens, text);
      for (let from = 0; from < joined.length; from += longestSentence) {
        const part = joined.slice(from, from + longestSentence);
        sentences.push({ tokens: part, start: part[0]?.start ?? first.start, end: part.at(-1)?.end ?? last.end });
      }
    }
    tokens = [];
  };

  for (const match of folded.matchAll(tokenPattern)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const head = raw.charCodeAt(0);
    if (head === 10) {
      if (raw.length > 1) endSentence();
      continue;
    }
    if (raw === '.' || head === 0x21 || head === 0x3f || head === 0x2026 || head === 0x2e) {
      if (endsSentence(raw, tokens.at(-1), folded, end)) endSentence();
      continue;
    }
    let word = cleanWord(raw);
    if (word === '') continue;
    // « jeûner » is told from « jeune » by its accent alone.
    if (word.startsWith('jeun') && /^[Jj]e[ûÛ]/.test(text.slice(start, end))) word = `jejun${word.slice(4)}`;
    const previous = tokens.at(-1);
    if (previous !== undefined && isCutAtLineEnd(folded, previous.end, start)) {
      tokens[tokens.length - 1] = { word: previous.word + word, start: previous.start, end };
    } else tokens.push({ word, start, end });
  }
  endSentence();
  return sentences;
}

function cleanWord(raw: string): string {
  const shown = raw.replace(invisible, '');
  return /[\u0080-\uffff]/.test(shown)
    ? shown.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae')
    : shown;
}

function endsSentence(mark: string, previous: Token | undefined, folded: string, end: number): boolean {
  const next = folded.charCodeAt(end);
  const followedBySpace = Number.isNaN(next) || next <= 32 || next === 0x22 || next === 0x29;
  if (!followedBySpace) return false;
  if (mark !== '.' || previous === undefined || previous.end !== end - 1) return true;
  return !(abbreviations.has(previous.word) || (previous.word.length === 1 && /[a-z]/.test(previous.word)));
}

function isCutAtLineEnd(folded: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 6) return false;
  return /^-[^\S\n]*\n[^\S\n]*$/.test(folded.slice(from, to));
}

/** « j e u n e », « h.a.n.d.i.c.a.p » : four letters or more, one by one, with the same single sign between them. */
function joinSpacedLetters(tokens: readonly Token[], text: string): readonly Token[] {
  let run = 0;
  let worthwhile = false;
  for (const token of tokens) {
    run = isLetter(token.word) ? run + 1 : 0;
    if (run === 4) worthwhile = true;
  }
  if (!worthwhile) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    let j = i;
    while (j < tokens.length && isLetter(tokens[j]?.word ?? '') && (j === i || isOneSign(tokens, j, text))) j++;
    const first = tokens[i];
    const last = tokens[j - 1];
    if (first !== undefined && last !== undefined && j - i >= 4) {
      const word = tokens.slice(i, j).reduce((sum, token) => sum + token.word, '');
      joined.push({ word, start: first.start, end: last.end });
      i = j;
    } else {
      if (first !== undefined) joined.push(first);
      i++;
    }
  }
  return joined;
}

function isLetter(word: string): boolean {
  return word.length === 1 && word >= 'a' && word <= 'z';
}

function isOneSign(tokens: readonly Token[], at: number, text: string): boolean {
  const previous = tokens[at - 1];
  const token = tokens[at];
  if (previous === undefined || token === undefined || token.start - previous.end !== 1) return false;
  return /[\s.\-_*]/.test(text.charAt(previous.end));
}
