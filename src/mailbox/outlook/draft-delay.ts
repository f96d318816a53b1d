import type { Delay } from '../delay';
import { MailboxError } from '../mailbox';
import type { OfficeCalls } from './office-calls';
import type { OutlookSurface } from './client-abilities';
import { writeTimeoutMs } from './write-letter';

const minute = 60_000;

/** Where a delay can be set, as far as the client says (`item.delayDeliveryTime`, Mailbox 1.13, drafts only). */
export function delayIn({ item, isSetSupported }: OutlookSurface): Delay['where'] {
  if (typeof item?.delayDeliveryTime?.setAsync === 'function') return 'here';
  const isReceived = typeof item?.displayReplyForm === 'function';
  return isReceived && isSetSupported('1.13') ? 'in-the-draft' : 'impossible';
}

/**
 * The delay is the server’s. Outlook on the web, new Outlook and Mac keep the mail in Drafts until then; classic Windows
 * shows it nowhere but in Sent, where nothing can be done about it (Microsoft, “Manage the delivery date and time of a message”).
 * New Outlook calls its platform OfficeOnline.
 */
export function afterSendOn(platform: string): Delay['afterSend'] {
  switch (platform) {
    case 'PC':
      return 'out-of-reach';
    case 'OfficeOnline':
    case 'Mac':
      return 'waits-in-drafts';
    default:
      return 'unknown';
  }
}

/** When the draft leaves, in milliseconds since 1970; null when nothing delays it. */
export async function readDelay(calls: OfficeCalls, item: Office.MessageCompose): Promise<number | null> {
  const call = 'delayDeliveryTime.getAsync';
  const value: unknown = await calls.call<unknown>(call, (done) => item.delayDeliveryTime.getAsync(done));
  // Documented as a Date or 0; Outlook on the web hands on the number that its host sent.
  const time = value instanceof Date ? value.getTime() : value;
  if (typeof time !== 'number' || Number.isNaN(time)) throw new MailboxError('malformed', call);
  return time === 0 ? null : time;
}

/** `checkStillOpen` throws `item-changed`, in the same task as the write. */
export async function writeDelay(
  calls: OfficeCalls,
  item: Office.MessageCompose,
  at: number,
  checkStillOpen: () => void,
): Promise<void> {
  const call = 'delayDeliveryTime.setAsync';
  try {
    await calls.call<void>(
      call,
      (done) => {
        checkStillOpen();
        item.delayDeliveryTime.setAsync(new Date(at), done);
      },
      writeTimeoutMs,
    );
  } catch (error) {
    // A late answer may follow a time that was set: the draft itself says.
    if (!(error instanceof MailboxError && error.code === 'timeout')) throw error;
  }
  const read = await readDelay(calls, item);
  // Exchange keeps whole minutes in some clients.
  if (read === null || Math.abs(read - at) >= minute) throw new MailboxError('not-verified', call);
}
