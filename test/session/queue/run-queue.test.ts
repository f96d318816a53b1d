import { MailboxError, type OpenItem } from '../../../src/mailbox/mailbox';
import type { Mark, Marks } from '../../../src/mailbox/marks';
import type { Selection } from '../../../src/mailbox/selection';
import type { Engine } from '../../../src/session/engine/engine';
import type { Memory } from '../../../src/session/memory/memory';
import { queueOf, type QueueRun } from '../../../src/session/queue/run-queue';
import type { Session } from '../../../src/session/course/session';
import type { ThreadFacts } from '../../../src/thread/facts';
import { createPlainEngine, inventFacts, inventItem, known } from '../invented-application';
import { createMemoryMailbox, type MemoryMailbox } from '../memory-mailbox';
import { createMemoryMarks } from '../memory-marks';
import { createPlainMemory } from '../plain-memory';
import { connectSession, settle, shownLetter } from '../session-in-test';

interface Scene {
  readonly session: Session;
  readonly run: QueueRun;
  readonly mailbox: MemoryMailbox;
  readonly memory: Memory;
  readonly selection: { readonly fail: (key: string) => void; readonly hold: () => () => void };
}

const names = ['Ada', 'Bao', 'Chloé', 'Dima'];

function application(index: number): OpenItem {
  const item = inventItem({ key: `message:${index}`, conversation: `conversation-${index}` });
  return { ...item, message: { ...item.message, subject: `Candidature ${index}` } };
}

async function begin(
  options: {
    readonly facts?: Readonly<Record<string, ThreadFacts>>;
    readonly memory?: Memory;
    readonly items?: readonly OpenItem[];
    readonly marks?: Marks;
    readonly user?: Mark['by'];
    readonly engine?: Engine;
  } = {},
): Promise<Scene> {
  const items = options.items ?? names.map((_, index) => application(index));
  const facts = Object.fromEntries(
    names.map((name, index) => [`Candidature ${index}`, inventFacts({ firstName: known(name) })]),
  );
  const memory = options.memory ?? createPlainMemory();
  const failing = new Set<string>();
  let held: Promise<void> | null = null;
  const mailbox = createMemoryMailbox({
    item: null,
    ...(options.marks === undefined ? {} : { marks: options.marks }),
    ...(options.user === undefined ? {} : { user: options.user }),
    selection: (open): Selection => ({
      readable: true,
      list: () => Promise.resolve(items.map(({ key, message }) => ({ key, subject: message.subject }))),
      onChanged: () => () => undefined,
      async read(key) {
        await held;
        const item = items.find((each) => each.key === key);
        if (item === undefined || failing.delete(key)) throw new MailboxError('timeout', 'loadItemByIdAsync');
        const reading = await options.marks?.read(key);
        return reading === undefined ? item : { ...item, mark: reading.mark };
      },
      focus: (key) => open(items.find((each) => each.key === key) ?? null),
    }),
  });
  const session = await connectSession(mailbox, {
    facts: { ...facts, ...options.facts },
    memory,
    loadEngine: () => Promise.resolve(options.engine ?? createPlainEngine()),
  });
  return {
    session,
    mailbox,
    memory,
    run: queueOf(session),
    selection: {
      fail: (key) => void failing.add(key),
      hold() {
        let release = (): void => undefined;
        held = new Promise((done) => (release = done));
        return () => {
          held = null;
          release();
        };
      },
    },
  };
}

const states = (run: QueueRun) => run.snapshot()?.entries.map(({ state }) => state.name);

test('the selection is read one message after the other, and one that cannot be read stops nothing', async () => {
  const { run, selection, session } = await begin();
  selection.fail('message:1');
  await run.readSelection();
  expect(states(run)).toEqual(['to-write', 'unreadable', 'to-write', 'to-write']);
  expect(session.snapshot().state.inQueue).toBe(true);
  await run.readRest();
  expect(states(run)).toEqual(['to-write', 'to-write', 'to-write', 'to-write']);
});

test('a reading that is cancelled keeps what was read, and is taken up again', async () => {
  const { run, selection } = await begin();
  const release = selection.hold();
  const reading = run.readSelection();
  await settle();
  expect(run.snapshot()?.reading).toBe('running');
  run.cancelReading();
  release();
  await reading;
  expect(run.snapshot()?.reading).toBe('idle');
  expect(states(run)).toEqual(['unread', 'unread', 'unread', 'unread']);
  await run.readRest();
  expect(states(run)).not.toContain('unread');
});

test('each letter is answered on its own; the choices of the last one go on to the next', async () => {
  const { run, mailbox, session } = await begin();
  await run.readSelection();
  await run.show('message:0');
  session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
  session.dispatch({ type: 'typed', fact: 'detail', value: 'Kubernetes' });
  await session.write('reply');
  expect(states(run)?.[0]).toBe('answered');

  await run.next();
  const { item, request } = shownLetter(session);
  expect(item.key).toBe('message:1');
  expect([request.firstName, request.opening, request.detail]).toEqual(['Bao', 'talent-pool', undefined]);
  expect(mailbox.written.map(({ itemKey }) => itemKey)).toEqual(['message:0']);
});

