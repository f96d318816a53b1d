import type { OpenMessage } from '../../thread/open-message';
import { readHeaderDate } from '../../thread/header-date';
import { MailboxError, type Abilities, type Mailbox, type OpenItem } from '../mailbox';
import { followSystemTheme, themeOfSystem } from '../system-theme';
import { answeredMessage } from './answered-message';
import type { DraftSnapshot, MessageSnapshot, PageSnapshot, ThreadSnapshot } from './page-snapshot';
import { readAnswer, type Granted, type PageRequest } from './protocol';

/** The way to the content script of one Gmail tab. */
export interface PageLink {
  /** Rejects with `MailboxError`: `stale-page` when no script can be reached or put there. */
  readonly ask: (request: PageRequest) => Promise<unknown>;
  /** Calls `listener` with the key of what is open when the page says that something has changed. Returns how to stop. */
  readonly onChanged: (listener: (itemKey: string) => void) => () => void;
}

/** The Mailbox port on top of a Gmail page. Rejects with `MailboxError` when the page cannot be reached. */
export async function createGmailMailbox(link: PageLink, browserLanguage: string): Promise<GmailMailbox> {
  const first = await read(link);
  let last = first;
  const accountListeners = new Set<() => void>();

  return {
    get abilities() {
      return abilitiesOf(last);
    },
    displayLanguage: first.language === '' ? browserLanguage : first.language,
    user: first.account,

    async readOpenItem() {
      last = await read(link);
      if (last.account.address !== first.account.address) for (const listener of accountListeners) listener();
      return openItem(last);
    },

    onItemChanged: (listener) => link.onChanged(listener),

    onThemeChanged(listener) {
      const system = followSystemTheme(() => tell());
      const tell = (): void => listener(themeOfSystem(system.now()));
      tell();
      return system.stop;
    },

    async reply(letter, { all, itemKey }) {
      await ask(link, { t: 'reply', itemKey, all, letter });
    },

    async insert(letter, { place, itemKey }) {
      return (await ask(link, { t: 'insert', itemKey, place, letter })).insertion;
    },

    async findLetter(letter, itemKey) {
      return (await ask(link, { t: 'find-letter', itemKey, letter })).trace;
    },

    async replaceSelected(letter, next, itemKey) {
      return (await ask(link, { t: 'replace-selected', itemKey, letter, next })).insertion;
    },

    async chooseDraft(key) {
      await ask(link, { t: 'choose-draft', key });
    },

    async unfold() {
      await ask(link, { t: 'unfold' });
    },

    onAccountChanged(listener) {
      accountListeners.add(listener);
      return () => accountListeners.delete(listener);
    },
  };
}

/** Which of our beliefs about Gmail’s page hold, without a word of any mail. Rejects with `MailboxError`. */
export async function diagnosePage(link: PageLink): Promise<string> {
  return (await ask(link, { t: 'diagnose' })).diagnosis;
}

export interface GmailMailbox extends Mailbox {
  /** Calls `listener` when the tab shows the mailbox of another account: `user` is then out of date. Returns how to stop. */
  readonly onAccountChanged: (listener: () => void) => () => void;
}

async function read(link: PageLink): Promise<PageSnapshot> {
  return (await ask(link, { t: 'read' })).snapshot;
}

async function ask<T extends PageRequest['t']>(
  link: PageLink,
  request: PageRequest & { readonly t: T },
): Promise<Granted<T>> {
  const answer = readAnswer(await link.ask(request), request.t);
  if (answer === null) throw new MailboxError('malformed', `gmail.${request.t}`);
  if (!answer.ok) throw new MailboxError(answer.why, `gmail.${request.t}`);
  return answer;
}

function abilitiesOf(page: PageSnapshot): Abilities {
  const draft = currentDraft(page);
  const reading = draft === null && page.undecided.length === 0 && page.thread !== null;
  return {
    reply: reading && page.canReply,
    replyAll: reading && page.canReplyAll,
    insertAtTop: draft !== null,
    insertAtCursor: draft?.caret === 'ours',
    cursorExpected: draft?.caret === 'ours' && draft.begun,
  };
}

function currentDraft(page: PageSnapshot): DraftSnapshot | null {
  return page.drafts.find(({ key }) => key === page.currentDraft) ?? null;
}

function openItem(page: PageSnapshot): OpenItem | null {
  const { thread, account, itemKey } = page;
  if (itemKey === '') return null;
  const draft = currentDraft(page);
  const undecided = page.drafts.filter(({ key }) => page.undecided.includes(key));
  const answering = draft !== null && draft.thread === null ? null : thread;
  const ownAddresses = account.address === '' ? [] : [account.address.toLowerCase()];
  const folded =
    answering === null ? 0 : answering.hidden + answering.messages.filter(({ html }) => html === null).length;
  const message =
    draft !== null
      ? draftMessage(draft, page, answering)
      : answering === null
        ? emptyDraft(page)
        : readMessage(answering, ownAddresses);
  return {
    key: itemKey,
    conversation: answering?.key ?? itemKey,
    mode: draft !== null || undecided.length > 0 ? 'compose' : 'read',
    message,
    ownAddresses,
    bodyFormat: draft?.format ?? 'html',
    ...(folded === 0 ? {} : { folded }),
    ...(undecided.length === 0
      ? {}
      : { drafts: undecided.map(({ key, subject, to }) => ({ key, subject, to: to[0] ?? null })) }),
    ...(answering === null ? {} : { labels: answering.labels }),
  };
}

/** The message that a letter would answer, with the others of its thread beside it. */
function readMessage(thread: ThreadSnapshot, ownAddresses: readonly string[]): OpenMessage {
  const answered = answeredMessage(thread, ownAddresses);
  const others = thread.messages.filter((message) => message !== answered).reverse();
  const open = answered === null ? [] : [answered];
  const [message, ...conversation] = [...open, ...others].map((one) => shownMessage(one, thread.subject));
  return { ...(message ?? blank), conversation };
}

function draftMessage(draft: DraftSnapshot, page: PageSnapshot, thread: ThreadSnapshot | null): OpenMessage {
  const { format, body } = draft;
  return {
    ...blank,
    view: 'compose',
    subject: draft.subject,
    from: page.account.address === '' ? null : page.account,
    to: draft.to,
    html: format === 'html' ? body : null,
    text: format === 'text' ? body : null,
    conversation: (thread?.messages ?? []).toReversed().map((message) => shownMessage(message, thread?.subject ?? '')),
  };
}

function emptyDraft(page: PageSnapshot): OpenMessage {
  return { ...blank, view: 'compose', from: page.account.address === '' ? null : page.account };
}

const blank: OpenMessage = {
  view: 'read',
  subject: '',
  from: null,
  to: [],
  cc: [],
  replyTo: [],
  date: null,
  html: null,
  text: null,
  attachments: [],
  calendars: [],
};

/** Gmail tells no recipient of copy from one of To, and no instant: its date is words, read as a quote’s header is. */
function shownMessage({ from, to, dateText, html, attachments }: MessageSnapshot, subject: string): OpenMessage {
  return {
    ...blank,
    subject,
    from,
    to,
    date: readHeaderDate(dateText)?.iso ?? null,
    html,
    attachments: attachments.map((name) => ({ name, contentType: '' })),
  };
}
