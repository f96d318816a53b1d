import { MailboxError } from '../../src/mailbox/mailbox';
import type { Session } from '../../src/session/course/session';
import { inventItem, plainReview } from './invented-application';
import { createMemoryMailbox, type MemoryMailbox } from './memory-mailbox';
import { connectSession, settle, shownLetter, startSession } from './session-in-test';

function messageOf(subject: string) {
  const item = inventItem({ key: subject, conversation: subject });
  return { ...item, message: { ...item.message, subject } };
}

const left = (session: Session) => session.snapshot().state.leftBehind;

/** A letter asked for on A, and refused only once B is in view. */
async function writeAndMoveOn(code: 'timeout' | 'refused') {
  const mailbox = createMemoryMailbox({ item: messageOf('A') });
  const session = await connectSession(mailbox);
  mailbox.failNext('reply', new MailboxError(code, 'displayReplyFormAsync'));
  await replyAndOpenB(mailbox, session);
  return { mailbox, session };
}

/** The answer of the mail client comes only once B is in view. */
async function replyAndOpenB(mailbox: MemoryMailbox, session: Session): Promise<void> {
  const release = mailbox.holdNext('reply');
  const writing = session.write('reply');
  await settle();
  mailbox.open(messageOf('B'));
  await settle();
  release();
  await writing;
}

describe('a letter asked for on a message that is no longer the one in view', () => {
  test.each([
    ['refused', 'letter'],
    ['timeout', 'perhaps'],
  ] as const)('is told over the next one when it was not written (%s)', async (code, what) => {
    const { session } = await writeAndMoveOn(code);
    expect(shownLetter(session).item.key).toBe('B');
    expect(left(session)).toEqual({ what, itemKey: 'A', subject: 'A' });
  });

  test('is told where the review came only after the move, and on its own message too', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A') });
    let arrive = (): void => undefined;
    const review = new Promise<typeof plainReview>((resolve) => (arrive = () => resolve(plainReview)));
    const session = await connectSession(mailbox, { loadReview: () => review });
    const writing = session.write('reply');
    mailbox.open(messageOf('B'));
    await settle();
    arrive();
    await writing;
    await settle();
    expect(mailbox.written).toEqual([]);
    expect(left(session)).toEqual({ what: 'letter', itemKey: 'A', subject: 'A' });
    mailbox.open(messageOf('A'));
    await settle();
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'failed', failure: { code: 'item-changed' } });
  });

  test('is told where it was wanted before it was there', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A') });
    const release = mailbox.holdNext('read');
    const session = startSession();
    session.connect(mailbox);
    await settle();
    session.dispatch({ type: 'letter-wanted', wanted: true });
    mailbox.open(messageOf('B'));
    release();
    await settle();
    expect(shownLetter(session).item.key).toBe('B');
    expect(left(session)?.what).toBe('waiting');
  });

  test('is told no more on its own message, where the failure stands', async () => {
    const { mailbox, session } = await writeAndMoveOn('refused');
    mailbox.open(messageOf('A'));
    await settle();
    expect(left(session)).toBeNull();
    expect(shownLetter(session).draft.writing.name).toBe('failed');
  });

  test('is told until it has been seen: over one message, or until the recruiter says so', async () => {
    const { mailbox, session } = await writeAndMoveOn('refused');
    mailbox.open(messageOf('C'));
    await settle();
    expect(left(session)).toBeNull();
    const other = await writeAndMoveOn('refused');
    other.session.dispatch({ type: 'left-behind-seen' });
    expect(left(other.session)).toBeNull();
  });

  test('is told over the message that follows at once another one still being read', async () => {
    const { mailbox, session } = await writeAndMoveOn('refused');
    session.dispatch({ type: 'left-behind-seen' });
    const release = mailbox.holdNext('reply');
    mailbox.failNext('reply', new MailboxError('refused', 'displayReplyFormAsync'));
    const writing = session.write('reply');
    const read = mailbox.holdNext('read');
    mailbox.open(messageOf('C'));
    release();
    await writing;
    mailbox.open(messageOf('D'));
    read();
    await settle();
    expect(shownLetter(session).item.key).toBe('D');
    expect(left(session)).toEqual({ what: 'letter', itemKey: 'B', subject: 'B' });
  });
});

test('nothing is left behind by a letter that was written, nor told twice on the message it failed on', async () => {
  const mailbox = createMemoryMailbox({ item: messageOf('A') });
  const session = await connectSession(mailbox);
  mailbox.failNext('reply', new MailboxError('refused', 'displayReplyFormAsync'));
  await session.write('reply');
  expect(left(session)).toBeNull();
  await replyAndOpenB(mailbox, session);
  expect(mailbox.written).toHaveLength(1);
  expect(left(session)).toBeNull();
});
