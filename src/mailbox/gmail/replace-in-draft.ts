import { isThatLetter, traceOf, withoutSpaces } from '../letter-in-draft';
import type { Insertion, LetterBody, Trace } from '../mailbox';
import { gmailLines } from './gmail-lines';
import { formatOf, type PageDraft } from './page-drafts';
import { partsNotOurs, takeBack, textIn } from './write-into-draft';

/** What a draft still holds of a letter that was put into it. */
export function findInDraft(draft: PageDraft, letter: LetterBody): Trace {
  const format = formatOf(draft);
  return traceOf(asWritten(letter, format), withoutSpaces(textIn(draft.editor, format)));
}

/**
 * Puts `next`, or nothing, in the place of a letter that the recruiter has selected: one step of the browser’s undo. A
 * selection that holds more than the letter is left alone, and a write that touched signature or quote is taken back.
 */
export function replaceInDraft(
  draft: PageDraft,
  letter: LetterBody,
  next: LetterBody | null,
  selected: Range | null,
): Insertion | 'not-selected' | 'not-verified' {
  const { editor } = draft;
  const page = editor.ownerDocument;
  const format = formatOf(draft);
  const words = selected === null ? selectedInArea(editor) : selected.toString();
  if (!isThatLetter(withoutSpaces(words), asWritten(letter, format))) return 'not-selected';
  const before = { html: editor.innerHTML, kept: partsNotOurs(editor), words: withoutSpaces(textIn(editor, format)) };
  editor.focus({ preventScroll: true });
  if (selected !== null) {
    const selection = page.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(selected);
  }
  if (next === null) page.execCommand('delete');
  else if (format === 'text') page.execCommand('insertText', false, next.text);
  else page.execCommand('insertHTML', false, gmailLines(next.html));
  const after = withoutSpaces(textIn(editor, format));
  const expected = next === null ? '' : withoutSpaces(asWritten(next, format).text);
  const done = expected === '' ? after.length < before.words.length : after.includes(expected);
  if (done && partsNotOurs(editor) === before.kept) return { place: 'selection', format };
  if (editor.innerHTML !== before.html) takeBack(editor, before.html);
  return 'not-verified';
}

/** In HTML a list’s marks are drawn, and are not in the text. */
function asWritten(letter: LetterBody, format: 'html' | 'text'): LetterBody {
  return format === 'text' ? letter : { ...letter, text: letter.text.replace(/^- /gm, '') };
}

function selectedInArea(editor: HTMLElement): string {
  if (!(editor instanceof HTMLTextAreaElement)) return '';
  return editor.value.slice(editor.selectionStart, editor.selectionEnd);
}
