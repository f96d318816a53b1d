import { useEffect, useSyncExternalStore } from 'react';
import type { Delay } from '../mailbox/delay';
import type { Session } from '../session/session';

/** When the open draft leaves, as far as the mail client has said. */
export interface Delivery {
  readonly known: { readonly name: 'asking' | 'not-read' } | { readonly name: 'at'; readonly at: number | null };
  readonly writing: 'idle' | 'busy' | 'failed';
}

/** One draft’s delivery time, asked once and shared by the bar and the menu. */
class DraftDelivery {
  private state: Delivery = { known: { name: 'asking' }, writing: 'idle' };
  private readonly listeners = new Set<() => void>();
  private asked = false;

  constructor(
    private readonly delay: Delay,
    readonly itemKey: string,
  ) {}

  readonly snapshot = (): Delivery => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly ask = (): void => {
    if (!this.asked) void this.read();
  };

  async read(): Promise<void> {
    this.asked = true;
    this.become({ known: { name: 'asking' } });
    try {
      this.become({ known: { name: 'at', at: await this.delay.read(this.itemKey) } });
    } catch {
      this.become({ known: { name: 'not-read' } });
    }
  }

  /** True once the draft says so itself. */
  async write(at: number): Promise<boolean> {
    if (this.state.writing === 'busy') return false;
    this.become({ writing: 'busy' });
    try {
      await this.delay.write(at, this.itemKey);
      this.become({ known: { name: 'at', at }, writing: 'idle' });
      return true;
    } catch {
      this.become({ writing: 'failed' });
      return false;
    }
  }

  private become(change: Partial<Delivery>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const current = new WeakMap<Session, DraftDelivery>();

/** The delivery of the draft `itemKey`, which `delay` can set. */
export function useDraftDelivery(session: Session, delay: Delay, itemKey: string): [Delivery, DraftDelivery] {
  let known = current.get(session);
  if (known?.itemKey !== itemKey) current.set(session, (known = new DraftDelivery(delay, itemKey)));
  const delivery = known;
  useEffect(() => delivery.ask(), [delivery]);
  return [useSyncExternalStore(delivery.subscribe, delivery.snapshot), delivery];
}
