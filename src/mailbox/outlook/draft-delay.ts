import { MailboxError } from '../mailbox';
import type { OfficeCalls } from './office-calls';
import { writeTimeoutMs } from './write-letter';

const minute = 60_000;

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
