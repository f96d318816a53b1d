import type { Address } from '../../thread/open-message';
import { allOf, around, isGmails, isShown, oneOf } from './find-part';
import type { DraftSnapshot } from './page-snapshot';
import { addressOf, distinctAddresses, envelopesIn, idsOf, longestBody, shownMain } from './read-thread';
import { notOurs, selectors } from './selectors';

/** A compose that is open in the page: its editor, and what is around it. */
export interface PageDraft {
  readonly key: string;
  readonly editor: HTMLElement;
  /** It answers a message of the thread that is on the page. */
  readonly inThread: boolean;
  readonly form: HTMLElement | null;
}

/** The open drafts, and which of them the recruiter is in. */
export interface PageDrafts {
  readonly all: () => readonly PageDraft[];
  /** The draft meant, or null: none is open, or it cannot be told which. */
  readonly current: () => PageDraft | null;
  /** The drafts to choose from when `current` cannot tell; empty otherwise. */
  readonly undecided: () => readonly PageDraft[];
  /** The caret in that draft as it was left, or null. */
  readonly caretIn: (draft: PageDraft) => Range | null;
  /** Makes a draft the one meant. False when it is not open any more. */
  readonly choose: (key: string) => boolean;
  readonly stop: () => void;
}

/**
 * Follows the caret: pressing in the side panel takes the focus out of Gmail, and with several drafts open the one meant is
 * the one that held the caret last. `onTouched` is called when that becomes another one.
 */
export function followDrafts(page: Document, onTouched: () => void): PageDrafts {
  const keys = new WeakMap<Element, string>();
  const carets = new WeakMap<Element, Range>();
  // A page loaded again counts from one again: its drafts are not those of before.
  const script = crypto.randomUUID().slice(0, 8);
  let seen = 0;
  let touched: { readonly editor: HTMLElement; readonly onThread: string } | null = null;

  const keyOf = (editor: HTMLElement): string => {
    const known = keys.get(editor);
    if (known !== undefined) return known;
    seen += 1;
    const key = `draft:${script}-${seen}`;
    keys.set(editor, key);
    return key;
  };

  const all = (): readonly PageDraft[] => {
    const main = shownMain(page);
    const shownIds = new Set(main === null ? [] : envelopesIn(main).flatMap(idsOf));
    return editorsIn(page).map((editor) => {
      const form = formOf(editor);
      const target = valueOf(form, 'composeTarget').replace(/^#/, '');
      const inThread = shownIds.size > 0 && (shownIds.has(target) || main?.contains(editor) === true);
      return { key: keyOf(editor), editor, inThread, form };
    });
  };

  const touch = (editor: HTMLElement): void => {
    const onThread = page.location.hash;
    const isNew = touched?.editor !== editor || touched.onThread !== onThread;
    touched = { editor, onThread };
    if (isNew) onTouched();
  };

  const noteSelection = (): void => {
    const selection = page.getSelection();
    const anchor = selection?.anchorNode ?? null;
    const element = anchor instanceof Element ? anchor : (anchor?.parentElement ?? null);
    const editor = element === null ? null : (editorsIn(page).find((one) => one.contains(element)) ?? null);
    if (editor === null || selection === null || selection.rangeCount === 0) return;
    carets.set(editor, selection.getRangeAt(0).cloneRange());
    touch(editor);
  };

  /** Recipients and subject belong to a draft as its body does. */
  const noteFocus = (event: Event): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const compose = around(event.target, 'compose');
    const [editor, ...others] = compose === null ? [] : editorsIn(compose);
    if (editor !== undefined && others.length === 0) touch(editor);
  };

  page.addEventListener('selectionchange', noteSelection);
  page.addEventListener('focusin', noteFocus);
  noteSelection();

  /** One draft, or the several among which it cannot be told; drafts of other threads count where no thread is shown. */
  const meant = (): readonly PageDraft[] => {
    const drafts = all();
    const last = drafts.find(({ editor }) => editor === touched?.editor);
    if (last !== undefined && (last.inThread || touched?.onThread === page.location.hash)) return [last];
    const inThread = drafts.filter((draft) => draft.inThread);
    const threadShown = oneOf(shownMain(page) ?? page.createElement('div'), 'subject') !== null;
    return threadShown ? inThread : drafts;
  };

  return {
    all,
    current: () => {
      const [draft, ...others] = meant();
      return draft !== undefined && others.length === 0 ? draft : null;
    },
    undecided: () => {
      const drafts = meant();
      return drafts.length > 1 ? drafts : [];
    },
    caretIn: ({ editor }) => {
      const caret = carets.get(editor);
      return caret !== undefined && editor.contains(caret.commonAncestorContainer) ? caret : null;
    },
    choose(key) {
      const draft = all().find((one) => one.key === key);
      if (draft === undefined) return false;
      draft.editor.focus();
      touch(draft.editor);
      return true;
    },
    stop() {
      page.removeEventListener('selectionchange', noteSelection);
      page.removeEventListener('focusin', noteFocus);
    },
  };
}