test('a choice made on one letter is not overruled when it is shown again', async () => {
  const { run, session } = await begin();
  await run.readSelection();
  await run.show('message:1');
  session.dispatch({ type: 'scenario-chosen', scenario: 'promising' });
  await run.show('message:0');
  await session.write('reply');
  await run.show('message:1');
  expect(shownLetter(session).request.scenario).toBe('promising');
});

test('who was met is not answered as one whose CV was read: only the opening goes on', async () => {
  const met = inventFacts({ firstName: known('Bao'), stage: known('interview') });
  const { run, session } = await begin({ facts: { 'Candidature 1': met } });
  await run.readSelection();
  await run.show('message:0');
  session.dispatch({ type: 'scenario-chosen', scenario: 'promising' });
  session.dispatch({ type: 'opening-chosen', opening: 're-apply' });
  await session.write('reply');
  await run.next();
  const { request } = shownLetter(session);
  expect([request.scenario, request.opening]).toEqual(['after-interview', 're-apply']);
});

test('skipping goes on, back returns, and the end is the list', async () => {
  const { run, session } = await begin();
  await run.readSelection();
  await run.show('message:2');
  await run.skip();
  expect(shownLetter(session).item.key).toBe('message:3');
  await run.back();
  expect(shownLetter(session).item.key).toBe('message:2');
  for (const index of [3, 0, 1]) {
    await run.show(`message:${index}`);
    await session.write('reply');
  }
  await run.next();
  expect(session.snapshot().state.page.name).toBe('nothing-open');
});

test('a reply asked for from the list waits where something is missing', async () => {
  const { run, session, mailbox } = await begin({
    facts: { 'Candidature 1': inventFacts({ position: { state: 'missing' }, stage: known('cv') }) },
  });
  await run.readSelection();
  await run.reply('message:0');
  await run.reply('message:1');
  expect(mailbox.written.map(({ itemKey }) => itemKey)).toEqual(['message:0']);
  expect(shownLetter(session).draft.asked).toBe(true);
});

test('a category of the team says that a colleague has refused, and the letter may be written all the same', async () => {
  const items = [{ ...application(0), labels: ['Refus envoyé'] }, application(1)];
  const { run, session } = await begin({ items });
  await run.readSelection();
  expect(run.snapshot()?.entries[0]?.state).toEqual({ name: 'apart', why: { name: 'already-refused' } });
  await run.takeIn('message:0');
  expect(shownLetter(session).item.key).toBe('message:0');
});

test('the category is the one that the team’s letters name', async () => {
  const engine = createPlainEngine();
  const items = [
    { ...application(0), labels: ['Réponse donnée'] },
    { ...application(1), labels: ['Refus envoyé'] },
  ];
  const { run } = await begin({
    items,
    engine: { ...engine, customs: { ...engine.customs, category: 'Réponse donnée' } },
  });
  await run.readSelection();
  expect(states(run)).toEqual(['apart', 'to-write']);
});

test('two people with the same row do not both answer one of it', async () => {
  const marks = createMemoryMarks();
  const nora = { name: 'Nora Haddad', address: 'nora.haddad@novalys.example' };
  const [mine, hers] = [await begin({ marks }), await begin({ marks, user: nora })];
  for (const { run } of [mine, hers]) await run.readSelection();
  await mine.run.reply('message:0');
  // Read before, answered after.
  await hers.run.reply('message:0');
  await hers.run.reply('message:1');
  expect(mine.mailbox.written.map(({ itemKey }) => itemKey)).toEqual(['message:0']);
  expect(hers.mailbox.written.map(({ itemKey }) => itemKey)).toEqual(['message:1']);

  await mine.run.end();
  await mine.run.readSelection();
  expect(mine.run.snapshot()?.entries.map(({ state }) => state)).toEqual([
    { name: 'to-write' },
    { name: 'apart', why: { name: 'taken' } },
    { name: 'to-write' },
    { name: 'to-write' },
  ]);
});

test('a queue stopped and taken up again is where it was, in this pane and in the next one', async () => {
  const first = await begin();
  await first.run.readSelection();
  await first.run.show('message:0');
  await first.session.write('reply');
  await first.run.next();
  await first.run.stop();
  expect(first.session.snapshot().state.page.name).toBe('nothing-open');

  const second = await begin({ memory: first.memory });
  expect(second.session.snapshot().state.inQueue).toBe(true);
  expect(states(second.run)).toEqual(['answered', 'to-write', 'to-write', 'to-write']);
  await second.run.resume();
  expect(shownLetter(second.session).item.key).toBe('message:1');
  await second.run.end();
  expect([second.run.snapshot(), second.session.snapshot().state.inQueue]).toEqual([null, false]);
  expect(second.memory.recall('queue-1')).toBeNull();
});

test('without a selection, the queue follows what the recruiter opens', async () => {
  const { run, session, mailbox } = await begin();
  mailbox.open(application(0));
  await settle();
  run.follow();
  session.dispatch({ type: 'opening-chosen', opening: 'contact-at-date' });
  await session.write('reply');
  mailbox.open(application(1));
  await settle();
  expect(shownLetter(session).request.opening).toBe('contact-at-date');
  await run.skip();
  mailbox.open(application(0));
  await settle();
  expect(states(run)).toEqual(['answered', 'skipped']);
  expect(run.snapshot()?.current).toBe('message:0');
});
