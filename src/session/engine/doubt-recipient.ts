import { knownValue, type ThreadFacts } from '../../thread/facts';
import type { ItemInView } from '../state/state';
import { nameOf } from '../values/name-of';

/** The letter may not reach the candidate: it would go to somebody else, or to a robot. */
export type RecipientDoubt =
  | { readonly name: 'someone-else'; readonly person: string; readonly candidate: string | null }
  | { readonly name: 'automatic'; readonly address: string; readonly candidate: string | null };

/**
 * Whether the person the reply goes to is the candidate. A forwarded application is answered to the colleague
 * who forwarded it, and a job board’s notification to a robot. Outlook does not tell the Reply-To of a message,
 * so an automatic sender is a doubt and not a certainty. Null when there is nothing to doubt.
 */
export function doubtRecipient(item: ItemInView, facts: ThreadFacts): RecipientDoubt | null {
  const { candidateAddress } = facts;
  const candidate = knownValue(candidateAddress);
  const recipients = item.mode === 'read' ? (item.from === null ? [] : [item.from]) : item.to;
  const [first] = recipients;
  if (first === undefined) return null;
  if (candidate !== null && recipients.some(({ address }) => sameAddress(address, candidate))) return null;
  if (automatic.test(first.address)) return { name: 'automatic', address: first.address, candidate };
  const fromColleague = item.mode === 'read' && facts.messages[0]?.side === 'mailbox';
  if (candidate === null && !fromColleague) return null;
  return { name: 'someone-else', person: nameOf(first), candidate };
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Local parts of senders that nobody reads. */
const automatic = /^(?:.*[.+_-])?(?:no-?_?reply|do-?not-?reply|ne-?pas-?repondre|notifications?|mailer)(?:[.+_-].*)?@/i;
