import { type Insertion, type LetterBody, MailboxError, type Trace } from '../mailbox';
import { isThatLetter, traceOf, withoutSpaces } from '../letter-in-draft';
import type { OfficeCalls } from './office-calls';
import { type OfficeItem, readBodyFormat } from './read-open-item';
import { readBack, readDraftText, writeTimeoutMs } from './write-letter';

/** What the draft still holds of a letter that was put into it. */
export async function findLetter(calls: OfficeCalls, item: Office.MessageCompose, letter: LetterBody): Promise<Trace> {
  return traceOf(letter, await readDraftText(calls, item));
}

/**
 * Puts `next`, or nothing, in the place of a letter that the recruiter has selected in the draft.
 *
 * Outlook gives an add-in no other way to change a part of a body: writing the whole of it back would damage signature,
 * inline pictures and quote (office-js#4392, #5938). A selection that holds more than the letter is left alone: rejects
 * with `not-selected`.
 */
export async function replaceSelected(
  calls: OfficeCalls,
  item: OfficeItem,
  letter: LetterBody,
  next: LetterBody | null,
  checkStillOpen: () => void,
): Promise<Insertion> {
  const format = await readBodyFormat(calls, item);
  await checkSelected(calls, item, letter);
  const data = next === null ? '' : next[format];
  const before = await readDraftText(calls, item);
  const expected = next === null ? '' : withoutSpaces(next.text);
  const isWritten = async (): Promise<boolean> => {
    const after = await readBack(readDraftText(calls, item));
    return after !== before && (expected === '' ? after.length < before.length : after.includes(expected));
  };
  try {
    await calls.call<void>(
      'body.setSelectedDataAsync',
      (done) => {
        checkStillOpen();
        item.body.setSelectedDataAsync(data, { coercionType: format }, done);
      },
      writeTimeoutMs,
    );
  } catch (error) {
    const isLate = error instanceof MailboxError && error.code === 'timeout';
    if (!isLate || !(await isWritten())) throw error;
  }
  // A letter put in the place of itself changes nothing, and is there.
  if (expected !== withoutSpaces(letter.text) && !(await isWritten()))
    throw new MailboxError('not-verified', 'body.getAsync');
  return { place: 'selection', format };
}

async function checkSelected(calls: OfficeCalls, item: OfficeItem, letter: LetterBody): Promise<void> {
  const call = 'item.getSelectedDataAsync';
  const selection = (await calls.call<unknown>(call, (done) => item.getSelectedDataAsync('text', done))) as {
    readonly data?: unknown;
    readonly sourceProperty?: unknown;
  } | null;
  const { data, sourceProperty } = selection ?? {};
  if (typeof data !== 'string') throw new MailboxError('malformed', call);
  if (sourceProperty !== 'body' || !isThatLetter(withoutSpaces(data), letter))
    throw new MailboxError('not-selected', call);
}
