import type { Abilities, OpenItem } from '../../mailbox/mailbox';
import { oneLine } from '../values/one-line';
import type { ItemInView } from './state';

/** The open item as the session keeps it: without its body. */
export function itemInView(open: OpenItem, abilities: Abilities): ItemInView {
  const { key, conversation, mode, message } = open;
  const { from, to, cc } = message;
  const subject = oneLine(message.subject);
  const { folded = 0, drafts = [], labels = null } = open;
  return { key, conversation, mode, subject, from, to, cc, abilities, folded, labels, drafts };
}
