import type { BroughtBlock } from './brought-text';
import type { ExchangeNote } from './exchange-note';
import { readHtml } from './read-html';

export interface MarkupReading {
  readonly title: string;
  readonly blocks: readonly BroughtBlock[];
  readonly notes: readonly ExchangeNote[];
}

/** HTML as blocks, with a note for what was left out of it. */
export function readMarkup(html: string, file: string, firstLine: number): MarkupReading {
  const { title, blocks, dropped, droppedAt, links } = readHtml(html, firstLine);
  const notes: ExchangeNote[] = links
    .slice(0, 10)
    .map(({ address, line }) => ({ file, line, fault: { kind: 'link-dropped', address } }));
  if (dropped.length > 0) notes.unshift({ file, line: droppedAt, fault: { kind: 'markup-dropped', tags: dropped } });
  return { title, blocks, notes };
}

/** Whether a text has tags of HTML, and not only a sign « < ». */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|br|div|ul|ol|li|strong|em|b|i|a|span|font|table|h[1-6]|html|body|script|style|img)(?:[\s/][^<>]{0,500})?>/i.test(
    text,
  );
}
