import type { MissingFact } from '../../letter/request';
import type { LetterBody, Mailbox, OpenItem } from '../../mailbox/mailbox';
import type { Mark } from '../../mailbox/marks';
import type { ReadingContext, ThreadFacts } from '../../thread/facts';
import type { OpenMessage } from '../../thread/open-message';
import type { RecipientDoubt } from '../engine/doubt-recipient';
import type { Engine, Review } from '../engine/engine';
import { letterBody } from '../engine/letter-view';
import type { Figure } from '../memory/figures';
import type { WhyNoLetter } from '../state/why-no-letter';
import { readUnseen } from './read-unseen';

/** A reply in one click: the suggested letter when nothing is left to ask, or what there is to look at first. */
export type QuickReply =
  | {
      readonly name: 'ready';
      readonly letter: LetterBody;
      readonly itemKey: string;
      /** What the figures keep of it once it has left. */
      readonly figure: Pick<Figure, 'scenario' | 'age'>;
    }
  | { readonly name: 'to-look-at'; readonly why: QuickObstacle };

export type QuickObstacle =
  | { readonly name: 'no-reply-here' }
  | { readonly name: 'no-letter'; readonly why: WhyNoLetter }
  | { readonly name: 'missing'; readonly facts: readonly MissingFact[] }
  | { readonly name: 'doubtful-stage' }
  | { readonly name: 'doubtful-recipient'; readonly doubt: RecipientDoubt }
  | { readonly name: 'findings'; readonly count: number }
  /** A colleague is on the message, or somebody has marked it as refused. */
  | { readonly name: 'marked'; readonly kind: Mark['kind']; readonly by: string };

/** The pure work of it: a command fetches all of it at once. */
export interface QuickReplyWork {
  readonly engine: Engine;
  readonly read: (message: OpenMessage, context: ReadingContext) => ThreadFacts;
  readonly review: Review;
}

/** The same steps as in the pane, without a recruiter to answer: the first doubt ends them. */
export function prepareQuickReply(
  open: OpenItem,
  mailbox: Pick<Mailbox, 'abilities' | 'user' | 'displayLanguage'>,
  { engine, read, review }: QuickReplyWork,
  now: string,
): QuickReply {
  const facts = read(open.message, { now, mailbox: open.ownAddresses });
  const state = readUnseen(open, facts, mailbox, now);
  const { page } = state;
  if (page.name === 'nothing-to-refuse') return toLookAt({ name: 'no-letter', why: page.why });
  const view = engine.present(state, { ...engine, review });
  if (view === null || view.ways.main !== 'reply') return toLookAt({ name: 'no-reply-here' });
  if (view.missing.length > 0) return toLookAt({ name: 'missing', facts: view.missing });
  if (view.suggestion.why.name === 'doubtful-stage') return toLookAt({ name: 'doubtful-stage' });
  if (view.recipientDoubt !== null) return toLookAt({ name: 'doubtful-recipient', doubt: view.recipientDoubt });
  if (view.findings.length > 0) return toLookAt({ name: 'findings', count: view.findings.length });
  const figure = { scenario: view.request.scenario, age: view.age };
  return { name: 'ready', letter: letterBody(view), itemKey: open.key, figure };
}

function toLookAt(why: QuickObstacle): QuickReply {
  return { name: 'to-look-at', why };
}
