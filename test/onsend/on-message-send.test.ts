import type { ReadOver } from '../../src/onsend/check-letter';
import { answerSend } from '../../src/onsend/on-message-send';

const eloise = { displayName: 'Éloïse Marchand-Diallo', emailAddress: 'eloise.marchand@courriel.example' };
const recruiter = { displayName: 'Sofiane Belhadj', emailAddress: 'sofiane.belhadj@novalys.example' };
const nora = { displayName: 'Nora Haddad', emailAddress: 'nora.haddad@novalys.example' };
const refusal = 'Bonjour [Prénom],\n\nNous ne donnerons pas suite à votre candidature.\n\nBien à vous,';

type Call = 'body' | 'from' | 'to' | 'cc';
type Callback = (result: unknown) => void;

/** How Office behaves: what each call does with its callback, and what stands around. */
interface Behaviour {
  readonly calls?: Partial<Readonly<Record<Call, (callback: Callback) => void>>>;
  readonly item?: unknown;
  readonly roamingSettings?: unknown;
  readonly requirements?: unknown;
  readonly completed?: (options: { readonly allowEvent: boolean }) => void;
  readonly readOver?: ReadOver;
}

const gives = (value: unknown) => (callback: Callback) => callback({ status: 'succeeded', value });
const noHole: ReadOver = (_text, found) => found({ hole: '[Prénom]', ground: '' });

/** Presses Send in such an Office, and waits for longer than the check may. */
function pressSend(behaviour: Behaviour = {}) {
  const calls = {
    body: gives(refusal),
    from: gives(recruiter),
    to: gives([eloise]),
    cc: gives([]),
    ...behaviour.calls,
  };
  const answers: { readonly allowEvent: boolean; readonly errorMessage?: string }[] = [];
  const traces: { readonly at: string; readonly why: string }[] = [];
  let saved = 0;
  const item = {
    body: { getAsync: (_type: string, callback: Callback) => calls.body(callback) },
    from: { getAsync: calls.from },
    to: { getAsync: calls.to },
    cc: { getAsync: calls.cc },
  };
  const roamingSettings = {
    set: (_name: string, trace: (typeof traces)[number]) => traces.push(trace),
    saveAsync(callback: () => void) {
      saved += 1;
      callback();
    },
  };
  const context = {
    mailbox: { item: 'item' in behaviour ? behaviour.item : item },
    displayLanguage: 'fr-FR',
    requirements: behaviour.requirements ?? { isSetSupported: () => true },
    roamingSettings: 'roamingSettings' in behaviour ? behaviour.roamingSettings : roamingSettings,
  };
  (globalThis as { Office?: unknown }).Office = { context };
  const event = {
    completed(options: (typeof answers)[number]) {
      behaviour.completed?.(options);
      answers.push(options);
    },
  };
  answerSend(event, behaviour.readOver ?? noHole);
  const atOnce = answers.length;
  jest.advanceTimersByTime(4_000);
  return { answers, traces, saved, atOnce };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { Office?: unknown }).Office;
});

it('a mail with something to look at is held for a question, once', () => {
  const { answers, traces, atOnce } = pressSend();
  expect(answers).toMatchObject([{ allowEvent: false, commandId: 'egards.compose.pane' }]);
  expect(answers[0]?.errorMessage).toContain('[Prénom]');
  expect(atOnce).toBe(1);
  expect(traces).toEqual([]);
});

const oddRecipients = [null, undefined, 42, 'Éloïse', {}, [null], [undefined], [7], [{ emailAddress: 3 }]];

