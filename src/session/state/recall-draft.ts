import { fold } from '../../text/fold';
import type { Fact, ThreadFacts } from '../../thread/facts';
import type { Draft, DraftId } from './state';

/** Drafts kept at most; a pane pinned for days over hundreds of messages does not grow without end. */
export const draftsKept = 120;

/**
 * The draft begun earlier for this conversation, if it is about the same candidate.
 *
 * Mail clients put unrelated applications into one conversation when a job board sends them all under one subject:
 * a draft is found again only when no name or address contradicts it, else one candidate would get another's letter.
 */
export function recallDraft(drafts: readonly Draft[], conversation: string, facts: ThreadFacts): Draft | null {
  return (
    drafts.findLast((draft) => draft.conversation === conversation && mayBeSameCandidate(draft.facts, facts)) ?? null
  );
}

/**
 * A draft as it was kept, by this pane or another one, in the place of what this pane `knows` of it. What the other pane
 * was asking or doing is over; what this one does is not.
 */
export function adoptDraft(kept: Draft, known: Draft | null, nextId: DraftId): Draft {
  const isOut = kept.writing.name === 'replied' || kept.writing.name === 'inserted';
  return {
    ...kept,
    id: known?.id ?? nextId,
    writing: isOut && known?.writing.name !== 'busy' ? kept.writing : (known?.writing ?? { name: 'idle' }),
  };
}

/**
 * What is read now, completed by what was read before. In a draft (`compose`) it is the other way round: its quote says
 * less than the message it answers, and a letter already put into it speaks of the application too.
 */
export function mergeFacts(before: ThreadFacts, now: ThreadFacts, mode: 'read' | 'compose'): ThreadFacts {
  // Evidence points into `messages`: an earlier fact is kept without it, its message is no longer the one numbered.
  const kept = <T>(earlier: Fact<T>, later: Fact<T>): Fact<T> => {
    const earlierHolds = mode === 'compose' && earlier.state === 'known' && !isSame(earlier, later);
    return earlierHolds || later.state === 'missing' ? withoutEvidence(earlier) : later;
  };
  return {
    firstName: kept(before.firstName, now.firstName),
    lastName: kept(before.lastName, now.lastName),
    position: kept(before.position, now.position),
    stage: kept(before.stage, now.stage),
    interviewDate: kept(before.interviewDate, now.interviewDate),
    receivedDate: kept(before.receivedDate, now.receivedDate),
    language: kept(before.language, now.language),
    candidateAddress: kept(before.candidateAddress, now.candidateAddress),
    alreadyRefused: now.alreadyRefused ?? before.alreadyRefused,
    withdrawn: now.withdrawn ?? before.withdrawn,
    skills: now.skills.length > 0 ? now.skills : before.skills,
    messages: now.messages,
  };
}

function isSame<T>(one: Fact<T>, other: Fact<T>): boolean {
  return one.state === 'known' && other.state === 'known' && one.value === other.value;
}

/** The facts without the words of the messages: a kept draft needs who and when, not the mail. */
export function forgetTexts(facts: ThreadFacts): ThreadFacts {
  return { ...facts, messages: facts.messages.map((message) => ({ ...message, ownText: '' })) };
}

export function withoutEvidence<T>(fact: Fact<T>): Fact<T> {
  switch (fact.state) {
    case 'known':
      return { ...fact, evidence: [] };
    case 'ambiguous':
      return { ...fact, choices: fact.choices.map((choice) => ({ ...choice, evidence: [] })) };
    case 'missing':
      return fact;
  }
}

export function mayBeSameCandidate(one: ThreadFacts, other: ThreadFacts): boolean {
  return (
    agree(one.firstName, other.firstName) &&
    agree(one.lastName, other.lastName) &&
    agree(one.candidateAddress, other.candidateAddress)
  );
}

function agree(one: Fact<string>, other: Fact<string>): boolean {
  return one.state !== 'known' || other.state !== 'known' || fold(one.value) === fold(other.value);
}
