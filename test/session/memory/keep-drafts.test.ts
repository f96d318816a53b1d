import { findKept, keepDrafts } from '../../../src/session/memory/keep-drafts';
import type { Draft } from '../../../src/session/state/state';
import { inventFacts, inventItem, known } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createPlainMemory } from '../plain-memory';
import { connectSession, now, settle, shownLetter } from '../session-in-test';

const read = inventItem({ key: 'message', conversation: 'thread' });
const reply = inventItem({ key: 'draft', conversation: 'thread', mode: 'compose' });
const missing = { state: 'missing' } as const;

test('the pane of the reply, which is another page, finds the choices, the edits and the facts again', async () => {
  const memory = createPlainMemory();
  const reading = await connectSession(createMemoryMailbox({ item: read }), { memory });
  reading.dispatch({ type: 'reason-chosen', reason: 'experience' });
  const document = [{ kind: 'paragraph', runs: [{ text: 'À ma façon.' }] }] as const;
  reading.dispatch({ type: 'letter-edited', document, base: shownLetter(reading).composedHtml });
  reading.flush();

  const poor = inventFacts({ position: missing, candidateAddress: missing });
  const writing = await connectSession(createMemoryMailbox({ item: reply }), {
    memory,
    facts: { [reply.message.subject]: poor },
  });
  expect(shownLetter(writing)).toMatchObject({
    document,
    editConflict: false,
    request: { reason: 'experience', position: 'Ingénieure DevOps' },
  });
});

test('in the pane of the reply, what the message said holds against what the draft seems to say', async () => {
  const memory = createPlainMemory();
  const reading = await connectSession(createMemoryMailbox({ item: read }), { memory });
  reading.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
  reading.flush();
  const misread = inventFacts({ stage: known('interview'), position: known('Vivier') });
  const writing = await connectSession(createMemoryMailbox({ item: reply }), {
    memory,
    facts: { [reply.message.subject]: misread },
  });
  expect(shownLetter(writing).request).toMatchObject({ scenario: 'after-cv', position: 'Ingénieure DevOps' });
});

test('what was done last wins, in whichever pane', async () => {
  const memory = createPlainMemory();
  const readingMailbox = createMemoryMailbox({ item: read });
  const reading = await connectSession(readingMailbox, { memory });
  reading.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
  reading.flush();
  const writing = await connectSession(createMemoryMailbox({ item: reply }), { memory });
  writing.dispatch({ type: 'opening-chosen', opening: 're-apply' });
  writing.flush();
  readingMailbox.open(read);
  await settle();
  expect(shownLetter(reading).request.opening).toBe('re-apply');
});

test('another candidate of the same conversation does not get it', async () => {
  const memory = createPlainMemory();
  const reading = await connectSession(createMemoryMailbox({ item: read }), { memory });
  reading.dispatch({ type: 'typed', fact: 'personal', value: 'Votre projet Brocéliande est beau.' });
  reading.flush();
  const other = inventFacts({ firstName: known('Enora'), candidateAddress: missing });
  const next = await connectSession(createMemoryMailbox({ item: read }), {
    memory,
    facts: { [read.message.subject]: other },
  });
  expect(shownLetter(next).personal).toBe('');
});

test('a message only read leaves nothing behind', async () => {
  const memory = createPlainMemory();
  const session = await connectSession(createMemoryMailbox({ item: read }), { memory });
  session.flush();
  expect(memory.recall('drafts-1')).toBeNull();
});

test('a change is kept by itself a moment later', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  try {
    const memory = createPlainMemory();
    const session = await connectSession(createMemoryMailbox({ item: read }), { memory });
    session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
    expect(memory.recall('drafts-1')).toBeNull();
    jest.runAllTimers();
    expect(findKept(memory.recall('drafts-1'), 'thread', now)).toMatchObject([{ opening: 'talent-pool' }]);
  } finally {
    jest.useRealTimers();
  }
});

test('after a working day a kept letter is neither found nor kept again', async () => {
  const memory = createPlainMemory();
  const session = await connectSession(createMemoryMailbox({ item: read }), { memory });
  session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
  session.flush();
  const kept = memory.recall('drafts-1');
  const nextDay = '2026-11-24T08:00:00.000Z';
  expect(findKept(kept, 'thread', now)).toHaveLength(1);
  expect(findKept(kept, 'thread', nextDay)).toEqual([]);
  expect(keepDrafts(kept, [], nextDay)).toEqual([]);
});

describe('what is no letter begun as this version keeps them', () => {
  const begun = async () => {
    const memory = createPlainMemory();
    const session = await connectSession(createMemoryMailbox({ item: read }), { memory });
    session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
    session.flush();
    const [one] = findKept(memory.recall('drafts-1'), 'thread', now);
    return one as NonNullable<typeof one>;
  };

  test.each([
    ['nothing', () => null],
    ['a record without a letter', () => ({ touched: now })],
    ['a letter without a date', (draft: Draft) => ({ draft })],
    ['a letter that lacks what is read of it', ({ setAside: _, ...draft }: Draft) => ({ touched: now, draft })],
    [
      'a letter of a situation there is none of',
      (draft: Draft) => ({ touched: now, draft: { ...draft, scenario: 'x' } }),
    ],
    ['a fact of another shape', (draft: Draft) => ({ touched: now, draft: { ...draft, facts: { firstName: 'Léa' } } })],
    [
      'something typed that is no text',
      (draft: Draft) => ({ touched: now, draft: { ...draft, typed: { detail: 3 } } }),
    ],
    ['an edit that is no letter', (draft: Draft) => ({ touched: now, draft: { ...draft, edit: { base: '' } } })],
  ])('is left out, and no other letter with it: %s', async (_case, change) => {
    const draft = await begun();
    const kept = JSON.parse(JSON.stringify([change(draft), { touched: now, draft }])) as unknown;
    expect(findKept(kept, 'thread', now)).toHaveLength(1);
    expect(keepDrafts(kept, [], now)).toHaveLength(1);
  });
});

test('of the mail itself not a word is kept', async () => {
  const memory = createPlainMemory();
  const facts = inventFacts({
    skills: [{ value: 'Kubernetes', evidence: { quote: 'trois ans de Kubernetes', messageIndex: 0, place: 'body' } }],
    messages: [{ author: null, side: 'candidate', date: null, ownText: 'Je vous écris en confidence.' }],
    firstName: known('Maëlle', 'Maëlle, votre future collègue'),
  });
  const session = await connectSession(createMemoryMailbox({ item: read }), {
    memory,
    facts: { [read.message.subject]: facts },
  });
  session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
  session.flush();
  expect(JSON.stringify(memory.recall('drafts-1'))).not.toMatch(/trois ans|confidence|collègue/);
});
