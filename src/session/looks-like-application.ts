import type { ThreadFacts } from '../thread/facts';

/**
 * Whether the message is about an application at all: a newsletter or an invoice has a sender’s name, and nothing else.
 * Silence is the right answer there; the recruiter may still write.
 */
export function looksLikeApplication(facts: ThreadFacts): boolean {
  return facts.position.state !== 'missing' || facts.stage.state !== 'missing' || facts.alreadyRefused !== null;
}
