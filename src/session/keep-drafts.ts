import type { ThreadFacts } from '../thread/facts';
import { mayBeSameCandidate, withoutEvidence } from './recall-draft';
import type { Draft } from './state';

/**
 * Letters begun, kept on this computer so that the pane of the reply, which is another page, finds them again.
 * Nothing says that Outlook has been closed: they are kept for a working day, and dropped at the first occasion after.
 */
export interface KeptDraft {
  /** Instant of the last change, ISO 8601. */
  readonly touched: string;
  readonly draft: Draft;
}

const keptFor = 12 * 60 * 60 * 1000;
/** Each holds a letter at most: a browser gives a site some 5 MB. */
const mostKept = 40;

/** What was kept, with these drafts as they are now. */
export function keepDrafts(kept: unknown, drafts: readonly Draft[], now: string): readonly KeptDraft[] {
  const touched = drafts.map((draft) => ({ touched: now, draft: { ...draft, facts: factsToKeep(draft.facts) } }));
  const others = readKept(kept, now).filter(({ draft }) => !drafts.some((changed) => isSame(changed, draft)));
  return [...others, ...touched].slice(-mostKept);
}

/** The drafts kept for a conversation, the one touched last at the end. */
export function findKept(kept: unknown, conversation: string, now: string): readonly Draft[] {
  return readKept(kept, now)
    .map(({ draft }) => draft)
    .filter((draft) => draft.conversation === conversation);
}

function readKept(kept: unknown, now: string): readonly KeptDraft[] {
  if (!Array.isArray(kept)) return [];
  const oldest = Date.parse(now) - keptFor;
  return (kept as readonly KeptDraft[]).filter(({ touched }) => Date.parse(touched) >= oldest);
}

/** Ids are those of one pane: another pane’s draft is known by whom it is about. */
function isSame(one: Draft, other: Draft): boolean {
  return one.conversation === other.conversation && mayBeSameCandidate(one.facts, other.facts);
}

/** Who, what post and when, without a word of the mail. */
function factsToKeep(facts: ThreadFacts): ThreadFacts {
  const { firstName, lastName, position, stage, interviewDate, receivedDate, language, candidateAddress } = facts;
  return {
    firstName: withoutEvidence(firstName),
    lastName: withoutEvidence(lastName),
    position: withoutEvidence(position),
    stage: withoutEvidence(stage),
    interviewDate: withoutEvidence(interviewDate),
    receivedDate: withoutEvidence(receivedDate),
    language: withoutEvidence(language),
    candidateAddress: withoutEvidence(candidateAddress),
    alreadyRefused: null,
    withdrawn: null,
    skills: [],
    messages: [],
  };
}
