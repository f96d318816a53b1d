import { parseBounded } from './parse-bounded';

/** Elements that begin and end a line of their own. */
const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table']);
const silent = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'textarea', 'select']);

/**
 * The readable lines of an HTML body, as Outlook gives them for text coercion: one line per block, an empty line around
 * paragraphs, links kept with their address. It reads events, not a tree, so depth costs nothing.
 */
export function htmlToText(html: string): string {
  const lines = new TextLines();
  let silence = 0;
  let preformatted = 0;
  const links: (string | null)[] = [];
  parseBounded(html, {
    onopentag(name, attributes) {
      if (silent.has(name)) silence++;
      if (silence > 0) return;
      if (name === 'br') lines.endLine();
      else if (name === 'hr') lines.rule();
      else if (name === 'li') {
        lines.startBlock(false);
        lines.write('  *  ');
      } else if (blocks.has(name)) lines.startBlock(paragraphs.has(name));
      else if (name === 'td' || name === 'th') lines.write(' ');
      if (name === 'pre') preformatted++;
      if (name === 'a') {
        const href = attributes['href'] ?? '';
        links.push(/^https?:/i.test(href) ? href : null);
      }
    },
    ontext(text) {
      if (silence > 0) return;
      if (preformatted > 0) lines.writeLines(text);
      else lines.writeFlowed(text);
    },
    onclosetag(name) {
      if (silent.has(name)) silence = Math.max(0, silence - 1);
      if (silence > 0) return;
      if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
      if (name === 'a') {
        const href = links.pop() ?? null;
        if (href !== null && !lines.endsWith(href)) lines.write(`<${href}>`);
      }
      if (blocks.has(name) && name !== 'hr') lines.startBlock(paragraphs.has(name));
    },
  });
  return lines.toString();
}

class TextLines {
  private readonly done: string[] = [];
  private line = '';

  write(text: string): void {
    this.line += text;
  }

  writeFlowed(text: string): void {
    const flowed = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? flowed.replace(/^ /, '') : flowed;
  }

  writeLines(text: string): void {
    const [first = '', ...rest] = text.split(/\r\n|\r|\n/);
    this.line += first;
    for (const line of rest) {
      this.endLine();
      this.line = line;
    }
  }

  endsWith(text: string): boolean {
    return this.line.endsWith(text) || this.line.endsWith(`${text}/`);
  }

  endLine(): void {
    this.done.push(this.line.trimEnd());
    this.line = '';
  }

  startBlock(spaced: boolean): void {
    if (this.line.trim() !== '') this.endLine();
    else this.line = '';
    if (spaced && this.done.length > 0 && this.done.at(-1) !== '') this.done.push('');
  }

  rule(): void {
    this.startBlock(false);
    this.done.push('________________________________');
  }

  toString(): string {
    if (this.line.trim() !== '') this.endLine();
    return this.done.join('\n').replace(/^\n+/, '').trimEnd();
  }
}
