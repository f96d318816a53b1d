import { Parser } from 'htmlparser2';
import type { Inline } from '../../letter/rendering/marked-text';
import type { BroughtBlock } from './brought-text';

export interface HtmlReading {
  readonly title: string;
  readonly blocks: readonly BroughtBlock[];
  /** Names of the tags that were left out, and the line of the first. */
  readonly dropped: readonly string[];
  readonly droppedAt: number;
  /** Addresses of links that a letter cannot hold. */
  readonly links: readonly { readonly address: string; readonly line: number }[];
}

/** Tags that say what a letter can say, or nothing. */
const same: Readonly<Record<string, 'strong' | 'em' | 'block' | 'item' | 'none'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  p: 'block',
  div: 'block',
  ul: 'block',
  ol: 'block',
  li: 'item',
  br: 'none',
  a: 'none',
  html: 'none',
  head: 'none',
  body: 'none',
  meta: 'none',
  title: 'none',
  'o:p': 'none',
};
/** Left out, but what they hold stands apart from what is around. */
const parting = new Set(
  'h1 h2 h3 h4 h5 h6 blockquote table tbody thead tr td th section article header footer main pre hr dl dt dd form'.split(
    ' ',
  ),
);
/** What they hold is no text of the letter. */
const unread = new Set(
  'script style noscript iframe object embed svg math template textarea select option button video audio canvas xml title'.split(
    ' ',
  ),
);

/**
 * What is said in HTML of anybody’s, as blocks: words, stress, lists and https or mailto links. Nothing else gets through,
 * and what did not is told.
 *
 * @param firstLine the line of the file that it begins on
 */
export function readHtml(html: string, firstLine: number): HtmlReading {
  const reading = new Reading(html, firstLine);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes, parser.startIndex),
      ontext: (text) => reading.text(text, parser.startIndex),
      onclosetag: (name) => reading.close(name, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reading.end();
}

class Reading {
  private readonly blocks: BroughtBlock[] = [];
  private content: Inline[] = [];
  private isItem = false;
  private line: number;
  private at = 0;
  private blockLine: number;
  private readonly dropped = new Set<string>();
  private droppedAt = 1;
  private readonly links: { address: string; line: number }[] = [];
  /** How many tags whose content is not read are open. */
  private depthUnread = 0;
  private inTitle = false;
  private title = '';
  private link: { readonly href: string | null; words: string } | null = null;

  constructor(
    private readonly html: string,
    firstLine: number,
  ) {
    this.line = firstLine;
    this.blockLine = firstLine;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
    this.moveTo(index);
    const meaning = Object.hasOwn(same, name) ? same[name] : undefined;
    if (meaning === undefined) this.drop(name);
    if (name === 'title') this.inTitle = this.title === '';
    if (unread.has(name)) this.depthUnread++;
    if (this.depthUnread > 0) return;
    if (meaning === 'block' || meaning === 'item' || parting.has(name)) this.finish();
    if (meaning === 'item') this.isItem = true;
    if (meaning === 'strong' || meaning === 'em') this.content.push({ kind: 'open', mark: meaning });
    if (name === 'br') this.content.push({ kind: 'break' });
    if (name === 'a') this.openLink(attributes.href);
  }

  text(text: string, index: number): void {
    this.moveTo(index);
    if (this.inTitle) this.title += text;
    if (this.depthUnread > 0) return;
    const words = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (this.link !== null) this.link.words += words;
    else this.say(words);
  }

  close(name: string, index: number): void {
    this.moveTo(index);
    if (unread.has(name)) {
      this.depthUnread = Math.max(0, this.depthUnread - 1);
      if (name === 'title') this.inTitle = false;
      return;
    }
    if (this.depthUnread > 0) return;
    const meaning = Object.hasOwn(same, name) ? same[name] : undefined;
    if (meaning === 'strong' || meaning === 'em') this.content.push({ kind: 'close', mark: meaning });
    if (name === 'a') this.closeLink();
    if (meaning === 'block' || meaning === 'item' || parting.has(name)) this.finish();
  }