describe('whatever Office does, the mail leaves and the failure is kept', () => {
  it.each<readonly [string, Behaviour]>([
    ...oddRecipients.flatMap((value) =>
      (['to', 'cc'] as const).map(
        (call) =>
          [`gives ${JSON.stringify(value) ?? 'nothing'} for « ${call} »`, { calls: { [call]: gives(value) } }] as const,
      ),
    ),
    ...[null, undefined, 42, {}, { emailAddress: 3 }].map(
      (value) =>
        [`gives ${JSON.stringify(value) ?? 'nothing'} for the sender`, { calls: { from: gives(value) } }] as const,
    ),
    ...[null, undefined, 42, {}, []].map(
      (value) =>
        [`gives ${JSON.stringify(value) ?? 'nothing'} for the body`, { calls: { body: gives(value) } }] as const,
    ),
    ...(['body', 'from', 'to', 'cc'] as const).flatMap((call) => [
      [
        `refuses « ${call} »`,
        { calls: { [call]: (done: Callback) => done({ status: 'failed', error: {} }) } },
      ] as const,
      [`answers « ${call} » with nothing`, { calls: { [call]: (done: Callback) => done(undefined) } }] as const,
      [`never answers « ${call} »`, { calls: { [call]: () => undefined } }] as const,
      [
        `throws at « ${call} »`,
        {
          calls: {
            [call]: () => {
              throw new Error('9020');
            },
          },
        },
      ] as const,
      [`has no « ${call} »`, { calls: { [call]: undefined } }] as const,
    ]),
    ['has no item', { item: null }],
    ['has an item of an older set', { item: {} }],
    ['cannot say what it supports', { requirements: { isSetSupported: null } }],
    [
      'has a review that throws',
      {
        readOver: () => {
          throw new Error('review');
        },
      },
    ],
    ['has a review that never answers', { readOver: () => undefined }],
    ['has a review that answers with nothing', { readOver: (_text, found) => found(null as never) }],
  ])('when it %s', (_name, behaviour) => {
    const { answers, traces, saved } = pressSend(behaviour);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(traces).toEqual([{ at: expect.any(String) as string, why: expect.stringMatching(/./) as string }]);
    expect(saved).toBe(1);
  });

  it('when it does not take the question: the mail is let go instead', () => {
    const { answers, traces } = pressSend({
      completed({ allowEvent }) {
        if (!allowEvent) throw new Error('commandId');
      },
    });
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(traces).toHaveLength(1);
  });

  it('when it answers one call twice: the check still hears the others', () => {
    const twice = (callback: Callback) => {
      gives(refusal)(callback);
      gives(refusal)(callback);
    };
    const { answers } = pressSend({ calls: { body: twice, cc: gives([nora]) } });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ allowEvent: false });
    expect(answers[0]?.errorMessage).toContain('Nora Haddad');
  });
});

describe('the mail leaves when even the failure cannot be kept', () => {
  const failing = { calls: { to: gives(null) } };
  it.each<readonly [string, unknown]>([
    ['there are no roaming settings', undefined],
    [
      'they throw',
      {
        set: () => undefined,
        saveAsync: () => {
          throw new Error('9019');
        },
      },
    ],
    ['they never answer', { set: () => undefined, saveAsync: () => undefined }],
  ])('%s', (_name, roamingSettings) => {
    expect(pressSend({ ...failing, roamingSettings }).answers).toEqual([{ allowEvent: true }]);
  });
});

it('a recipient with neither name nor address is nobody of the team', () => {
  expect(pressSend({ calls: { to: gives([{}]) } }).answers).toMatchObject([{ allowEvent: false }]);
});

it('the failure is kept before the mail leaves: classic Outlook ends the page with it', () => {
  const order: string[] = [];
  let keep = (): void => undefined;
  const roamingSettings = {
    set: () => undefined,
    saveAsync(callback: () => void) {
      keep = () => {
        order.push('kept');
        callback();
      };
      setTimeout(() => keep(), 100);
    },
  };
  pressSend({ calls: { to: gives(null) }, roamingSettings, completed: () => order.push('left') });
  expect(order).toEqual(['kept', 'left']);
});

it('a runtime without timers checks all the same, and lets go what it cannot read', () => {
  const { setTimeout: timer } = globalThis;
  const without = (behaviour: Behaviour) => {
    (globalThis as { setTimeout?: unknown }).setTimeout = undefined;
    try {
      return pressSend(behaviour).answers;
    } finally {
      globalThis.setTimeout = timer;
    }
  };
  expect(without({})).toMatchObject([{ allowEvent: false }]);
  expect(without({ calls: { to: gives(null) } })).toEqual([{ allowEvent: true }]);
});
