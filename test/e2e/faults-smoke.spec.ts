import { expect } from '@playwright/test';
import type { AdapterCallName } from '../faults/adapter-calls';
import { test } from '../faults/bench';
import { faultsOf } from '../faults/faults';
import { composePane, flows, type Flow } from '../faults/flows';
import { tryFault } from '../faults/try-fault';

/** A few faults of the suite `npm run test:faults`, one of each kind of end. */
const few: readonly (readonly [Flow | undefined, AdapterCallName, RegExp])[] = [
  [composePane, 'Recipients.getAsync', /^fails with 9030/],
  [named('insert at the top'), 'Body.prependAsync', /^is carried out just outside/],
  [named('the check at Send'), 'Body.getAsync', /^never answers/],
];

function named(name: string): Flow | undefined {
  return flows.find((flow) => flow.name === name);
}

test('an Outlook that never answers, refuses or is late loses no letter and leaves nobody waiting', async ({
  bench,
}) => {
  for (const [flow, call, which] of few) {
    const flowCall = flow?.calls.find((each) => each.call === call);
    if (flow === undefined || flowCall === undefined) throw new Error(`no flow makes ${call}`);
    const fault = faultsOf(flow, flowCall).find(({ name }) => which.test(name));
    if (fault === undefined) throw new Error(`no fault ${which}`);
    expect(await tryFault(bench, flow, flowCall, fault), `${flow.name}: ${call} ${fault.name}`).toMatchObject({
      complaints: [],
      lost: false,
    });
  }
});
