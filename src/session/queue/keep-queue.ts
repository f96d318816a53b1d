import { scenarioIds } from '../../letter/request';
import { isRecord } from '../../library/format/is-record';
import { isPreset } from '../state/habits';
import { hasShapeOf, isOneOf } from '../values/kept-shape';
import type { Assessment } from './assess-item';
import { openedQueue, type Entry, type EntryState, type Queue } from './queue';

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
  if (!isRecord(kept) || typeof kept.touched !== 'string' || !isQueue(kept.queue)) return null;
  if (!(Date.parse(now) - Date.parse(kept.touched) <= keptFor)) return null;
  return { ...kept.queue, reading: 'idle', current: null };
}

/** Another version may have kept it: a queue that cannot be followed to its end is not taken up. */
function isQueue(value: unknown): value is Queue {
  return (
    isRecord(value) &&
    hasShapeOf(openedQueue(null), value) &&
    isOneOf(['selection', 'opened'], value.source) &&
    (value.carried === null || isCarried(value.carried)) &&
    (value.entries as readonly unknown[]).every(isEntry)
  );
}

function isCarried(value: unknown): boolean {
  return isRecord(value) && isPreset(value.preset) && isOneOf(scenarioIds, value.suggested);
}

function isEntry(value: unknown): boolean {
  return (
    hasShapeOf({ key: '', subject: '', state: { name: '' }, read: null }, value) &&
    isState((value as Entry).state) &&
    ((value as Entry).read === null || hasShapeOf(nothingRead, (value as Entry).read))
  );
}

function isState(state: EntryState): boolean {
  switch (state.name) {
    case 'unread':
    case 'to-write':
    case 'answered':
    case 'skipped':
      return true;
    case 'apart':
      return hasShapeOf({ why: { name: '' } }, state);
    case 'unreadable':
      return hasShapeOf({ code: '' }, state);
    default:
      return false;
  }
}

const nothingRead: Assessment = {
  firstName: '',
  lastName: '',
  position: '',
  address: '',
  apart: null,
  missing: [],
  findings: 0,
};
