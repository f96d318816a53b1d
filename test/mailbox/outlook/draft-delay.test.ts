import { afterSendOn, delayIn } from '../../../src/mailbox/outlook/delay-abilities';
import { readDelay, writeDelay } from '../../../src/mailbox/outlook/draft-delay';
import { createOfficeCalls } from '../../../src/mailbox/outlook/office-calls';

const at = Date.parse('2026-11-26T08:00:00Z');
const method = () => undefined;

type Done = (result: { status: string; value?: unknown; error?: { code: number } }) => void;

/** A draft that keeps what it is given, or not. */
function draft(options: {
  readonly starts?: unknown;
  readonly keeps?: (time: number) => unknown;
  readonly refuses?: true;
}) {
  let value: unknown = options.starts ?? 0;
  const delayDeliveryTime = {
    getAsync: (done: Done) => done({ status: 'succeeded', value }),
    setAsync: (time: Date, done: Done) => {
      if (options.refuses === true) return done({ status: 'failed', error: { code: 2006 } });
      value = (options.keeps ?? ((kept) => kept))(time.getTime());
      done({ status: 'succeeded' });
    },
  };
  return { delayDeliveryTime } as unknown as Office.MessageCompose;
}

const write = (item: Office.MessageCompose) => writeDelay(createOfficeCalls(), item, at, () => undefined);
const read = (item: Office.MessageCompose) => readDelay(createOfficeCalls(), item);

test.each([
  ['no time', 0, null],
  ['a number, as the web gives it', at, at],
  ['a Date, as documented', new Date(at), at],
])('a draft with %s is read', async (_case, starts, expected) => {
  expect(await read(draft({ starts }))).toBe(expected);
});

test.each([[undefined], ['tomorrow'], [new Date(Number.NaN)], [null]])('%p is no delivery time', async (starts) => {
  const item = { delayDeliveryTime: { getAsync: (done: Done) => done({ status: 'succeeded', value: starts }) } };
  await expect(read(item as unknown as Office.MessageCompose)).rejects.toMatchObject({ code: 'malformed' });
});

test('a time that the draft then says itself is written, seconds aside', async () => {
  await expect(write(draft({}))).resolves.toBeUndefined();
  await expect(write(draft({ keeps: (time) => new Date(time + 30_000) }))).resolves.toBeUndefined();
});

test('a success without the time in the draft is no success', async () => {
  await expect(write(draft({ keeps: () => 0 }))).rejects.toMatchObject({ code: 'not-verified' });
  await expect(write(draft({ keeps: (time) => time + 3_600_000 }))).rejects.toMatchObject({ code: 'not-verified' });
});

test('a refusal keeps Office’s code', async () => {
  await expect(write(draft({ refuses: true }))).rejects.toMatchObject({ code: 'refused', hostCode: 2006 });
});

test('nothing is written once another item is open', async () => {
  const item = draft({});
  const changed = (): never => {
    throw new Error('item-changed');
  };
  await expect(writeDelay(createOfficeCalls(), item, at, changed)).rejects.toBeDefined();
  expect(await read(item)).toBeNull();
});

test('where a delay can be set is asked of the item, and of the requirement set for a reply to come', () => {
  const where = (item: object | null, set = '1.13') => delayIn({ item, isSetSupported: (minimum) => minimum === set });
  expect(where({ delayDeliveryTime: { setAsync: method } })).toBe('here');
  expect(where({ displayReplyForm: method, delayDeliveryTime: { getAsync: method } })).toBe('in-the-draft');
  expect(where({ displayReplyForm: method }, '1.12')).toBe('impossible');
  expect(where({})).toBe('impossible');
  expect(where(null)).toBe('impossible');
});

test.each([
  ['PC', 'out-of-reach'],
  ['OfficeOnline', 'waits-in-drafts'],
  ['Mac', 'waits-in-drafts'],
  ['undefined', 'unknown'],
])('on the platform %s a delayed mail is %s', (platform, expected) => {
  expect(afterSendOn(platform)).toBe(expected);
});
