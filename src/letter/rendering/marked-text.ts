/**
 * The small marks of a letter's text, and its two renderings. Marked text is all there is between a template and what
 * is sent: HTML is written here only, so that no value and no library can put a tag of its own into a mail.
 *
 * Blank line: paragraph · `- ` at the head of every line of a block: list · `**strong**` · `*em*` ·
 * `[words](https://… or mailto:…)` · a final `\`: line break · `\` before a mark: the mark itself.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'open' | 'close'; readonly mark: 'strong' | 'em' }
  | { readonly kind: 'link'; readonly words: string; readonly href: string };

/** A value made safe for marked text: it can neither mark, link, nor start a list; its line breaks are kept. */
export function escapeMarks(value: string): string {
  if (!/[\\*[\]\n\r]|^\s*-/.test(value)) return value;
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\\*[\]]/g, '\\$&')
    .replace(/^([ \t]*)-/gm, '$1\\-')
    .replace(/([^\n])\n(?![ \t]*\n)/g, '$1\\\n');
}

/** Reads marked text into blocks, without empty ones; spaces are put in order, no-break ones left alone. */
export function readMarkedText(marked: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push(...readBlock(lines));
    lines = [];
  };
  for (const line of marked.split('\n')) {
    const tidy = line.trim();
    if (tidy === '' || tidy === '\\') close();
    else lines.push(tidy);
  }
  close();
  return blocks;
}

function readBlock(lines: readonly string[]): Block[] {
  if (lines.every((line) => line.startsWith('- ')))
    return [{ kind: 'list', items: lines.map((line) => readInlines(tidySpaces(line.slice(2)))) }];
  const text = tidySpaces(joinLines(lines)).replace(/\u2028$/, '');
  return text === '' ? [] : [{ kind: 'paragraph', content: readInlines(text) }];
}

/** One line of text, where U+2028 stands for the breaks that were asked for. */
function joinLines(lines: readonly string[]): string {
  const text = lines.join('\n');
  return (text.includes('\\') ? text.replace(/(^|[^\\])((?:\\\\)*)\\(?:\n|$)/g, '$1$2\u2028') : text).replaceAll(
    '\n',
    ' ',
  );
}

/** One space between words, none before a comma, a full stop or another no-break space, none around a line break. */
function tidySpaces(text: string): string {
  return text
    .replace(/ {2,}|\t/g, ' ')
    .replace(/ (?=[,\u00a0\u202f]|\.(?: |$))/g, '')
    .replace(/ ?\u2028 ?/g, '\u2028')
    .trim();
}

const mark = /\\(.)|(\*\*?)|(\u2028)|\[([^[\]]{1,300})\]\(((?:https:\/\/|mailto:)[^\s()<>"]{1,1000})\)/g;

function readInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  const open: ('strong' | 'em')[] = [];
  let words = '';
  let from = 0;
  const add = (inline: Inline): void => {
    if (words !== '') inlines.push({ kind: 'text', text: words });
    words = '';
    inlines.push(inline);
  };
  const toggle = (kind: 'strong' | 'em'): void => {
    if (open.at(-1) === kind) {
      open.pop();
      add({ kind: 'close', mark: kind });
    } else if (!open.includes(kind)) {
      open.push(kind);
      add({ kind: 'open', mark: kind });
    }
  };
  for (const match of text.matchAll(mark)) {
    const [whole, escaped, stars, lineBreak, label, href] = match;
    words += text.slice(from, match.index);
    from = match.index + whole.length;
    if (escaped !== undefined) words += escaped;
    else if (stars !== undefined) toggle(stars === '*' ? 'em' : 'strong');
    else if (lineBreak !== undefined) add({ kind: 'break' });
    else add({ kind: 'link', words: (label ?? '').replace(/\\(.)/g, '$1'), href: href ?? '' });
  }
  words += text.slice(from);
  if (words !== '') inlines.push({ kind: 'text', text: words });
  for (const kind of open.reverse()) inlines.push({ kind: 'close', mark: kind });
  return inlines;
}

/** Only `p br ul li strong em a`, with no attribute but an https or mailto `href`. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list'
        ? `<ul>${block.items.map((item) => `<li>${inlinesToHtml(item)}</li>`).join('')}</ul>`
        : `<p>${inlinesToHtml(block.content)}</p>`,
    )
    .join('');
}

function inlinesToHtml(inlines: readonly Inline[]): string {
  let html = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') html += escapeHtml(inline.text);
    else if (inline.kind === 'break') html += '<br>';
    else if (inline.kind === 'link') html += `<a href="${escapeHtml(inline.href)}">${escapeHtml(inline.words)}</a>`;
    else html += inline.kind === 'open' ? `<${inline.mark}>` : `</${inline.mark}>`;
  }
  return html;
}

/** The same letter in plain text: paragraphs parted by a blank line, items by a dash, links followed by their address. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${inlinesToText(item)}`).join('\n')
        : inlinesToText(block.content),
    )
    .join('\n\n');
}

function inlinesToText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else if (inline.kind === 'link') {
      const address = inline.href.replace(/^mailto:/, '');
      text += inline.words === address ? address : `${inline.words} (${address})`;
    }
  }
  return text;
}

export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => htmlEntities[character] ?? '') : text;
}

const htmlEntities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
