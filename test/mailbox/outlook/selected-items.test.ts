import { MailboxError } from '../../../src/mailbox/mailbox';
import { createOfficeCalls } from '../../../src/mailbox/outlook/office-calls';
import { createLoadedItems, listSelected, openMessage } from '../../../src/mailbox/outlook/selected-items';

type Done = (result: {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly code: number };
}) => void;

const succeed = (value?: unknown) => ({ status: 'succeeded', value });
const taken = {
  kind: 'taken',
  by: { name: 'Nora Haddad', address: 'nora.haddad@novalys.example' },
  at: '2026-11-23T08:00:00.000Z',
  scenario: null,
};
const letter = { html: '<p>Bonjour</p>', text: 'Bonjour' };

/** An Outlook that loads one message at a time, and can be told to fail, to be late or to answer nonsense. */
function createOutlook(
  faults: Readonly<Record<string, 'refuse' | 'hold' | 'malformed' | 'no-body' | 'no-unload' | 'no-properties'>> = {},
) {
  const log: string[] = [];
  const held: (() => void)[] = [];
  let loaded: string | null = null;

  const messageOf = (id: string) => ({
    itemId: id,
    subject: `Candidature ${id}`,
    from: { displayName: 'Ada', emailAddress: `${id}@courriel.example` },
    to: [],
    cc: [],
    conversationId: `conversation ${id}`,
    body: {
      getAsync: (_type: string, done: Done) =>
        done(faults[id] === 'no-body' ? { status: 'failed', error: { code: 9020 } } : succeed(`<p>${id}</p>`)),
    },
    categories: { getAsync: (done: Done) => done(succeed([{ displayName: 'Refus envoyé' }, {}])) },
    loadCustomPropertiesAsync: (done: Done) =>
      done(
        faults[id] === 'no-properties'
          ? { status: 'failed', error: { code: 9020 } }
          : succeed({ get: () => JSON.stringify(taken) }),
      ),
    displayReplyFormAsync: (_form: unknown, done: Done) => {
      log.push(`reply ${id}`);
      done(succeed());
    },
    unloadAsync: (done: Done) => {
      log.push(`unload ${id}`);
      // It is refused once.
      const isRefused = faults[id] === 'no-unload' && log.filter((entry) => entry === `unload ${id}`).length === 1;
      if (!isRefused) loaded = null;
      done(isRefused ? { status: 'failed', error: { code: 5000 } } : succeed());
    },
  });
  const mailbox = {
    userProfile: { emailAddress: 'sofiane.belhadj@novalys.example' },
    loadItemByIdAsync(id: string, done: Done) {
      log.push(`load ${id}`);
      if (loaded !== null || faults[id] === 'refuse') return done({ status: 'failed', error: { code: 9049 } });
      const give = () => {
        loaded = id;
        done(succeed(messageOf(id)));
      };
      if (faults[id] === 'malformed') done(succeed('nothing of the kind'));
      else if (faults[id] === 'hold') held.push(give);
      else give();
    },
  };
  return {
    mailbox: mailbox as unknown as Office.Mailbox,
    log,
    release: () => held.splice(0).forEach((give) => give()),
  };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof MailboxError ? error.code : String(error);
}

test('messages asked for together are loaded one after the other, each unloaded before the next', async () => {
  const { mailbox, log } = createOutlook();
  const items = createLoadedItems(createOfficeCalls(), mailbox);
  const read = await Promise.all(['message:a', 'message:b'].map((key) => items.read(key)));
  await items.reply('message:a', letter, false);
  expect(log).toEqual(['load a', 'unload a', 'load b', 'unload b', 'load a', 'reply a', 'unload a']);
  expect(read.map(({ key, mode, labels, message }) => [key, mode, labels, message.html])).toEqual([
    ['message:a', 'read', ['Refus envoyé'], '<p>a</p>'],
    ['message:b', 'read', ['Refus envoyé'], '<p>b</p>'],
  ]);
});

