import type { Fault } from '../../src/embedded/host/wire';
import { adapterCalls, errorsOfAnyCall, itemChangedCode, type AdapterCall } from './adapter-calls';
import { openMessage, type Flow, type FlowCall } from './flows';
import { anotherApplication, type Bench } from './bench';

/** How far from the time-out « just » is, in milliseconds. */
const just = 1_000;

/** A call that is kept back. `begun`: when the recruiter acted, by the clock of the page; `patience`: in milliseconds. */
export interface Waiting {
  readonly begun: number;
  readonly patience: number;
}

export interface TriedFault {
  readonly name: string;
  readonly inject: Omit<Fault, 'dispatchId' | 'actionName' | 'skip'>;
  /** What goes on between the call and what the pane makes of it. */
  readonly meanwhile?: (bench: Bench, waiting: Waiting) => Promise<void>;
  /** What goes on once the pane has made up its mind. */
  readonly afterwards?: (bench: Bench) => Promise<void>;
  readonly ends: 'done' | 'failed' | 'either';
  /** office.js calls nobody back for some answers that it cannot read: only the adapter’s own time-out ends the wait. */
  readonly maySilence?: true;
  /** Nothing was written, and nothing is left to come: once the flow has failed, the next fault is tried on the same screen. */
  readonly leavesNothing?: true;
  /** The pane is another one afterwards: its flow has no end to wait for. */
  readonly anew?: 'reloaded' | 'item-changed';
}

/** Every fault for one call of a flow, with how the flow must end. */
export function faultsOf(flow: Flow, flowCall: FlowCall): readonly TriedFault[] {
  const faults = allFaults(flow, flowCall);
  return flowCall.role === 'may-fail' ? faults.map((fault) => ({ ...fault, ends: 'either' })) : faults;
}

function allFaults(flow: Flow, { call, role, skip = 0 }: FlowCall): readonly TriedFault[] {
  const row: AdapterCall = adapterCalls[call];
  const unlessAdded = role === 'adds' ? 'done' : 'failed';
  // What was written is found where it was put; a reply that opened elsewhere cannot be looked for.
  const canBeFound = /^(?:Body|DelayDeliveryTime)\./.test(call) && role === 'writes';
  const unanswered = role === 'adds' || canBeFound ? 'done' : 'failed';
  // What only adds, or confirms, is treated alike whatever the code: two stand for all.
  const isAlike = role === 'adds' || role === 'confirms' || role === 'may-fail';
  const errors = [...row.errors, ...(isAlike ? fewErrors : errorsOfAnyCall)];
  // A reading that failed changed nothing; but a message that was loaded, its answer lost, stands in the way of every other.
  const isReading = role === 'needed' && flow.endsOnce !== true && call !== 'Mailbox.loadItemByIdAsync';
  const onceFailed: Pick<TriedFault, 'leavesNothing'> = isReading ? { leavesNothing: true } : {};
  return [
    {
      name: 'answers just inside the time-out',
      inject: { fault: 'hold' },
      // What this machine took until here counts: on a busy one the call would be late.
      meanwhile: async (bench, { begun, patience }) => {
        await bench.passUntil(begun + patience - just);
        await bench.release();
      },
      ends: 'done',
    },
    {
      name: 'answers just outside the time-out',
      inject: { fault: 'hold' },
      meanwhile: (bench, { patience }) => bench.pass(patience + just),
      afterwards: (bench) => bench.release(),
      ends: unanswered,
    },
    {
      name: 'is carried out just outside the time-out',
      inject: { fault: 'postpone' },
      meanwhile: (bench, { patience }) => bench.pass(patience + just),
      afterwards: (bench) => bench.release(),
      ends: unlessAdded,
    },
    {
      name: 'never answers',
      inject: { fault: 'drop' },
      meanwhile: (bench, { patience }) => bench.pass(patience + just),
      ends: unanswered,
      ...onceFailed,
    },
    ...errors.map((code): TriedFault => ({
      name: `fails with ${code}${code === itemChangedCode ? ', the item having changed' : ''}`,
      inject: { fault: 'error', errorCode: code },
      ends: unlessAdded,
      // Asked again, the messages that were read are not read once more: a later one comes sooner.
      ...(isAlike || flow.endsOnce === true || (call === 'Mailbox.loadItemByIdAsync' && skip > 0)
        ? {}
        : { leavesNothing: true }),
    })),
    ...malformedAnswers(row).map(({ name, data, silent }): TriedFault => ({
      name: `answers with ${name}`,
      inject: { fault: 'malformed', data },
      maySilence: true,
      // A message that was loaded by its id is answered by another part of office.js, which takes nothing for a success.
      ends:
        silent && flow.beside === 'row' && row.gives === 'nothing' && role !== 'adds'
          ? 'either'
          : silent
            ? unanswered
            : row.gives === 'nothing' || role === 'adds'
              ? 'done'
              : 'either',
      ...onceFailed,
    })),
    ...(row.gives === 'nothing' && role === 'writes'
      ? [
          {
            name: 'reports a success and does nothing',
            inject: { fault: 'ignore' },
            ends: canBeFound ? 'failed' : 'either',
          } as const,
        ]
      : []),
    ...(flow.beside === 'message' && !flow.name.startsWith('quick') && !flow.name.startsWith('the line')
      ? [
          {
            name: 'is overtaken by another message',
            inject: { fault: 'hold' },
            meanwhile: async (bench) => {
              await openMessage(bench, anotherApplication);
              await bench.release();
            },
            ends: 'either',
            anew: 'item-changed',
          } as const satisfies TriedFault,
        ]
      : []),
    ...(flow.beside === 'send' || flow.name.startsWith('quick') || flow.name.startsWith('the line')
      ? []
      : [
          {
            name: 'is overtaken by the pane being loaded again',
            inject: { fault: 'hold' },
            meanwhile: async (bench) => {
              const frame = bench.paneFrame();
              if (frame === undefined) throw new Error('there is no pane to load again');
              await Promise.all([frame.waitForNavigation(), frame.evaluate(() => window.location.reload())]);
              await bench.release();
            },
            ends: 'either',
            anew: 'reloaded',
          } as const satisfies TriedFault,
        ]),
  ];
}

const fewErrors = errorsOfAnyCall.slice(0, 2);

/** Answers in the protocol’s own envelope that hold what the call never gives, and one that has no envelope. */
function malformedAnswers(
  row: AdapterCall,
): readonly { readonly name: string; readonly data: unknown; readonly silent?: boolean }[] {
  const shaped = (data: unknown) => ({ error: false, errorCode: 0, wasSuccessful: true, data });
  const always = [
    { name: 'nothing at all', data: null, silent: true },
    { name: 'an object without fields', data: {} },
    { name: 'a number', data: shaped(42) },
  ];
  if (row.gives === 'nothing') return always;
  const huge = 'Une ligne de trop. '.repeat(100_000);
  return [
    ...always,
    { name: 'null', data: shaped(null) },
    { name: 'a list of another kind', data: shaped([null, 7, { emailAddress: 3 }]) },
    {
      name: 'two million characters',
      data: shaped(row.gives === 'text' ? huge : { data: huge, content: huge, emailAddress: huge, name: huge }),
    },
  ];
}
