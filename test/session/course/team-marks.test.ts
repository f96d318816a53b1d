import type { Mark, Marks } from '../../../src/mailbox/marks';
import { inventItem } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createMemoryMarks } from '../memory-marks';
import { connectSession, now, settle, shownLetter } from '../session-in-test';

const nora = { name: 'Nora Haddad', address: 'nora.haddad@novalys.example' };
const camille = { name: 'Camille Perrin', address: 'camille.perrin@novalys.example' };
const taken: Mark = { kind: 'taken', by: nora, at: '2026-11-23T07:30:00.000Z', scenario: null };

async function open(marks: Marks) {
  const mailbox = createMemoryMailbox({ item: inventItem(), marks });
  return { mailbox, session: await connectSession(mailbox) };
}

describe('a reply to a message of a team', () => {
  test.each([
    ['is on it', taken],
    ['has refused', { ...taken, kind: 'refused' } as const],
  ])('is not opened when a colleague %s, however long the letter has been on screen', async (_, mark) => {
    const marks = createMemoryMarks();
    const { mailbox, session } = await open(marks);
    await marks.write(mark, null, 'item-1', '');
    await session.write('reply');
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'failed', failure: { code: 'held' } });
  });

  test.each([
    ['nobody is on it', null],
    ['one is on it oneself', { ...taken, by: camille }],
    ['a colleague let it lie since yesterday', { ...taken, at: '2026-11-22T07:30:00.000Z' }],
  ])('is opened when %s', async (_, mark) => {
    const { mailbox, session } = await open(createMemoryMarks(mark === null ? {} : { 'item-1': mark }));
    await session.write('reply');
    expect(mailbox.written).toHaveLength(1);
  });

  test('tells the team that one is on it, and nobody where the mailbox is one’s own', async () => {
    const [shared, own] = [createMemoryMarks(), createMemoryMarks({}, false)];
    for (const marks of [shared, own]) {
      const { session } = await open(marks);
      await session.write('reply');
      await settle();
    }
    expect(shared.on('item-1')).toEqual({ kind: 'taken', by: camille, at: now, scenario: 'after-cv', withReply: true });
    expect(own.on('item-1')).toBeNull();
  });

  test('is opened all the same when the marks do not answer', async () => {
    jest.useFakeTimers();
    try {
      const never: Marks = { read: () => new Promise(() => undefined), write: () => Promise.reject(new Error('no')) };
      const { mailbox, session } = await open(never);
      const writing = session.write('reply');
      await jest.advanceTimersByTimeAsync(2_500);
      await writing;
      expect(mailbox.written).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