test.each([
  ['refuse', 'refused'],
  ['malformed', 'malformed'],
  ['no-body', 'refused'],
] as const)('a message that fails (%s) is told, and the next one is read', async (fault, code) => {
  const { mailbox } = createOutlook({ a: fault });
  const items = createLoadedItems(createOfficeCalls(), mailbox);
  const [first, second] = [codeOf(items.read('message:a')), items.read('message:b')];
  expect(await first).toBe(code);
  expect((await second).message.subject).toBe('Candidature b');
});

test('a message whose body cannot be read is unloaded all the same', async () => {
  const { mailbox, log } = createOutlook({ a: 'no-body' });
  await codeOf(createLoadedItems(createOfficeCalls(), mailbox).read('message:a'));
  expect(log).toEqual(['load a', 'unload a']);
});

test('a message that could not be unloaded was read, and is unloaded before the next one', async () => {
  const { mailbox, log } = createOutlook({ a: 'no-unload' });
  const items = createLoadedItems(createOfficeCalls(), mailbox);
  expect((await items.read('message:a')).message.html).toBe('<p>a</p>');
  expect((await items.read('message:b')).message.html).toBe('<p>b</p>');
  expect(log).toEqual(['load a', 'unload a', 'unload a', 'load b', 'unload b']);
});

test('the mark of the team is read with a message, and a message without one is read all the same', async () => {
  const { mailbox } = createOutlook({ b: 'no-properties' });
  const items = createLoadedItems(createOfficeCalls(), mailbox);
  expect((await items.read('message:a')).mark).toMatchObject({ kind: 'taken', by: { name: 'Nora Haddad' } });
  expect((await items.read('message:b')).mark).toBeUndefined();
});

test('a message that comes after the time-out is unloaded, and stands in nobody’s way', async () => {
  jest.useFakeTimers();
  try {
    const { mailbox, log, release } = createOutlook({ a: 'hold' });
    const items = createLoadedItems(createOfficeCalls(), mailbox);
    const first = codeOf(items.read('message:a'));
    await jest.advanceTimersByTimeAsync(8_500);
    expect(await first).toBe('timeout');
    release();
    await jest.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['load a', 'unload a']);
    expect((await items.read('message:b')).key).toBe('message:b');
  } finally {
    jest.useRealTimers();
  }
});

describe('the selection', () => {
  const listed = (value: unknown) =>
    listSelected(createOfficeCalls(), {
      getSelectedItemsAsync: (done: Done) => done(succeed(value)),
    } as unknown as Office.Mailbox);

  test('holds received messages in their order; drafts and what has no id are left out', async () => {
    const items = [
      { itemId: 'b', subject: 'B', itemMode: 'Read' },
      { itemId: 'd', subject: 'D', itemMode: 'Compose' },
      { itemId: '', subject: '', itemMode: 'Read' },
      { subject: 'no id' },
      { itemId: 'a', itemMode: 'read' },
    ];
    expect(await listed(items)).toEqual([
      { key: 'message:b', subject: 'B' },
      { key: 'message:a', subject: '' },
    ]);
  });

  test.each([[null], [{}], ['two messages'], [[null]], [[7, { itemId: 'a' }]]])('%p is none', async (value) => {
    expect(await codeOf(listed(value))).toBe('malformed');
  });
});

test('a message is opened by its id, with the older call where there is no other', async () => {
  const opened: string[] = [];
  const newer = {
    displayMessageFormAsync: (id: string, done: Done) => {
      opened.push(id);
      done(succeed());
    },
  };
  const older = { displayMessageForm: (id: string) => void opened.push(`old ${id}`) };
  for (const mailbox of [newer, older])
    await openMessage(createOfficeCalls(), mailbox as unknown as Office.Mailbox, 'message:a');
  expect(opened).toEqual(['a', 'old a']);
});
