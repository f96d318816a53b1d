import { openingIds, reasonIds, scenarioIds } from '../../letter/request';
import { isRecord } from '../../library/format/is-record';
import type { ThreadFacts } from '../../thread/facts';
import { mayBeSameCandidate, withoutEvidence } from '../state/recall-draft';
import { startDraft } from '../state/start-draft';
import type { Draft } from '../state/state';
import { noFacts } from '../state/unread-item';
import { hasShapeOf, isOneOf } from '../values/kept-shape';

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
  return kept.filter(isKeptDraft).filter(({ touched }) => Date.parse(touched) >= oldest);
}

/** A letter that cannot be taken up whole is not taken up: half of one would leave as if it were the recruiter’s. */
function isKeptDraft(value: unknown): value is KeptDraft {
  return isRecord(value) && typeof value.touched === 'string' && isDraft(value.draft);
}

function isDraft(value: unknown): boolean {
  return (
    isRecord(value) &&
    hasShapeOf(startDraft(0, '', noFacts, ''), value) &&
    factNames.every((name) => isFact((value.facts as Readonly<Record<string, unknown>>)[name])) &&
    Object.values(value.typed as object).every((typed) => typeof typed === 'string') &&
    (value.personalSkill === null || typeof value.personalSkill === 'string') &&
    isOneOf([null, ...scenarioIds], value.scenario) &&
    isOneOf([null, ...openingIds], value.opening) &&
    isOneOf([null, 'none', ...reasonIds], value.reason) &&
    isOneOf([null, 'fr', 'en'], value.letterLanguage) &&
    isOneOf([null, 'vous', 'tu'], value.address) &&
    [value.edit, value.discarded].every((edit) => edit === null || hasShapeOf({ document: [], base: '' }, edit)) &&
    (value.left === null || hasShapeOf({ html: '', text: '' }, value.left))
  );
}

const factNames = (Object.keys(noFacts) as (keyof ThreadFacts)[]).filter((name) => isFact(noFacts[name]));

function isFact(value: unknown): boolean {
  return [{ state: 'missing' }, { state: 'known', value: '', evidence: [] }, { state: 'ambiguous', choices: [] }].some(
    (model) => hasShapeOf(model, value) && (value as { readonly state: string }).state === model.state,
  );
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
