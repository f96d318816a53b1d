import { knownValue, type ThreadFacts } from '../../thread/facts';
import type { Address } from '../../thread/open-message';
import { nameOf } from '../values/name-of';

/** Why the pane does not begin a refusal by itself. The recruiter may still write one. */
export type WhyNoLetter =
  | { readonly name: 'no-application' }
  | { readonly name: 'outgoing'; readonly to: string }
  | { readonly name: 'already-refused'; readonly by: string | null; readonly on: string | null }
  | { readonly name: 'withdrawn'; readonly words: string };

/** Who an item is from and for, as far as it matters here. */
interface Addressed {
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
}

/**
 * A newsletter or an invoice has a sender’s name, and nothing else: silence is the right answer.
 * A second refusal, or one to somebody who has withdrawn, hurts: the recruiter is told, and asked.
 */
export function whyNoLetter(facts: ThreadFacts, item: Addressed): WhyNoLetter | null {
  const { alreadyRefused, withdrawn } = facts;
  if (alreadyRefused !== null) return { name: 'already-refused', by: alreadyRefused.by, on: alreadyRefused.on };
  if (withdrawn !== null) return { name: 'withdrawn', words: withdrawn[0]?.quote ?? '' };
  const isApplication = facts.position.state !== 'missing' || facts.stage.state !== 'missing';
  if (!isApplication) return { name: 'no-application' };
  const to = writtenTo(facts, item);
  return to === null ? null : { name: 'outgoing', to: nameOf(to) };
}

/**
 * The candidate our side wrote to in this message; null when it is not ours, or stays among colleagues (an application
 * that one of them forwards is an application still).
 */
function writtenTo(facts: ThreadFacts, { from, to, cc }: Addressed): Address | null {
  if (from === null || facts.messages[0]?.side !== 'mailbox') return null;
  const { candidateAddress } = facts;
  const candidate = knownValue(candidateAddress)?.toLowerCase();
  const isCandidate = ({ address }: Address): boolean => address.toLowerCase() === candidate;
  const isOutside = ({ address }: Address): boolean => domainOf(address) !== domainOf(from.address);
  return [...to, ...cc].find(isCandidate) ?? (to.every(isOutside) ? (to[0] ?? null) : null);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
