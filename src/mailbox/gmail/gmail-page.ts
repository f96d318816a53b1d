import type { InsertTarget, LetterBody } from '../mailbox';
import { diagnose } from './diagnose';
import { allOf, isShown, oneOf } from './find-part';
import { answeredMessage } from './answered-message';
import type { PageSnapshot } from './page-snapshot';
import { followDrafts, snapshotDraft, type PageDraft, type PageDrafts } from './page-drafts';
import type { PageAnswer, PageRefusal, PageRequest } from './protocol';
import { readAccount } from './read-account';
import { envelopesIn, isFolded, readThread, shownMain } from './read-thread';
import { findInDraft, replaceInDraft } from './replace-in-draft';
import { writeIntoDraft } from './write-into-draft';

/** The Gmail page, as the content script serves it to the pane. */
export interface GmailPage {
  readonly answer: (request: PageRequest) => Promise<PageAnswer>;
  readonly stop: () => void;
}

/** Mutations come in bursts while Gmail draws a thread. */
const quietMs = 250;
/** A page that never rests is looked at all the same. */
const restlessMs = 1_000;
/** How long Gmail may take to open a reply, or to unfold a message, before it counts as not done. */
const patienceMs = 3_000;
const mostUnfolded = 60;

/**
 * Serves a Gmail page. `onChanged` is called, at most once a burst and with the key of what is open, when another thread
 * or draft is open, more of the thread can be read, or a draft takes a letter elsewhere than before; never for each key
 * typed into a draft.
 */
export function serveGmailPage(page: Document, onChanged: (itemKey: string) => void): GmailPage {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked = 0;
  const check = (): void => {
    const now = Date.now();
    if (timer === undefined) firstAsked = now;
    else if (now - firstAsked > restlessMs) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      const outline = snapshotPage(page, drafts, 'outline');
      const seen = signature(outline);
      if (seen === told) return;
      told = seen;
      onChanged(outline.itemKey);
    }, quietMs);
  };
  const drafts = followDrafts(page, check);
  const observer = new MutationObserver(check);
  observer.observe(page.body, { childList: true, subtree: true });
  const window = page.defaultView;
  window?.addEventListener('hashchange', check);
  // A pane that was there before the page follows it from now on.
  check();

  const snapshot = (): PageSnapshot => {
    const taken = snapshotPage(page, drafts, 'whole');
    told = signature(taken);
    return taken;
  };

  async function answer(request: PageRequest): Promise<PageAnswer> {
    switch (request.t) {
      case 'read':
        return { ok: true, t: 'read', snapshot: snapshot() };
      case 'insert': {
        const refused = refuse(request.itemKey);
        const draft = drafts.current();
        if (refused !== null) return { ok: false, why: refused };
        if (draft === null) return { ok: false, why: 'no-draft' };
        return written('insert', draft, request.letter, request.place);
      }
      case 'find-letter': {
        const refused = refuse(request.itemKey);
        const draft = drafts.current();
        if (refused !== null) return { ok: false, why: refused };
        return { ok: true, t: 'find-letter', trace: draft === null ? 'absent' : findInDraft(draft, request.letter) };
      }
      case 'replace-selected': {
        const refused = refuse(request.itemKey);
        const draft = drafts.current();
        if (refused !== null) return { ok: false, why: refused };
        if (draft === null) return { ok: false, why: 'no-draft' };
        const outcome = replaceInDraft(draft, request.letter, request.next, drafts.caretIn(draft));
        if (typeof outcome === 'string') return { ok: false, why: outcome };
        told = signature(snapshotPage(page, drafts, 'outline'));
        return { ok: true, t: 'replace-selected', insertion: outcome };
      }
      case 'reply':
        return reply(request.itemKey, request.all, request.letter);
      case 'choose-draft':
        return drafts.choose(request.key) ? { ok: true, t: 'choose-draft' } : { ok: false, why: 'item-changed' };
      case 'unfold':
        await unfold(page);
        return { ok: true, t: 'unfold' };
      case 'diagnose':
        return { ok: true, t: 'diagnose', diagnosis: diagnose(page) };
    }
  }

  /** Read anew and in the same task as the write: the recruiter may have moved on while the letter was on its way. */
  function refuse(itemKey: string): PageRefusal | null {
    if (drafts.undecided().length > 0) return 'several-drafts';
    return snapshotPage(page, drafts, 'outline').itemKey === itemKey ? null : 'item-changed';
  }

  function written(
    t: 'insert' | 'reply',
    draft: PageDraft,
    letter: LetterBody,
    place: InsertTarget['place'],
  ): PageAnswer {
    const insertion = writeIntoDraft(draft, letter, place, drafts.caretIn(draft));
    if (insertion === null) return { ok: false, why: 'not-verified' };
    // The pane knows what it has just written.
    if (t === 'insert') told = signature(snapshotPage(page, drafts, 'outline'));
    return { ok: true, t, insertion };
  }

  async function reply(itemKey: string, all: boolean, letter: LetterBody): Promise<PageAnswer> {
    const refused = refuse(itemKey);
    if (refused !== null) return { ok: false, why: refused };
    const thread = readThread(page, 'outline')?.key;
    const before = new Set(drafts.all().map((draft) => draft.key));
    const button = lastShown(page, all ? 'replyAll' : 'reply');
    if (button === null) return { ok: false, why: 'no-draft' };
    press(button);
    const opened = await waitFor(() => drafts.all().find((draft) => draft.inThread && !before.has(draft.key)));
    if (opened === undefined) return { ok: false, why: 'no-draft' };
    if (readThread(page, 'outline')?.key !== thread) return { ok: false, why: 'item-changed' };
    return written('reply', opened, letter, 'top');
  }

  return {
    answer,
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      drafts.stop();
      window?.removeEventListener('hashchange', check);
    },
  };
}

