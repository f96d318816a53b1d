import type { Mailbox, OpenItem } from '../../mailbox/mailbox';
import type { ThreadFacts } from '../../thread/facts';
import { interfaceLanguage } from '../sentences/sentences';
import { itemInView } from '../state/item-in-view';
import { reduce } from '../state/reduce';
import { startState, type SessionState } from '../state/state';

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
