import type { Inline } from '../../letter/rendering/marked-text';
import type { BroughtBlock } from './brought-text';

/** A line this long was broken by the program that wrote it, when the next one goes on in small letters. */
const wrappedAt = 60;
const item = /^\s*[-•·–*]\s+/u;

/**
 * The blocks of a text without markup: a blank line parts paragraphs, or each line is one when there is no blank line at all.
 *
 * @param firstLine the line of the file that the text begins on
 */
export function readPlainText(text: string, firstLine: number): readonly BroughtBlock[] {
  const lines = text.split('\n').map((words, index) => ({ words: words.trim(), line: firstLine + index }));
  const isDense = !/\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text);
  const blocks: BroughtBlock[] = [];
  let open: typeof lines = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(...readBlock(open));
    open = [];
  };
  for (const line of lines) {
    const isItem = item.test(line.words);
    const last = open.at(-1);
    if (
      last !== undefined &&
      (isItem !== item.test(last.words) || (isDense && !isItem && !goesOn(last.words, line.words)))
    )
      close();
    if (line.words === '') close();
    else open.push(line);
  }
  close();
  return blocks;
}

function goesOn(before: string, after: string): boolean {
  return before.length >= wrappedAt && /^\p{Ll}/u.test(after);
}

function readBlock(lines: readonly { readonly words: string; readonly line: number }[]): BroughtBlock[] {
  const line = lines[0]?.line ?? 1;
  if (lines.every(({ words }) => item.test(words)))
    return [{ kind: 'list', items: lines.map(({ words }) => [{ kind: 'text', text: words.replace(item, '') }]), line }];
  const content: Inline[] = [];
  for (const [index, { words }] of lines.entries()) {
    const before = lines[index - 1]?.words;
    if (before !== undefined) content.push(goesOn(before, words) ? { kind: 'text', text: ' ' } : { kind: 'break' });
    content.push({ kind: 'text', text: words });
  }
  return [{ kind: 'paragraph', content, line }];
}
