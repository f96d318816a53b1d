import type { OfficeCalls } from './office-calls';

/** One line of ours at most stands over a message: a new one takes the place of the last. */
const key = 'egards';
/** The resource id of the manifest’s small icon; only classic Outlook shows it. */
const icon = 'icon.16';

/**
 * Shows a line over the item, until it is closed by hand (in read mode Outlook forgets it with the item).
 * `message`: at most 150 characters. Rejects with `MailboxError`.
 */
export async function notify(calls: OfficeCalls, item: Office.MessageRead, message: string): Promise<void> {
  const notification = { type: 'informationalMessage', message, icon, persistent: false } as const;
  const details = notification as unknown as Office.NotificationMessageDetails;
  const call = (name: 'addAsync' | 'replaceAsync') =>
    calls.call<void>(`notificationMessages.${name}`, (done) => item.notificationMessages[name](key, details, done));
  try {
    await call('replaceAsync');
  } catch {
    // Documented to add what it does not find, and known to refuse it.
    await call('addAsync');
  }
}
