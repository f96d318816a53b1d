import type { Block, Inline } from '../../letter/rendering/marked-text';
import type { LetterLanguage } from '../../letter/request';
import type { ExchangeNote } from './exchange-note';

/** A text as somebody had it, before it is a letter of ours. Nothing in it is markup any more. */
export interface BroughtText {
  readonly file: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Its name in the file, or the file’s. */
  readonly title: string;
  /** '' when it has none. */
  readonly subject: string;
  /** What the file says of it: null when it says nothing that we know. */
  readonly language: LetterLanguage | null;
  /** The words that the file sorts it under, e.g. a category. */
  readonly sortedUnder: string;
  readonly blocks: readonly BroughtBlock[];
}

/** A block of the text with its line in the file, from 1. */
export type BroughtBlock = Block & { readonly line: number };

export interface BroughtTexts {
  readonly texts: readonly BroughtText[];
  readonly notes: readonly ExchangeNote[];
}

/** Far above any letter. */
export const mostOfText = { characters: 8_000, titleCharacters: 80 };

/** The words of a block, in one line for each of its own. */
export function wordsOf(block: Block): string {
  return block.kind === 'list' ? block.items.map(inlineWords).join('\n') : inlineWords(block.content);
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return inline.words;
      return inline.kind === 'break' ? '\n' : '';
    })
    .join('');
}

/** One line, of a length that can be shown. */
export function oneLine(text: string, most = mostOfText.titleCharacters): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, most)
    .trim();
}

/** The name of a file without its folder and its ending. */
export function titleOfFile(name: string): string {
  return oneLine(
    name
      .replace(/^.*[/\\]/, '')
      .replace(/\.[^.]{1,5}$/, '')
      .replace(/[_]+/g, ' '),
  );
}