  end(): HtmlReading {
    this.finish();
    const { blocks, droppedAt, links, title } = this;
    return { title, blocks, dropped: [...this.dropped], droppedAt, links };
  }

  private say(words: string): void {
    if (words.trim() !== '' && !this.content.some(({ kind }) => kind === 'text' || kind === 'link'))
      this.blockLine = this.line;
    const last = this.content.at(-1);
    if (last?.kind === 'text') this.content.splice(-1, 1, { kind: 'text', text: last.text + words });
    else this.content.push({ kind: 'text', text: words });
  }

  private openLink(href: string | undefined): void {
    this.closeLink();
    const address = (href ?? '').trim();
    const isTaken = isLink(address);
    if (!isTaken && address !== '') this.links.push({ address: address.slice(0, 80), line: this.line });
    this.link = { href: isTaken ? address : null, words: '' };
  }

  private closeLink(): void {
    if (this.link === null) return;
    const { href, words } = this.link;
    this.link = null;
    const label = words.trim();
    if (href === null || label === '' || label.length > 300 || /[[\]{}<>\\*]/.test(label)) this.say(words);
    else {
      if (this.content.length === 0) this.blockLine = this.line;
      this.content.push({ kind: 'link', words: label, href });
    }
  }

  /** Ends the block that is being said; two breaks in it part two paragraphs. */
  private finish(): void {
    this.closeLink();
    const content = trimInlines(this.content);
    const isItem = this.isItem;
    this.content = [];
    this.isItem = false;
    if (!content.some((inline) => inline.kind === 'link' || (inline.kind === 'text' && inline.text.trim() !== '')))
      return;
    const last = this.blocks.at(-1);
    if (isItem && last?.kind === 'list')
      this.blocks.splice(-1, 1, { ...last, items: [...last.items, withoutBreaks(content)] });
    else if (isItem) this.blocks.push({ kind: 'list', items: [withoutBreaks(content)], line: this.blockLine });
    else
      for (const part of partAtBlankLines(content))
        this.blocks.push({ kind: 'paragraph', content: part, line: this.blockLine });
  }

  private drop(name: string): void {
    if (this.dropped.size === 0) this.droppedAt = this.line;
    // A tag of a hostile file may have any name, and any number of them.
    if (this.dropped.size < 12) this.dropped.add(name.replace(/[^a-z0-9:-]/g, '').slice(0, 20));
  }

  private moveTo(index: number): void {
    for (; this.at < index; this.at++) if (this.html.charCodeAt(this.at) === 10) this.line++;
  }
}

/** What marked text takes for a link, and typography leaves alone. */
function isLink(address: string): boolean {
  return /^(?:https:\/\/|mailto:)[^\s()<>"'\\{}*]{1,900}$/.test(address) && !/\d%|…|\.{3}/.test(address);
}

function withoutBreaks(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline) => (inline.kind === 'break' ? { kind: 'text', text: ' ' } : inline));
}

function trimInlines(content: readonly Inline[]): readonly Inline[] {
  const isBlank = (inline: Inline | undefined): boolean =>
    inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');
  let [from, to] = [0, content.length];
  while (from < to && isBlank(content[from])) from++;
  while (to > from && isBlank(content[to - 1])) to--;
  return content.slice(from, to);
}

/** Stress that is open where a paragraph ends is closed there: a mark never goes over a blank line. */
function partAtBlankLines(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let breaks = 0;
  for (const inline of content) {
    const isBlank = inline.kind === 'text' && inline.text.trim() === '';
    if (inline.kind === 'break') breaks++;
    else if (!isBlank) breaks = inline.kind === 'text' || inline.kind === 'link' ? 0 : breaks;
    if (inline.kind === 'break' && breaks === 2) {
      parts.at(-1)?.pop();
      parts.push([]);
    } else if (!(inline.kind === 'break' && breaks > 2)) parts.at(-1)?.push(inline);
  }
  return parts.filter((part) => part.some((inline) => inline.kind === 'link' || inline.kind === 'text'));
}
