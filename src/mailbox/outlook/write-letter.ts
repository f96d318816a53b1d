import { type InsertTarget, type Insertion, type LetterBody, MailboxError } from '../mailbox';
import { copiesOf, withoutSpaces } from '../letter-in-draft';
import { hasMethod } from './client-abilities';
import type { OfficeCalls } from './office-calls';
import { type OfficeItem, readBodyFormat } from './read-open-item';

export const writeTimeoutMs = 15_000;
/** Office: 32 KB for a reply form’s body, 1,000,000 characters for a write into a draft. */
const longestReply = 32 * 1024;
const longestInsertion = 1_000_000;

/**
 * Opens a reply to `item`, filled with the letter; the client adds signature and quote below it.
 *
 * `checkStillOpen` throws `item-changed`. It runs in the same task as the write: a call can wait its turn while the
 * recruiter opens another message, and Outlook on the web then answers for that one.
 */
export async function openReply(
  calls: OfficeCalls,
  item: Office.MessageRead,
  letter: LetterBody,
  toAll: boolean,
  checkStillOpen: () => void,
): Promise<void> {
  const name = toAll ? 'displayReplyAllFormAsync' : 'displayReplyFormAsync';
  if (letter.html.length > longestReply) throw new MailboxError('too-long', name);
  const form = { htmlBody: letter.html };
  if (hasMethod(item, name)) {
    await calls.call<void>(
      name,
      (done) => {
        checkStillOpen();
        item[name](form, done);
      },
      writeTimeoutMs,
    );
    return;
  }
  // Before Mailbox 1.9 the form opens without telling whether it did.
  const older = toAll ? 'displayReplyAllForm' : 'displayReplyForm';
  await calls.tell(older, () => {
    checkStillOpen();
    item[older](form);
  });
}

/**
 * Puts the letter into the draft, then reads the draft back: Office can report a success and have written nothing
 * (OfficeDev/office-js#6811). Resolves only when the draft holds one more copy than before; rejects with `not-verified`, or
 * `unconfirmed` when it cannot be read, else.
 * Only the top and the caret are ever written to: signature and quote are not ours.
 */
export async function insertLetter(
  calls: OfficeCalls,
  item: OfficeItem,
  letter: LetterBody,
  target: InsertTarget,
  checkStillOpen: () => void,
): Promise<Insertion> {
  const format = await readBodyFormat(calls, item);
  const data = format === 'html' ? letter.html : `${letter.text}\n\n`;
  if (data.length > longestInsertion) throw new MailboxError('too-long', 'body.prependAsync');

  const before = await countCopies(calls, item, letter);
  try {
    await write(calls, item, data, format, target.place, checkStillOpen);
  } catch (error) {
    // A late answer may follow a write that was made: the draft itself says whether it was.
    const isLate = error instanceof MailboxError && error.code === 'timeout';
    if (!isLate || (await readBack(countCopies(calls, item, letter))) !== before + 1) throw error;
  }
  const after = await readBack(countCopies(calls, item, letter));
  if (after <= before) throw new MailboxError('not-verified', 'body.getAsync');
  return { place: target.place, format };
}

/** A draft that cannot be read after a write: what was written may be there. Rejects with `unconfirmed` then. */
export async function readBack<Seen>(reading: Promise<Seen>): Promise<Seen> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof MailboxError) || error.code === 'item-changed') throw error;
    throw new MailboxError('unconfirmed', error.call, error.hostCode);
  }
}

function write(
  calls: OfficeCalls,
  item: Office.MessageCompose,
  data: string,
  format: 'html' | 'text',
  place: 'top' | 'cursor',
  checkStillOpen: () => void,
): Promise<void> {
  const method = place === 'top' ? 'prependAsync' : 'setSelectedDataAsync';
  return calls.call<void>(
    `body.${method}`,
    (done) => {
      checkStillOpen();
      item.body[method](data, { coercionType: format }, done);
    },
    writeTimeoutMs,
  );
}

async function countCopies(calls: OfficeCalls, item: Office.MessageCompose, letter: LetterBody): Promise<number> {
  return copiesOf(letter.text, await readDraftText(calls, item));
}

/** What the draft says, without its spaces. What no draft can be long enough to say is no reading of it. */
export async function readDraftText(calls: OfficeCalls, item: Office.MessageCompose): Promise<string> {
  const body: unknown = await calls.call('body.getAsync', (done) => item.body.getAsync('text', done));
  if (typeof body !== 'string' || body.length > longestInsertion) throw new MailboxError('malformed', 'body.getAsync');
  return withoutSpaces(body);
}
