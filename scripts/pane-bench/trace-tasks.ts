import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of processor time, microseconds. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly documentLoaderURL?: string; readonly type?: string } };
}

/**
 * Traces the tasks of a page that is about to be opened. The function returned gives the processor time, in milliseconds, that its
 * main thread spent from its navigation until so many milliseconds after it. A counter read when the page says it is ready would
 * add what the page does while the answer travels, and what else the machine does.
 */
export async function traceTasks(
  devtools: CDPSession,
  url: string,
): Promise<(milliseconds: number) => Promise<number>> {
  const events: TraceEvent[] = [];
  devtools.on(
    'Tracing.dataCollected',
    ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[])),
  );
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  return async (milliseconds) => {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    return tasksUntil(events, url, milliseconds);
  };
}

function tasksUntil(events: readonly TraceEvent[], url: string, milliseconds: number): number {
  const navigation = events.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  if (navigation === undefined) throw new Error('The trace has no navigation.');
  const end = navigation.ts + milliseconds * 1000;
  return events
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        pid === navigation.pid &&
        tid === navigation.tid &&
        ts >= navigation.ts &&
        ts < end,
    )
    .reduce((sum, task) => sum + ownTime(task), 0);
}

/** Milliseconds a task kept its processor busy: what else the machine does meanwhile is not counted. */
export function ownTime({ dur = 0, tdur }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