function snapshotPage(page: Document, drafts: PageDrafts, depth: 'whole' | 'outline'): PageSnapshot {
  const thread = readThread(page, depth);
  const account = readAccount(page);
  const current = drafts.current();
  const undecided = drafts.undecided();
  const answered = thread === null ? null : answeredMessage(thread, [account.address]);
  const chosen = undecided.length > 0 ? `choice:${undecided.map(({ key }) => key).join(' ')}` : null;
  const read = thread === null || answered === null ? '' : `message:${thread.key}/${answered.id}`;
  return {
    language: page.documentElement.lang,
    account,
    thread,
    drafts: drafts
      .all()
      .map((draft) => snapshotDraft(draft, drafts, thread?.key ?? null, thread?.subject ?? '', depth)),
    currentDraft: current?.key ?? null,
    undecided: undecided.map(({ key }) => key),
    itemKey: current?.key ?? chosen ?? read,
    canReply: lastShown(page, 'reply') !== null,
    canReplyAll: lastShown(page, 'replyAll') !== null,
  };
}

/** What the pane must know anew: not the words of a draft, which change at each key. */
function signature({ account, itemKey, thread, drafts, canReply, canReplyAll }: PageSnapshot): string {
  const read = thread?.messages.map(({ id, html }) => `${id}${html === null ? '-' : '+'}`);
  const around = drafts.map(({ key, caret, format, begun }) => [key, caret, format, begun]);
  return JSON.stringify([account.address, itemKey, thread?.key, thread?.labels, read, around, canReply, canReplyAll]);
}

/** The button under the last message: Gmail has one there, and keeps those of hidden views. */
function lastShown(page: Document, part: 'reply' | 'replyAll'): HTMLElement | null {
  const main = shownMain(page);
  return main === null ? null : (allOf(main, part).findLast(isShown) ?? null);
}

/** Folded messages have no body in the page. It is the recruiter who asks: unfolding moves the page, and marks as read. */
async function unfold(page: Document): Promise<void> {
  const main = shownMain(page);
  if (main === null) return;
  const group = oneOf(main, 'hiddenGroup');
  if (group !== null) {
    press(group);
    await waitFor(() => (oneOf(main, 'hiddenGroup') === null ? true : undefined));
  }
  for (let tried = 0; tried < mostUnfolded; tried += 1) {
    const envelope = envelopesIn(main).filter(isFolded)[0];
    if (envelope === undefined) return;
    press(handleOf(envelope));
    if ((await waitFor(() => (isFolded(envelope) && envelope.isConnected ? undefined : true))) === undefined) return;
  }
}

function handleOf(envelope: HTMLElement): HTMLElement {
  return oneOf(envelope, 'messageId') ?? envelope;
}

/** Gmail listens to the pointer’s whole course on some elements, to the click alone on others. */
function press(element: HTMLElement): void {
  const options = { bubbles: true, cancelable: true };
  element.dispatchEvent(new MouseEvent('mousedown', options));
  element.dispatchEvent(new MouseEvent('mouseup', options));
  element.click();
}

async function waitFor<T>(look: () => T | undefined): Promise<T | undefined> {
  for (let waited = 0; waited <= patienceMs; waited += 50) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
