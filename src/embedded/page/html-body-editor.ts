import type { BodyEditor, Coercion } from '../host/draft';
import { cleanHtml } from '../model/clean-html';
import { escapeHtml, textToHtml } from '../model/escape-html';
import { htmlToText } from '../model/html-to-text';

/**
 * The page of the rich-text editor. It is sandboxed without scripts, so a hostile quote stays inert;
 * the mailbox page reaches into it from outside.
 */
export function editorPage(body: string, label: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>
html { color-scheme: light dark }
html[data-theme="light"] { color-scheme: light } html[data-theme="dark"] { color-scheme: dark }
body { margin: 0; padding: 12px 16px; min-height: calc(100vh - 24px); outline: none; overflow-wrap: anywhere;
  font: 15px/1.45 Aptos, Calibri, "Segoe UI", system-ui, sans-serif; background: Canvas; color: CanvasText }
html[data-theme="dark"] body { background: #292929; color: #f0f0f0 }
p { margin: 0 0 1em } a { color: #0f6cbd } html[data-theme="dark"] a { color: #62abf5 }
hr { border: 0; border-top: 1px solid #8a8886 }
</style></head>
<body contenteditable="true" role="textbox" aria-multiline="true" aria-label="${escapeHtml(label)}" dir="ltr">${body}</body></html>`;
}

/** The rich-text body: what is in the document is the mail. */
export class HtmlBodyEditor implements BodyEditor {
  constructor(private readonly document: Document) {}

  private get body(): HTMLElement {
    return this.document.body;
  }

  read(coercion: Coercion): string {
    if (coercion === 'text') return htmlToText(this.body.innerHTML);
    const head = '<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>';
    return `<html>${head}<body dir="ltr">${this.body.innerHTML}</body></html>`;
  }

  replace(data: string, coercion: Coercion): void {
    this.body.innerHTML = asHtml(data, coercion);
  }

  prepend(data: string, coercion: Coercion): void {
    this.body.insertAdjacentHTML('afterbegin', asHtml(data, coercion));
  }

  insertAtSelection(data: string, coercion: Coercion): void {
    const selection = this.document.getSelection();
    const range = this.currentRange() ?? this.topRange();
    range.deleteContents();
    const fragment = range.createContextualFragment(asHtml(data, coercion));
    const last = fragment.lastChild;
    range.insertNode(fragment);
    if (last === null) return;
    const after = this.document.createRange();
    after.setStartAfter(last);
    after.collapse(true);
    // Without it the next insertion lands before this one.
    selection?.removeAllRanges();
    selection?.addRange(after);
  }

  readSelection(coercion: Coercion): string {
    const range = this.currentRange();
    if (range === null) return '';
    const holder = this.document.createElement('div');
    holder.append(range.cloneContents());
    return coercion === 'html' ? holder.innerHTML : htmlToText(holder.innerHTML);
  }

  setSignature(data: string, coercion: Coercion): void {
    const html = asHtml(data, coercion);
    const present = this.document.getElementById('Signature');
    if (present !== null) {
      present.innerHTML = html;
      return;
    }
    const block = `<div id="Signature">${html}</div>`;
    const quote = this.document.getElementById('appendonsend');
    if (quote === null) this.body.insertAdjacentHTML('beforeend', block);
    else quote.insertAdjacentHTML('beforebegin', block);
  }

  /** Bold, italic, list or link on the selection. */
  format(command: 'bold' | 'italic' | 'insertUnorderedList' | 'createLink', value?: string): void {
    this.body.focus();
    this.document.execCommand(command, false, value);
  }

  focusTop(): void {
    this.body.focus();
    const selection = this.document.getSelection();
    const first = this.body.firstElementChild;
    selection?.collapse(first ?? this.body, 0);
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.document.documentElement.dataset['theme'] = theme;
  }

  private currentRange(): Range | null {
    const selection = this.document.getSelection();
    if (selection === null || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return this.body.contains(range.commonAncestorContainer) ? range : null;
  }

  private topRange(): Range {
    const range = this.document.createRange();
    range.setStart(this.body, 0);
    range.collapse(true);
    return range;
  }
}

function asHtml(data: string, coercion: Coercion): string {
  return coercion === 'html' ? cleanHtml(data) : textToHtml(data);
}
