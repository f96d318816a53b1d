import { runQuickReply } from '../../src/commands/quick-reply-command';
import type { Mark } from '../../src/mailbox/marks';
import { prepareQuickReply } from '../../src/session/course/quick-reply';
import { createPlainEngine, inventFacts, inventItem, plainReview } from '../session/invented-application';
import { createMemoryMailbox } from '../session/memory-mailbox';
import { createMemoryMarks } from '../session/memory-marks';
import { now } from '../session/session-in-test';

const nora = { name: 'Nora Haddad', address: 'nora.haddad@novalys.example' };
const taken: Mark = { kind: 'taken', by: nora, at: '2026-11-23T07:30:00.000Z', scenario: null };

async function click(marks = createMemoryMarks(), at = now) {
  const mailbox = createMemoryMailbox({ item: inventItem(), marks });
  const work = { engine: createPlainEngine(), read: () => inventFacts(), review: plainReview };
  const loadCode = () => Promise.resolve({ work, prepareQuickReply, countRefusal: () => undefined });
  return { notice: await runQuickReply({ mailbox, loadCode, now: () => at }), written: mailbox.written };
}

describe('quick reply on a message of a team', () => {
  test.each([
    ['is on it', taken],
    ['has refused', { ...taken, kind: 'refused' } as const],
  ])('opens nothing and names the colleague who %s', async (_, mark) => {
    const { notice, written } = await click(createMemoryMarks({ 'item-1': mark }));
    expect(notice).toEqual({ name: 'to-look-at', why: { name: 'marked', kind: mark.kind, by: 'Nora Haddad' } });
    expect(written).toEqual([]);
  });

  test('opens the reply, and the next person to click is told who is on it', async () => {
    const marks = createMemoryMarks();
    expect((await click(marks)).written).toHaveLength(1);
    expect(marks.on('item-1')).toMatchObject({ kind: 'taken', by: { name: 'Camille Perrin' } });
  });

  test('a reply that Outlook reported and never opened holds nobody back an hour later', async () => {
    const marks = createMemoryMarks();
    await click(marks);
    const left = marks.on('item-1');
    if (left === null) throw new Error('no mark was left');
    const colleagues = createMemoryMarks({ 'item-1': { ...left, by: nora } });
    expect((await click(colleagues, '2026-11-23T08:10:00.000Z')).notice).toMatchObject({ why: { name: 'marked' } });
    expect((await click(colleagues, '2026-11-23T09:00:00.000Z')).written).toHaveLength(1);
  });

  test('waits for marks that come late, and goes on without those that never come', async () => {
    jest.useFakeTimers();
    try {
      const late = createMemoryMarks({ 'item-1': taken });
      const comesAfter = (milliseconds: number) => ({
        ...late,
        read: async (itemKey: string) => {
          await new Promise((resolve) => setTimeout(resolve, milliseconds));
          return late.read(itemKey);
        },
      });
      const slow = click(comesAfter(6_000));
      const never = click(comesAfter(600_000));
      await jest.advanceTimersByTimeAsync(12_000);
      expect((await slow).notice).toMatchObject({ why: { name: 'marked' } });
      expect((await never).written).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test('goes on from an earlier « je m’en occupe » of one’s own', async () => {
    const mine: Mark = { ...taken, by: { name: 'Camille Perrin', address: 'Camille.Perrin@novalys.example' } };
    expect((await click(createMemoryMarks({ 'item-1': mine }))).written).toHaveLength(1);
  });
});
