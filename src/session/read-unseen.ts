import type { Mailbox, OpenItem } from '../mailbox/mailbox';
import type { ThreadFacts } from '../thread/facts';
import { itemInView } from './item-in-view';
import { reduce } from './reduce';
import { interfaceLanguage } from './sentences';
import { startState, type SessionState } from './state';

/** The state of a pane that has read `open`, where no pane shows it: what is done with it follows the pane’s own steps. */
export function readUnseen(
  open: OpenItem,
  facts: ThreadFacts,
  mailbox: Pick<Mailbox, 'abilities' | 'user' | 'displayLanguage'>,
  now: string,
): SessionState {
  const language = interfaceLanguage(mailbox.displayLanguage);
  return [
    { type: 'connected', client: { user: mailbox.user }, language } as const,
    { type: 'reading-started', generation: 1 } as const,
    { type: 'item-read', generation: 1, item: itemInView(open, mailbox.abilities), facts, now, kept: [] } as const,
  ].reduce(reduce, startState(language));
}
