import type { Abilities } from '../mailbox';
import { can, hasMethod } from './client-abilities';

type Item = Partial<Office.MessageRead & Office.MessageCompose> | null;

/** What can be done with the open item, asked of the item itself. */
export function discoverAbilities(item: Item): Abilities {
  return {
    reply: can('reply', { item }),
    replyAll: hasMethod(item, 'displayReplyAllForm'),
    insertAtTop: can('insert', { item }),
    insertAtCursor: hasMethod(item?.body, 'setSelectedDataAsync'),
  };
}