/** What the pane needs of a draft; its body is left out of an `outline`. */
export function snapshotDraft(
  draft: PageDraft,
  drafts: PageDrafts,
  thread: string | null,
  subject: string,
  depth: 'whole' | 'outline',
): DraftSnapshot {
  const { editor, form, inThread } = draft;
  const format = formatOf(draft);
  const begun = format === 'text' ? plainBody(editor).split(/^-- ?$/m, 1)[0] : ownWords(editor);
  const caret = drafts.caretIn(draft);
  const own = valueOf(form, 'composeSubject');
  return {
    key: draft.key,
    thread: inThread ? thread : null,
    subject: own === '' && inThread ? subject : own,
    to: recipientsOf(draft),
    format,
    body: depth === 'outline' ? '' : (format === 'text' ? plainBody(editor) : editor.innerHTML).slice(0, longestBody),
    caret: caret === null ? 'none' : isOurs(caret) ? 'ours' : 'not-ours',
    begun: begun?.trim() !== '',
  };
}

export function formatOf({ editor, form }: PageDraft): 'html' | 'text' {
  const plain =
    editor instanceof HTMLTextAreaElement ||
    editor.getAttribute('contenteditable') === 'plaintext-only' ||
    ['0', 'false'].includes(valueOf(form, 'composeFormat'));
  return plain ? 'text' : 'html';
}

/** Whether a place is in the recruiter’s own words: signature and quote are not written into. */
export function isOurs(caret: Range): boolean {
  const node = caret.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest(notOurs) === null;
}

export function plainBody(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return editor.innerText ?? editor.textContent ?? '';
}

/** What was typed beside signature and quote. */
function ownWords(editor: HTMLElement): string {
  const copy = editor.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(notOurs)) part.remove();
  return copy.textContent ?? '';
}

function editorsIn(root: ParentNode): readonly HTMLElement[] {
  const found = allOf(root, 'editor').filter(isShown);
  return found.filter((editor) => !found.some((other) => other !== editor && other.contains(editor)));
}

/** Gmail keeps the addressing form beside the editor, inside the same compose. */
function formOf(editor: HTMLElement): HTMLElement | null {
  const forms: readonly string[] = selectors.composeForm;
  for (let element = editor.parentElement; element !== null; element = element.parentElement) {
    if (element.matches('[role="main"], body')) return null;
    const form = [...element.querySelectorAll<HTMLElement>(forms[0] ?? '')].find(isGmails);
    if (form !== undefined) return form;
  }
  return editor.closest<HTMLElement>('form');
}

function recipientsOf({ editor, form }: PageDraft): readonly Address[] {
  const root = form ?? around(editor, 'compose');
  if (root === null) return [];
  const people = distinctAddresses(allOf(root, 'composeTo').filter((element) => addressOf(element) !== null));
  return people.length > 0 ? people : writtenAddresses(valueOf(root, 'composeTo'));
}

/** « Éloïse Marchand <e@x.example>, f@y.example » */
function writtenAddresses(written: string): readonly Address[] {
  return written
    .slice(0, 2_000)
    .split(',')
    .map((part) => /^\s*"?([^"<]*)"?\s*<?([^\s<>]+@[^\s<>]+?)>?\s*$/.exec(part))
    .filter((match) => match !== null)
    .map(([, name = '', address = '']) => ({ name: name.trim(), address }));
}

function valueOf(
  root: HTMLElement | null,
  part: 'composeTarget' | 'composeSubject' | 'composeFormat' | 'composeTo',
): string {
  const input = root === null ? null : oneOf(root, part);
  const value = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.value : '';
  return value === 'undefined' || value === 'null' ? '' : value;
}
