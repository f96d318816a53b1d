import type { Abilities } from '../mailbox';

type Item = Partial<Office.MessageRead & Office.MessageCompose> | null | undefined;

/**
 * What the open item can do, asked of the item itself: a client lists requirement sets for a platform, while a method can
 * be absent from one mode or one kind of item (Microsoft, “Outlook JavaScript API requirement sets”).
 */
export function discoverAbilities(item: Item): Abilities {
  const has = (name: 'displayReplyForm' | 'displayReplyAllForm') => typeof item?.[name] === 'function';
  const body: Partial<Office.Body> | undefined = item?.body;
  return {
    reply: has('displayReplyForm'),
    replyAll: has('displayReplyAllForm'),
    insertAtTop: typeof body?.prependAsync === 'function',
    insertAtCursor: typeof body?.setSelectedDataAsync === 'function',
  };
}
