import { adapterCalls, type AdapterCall } from './adapter-calls';
import { application, type Bench, type Seen } from './bench';
import { openMessage, type Flow, type FlowCall } from './flows';
import type { TriedFault } from './faults';

/** What went wrong, in words; nothing when the fault was borne. `lost`: the recruiter’s text is nowhere any more. */
export interface Verdict {
  readonly complaints: readonly string[];
  readonly lost: boolean;
  readonly end: 'done' | 'failed' | null;
  readonly notReached?: true;
}

/** One fault, from a mailbox begun anew, or from where the last one left it, to what is on screen and in the drafts. */
export async function tryFault(
  bench: Bench,
  flow: Flow,
  flowCall: FlowCall,
  fault: TriedFault,
  from: 'anew' | 'here' = 'anew',
): Promise<Verdict> {
  const row: AdapterCall = adapterCalls[flowCall.call];
  const patience = flow.patience ?? row.patience;
  const complaints: string[] = [];
  if (from === 'anew') {
    await bench.restart();
    await flow.prepare(bench);
  }
  const before = await bench.wire();
  const { dispatchId, actionName } = row;
  const call = {
    ...(dispatchId === undefined ? {} : { dispatchId }),
    ...(actionName === undefined ? {} : { actionName }),
  };
  await bench.inject({ ...call, skip: flowCall.skip ?? 0, ...fault.inject });
  const begun = await bench.clock();
  await (from === 'anew' ? flow.act : (flow.again ?? flow.act))(bench);

  const reached = await bench.until(async () => (await bench.wire()).hits > before.hits);
  if (!reached) return { complaints: ['the flow made no such call'], lost: false, end: null, notReached: true };
  if (fault.meanwhile !== undefined) {
    // Moving the clock must time out the call that is kept back, and no other.
    await bench.until(async () => (await bench.wire()).unanswered <= 1, 2_000);
    await fault.meanwhile(bench, { begun, patience });
  }

  let end = await ending(bench, flow, fault, fault.maySilence === true ? 1_200 : undefined);
  if (end === null && fault.maySilence === true) {
    await bench.pass(patience + 1_000);
    end = await ending(bench, flow, fault);
  }
  if (end === null) complaints.push(`hangs: ${(await bench.see()).text.slice(0, 120)}`);
  else if (fault.ends !== 'either' && fault.anew === undefined && end !== fault.ends)
    complaints.push(`ended as ${end}, not as ${fault.ends}: ${(await bench.see()).text.slice(-200)}`);
  if (fault.afterwards !== undefined) {
    await fault.afterwards(bench);
    await bench.until(async () => (await bench.wire()).unanswered === 0, 1_000);
    if ((await ending(bench, flow, fault)) === null) complaints.push('hangs after the late answer');
  }
  const mayBeDone = flowCall.role === 'confirms' || (flowCall.role === 'writes' && fault.afterwards !== undefined);
  if (flow.isRetried === true && end === 'failed' && fault.anew === undefined && mayBeDone) {
    await (flow.again ?? flow.act)(bench);
    await bench.until(async () => (await bench.wire()).unanswered === 0, 1_000);
    end = await ending(bench, flow, fault);
    if (end === null) complaints.push('hangs when it is tried again');
  }
  return judge(bench, flow, fault, end, complaints);
}

/** What was refused for a moment works at the next try. */
export async function tryAgain(bench: Bench, flow: Flow): Promise<Verdict> {
  await (flow.again ?? flow.act)(bench);
  const fault: TriedFault = { name: 'is asked again', inject: { fault: 'hold' }, ends: 'done' };
  await bench.until(async () => (await bench.wire()).unanswered === 0, 1_000);
  const end = await ending(bench, flow, fault);
  const complaints = end === 'done' ? [] : [`ended as ${end ?? 'nothing'} when nothing was wrong any more`];
  return judge(bench, flow, fault, end, complaints);
}

async function judge(
  bench: Bench,
  flow: Flow,
  fault: TriedFault,
  end: 'done' | 'failed' | null,
  complaints: readonly string[],
): Promise<Verdict> {
  if (fault.anew === 'reloaded') await flow.takeUp?.(bench);
  const lost = flow.text !== null && !(await textIsThere(bench, flow, flow.text, fault));
  // An answer that is odd and readable is no failure.
  const isFailure = end !== null && fault.ends !== 'either';
  const evidence = isFailure && flow.evidence !== undefined ? await flow.evidence(bench, end) : null;
  return {
    complaints: [
      ...complaints,
      ...(evidence === null ? [] : [evidence]),
      ...(lost ? ['the text is neither in the pane nor in a draft'] : []),
      ...(await copies(bench, flow, fault, end)),
    ],
    lost,
    end,
  };
}

async function ending(
  bench: Bench,
  flow: Flow,
  fault: TriedFault,
  patience?: number,
): Promise<'done' | 'failed' | null> {
  let end: 'done' | 'failed' | null = null;
  await bench.until(async () => {
    const seen = await bench.see();
    end = fault.anew === undefined ? await flow.outcome(bench, seen) : begunAnew(flow, seen);
    return end !== null;
  }, patience);
  return end;
}

/** A pane that shows another message, or was loaded again, shows a letter and waits for nothing. */
function begunAnew(flow: Flow, seen: Seen): 'done' | null {
  if (flow.begunAnew !== undefined) return flow.begunAnew(seen) ? 'done' : null;
  return seen.page === 'letter' && !seen.busy && /^Bonjour/.test(seen.letter) ? 'done' : null;
}

async function textIsThere(bench: Bench, flow: Flow, text: string, fault: TriedFault): Promise<boolean> {
  if (await textIsSeen(bench, text)) return true;
  // The letter of a message that was left for another one is found again with that message.
  if (fault.anew !== 'item-changed' || flow.beside !== 'message') return false;
  await openMessage(bench, application);
  return textIsSeen(bench, text);
}

function textIsSeen(bench: Bench, text: string): Promise<boolean> {
  return bench.until(async () => {
    const [seen, drafts] = await Promise.all([bench.see(), bench.drafts()]);
    return seen.letter.includes(text) || drafts.some((draft) => draft.includes(text));
  }, 2_000);
}

async function copies(
  bench: Bench,
  flow: Flow,
  fault: TriedFault,
  end: 'done' | 'failed' | null,
): Promise<readonly string[]> {
  const sign = flow.text ?? flow.sign ?? 'Bonjour Éloïse,';
  const drafts = await bench.drafts();
  const count = drafts.map((draft) => draft.split(sign).length - 1).reduce((sum, each) => sum + each, 0);
  // A form that Outlook says it opened, and did not, cannot be looked for: the letter is in the pane then.
  const isUnseen = fault.inject.fault === 'ignore' && fault.ends === 'either';
  const allowed =
    fault.anew !== undefined || end === null || isUnseen
      ? [...flow.copies.done, ...flow.copies.failed]
      : flow.copies[end];
  if (allowed.length === 0 || allowed.includes(count)) return [];
  return [`${count} copies in the drafts, where ${allowed.join(' or ')} may be`];
}
