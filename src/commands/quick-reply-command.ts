import { type Mailbox, MailboxError, type OpenItem } from '../mailbox/mailbox';
import type { MarkReading } from '../mailbox/marks';
import type { Figure } from '../session/memory/figures';
import { nameOf } from '../session/values/name-of';
import type { prepareQuickReply, QuickObstacle, QuickReplyWork } from '../session/course/quick-reply';
import { judgeMark } from '../session/course/team-mark';
import { inAMoment, patience, takeQuietly } from '../session/course/team-marks';
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
  readonly loadCode: () => Promise<QuickReplyCode>;
  readonly now: () => string;
}

/** Opens the reply, or says in one line why not. Null: the reply is open, and there is nothing to say. */
export async function runQuickReply({ mailbox, loadCode, now }: QuickReplyWorld): Promise<Notice | null> {
  const loading = loadCode();
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
  const marking = mailbox.marks?.read(open.key);
  marking?.catch(() => undefined);
  let code: QuickReplyCode;
  try {
    code = await loading;
  } catch {
    return { name: 'incomplete' };
  }
  const prepared = code.prepareQuickReply(open, mailbox, code.work, now());
  if (prepared.name === 'to-look-at') return prepared;
  const reading = await inAMoment(marking, patience.unseen);
  const marked = markedBy(reading, mailbox, now());
  if (marked !== null) return { name: 'to-look-at', why: marked };
  try {
    await mailbox.reply(prepared.letter, { all: false, itemKey: prepared.itemKey });
    code.countRefusal({ ...prepared.figure, now: now() });
    if (mailbox.marks !== undefined && reading !== null) {
      const work = { scenario: prepared.figure.scenario, now: now() };
      await takeQuietly(mailbox.marks, reading, mailbox.user, prepared.itemKey, work);
    }
    return null;
  } catch (error) {
    if (!(error instanceof MailboxError)) return { name: 'reply-failed' };
    if (error.code === 'item-changed') return { name: 'item-changed' };
    return { name: error.code === 'timeout' ? 'reply-unsure' : 'reply-failed' };
  }
}

/** Nobody looks at the pane: a mark of whoever, but one’s own « je m’en occupe », is looked at first. */
function markedBy(reading: MarkReading | null, { user }: Mailbox, now: string): QuickObstacle | null {
  const judged = judgeMark(reading?.mark ?? null, user, now);
  if (judged.name !== 'taken' && judged.name !== 'refused') return null;
  const { by, kind } = judged.mark;
  return { name: 'marked', kind, by: nameOf(by) };
}
