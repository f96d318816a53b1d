import { expect } from '@playwright/test';
import { test } from './bench';
import { faultsOf } from './faults';
import type { Flow } from './flows';
import { tryAgain, tryFault, type Verdict } from './try-fault';

/** `FAULTS_SAMPLE=5` tries every fifth fault of each call, not the same ones for each: a quick look at all of it. */
const sample = Math.max(1, Number(process.env['FAULTS_SAMPLE'] ?? '1'));
let calls = 0;

/** One test for each call of each flow, with every fault of it. */
export function tryFlows(flows: readonly Flow[]): void {
  for (const flow of flows) {
    test.describe(flow.name, () => {
      for (const flowCall of flow.calls) {
        const first = calls++ % sample;
        const which = flowCall.skip === undefined ? '' : ` (call ${flowCall.skip + 1})`;
        test(`loses nothing whatever ${flowCall.call}${which} does`, async ({ bench }, info) => {
          const complaints: string[] = [];
          const note = (what: string, verdict: Verdict): void => {
            info.annotations.push({ type: 'fault', description: `${flow.name}|${verdict.lost ? 'lost' : 'kept'}` });
            complaints.push(...verdict.complaints.map((complaint) => `it ${what}: ${complaint}`));
          };
          let from: 'anew' | 'here' = 'anew';
          for (const [index, fault] of faultsOf(flow, flowCall).entries()) {
            if (index % sample !== first) continue;
            if (from === 'here' && fault.leavesNothing !== true) {
              note('is asked again', await tryAgain(bench, flow));
              from = 'anew';
            }
            let verdict = await tryFault(bench, flow, flowCall, fault, from);
            // What waits a moment only for its turn is left out on a machine that is slower than that.
            if (verdict.notReached === true) verdict = await tryFault(bench, flow, flowCall, fault);
            note(fault.name, verdict);
            const isUntouched =
              fault.leavesNothing === true && verdict.end === 'failed' && verdict.complaints.length === 0;
            from = isUntouched ? 'here' : 'anew';
          }
          expect(complaints).toEqual([]);
        });
      }
    });
  }
}
