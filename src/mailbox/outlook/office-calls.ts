import { MailboxError } from '../mailbox';

/**
 * The one place that calls Office.
 *
 * Outlook on the web and new Outlook take at most three asynchronous calls at once
 * (Microsoft, “Limits for activation and JavaScript API”), so the others wait their turn. office.js itself lets a call
 * wait 65 s and, on a malformed answer, for ever: every call has a time-out of ours.
 */
export interface OfficeCalls {
  /**
   * Makes one call. `start` receives the callback that Office calls back. Rejects with `MailboxError`: `timeout`, `refused`
   * with Office’s own code, `item-changed` when Office says so, `too-long` when Office throws on a limit, `unsupported` when
   * the method is absent.
   */
  call<T>(name: string, start: StartCall<T>, timeoutMs?: number): Promise<T>;
  /** Makes a call that Office does not answer: it counts as done once it has returned. Rejects as `call` does. */
  tell(name: string, act: () => void): Promise<void>;
}

export type StartCall<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

const mostCallsAtOnce = 3;
const readTimeoutMs = 8_000;

export function createOfficeCalls(): OfficeCalls {
  const waiting: (() => void)[] = [];
  let running = 0;

  const next = () => {
    while (running < mostCallsAtOnce) {
      const start = waiting.shift();
      if (start === undefined) return;
      running += 1;
      start();
    }
  };

  function call<T>(name: string, start: StartCall<T>, timeoutMs = readTimeoutMs): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push(() => {
        settle(name, start, timeoutMs)
          .then(resolve, reject)
          .finally(() => {
            running -= 1;
            next();
          });
      });
      next();
    });
  }

  return {
    call,
    tell: (name, act) =>
      call<void>(name, (done) => {
        act();
        done({ status: 'succeeded' } as unknown as Office.AsyncResult<void>);
      }),
  };
}

function settle<T>(name: string, start: StartCall<T>, timeoutMs: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new MailboxError('timeout', name)), timeoutMs);
    const answer = (result: Office.AsyncResult<T>) => {
      clearTimeout(timer);
      // Compared as a string: the enum lives in Office, which may be half loaded when something has gone wrong.
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(refusal(name, result.error));
    };
    try {
      start(answer);
    } catch (error) {
      clearTimeout(timer);
      reject(thrown(name, error));
    }
  });
}

/** Office’s APICallFailedDueToItemChange. */
const itemChanged = 9030;

function refusal(name: string, error: Office.Error | undefined): MailboxError {
  const code = typeof error?.code === 'number' ? error.code : null;
  if (code === itemChanged) return new MailboxError('item-changed', name, code, error?.message);
  // By name: the message is in the language of the client, and the code is not documented.
  const tooLong = error?.name === 'DataExceedsMaximumSize';
  return new MailboxError(tooLong ? 'too-long' : 'refused', name, code, error?.message);
}

/** Office throws, instead of calling back, for an argument out of range and for a missing permission. */
function thrown(name: string, error: unknown): MailboxError {
  if (error instanceof MailboxError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof TypeError) return new MailboxError('unsupported', name, null, message);
  const tooLong = error instanceof Error && /ArgumentOutOfRange/.test(`${error.name} ${message}`);
  return new MailboxError(tooLong ? 'too-long' : 'refused', name, null, message);
}
