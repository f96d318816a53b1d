import type { Mark, MarkReading, Marks } from '../../mailbox/marks';
import { judgeMark } from './team-mark';

/** The marks of a mailbox, where whoever shows them hears what another part of the pane reads or leaves. */
export interface HeardMarks extends Marks {
  /** Calls `listener` with each mark that is read or left. Returns how to stop. */
  readonly onRead: (listener: (itemKey: string, reading: MarkReading) => void) => () => void;
}

export function hearMarks(marks: Marks): HeardMarks {
  const listeners = new Set<(itemKey: string, reading: MarkReading) => void>();
  const shared = new Map<string, boolean>();
  const tell = (itemKey: string, reading: MarkReading): void => {
    for (const listener of listeners) listener(itemKey, reading);
  };
  return {
    async read(itemKey) {
      const reading = await marks.read(itemKey);
      shared.clear();
      shared.set(itemKey, reading.shared);
      tell(itemKey, reading);
      return reading;
    },
    async write(mark, replaces, itemKey, category) {
      const written = await marks.write(mark, replaces, itemKey, category);
      const present = written.name === 'overtaken' ? written.mark : mark;
      tell(itemKey, { mark: present, shared: shared.get(itemKey) ?? false });
      return written;
    },
    onRead(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * How long a reply waits to know whether a colleague is on the message, in milliseconds: the letter matters more. Where a pane
 * has shown the mark already, little; where nobody has looked, longer, or two answers leave on a slow machine.
 */
export const patience = { seen: 2_000, unseen: 10_000 };

/** What a reading gives within so many milliseconds from now; null where it gives nothing. */
export async function inAMoment(
  reading: Promise<MarkReading> | undefined,
  milliseconds: number,
): Promise<MarkReading | null> {
  if (reading === undefined) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([reading.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whoever opens a reply is on the message: the others of a shared mailbox see it. What goes wrong does not undo the reply. */
export async function takeQuietly(
  marks: Marks,
  { mark, shared }: MarkReading,
  by: Mark['by'],
  itemKey: string,
  work: { readonly scenario: string; readonly now: string },
): Promise<void> {
  if (!shared || judgeMark(mark, by, work.now).name !== 'free') return;
  const taken: Mark = { kind: 'taken', by, at: work.now, scenario: work.scenario, withReply: true };
  // No category goes with it: it says that a refusal has left.
  await marks.write(taken, mark, itemKey, '').catch(() => undefined);
}
