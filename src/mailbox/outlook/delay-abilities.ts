import type { Delay } from '../delay';
import { can, clientAbilities, type OutlookSurface } from './client-abilities';

/** Where a delay can be set, as far as the client says (`item.delayDeliveryTime`, Mailbox 1.13, drafts only). */
export function delayIn({ item, isSetSupported }: Pick<OutlookSurface, 'item' | 'isSetSupported'>): Delay['where'] {
  if (can('delay', { item })) return 'here';
  const isReceived = can('reply', { item });
  return isReceived && isSetSupported(clientAbilities.delay.since) ? 'in-the-draft' : 'impossible';
}

/**
 * The delay is the server’s. Outlook on the web, new Outlook and Mac keep the mail in Drafts until then; classic Windows
 * shows it nowhere but in Sent, where nothing can be done about it (Microsoft, “Manage the delivery date and time of a message”).
 * New Outlook calls its platform OfficeOnline.
 */
export function afterSendOn(platform: string): Delay['afterSend'] {
  switch (platform) {
    case 'PC':
      return 'out-of-reach';
    case 'OfficeOnline':
    case 'Mac':
      return 'waits-in-drafts';
    default:
      return 'unknown';
  }
}
