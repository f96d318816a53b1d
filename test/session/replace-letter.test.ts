import { MailboxError } from '../../src/mailbox/mailbox';
import { inventItem } from './invented-application';
import { createMemoryMailbox } from './memory-mailbox';
import { createPlainMemory } from './plain-memory';
import { connectSession, shownLetter } from './session-in-test';

const draft = inventItem({ key: 'draft', conversation: 'thread', mode: 'compose' });

async function insertedLetter() {
  const mailbox = createMemoryMailbox({ item: draft });
  const session = await connectSession(mailbox);
  await session.write('insert-top');
  session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
  const first = mailbox.written[0]?.letter.text ?? '';
  return { mailbox, session, first };
}

test('a letter inserted again over the earlier one, selected, replaces it at once', async () => {
  const { mailbox, session, first } = await insertedLetter();
  mailbox.draft.selected = first;
  await session.write('insert-top');
  expect(mailbox.draft.text.match(/Bonjour/g)).toHaveLength(1);
  expect(mailbox.draft.text).toContain('talent-pool');
  expect(shownLetter(session).draft.writing).toMatchObject({ name: 'inserted', insertion: { place: 'selection' } });
});

test('without a selection nothing is stacked: the recruiter is asked to select it', async () => {
  const { mailbox, session } = await insertedLetter();
  await session.write('insert-top');
  expect(mailbox.written).toHaveLength(1);
  const asked = { aim: 'replace', way: 'insert-top', trace: 'whole', obstacle: null };
  expect(shownLetter(session).draft.writing).toEqual({ name: 'select-first', asked });
  await session.write('insert-top', { earlier: 'replace' });
  expect(shownLetter(session).draft.writing).toMatchObject({ asked: { obstacle: 'not-selected' } });
  session.dispatch({ type: 'confirmation-declined' });
  expect(shownLetter(session).draft.writing.name).toBe('idle');
});

test('a client that cannot replace says so, and the letter can still be put beside the other one', async () => {
  const { mailbox, session } = await insertedLetter();
  mailbox.failNext('replace', new MailboxError('unsupported', 'item.getSelectedDataAsync'));
  await session.write('insert-top');
  expect(shownLetter(session).draft.writing).toMatchObject({ asked: { obstacle: 'unsupported' } });
  expect(await session.takeCopy()).not.toBeNull();
  await session.write('insert-top', { earlier: 'add' });
  expect(mailbox.written).toHaveLength(2);
});

test('a letter that the recruiter has taken out of the draft is no obstacle', async () => {
  const { mailbox, session } = await insertedLetter();
  mailbox.draft.text = '';
  await session.write('insert-top');
  expect(mailbox.written.map(({ how }) => how)).toEqual(['top', 'top']);
});

test('a host failure while replacing leaves the letter in the pane, and says which call failed', async () => {
  const { mailbox, session } = await insertedLetter();
  mailbox.failNext('replace', new MailboxError('timeout', 'body.setSelectedDataAsync'));
  await session.write('insert-top');
  expect(shownLetter(session).draft.writing).toMatchObject({
    name: 'failed',
    failure: { code: 'timeout', call: 'body.setSelectedDataAsync' },
  });
});

test.each(['timeout', 'unconfirmed', 'not-verified'] as const)(
  'a letter that is in the draft after a failure (%s) is found at the next try, and not written twice',
  async (code) => {
    const mailbox = createMemoryMailbox({ item: draft });
    const session = await connectSession(mailbox);
    const letter = (await session.takeCopy())?.text ?? '';
    mailbox.failNext('insert', new MailboxError(code, 'body.prependAsync'));
    await session.write('insert-top');
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'failed', failure: { code } });
    mailbox.draft.text = letter;
    await session.write('insert-top');
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'select-first', asked: { trace: 'whole' } });
  },
);

test('a letter that did not arrive after its time-out is written at the next try', async () => {
  const mailbox = createMemoryMailbox({ item: draft });
  const session = await connectSession(mailbox);
  mailbox.failNext('insert', new MailboxError('timeout', 'body.prependAsync'));
  await session.write('insert-top');
  await session.write('insert-top');
  expect(mailbox.draft.text.match(/Bonjour/g)).toHaveLength(1);
  expect(shownLetter(session).draft.writing.name).toBe('inserted');
});

test('the letter of a reply opened from reading is known to the pane of that reply', async () => {
  const memory = createPlainMemory();
  const reading = createMemoryMailbox({ item: inventItem({ key: 'message', conversation: 'thread' }) });
  const session = await connectSession(reading, { memory });
  await session.write('reply');
  session.flush();
  const mailbox = createMemoryMailbox({ item: draft });
  mailbox.draft.text = reading.written[0]?.letter.text ?? '';
  const writing = await connectSession(mailbox, { memory });
  await writing.write('insert-top');
  expect(mailbox.written).toEqual([]);
  expect(shownLetter(writing).draft.writing.name).toBe('select-first');
});

describe('taking an insertion back', () => {
  test('is one step when the letter is selected', async () => {
    const { mailbox, session, first } = await insertedLetter();
    mailbox.draft.selected = first;
    await session.takeBack();
    expect(mailbox.draft.text.trim()).toBe('');
    expect(shownLetter(session).draft).toMatchObject({ left: null, writing: { name: 'taken-back' } });
  });

  test('asks for the selection else', async () => {
    const { mailbox, session } = await insertedLetter();
    await session.takeBack();
    expect(mailbox.draft.text).toContain('Bonjour');
    expect(shownLetter(session).draft.writing).toMatchObject({ asked: { aim: 'take-back', obstacle: null } });
  });

  test('that fails says that the letter was not taken out, and can be tried again', async () => {
    const { mailbox, session, first } = await insertedLetter();
    mailbox.draft.selected = first;
    mailbox.failNext('replace', new MailboxError('refused', 'body.setSelectedDataAsync'));
    await session.takeBack();
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'failed', takingBack: true });
    await session.takeBack();
    expect(shownLetter(session).draft.writing.name).toBe('taken-back');
    expect(mailbox.draft.text.trim()).toBe('');
  });

  test('of a letter that is gone already does nothing', async () => {
    const { mailbox, session } = await insertedLetter();
    mailbox.draft.text = 'Autre chose';
    await session.takeBack();
    expect(mailbox.draft.text).toBe('Autre chose');
    expect(shownLetter(session).draft.writing.name).toBe('taken-back');
  });
});
