import type { ThreadFacts } from '../thread/facts';

/** Why the pane does not begin a refusal by itself. The recruiter may still write one. */
export type WhyNoLetter =
  | { readonly name: 'no-application' }
  | { readonly name: 'already-refused'; readonly by: string | null; readonly on: string | null }
  | { readonly name: 'withdrawn'; readonly words: string };

/**
 * A newsletter or an invoice has a sender’s name, and nothing else: silence is the right answer.
 * A second refusal, or one to somebody who has withdrawn, hurts: the recruiter is told, and asked.
 */
export function whyNoLetter(facts: ThreadFacts): WhyNoLetter | null {
  const { alreadyRefused, withdrawn } = facts;
  if (alreadyRefused !== null) return { name: 'already-refused', by: alreadyRefused.by, on: alreadyRefused.on };
  if (withdrawn !== null) return { name: 'withdrawn', words: withdrawn[0]?.quote ?? '' };
  const isApplication = facts.position.state !== 'missing' || facts.stage.state !== 'missing';
  return isApplication ? null : { name: 'no-application' };
}
