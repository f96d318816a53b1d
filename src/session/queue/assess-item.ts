import type { MissingFact } from '../../letter/request';
import type { Mailbox, OpenItem } from '../../mailbox/mailbox';
import { knownValue, type ThreadFacts } from '../../thread/facts';
import { readUnseen } from '../course/read-unseen';
import { heldByOther } from '../course/team-mark';
import type { Engine, Review } from '../engine/engine';
import type { LetterView } from '../engine/letter-view';
import { reduce } from '../state/reduce';
import { currentDraft, type Page } from '../state/state';
import { carriedEvents, type CarriedChoices } from './carry-choices';

/** What a message is, and what its letter would still need: without a word of the mail. '' for what is not known. */
export interface Assessment {
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  readonly address: string;
  /** Why no letter is begun; null when one is. */
  readonly apart: 'no-application' | 'outgoing' | 'already-refused' | 'taken' | 'withdrawn' | null;
  readonly missing: readonly MissingFact[];
  /** How many findings the letter has. */
  readonly findings: number;
}

/** The same steps as in the pane, as far as the letter: it is shown to nobody yet. */
export function assessItem(
  open: OpenItem,
  facts: ThreadFacts,
  mailbox: Pick<Mailbox, 'abilities' | 'user' | 'displayLanguage'>,
  engine: Engine,
  review: Review,
  now: string,
  carried: CarriedChoices | null,
): Assessment {
  const read = readUnseen(open, facts, mailbox, now);
  const { category } = engine.customs;
  const isLabelled = category !== '' && open.labels?.includes(category) === true;
  if (isLabelled || open.mark?.kind === 'refused') return assessment(facts, 'already-refused', null);
  if (heldByOther(open.mark ?? null, mailbox.user, now) !== null) return assessment(facts, 'taken', null);
  const { page } = read;
  if (page.name === 'nothing-to-refuse') return assessment(facts, page.why.name, null);
  const begun = engine.present(read, { ...engine, review });
  if (begun === null || carried === null) return assessment(facts, null, begun);
  const withChoices = carriedEvents(carried, begun).reduce(reduce, read);
  return assessment(facts, null, engine.present(withChoices, { ...engine, review }));
}

/** The same of what the pane shows; null while it shows no message. */
export function assessShown(
  page: Page,
  letter: LetterView | null,
  state: Parameters<typeof currentDraft>[0],
): Assessment | null {
  const draft = currentDraft(state);
  if (draft === null) return null;
  if (page.name === 'nothing-to-refuse') return assessment(draft.facts, page.why.name, null);
  if (letter === null) return null;
  const { candidate } = letter;
  return {
    ...assessment(draft.facts, null, letter),
    firstName: candidate.firstName.value,
    lastName: candidate.lastName.value,
    position: candidate.position.value,
  };
}

function assessment(facts: ThreadFacts, apart: Assessment['apart'], letter: LetterView | null): Assessment {
  return {
    firstName: knownValue(facts.firstName) ?? '',
    lastName: knownValue(facts.lastName) ?? '',
    position: knownValue(facts.position) ?? '',
    address: knownValue(facts.candidateAddress) ?? '',
    apart,
    missing: letter?.missing ?? [],
    findings: letter?.findings.length ?? 0,
  };
}
