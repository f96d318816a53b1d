import { deepestNesting, feedHtml, mostTags, voidElements } from './feed-html';
import { mediaApplies, StyleSheet } from './style-sheet';

const longestSheets = 50_000;

/** Every sheet of the message, before its text is read: one at its end hides what stands above it. */
export function readSheets(html: string): StyleSheet {
  const sheets = new StyleSheet();
  if (!/<style/i.test(html)) return sheets;
  const reader = new SheetReader();
  feedHtml(html.slice(0, endOfSheets(html)), reader);
  sheets.add(reader.css);
  return sheets;
}

/** Where the last sheet closes; the end, when one stays open. */
function endOfSheets(html: string): number {
  let end = 0;
  for (const tag of html.matchAll(/<style|<\/style[^<>]*>/gi))
    end = tag[0].startsWith('</') ? tag.index + tag[0].length : html.length;
  return end;
}

class SheetReader {
  css = '';
  private tags = 0;
  private depth = 0;
  private inside = false;

  get isFull(): boolean {
    return this.css.length > longestSheets || this.tags > mostTags || this.depth > deepestNesting;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.tags += 1;
    if (!voidElements.has(name)) this.depth += 1;
    this.inside = name === 'style' && mediaApplies((attributes['media'] ?? '').toLowerCase());
  }

  ontext(text: string): void {
    if (this.inside && this.css.length <= longestSheets) this.css += text.slice(0, longestSheets);
  }

  onclosetag(name: string): void {
    if (!voidElements.has(name)) this.depth -= 1;
    if (this.inside) this.css += '\n';
    this.inside = false;
  }
}
