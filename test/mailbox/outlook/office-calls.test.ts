import { MailboxError } from '../../../src/mailbox/mailbox';
import { createOfficeCalls } from '../../../src/mailbox/outlook/office-calls';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

function succeeded<T>(value: T): Office.AsyncResult<T> {
  return { status: 'succeeded', value } as unknown as Office.AsyncResult<T>;
}

function failed(error: { code?: number; name?: string; message?: string }): Office.AsyncResult<never> {
  return { status: 'failed', error } as unknown as Office.AsyncResult<never>;
}

async function failureOf(promise: Promise<unknown>): Promise<MailboxError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof MailboxError) return error;
  throw new Error(`expected a MailboxError, got ${String(error)}`);
}

describe('calls to Office', () => {
  it('give the value of a call that succeeds', async () => {
    await expect(createOfficeCalls().call<string>('x', (done) => done(succeeded('yes')))).resolves.toBe('yes');
  });

  it('carry the code of a refusal', async () => {
    const error = await failureOf(
      createOfficeCalls().call('body.getAsync', (done: Callback<string>) => done(failed({ code: 9044 }))),
    );
    expect(error).toMatchObject({ code: 'refused', call: 'body.getAsync', hostCode: 9044 });
  });

  it.each([
    ['a refusal for size', failed({ code: 9006, name: 'DataExceedsMaximumSize' }), 'too-long'],
    ['a refusal because another item is open', failed({ code: 9030 }), 'item-changed'],
    ['a refusal without an error', { status: 'failed' } as unknown as Office.AsyncResult<never>, 'refused'],
  ])('name %s', async (_case, result, code) => {
    const error = await failureOf(createOfficeCalls().call('x', (done: Callback<string>) => done(result)));
    expect(error.code).toBe(code);
  });

  it('name a method that is absent', async () => {
    const item = {} as { saveAsync: (done: Callback<string>) => void };
    const error = await failureOf(createOfficeCalls().call<string>('saveAsync', (done) => item.saveAsync(done)));
    expect(error.code).toBe('unsupported');
  });

  it('name an argument over a limit, which Office throws', async () => {
    const error = await failureOf(
      createOfficeCalls().call('displayReplyForm', () => {
        throw Object.assign(new Error('htmlBody'), { name: 'Sys.ArgumentOutOfRangeException' });
      }),
    );
    expect(error.code).toBe('too-long');
  });

  it('end in time when no answer comes', async () => {
    const error = await failureOf(createOfficeCalls().call('body.getAsync', () => {}, 20));
    expect(error).toMatchObject({ code: 'timeout', call: 'body.getAsync' });
  });

  it('ignore an answer that comes after the time-out', async () => {
    const late: Callback<string>[] = [];
    const answer = createOfficeCalls().call<string>('x', (done) => void late.push(done), 10);
    expect((await failureOf(answer)).code).toBe('timeout');
    late[0]?.(succeeded('too late'));
  });

  it('never have more than three under way, and start in order', async () => {
    const calls = createOfficeCalls();
    const callbacks: Callback<number>[] = [];
    const started: number[] = [];
    const answers = [0, 1, 2, 3, 4].map((index) =>
      calls.call<number>(`call ${index}`, (done) => {
        started.push(index);
        callbacks.push(done);
      }),
    );
    expect(started).toEqual([0, 1, 2]);
    callbacks[1]?.(succeeded(1));
    await answers[1];
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2, 3]);
    [0, 2, 3].forEach((index) => callbacks[index]?.(succeeded(index)));
    await Promise.all([answers[0], answers[2], answers[3]]);
    await Promise.resolve();
    callbacks[4]?.(succeeded(4));
    await expect(Promise.all(answers)).resolves.toEqual([0, 1, 2, 3, 4]);
  });

  it('go on after a failure', async () => {
    const calls = createOfficeCalls();
    const lost = [1, 2, 3].map(() => failureOf(calls.call('x', () => {}, 5)));
    await expect(calls.call<string>('y', (done) => done(succeeded('still here')))).resolves.toBe('still here');
    await expect(Promise.all(lost)).resolves.toHaveLength(3);
  });
});
