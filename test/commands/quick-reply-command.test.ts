import { runQuickReply } from '../../src/commands/quick-reply-command';
import { MailboxError } from '../../src/mailbox/mailbox';
import { prepareQuickReply } from '../../src/session/course/quick-reply';
import type { ThreadFacts } from '../../src/thread/facts';
import { createPlainEngine, inventFacts, inventItem, plainReview } from '../session/invented-application';
import { createMemoryMailbox } from '../session/memory-mailbox';
import { now } from '../session/session-in-test';

async function replyInOneClick(facts: Partial<ThreadFacts> = {}, failure?: MailboxError) {
  const mailbox = createMemoryMailbox({ item: inventItem() });
  if (failure !== undefined) mailbox.failNext('reply', failure);
  const counted: object[] = [];
  const work = { engine: createPlainEngine(), read: () => inventFacts(facts), review: plainReview };
  const notice = await runQuickReply({
    mailbox,
    loadCode: () =>
      Promise.resolve({ work, prepareQuickReply, countRefusal: (answered) => void counted.push(answered) }),
    now: () => now,
  });
  return { notice, counted };
}

test('a reply in one click counts in the figures, once it is open', async () => {
  const { notice, counted } = await replyInOneClick();
  expect(notice).toBeNull();
  expect(counted).toEqual([{ now, scenario: 'after-cv', age: 13 }]);
});

test('a reply that Outlook did not open, or that was not prepared, does not count', async () => {
  const refused = await replyInOneClick({}, new MailboxError('refused', 'displayReplyFormAsync', 5001));
  expect(refused).toMatchObject({ notice: { name: 'reply-failed' }, counted: [] });
  const asked = await replyInOneClick({ firstName: { state: 'missing' } });
  expect(asked).toMatchObject({ notice: { name: 'to-look-at' }, counted: [] });
});
