import { copiesOf, withoutSpaces } from '../letter-in-draft';
import type { Insertion, InsertTarget, LetterBody } from '../mailbox';
import { blankLine, gmailLines } from './gmail-lines';
import { formatOf, isOurs, plainBody, type PageDraft } from './page-drafts';
import { notOurs } from './selectors';

/** Null when the letter could not be put into the draft, which then is as it was. */
export type Written = Insertion | null;

/**
 * Puts the letter into an open draft, at its top or below the line of the caret, as one step that one Ctrl+Z takes back,
 * and reads the draft back. Signature and quote are compared byte for byte: a write that touched them is undone.
 *
 * To be run in the isolated world of a content script: Gmail’s Trusted Types refuse the same call in the page’s own.
 */
export function writeIntoDraft(
  draft: PageDraft,
  letter: LetterBody,
  place: InsertTarget['place'],
  caret: Range | null,
): Written {
  const { editor } = draft;
  if (editor instanceof HTMLTextAreaElement) return writeIntoTextArea(editor, letter, place);
  const format = formatOf(draft);
  const at = place === 'cursor' && caret !== null && isOurs(caret) ? caret : null;
  const before = stateOf(editor, letter, format);
  const attempts = [() => writeByCommand(editor, letter, format, at), () => writeByNodes(editor, letter, format, at)];
  for (const attempt of attempts) {
    const wrote = attempt();
    const after = stateOf(editor, letter, format);
    if (wrote && after.copies === before.copies + 1 && after.kept === before.kept) {
      const lostForm = format === 'html' && after.marks === before.marks && marksIn(letter.html) > 0;
      return { place: at === null ? 'top' : 'cursor', format: lostForm ? 'text' : format };
    }
    if (after.html !== before.html) takeBack(editor, before.html);
    if (editor.innerHTML !== before.html) return null;
  }
  return null;
}

/** Signature and quote, byte for byte. */
export function partsNotOurs(editor: HTMLElement): string {
  return [...editor.querySelectorAll(notOurs)].map((part) => part.outerHTML).join('\n');
}

interface EditorState {
  readonly html: string;
  readonly kept: string;
  readonly copies: number;
  readonly marks: number;
}

function stateOf(editor: HTMLElement, letter: LetterBody, format: 'html' | 'text'): EditorState {
  const text = format === 'text' ? letter.text : textOf(editor.ownerDocument, letter.html);
  return {
    html: editor.innerHTML,
    kept: partsNotOurs(editor),
    copies: copiesOf(text, withoutSpaces(textIn(editor, format))),
    marks: editor.querySelectorAll(marks).length,
  };
}

const marks = 'b, strong, i, em, a[href], ul, li';

function marksIn(html: string): number {
  return (html.match(/<(?:strong|em|a|ul)[ >]/g) ?? []).length;
}

/** `textContent` for HTML: a rendering adds the marks of lists, and leaves out what Gmail folds. */
export function textIn(editor: HTMLElement, format: 'html' | 'text'): string {
  return format === 'text' ? plainBody(editor) : (editor.textContent ?? '');
}

function textOf(page: Document, html: string): string {
  return parse(page, html).textContent ?? '';
}

function parse(page: Document, html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = page.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => page.importNode(node, true)));
  return fragment;
}

/**
 * `insertHTML` has no successor that the browser’s undo takes back. Chromium merges the first block into a line that has
 * words and glues the rest of that line to the last one: so the caret is taken to the end of its line, and a `br` goes first.
 */
function writeByCommand(
  editor: HTMLElement,
  letter: LetterBody,
  format: 'html' | 'text',
  caret: Range | null,
): boolean {
  const page = editor.ownerDocument;
  if (typeof page.execCommand !== 'function') return false;
  editor.focus({ preventScroll: true });
  const at = caret ?? topOf(editor);
  const selection = page.getSelection();
  if (selection === null) return false;
  selection.removeAllRanges();
  selection.addRange(at);
  selection.collapse(at.endContainer, at.endOffset);
  const inWords = caret !== null && !isBlankLine(editor, at);
  if (inWords) selection.modify('move', 'forward', 'paragraphboundary');
  const followed = !inWords && hasWordsAfter(editor, at);
  if (format === 'text')
    return page.execCommand('insertText', false, `${inWords ? '\n\n' : ''}${letter.text}${followed ? '\n\n' : ''}`);
  const lines = gmailLines(letter.html);
  return page.execCommand('insertHTML', false, `${inWords ? '<br>' : ''}${lines}${followed ? blankLine : ''}`);
}

