import { isTechnology } from '../words/technologies';
import { isTechnicalParenthesis } from './clean-title';
import type { Token } from './title-tokens';
import type { TitleWord, WordKind } from './title-words';

/** The words of a source, with what each is to a title. */
interface Words {
  readonly source: { readonly text: string };
  readonly tokens: readonly Token[];
  readonly words: readonly TitleWord[];
  readonly kinds: readonly WordKind[];
}

/** What a parenthesis of a title may hold: what looks like a technology, plain words (« (Payments) »), or a town, a contract, a figure. */
const contents = ['technical', 'words', 'other'] as const;
/** Parentheses around and after the end of a run; none is the first. */
const parentheses = [
  '',
  ...contents.map((content) => `holds ${content}`),
  ...contents.map((content) => `before ${content}`),
];
/** Words a parenthesis may hold, and characters that are looked at. */
const [mostWords, mostPlainWords, longest] = [10, 4, 60] as const;

/** What parenthesis closes after a word or opens there, by its number; fewer than 8. */
export function parenthesisAt(piece: Words, at: number): number {
  const { tokens } = piece;
  if (tokens[at]?.closes === true) {
    let open = at;
    while (open > at - mostWords && tokens[open]?.opens === false) open -= 1;
    return tokens[open]?.opens === true ? 1 + contentFrom(piece, open) : 0;
  }
  const next = tokens[at + 1];
  return next?.opens === true && next.gap === '(' ? 1 + contents.length + contentFrom(piece, at + 1) : 0;
}

/** What a model knows it by; '' for none. */
export function parenthesisName(number: number): string {
  return parentheses[number] ?? '';
}

/** What the parenthesis holds that opens at a word, by its number in `contents`. */
function contentFrom(piece: Words, open: number): number {
  if (isTechnical(piece, open)) return contents.indexOf('technical');
  return contents.indexOf(holdsPlainWords(piece, open) ? 'words' : 'other');
}

/**
 * The words of the parenthesis that opens after a word, where technologies are all it holds: « (Veeam, NetBackup) », « (Java / Spring
 * Boot) », neither « (Java, Lyon) » nor « (5 ans de SAP) ». Null where none does.
 */
export function technologiesAfter(
  { tokens, words, kinds }: Words,
  at: number,
): { readonly start: number; readonly end: number } | null {
  const open = tokens[at + 1];
  if (open?.opens !== true || open.gap !== '(' || tokens[at]?.closes === true) return null;
  for (let inside = at + 1; inside < tokens.length && inside <= at + mostWords; inside += 1) {
    const [token, word] = [tokens[inside], words[inside]];
    if (token === undefined || word === undefined) return null;
    const isName = token.shape !== 'a' && isTechnology(word.text, word.hash);
    if (!isName && (kinds[inside] !== 'link' || inside === at + 1)) return null;
    if (token.closes) return isName ? { start: open.start, end: token.end } : null;
  }
  return null;
}

function isTechnical({ source, tokens }: Words, open: number): boolean {
  const from = tokens[open]?.start ?? 0;
  return isTechnicalParenthesis(source.text.slice(from, from + longest).split(/[)\]\n]/, 1)[0] ?? '');
}

function holdsPlainWords({ tokens, words, kinds }: Words, open: number): boolean {
  for (let at = open; at < tokens.length && at < open + mostPlainWords; at += 1) {
    const kind = kinds[at];
    if (kind === 'place' || kind === 'contract' || kind === 'name' || tokens[at]?.shape === '1') return false;
    if (tokens[at]?.closes === true) return at > open || (words[open]?.text.length ?? 0) > 2;
  }
  return false;
}
