import { type Mailbox, MailboxError, type OpenItem } from '../mailbox/mailbox';
import type { Figure } from '../session/figures';
import type { prepareQuickReply, QuickReplyWork } from '../session/quick-reply';
import type { Notice } from './notices';

/** The code of letters, fetched apart. */
export interface QuickReplyCode {
  readonly work: QuickReplyWork;
  readonly prepareQuickReply: typeof prepareQuickReply;
  /** Counts a refusal that has left, on this computer. `now` is an ISO 8601 instant. */
  readonly countRefusal: (answered: Pick<Figure, 'scenario' | 'age'> & { readonly now: string }) => void;
}

/** What the command does with an open message; the letter code comes apart, fetched while Outlook gives the message. */
export interface QuickReplyWorld {
  readonly mailbox: Mailbox;
  readonly loadEngine: () => Promise<QuickReplyCode>;
  readonly now: () => string;
}

/** Opens the reply, or says in one line why not. Null: the reply is open, and there is nothing to say. */
export async function runQuickReply({ mailbox, loadEngine, now }: QuickReplyWorld): Promise<Notice | null> {
  const loading = loadEngine();
  // Met below, once the message is here; until then it is nobody’s.
  loading.catch(() => undefined);
  let open: OpenItem | null;
  try {
    open = await mailbox.readOpenItem();
  } catch (error) {
    return error instanceof MailboxError && error.code === 'item-changed'
      ? { name: 'item-changed' }
      : { name: 'unreadable' };
  }
  if (open === null) return { name: 'unreadable' };
  let code: QuickReplyCode;
  try {
    code = await loading;
  } catch {
    return { name: 'incomplete' };
  }
  const prepared = code.prepareQuickReply(open, mailbox, code.work, now());
  if (prepared.name === 'to-look-at') return prepared;
  try {
    await mailbox.reply(prepared.letter, { all: false, itemKey: prepared.itemKey });
    code.countRefusal({ ...prepared.figure, now: now() });
    return null;
  } catch (error) {
    if (!(error instanceof MailboxError)) return { name: 'reply-failed' };
    if (error.code === 'item-changed') return { name: 'item-changed' };
    return { name: error.code === 'timeout' ? 'reply-unsure' : 'reply-failed' };
  }
}