/** The last way: no undo takes it back, so it is only taken when the command was refused. */
function writeByNodes(editor: HTMLElement, letter: LetterBody, format: 'html' | 'text', caret: Range | null): boolean {
  const page = editor.ownerDocument;
  const lines = format === 'html' ? parse(page, gmailLines(letter.html) + blankLine) : textLines(page, letter.text);
  const after = caret === null ? null : childHolding(editor, caret.endContainer);
  if (after === null) editor.prepend(lines);
  else after.after(lines);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return true;
}

function textLines(page: Document, text: string): DocumentFragment {
  const fragment = page.createDocumentFragment();
  for (const line of [...text.split('\n'), '']) {
    const block = page.createElement('div');
    block.append(line === '' ? page.createElement('br') : line);
    fragment.append(block);
  }
  return fragment;
}

/** The line of the editor that holds a node: signature and quote may share one block with the words above them. */
function childHolding(editor: HTMLElement, node: Node): ChildNode | null {
  let parent: Node = editor;
  const only = editor.firstElementChild;
  if (only !== null && only.contains(node) && only.querySelector(notOurs) !== null) parent = only;
  return [...parent.childNodes].find((child) => child.contains(node)) ?? null;
}

function topOf(editor: HTMLElement): Range {
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.collapse(true);
  return range;
}

/** The block around the caret says nothing. */
function isBlankLine(editor: HTMLElement, caret: Range): boolean {
  const { lineBefore, lineAfter } = lineAround(editor, caret);
  return lineBefore.trim() === '' && lineAfter.trim() === '';
}

/** Words of the line after the caret’s, or of its own, which a letter put at the caret must not touch. */
function hasWordsAfter(editor: HTMLElement, caret: Range): boolean {
  const { lineAfter, next } = lineAround(editor, caret);
  return lineAfter.trim() !== '' || next.trim() !== '';
}

/** What stands beside the caret on its own line, and on the line below. */
function lineAround(
  editor: HTMLElement,
  caret: Range,
): { readonly lineBefore: string; readonly lineAfter: string; readonly next: string } {
  const page = editor.ownerDocument;
  const before = page.createRange();
  before.selectNodeContents(editor);
  before.setEnd(caret.endContainer, caret.endOffset);
  const after = page.createRange();
  after.selectNodeContents(editor);
  after.setStart(caret.endContainer, caret.endOffset);
  const [own = '', next = ''] = linesOf(after.cloneContents());
  return { lineBefore: linesOf(before.cloneContents()).at(-1) ?? '', lineAfter: own, next };
}

const blocks = new Set(['DIV', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'TABLE', 'TR', 'H1', 'H2', 'H3', 'PRE', 'HR']);

/** Text by line, as blocks and breaks part it. A block that a range cut in two opens a line all the same. */
function linesOf(fragment: DocumentFragment): readonly string[] {
  const lines: string[] = [''];
  let fresh = true;
  const open = (): void => {
    if (!fresh) lines.push('');
    fresh = true;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += node.textContent ?? '';
      fresh = false;
    } else if (node instanceof Element && node.tagName === 'BR') {
      lines.push('');
      fresh = true;
    } else if (node instanceof Element && blocks.has(node.tagName)) {
      open();
      for (const child of node.childNodes) visit(child);
      open();
    } else for (const child of node.childNodes) visit(child);
  };
  for (const child of fragment.childNodes) visit(child);
  return lines;
}

function writeIntoTextArea(area: HTMLTextAreaElement, letter: LetterBody, place: InsertTarget['place']): Written {
  const before = area.value;
  const caret = place === 'cursor' ? area.selectionEnd : 0;
  const text = `${caret > 0 && before[caret - 1] !== '\n' ? '\n\n' : ''}${letter.text}\n\n`;
  area.focus({ preventScroll: true });
  area.setSelectionRange(caret, caret);
  const done = area.ownerDocument.execCommand?.('insertText', false, text) ?? false;
  if (!done) {
    area.setRangeText(text);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
  if (area.value !== before.slice(0, caret) + text + before.slice(caret)) return null;
  return { place, format: 'text' };
}

export function takeBack(editor: HTMLElement, html: string): void {
  editor.ownerDocument.execCommand?.('undo');
  if (editor.innerHTML === html) return;
  editor.replaceChildren(parse(editor.ownerDocument, html));
}
