import type { Queue } from './queue';

interface KeptQueue {
  /** Instant of the last change, ISO 8601. */
  readonly touched: string;
  readonly queue: Queue;
}

/** Nothing says that Outlook was closed: a queue is kept for a working day, as letters begun are. */
const keptFor = 12 * 60 * 60 * 1000;

export function queueToKeep(queue: Queue, now: string): KeptQueue {
  return { touched: now, queue };
}

/** The queue that was kept, as it can be taken up: a reading that the page’s end broke off is not running. */
export function recallQueue(kept: unknown, now: string): Queue | null {
  const { touched, queue } = (kept ?? {}) as Partial<KeptQueue>;
  if (typeof touched !== 'string' || queue === undefined) return null;
  if (!(Date.parse(now) - Date.parse(touched) <= keptFor) || !Array.isArray(queue.entries)) return null;
  return { ...queue, reading: 'idle', current: null };
}
