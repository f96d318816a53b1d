import { type LetterBody, MailboxError, type OpenItem } from '../mailbox';
import type { MarkReading } from '../marks';
import type { SelectedMessage } from '../selection';
import { can, hasMethod } from './client-abilities';
import { readMark } from './item-marks';
import type { OfficeCalls } from './office-calls';
import { type OfficeItem, readOpenItem } from './read-open-item';
import { openReply } from './write-letter';

const prefix = 'message:';

type Unloadable = Partial<Pick<Office.LoadedMessageRead, 'unloadAsync'>>;

export interface LoadedItems {
  read(key: string): Promise<OpenItem>;
  /** Loads a message for `use`, and lets it go. */
  use<Value>(key: string, use: (item: OfficeItem) => Promise<Value>): Promise<Value>;
  /** Opens a reply to a message that is not the open one. */
  reply(key: string, letter: LetterBody, toAll: boolean): Promise<void>;
}

/**
 * Messages by their id (`loadItemByIdAsync`, Mailbox 1.15). Outlook loads one at a time, and no other before
 * `unloadAsync`: calls wait for each other, and every message is unloaded whatever became of it.
 */
export function createLoadedItems(calls: OfficeCalls, mailbox: Office.Mailbox): LoadedItems {
  const user = mailbox.userProfile.emailAddress;
  let last: Promise<unknown> = Promise.resolve();
  /** What Outlook would not let go of: it gives no other message before it does. */
  let stuck: Unloadable | null = null;

  function inTurn<Value>(key: string, use: (item: OfficeItem) => Promise<Value>): Promise<Value> {
    const turn = last.then(() => withLoaded(key.slice(prefix.length), use));
    last = turn.catch(() => undefined);
    return turn;
  }

  async function withLoaded<Value>(id: string, use: (item: OfficeItem) => Promise<Value>): Promise<Value> {
    const item = await load(id);
    try {
      return await use(item);
    } finally {
      await unload(item);
    }
  }

  async function load(id: string): Promise<OfficeItem> {
    const call = 'loadItemByIdAsync';
    let isLate = false;
    if (stuck !== null) await unload(stuck);
    try {
      const item: unknown = await calls.call<unknown>(call, (done) =>
        mailbox.loadItemByIdAsync(id, (result) => {
          // A message that comes after the time-out would stand in the way of the next one.
          if (isLate) void unload(result.value);
          else done(result);
        }),
      );
      if (typeof (item as Partial<OfficeItem> | null)?.body?.getAsync !== 'function')
        throw new MailboxError('malformed', call);
      return item as OfficeItem;
    } catch (error) {
      isLate = true;
      throw error;
    }
  }

  /** What cannot be unloaded is tried again before the next load, which else fails by itself. */
  async function unload(item: unknown): Promise<void> {
    const loaded = item as Unloadable | null | undefined;
    if (typeof loaded?.unloadAsync !== 'function') return;
    stuck = null;
    await calls
      .call<void>('unloadAsync', (done) => loaded.unloadAsync?.(done))
      .catch(() => {
        stuck = loaded;
      });
  }

  return {
    read: (key) =>
      inTurn(key, async (item) => {
        const open = await readOpenItem(calls, item, key, user);
        const [labels, marking] = await Promise.all([readCategories(calls, item), readMarkOrNull(calls, item)]);
        return { ...open, labels, ...(marking === null ? {} : { mark: marking.mark }) };
      }),
    use: inTurn,
    reply: (key, letter, toAll) => inTurn(key, (item) => openReply(calls, item, letter, toAll, () => undefined)),
  };
}

/** Received messages of the selection; drafts and posts have no candidate to answer. */
export async function listSelected(calls: OfficeCalls, mailbox: Office.Mailbox): Promise<readonly SelectedMessage[]> {
  const call = 'getSelectedItemsAsync';
  const items: unknown = await calls.call<unknown>(call, (done) => mailbox.getSelectedItemsAsync(done));
  const isList = Array.isArray(items) && items.every((each) => typeof each === 'object' && each !== null);
  if (!isList) throw new MailboxError('malformed', call);
  return (items as Partial<Office.SelectedItemDetails>[]).flatMap(({ itemId, subject, itemMode }) =>
    typeof itemId === 'string' && itemId !== '' && String(itemMode).toLowerCase() !== 'compose'
      ? [{ key: prefix + itemId, subject: typeof subject === 'string' ? subject : '' }]
      : [],
  );
}

/** Before Mailbox 1.9 the message opens without telling whether it did. */
export function openMessage(calls: OfficeCalls, mailbox: Office.Mailbox, key: string): Promise<void> {
  const id = key.slice(prefix.length);
  return hasMethod(mailbox, 'displayMessageFormAsync')
    ? calls.call<void>('displayMessageFormAsync', (done) => mailbox.displayMessageFormAsync(id, done))
    : calls.tell('displayMessageForm', () => mailbox.displayMessageForm(id));
}

/** The categories say that a colleague has answered; without them the letter is still a letter. */
async function readCategories(calls: OfficeCalls, item: OfficeItem): Promise<readonly string[]> {
  if (!hasMethod(item.categories, 'getAsync')) return [];
  try {
    const details: unknown = await calls.call<unknown>('categories.getAsync', (done) => item.categories.getAsync(done));
    return Array.isArray(details)
      ? (details as Partial<Office.CategoryDetails>[]).flatMap(({ displayName }) => displayName ?? [])
      : [];
  } catch {
    return [];
  }
}

/** So do the marks. */
async function readMarkOrNull(calls: OfficeCalls, item: OfficeItem): Promise<MarkReading | null> {
  if (!can('marks', { item })) return null;
  return readMark(calls, item).catch(() => null);
}
