import type { Entry, Queue } from './queue';

/** Where the queue stands, in numbers. */
export interface QueueProgress {
  /** Place of the entry in view, from 1; null when none is in view. */
  readonly at: number | null;
  /** How many letters there are to write in all; null when nobody knows. */
  readonly of: number | null;
  readonly answered: number;
  readonly skipped: number;
  readonly unreadable: number;
  /** How many messages were read, of those of the selection. */
  readonly read: number;
  readonly left: number;
}

export function queueProgress(queue: Queue): QueueProgress {
  const { entries, announced, source } = queue;
  const count = (...names: readonly Entry['state']['name'][]) =>
    entries.filter(({ state }) => names.includes(state.name)).length;
  const inLine = entries.filter(isInLine);
  const at = inLine.findIndex(({ key }) => key === queue.current);
  return {
    at: at < 0 ? null : at + 1,
    of: source === 'selection' ? inLine.length : announced === null ? null : Math.max(announced, inLine.length),
    answered: count('answered'),
    skipped: count('skipped'),
    unreadable: count('unreadable'),
    read: entries.length - count('unread'),
    left: count('to-write', 'unread'),
  };
}

/** The entry to go to next: the first one after the place that is still to be written, else the first of all; null for none. */
export function nextEntry(queue: Queue): Entry | null {
  const place = queue.entries.findIndex(({ key }) => key === queue.place);
  const isDue = ({ state, key }: Entry): boolean => state.name === 'to-write' && key !== queue.place;
  return queue.entries.slice(place + 1).find(isDue) ?? queue.entries.find(isDue) ?? null;
}

/** The entry before the one in view, whatever became of it; null at the beginning. */
export function entryBefore(queue: Queue): Entry | null {
  const inLine = queue.entries.filter(isInLine);
  const place = inLine.findIndex(({ key }) => key === queue.place);
  return inLine[place - 1] ?? null;
}

/** Neither set apart nor unreadable. */
export function isInLine({ state }: Entry): boolean {
  return state.name !== 'apart' && state.name !== 'unreadable';
}
