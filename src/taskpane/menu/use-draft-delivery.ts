import { useEffect, useSyncExternalStore } from 'react';
import type { Delay } from '../../mailbox/delay';
import { deliveryOf, type Delivery, type DraftDelivery } from '../../session/course/draft-delivery';
import type { Session } from '../../session/course/session';

/** When the draft `itemKey` leaves, drawn anew as it becomes known, and what asks and sets it. */
export function useDraftDelivery(session: Session, delay: Delay, itemKey: string): [Delivery, DraftDelivery] {
  const delivery = deliveryOf(session, delay, itemKey);
  useEffect(() => delivery.ask(), [delivery]);
  return [useSyncExternalStore(delivery.subscribe, delivery.snapshot), delivery];
}
