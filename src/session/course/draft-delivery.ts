import type { Delay } from '../../mailbox/delay';
import type { Session } from './session';

/** When the open draft leaves, as far as the mail client has said. */
export interface Delivery {
  /** `at` is in milliseconds since 1970; null when the draft leaves as it is sent. */
  readonly known: { readonly name: 'asking' | 'not-read' } | { readonly name: 'at'; readonly at: number | null };
  readonly writing: 'idle' | 'busy' | 'failed';
}

/** One draft’s delivery time, asked once and shared by those who show it. Nothing rejects: a failure is told. */
export interface DraftDelivery {
  readonly itemKey: string;
  readonly snapshot: () => Delivery;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the mail client, unless it was asked before. */
  readonly ask: () => void;
  readonly read: () => Promise<void>;
  /** True once the draft says so itself. */
  readonly write: (at: number) => Promise<boolean>;
}

const current = new WeakMap<Session, DraftDelivery>();

/** The delivery of the draft `itemKey`, which `delay` can set: one for a session, that of the draft asked for last. */
export function deliveryOf(session: Session, delay: Delay, itemKey: string): DraftDelivery {
  const known = current.get(session);
  if (known?.itemKey === itemKey) return known;
  const delivery = followDelivery(delay, itemKey);
  current.set(session, delivery);
  return delivery;
}

function followDelivery(delay: Delay, itemKey: string): DraftDelivery {
  let state: Delivery = { known: { name: 'asking' }, writing: 'idle' };
  let asked = false;
  const listeners = new Set<() => void>();

  function become(change: Partial<Delivery>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function read(): Promise<void> {
    asked = true;
    become({ known: { name: 'asking' } });
    try {
      become({ known: { name: 'at', at: await delay.read(itemKey) } });
    } catch {
      become({ known: { name: 'not-read' } });
    }
  }

  return {
    itemKey,
    snapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask() {
      if (!asked) void read();
    },
    read,
    async write(at) {
      if (state.writing === 'busy') return false;
      become({ writing: 'busy' });
      try {
        await delay.write(at, itemKey);
        become({ known: { name: 'at', at }, writing: 'idle' });
        return true;
      } catch {
        become({ writing: 'failed' });
        return false;
      }
    },
  };
}
