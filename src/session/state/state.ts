import type { FormOfAddress, LetterLanguage, LetterPart, OpeningId, ReasonId, ScenarioId } from '../../letter/request';
import type {
  Abilities,
  Insertion,
  LetterBody,
  MailboxErrorCode,
  OpenDraft,
  Theme,
  Trace,
} from '../../mailbox/mailbox';
import type { ThreadFacts } from '../../thread/facts';
import type { Address } from '../../thread/open-message';
import type { LetterDocument } from '../document/letter-document';
import type { Habits } from './habits';
import { noTeamLetters, type TeamLetters } from './team-letters';
import type { WhyNoLetter } from './why-no-letter';

/** Everything the pane knows, as plain JSON. What the recruiter sees is derived from it in `engine/present.ts`. */
export interface SessionState {
  readonly language: InterfaceLanguage;
  /** Null until the mail client has said; the pane then follows the system. */
  readonly theme: Theme | null;
  readonly client: Client | null;
  readonly page: Page;
  /** Null until the mail client has said whose they are. */
  readonly habits: Habits | null;
  readonly letters: TeamLetters;
  /** Grows at each change of message; an answer that carries an older one is dropped. */
  readonly generation: number;
  /** Letters begun while the pane is open, the one touched last at the end. */
  readonly drafts: readonly Draft[];
  readonly nextDraft: number;
  /** Applications are answered in a queue: its own words are in queue/. */
  readonly inQueue: boolean;
  /** The texts of the letters are being written, in the place of the page. */
  readonly editing: boolean;
  /** What was asked for on an item that is no longer the one in view, and was not done; null once it has been seen. */
  readonly leftBehind: LeftBehind | null;
}

/** Told over the item in view, since the page it belongs to is gone. */
export interface LeftBehind {
  /** `perhaps`: a letter that the mail client has not said whether it wrote. `waiting`: the one asked for before it was there. */
  readonly what: 'letter' | 'perhaps' | 'waiting' | 'taking-back' | 'mark' | 'delay';
  readonly itemKey: string;
  /** The subject of its item; '' when it has none, or is not known. */
  readonly subject: string;
}

export type InterfaceLanguage = 'fr' | 'en';

export interface Client {
  readonly user: { readonly name: string; readonly address: string };
}

export type Page =
  | Awaited<'starting'>
  | { readonly name: 'unavailable'; readonly reason: Unavailability }
  | Awaited<'reading'>
  | { readonly name: 'nothing-open' }
  | { readonly name: 'unreadable'; readonly failure: Failure }
  | {
      readonly name: 'nothing-to-refuse';
      readonly why: WhyNoLetter;
      readonly item: ItemInView;
      readonly draft: DraftId;
    }
  | { readonly name: 'letter'; readonly item: ItemInView; readonly draft: DraftId };

/** A page on which the letter is being waited for; `wanted`: it is to be written as soon as nothing speaks against it. */
interface Awaited<Name extends string> {
  readonly name: Name;
  readonly wanted: boolean;
}

/** Why there is no mail client to talk to. */
export type Unavailability = 'no-mail-client' | 'no-answer' | 'pane-incomplete';

/** The open item, without its body. */
export interface ItemInView {
  readonly key: string;
  readonly conversation: string;
  readonly mode: 'read' | 'compose';
  readonly subject: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** What the mail client can do with this item. */
  readonly abilities: Abilities;
  /** Messages of the conversation that were not read, being folded. */
  readonly folded: number;
  /** Names of the labels on the conversation; null where the mail client has none, or no conversation is shown. */
  readonly labels: readonly string[] | null;
  /** The drafts to choose from before anything is written; none when it is known which one is meant. */
  readonly drafts: readonly OpenDraft[];
}

export interface Failure {
  /** `held`: a colleague is on the message. */
  readonly code: MailboxErrorCode | 'pane-incomplete' | 'held' | 'unexpected';
  /** What was tried, for the person who looks into it; '' when it was not a call to the mail client. */
  readonly call: string;
  readonly hostCode: number | null;
}

export type DraftId = number;

/** What the recruiter has chosen and written for one candidate of one conversation. */
export interface Draft {
  readonly id: DraftId;
  readonly conversation: string;
  /** False while the message asks for no refusal and the recruiter has not asked for a letter. */
  readonly wanted: boolean;
  readonly facts: ThreadFacts;
  /** Instant of the reading, ISO 8601: the letter does not change while the recruiter looks at it. */
  readonly now: string;
  /** What the recruiter typed over, or picked instead of, what was read. */
  readonly typed: Readonly<Partial<Record<TypedFact, string>>>;
  /** What the personal sentence was begun about: it follows the form of address until the recruiter rewrites it. */
  readonly personalSkill: string | null;
  /** Null: as suggested. */
  readonly scenario: ScenarioId | null;
  readonly opening: OpeningId | null;
  readonly reason: ReasonId | 'none' | null;
  readonly letterLanguage: LetterLanguage | null;
  readonly address: FormOfAddress | null;
  /** How many times another wording was asked for, by part. */
  readonly rewordings: Readonly<Partial<Record<LetterPart, number>>>;
  /** The parts the recruiter took out of the letter. */
  readonly without: readonly LetterPart[];
  readonly edit: HandEdit | null;
  /** The hand-edited letter that was just rewritten, for one undo. */
  readonly discarded: HandEdit | null;
  /** True once the main button met missing facts: from then on they show as missing. */
  readonly asked: boolean;
  /** Findings the recruiter judged to be none, by `findingKey`: other words bring them back. */
  readonly setAside: readonly string[];
  /** Findings the recruiter has seen and confirmed, by `findingKey`: they are shown and not asked about again. */
  readonly confirmed: readonly string[];
  /** The letter is in the figures: a second way out of the same letter is not a second refusal. */
  readonly counted: boolean;
  /** The letter as it last went into a draft of this conversation: the next one takes its place, not a place beside it. */
  readonly left: LetterBody | null;
  readonly writing: Writing;
}

export const typedFacts = [
  'firstName',
  'lastName',
  'position',
  'interviewDate',
  'detail',
  'openingDetail',
  'openingDate',
  'personal',
] as const;
export type TypedFact = (typeof typedFacts)[number];

export interface HandEdit {
  readonly document: LetterDocument;
  /** The composed letter (its HTML) the edit was made on: another one means a choice has changed since. */
  readonly base: string;
}

/** How a letter leaves the pane. */
export type WayOut = 'reply' | 'reply-all' | 'insert-top' | 'insert-cursor';

export type Writing =
  | { readonly name: 'idle' }
  | { readonly name: 'confirming'; readonly way: WayOut }
  | { readonly name: 'busy'; readonly way: WayOut }
  | { readonly name: 'replied' }
  | { readonly name: 'inserted'; readonly insertion: Insertion; readonly itemKey: string }
  | { readonly name: 'select-first'; readonly asked: SelectFirst }
  | { readonly name: 'taken-back' }
  | {
      readonly name: 'failed';
      readonly way: WayOut;
      readonly failure: Failure;
      /** It was being taken out of the draft, not put into it. */
      readonly takingBack?: true;
    };

/** An earlier letter stands in the draft, and only the recruiter can select it. */
export interface SelectFirst {
  readonly aim: 'replace' | 'take-back';
  readonly way: InsertWay;
  /** Whether it is as it was put there. */
  readonly trace: Exclude<Trace, 'absent'>;
  /** Why a try did nothing; null before the first one the recruiter asked for. */
  readonly obstacle: 'not-selected' | 'unsupported' | null;
}

export type InsertWay = Extract<WayOut, 'insert-top' | 'insert-cursor'>;

export function startState(language: InterfaceLanguage): SessionState {
  return {
    language,
    theme: null,
    client: null,
    page: { name: 'starting', wanted: false },
    habits: null,
    letters: noTeamLetters,
    generation: 0,
    drafts: [],
    nextDraft: 1,
    inQueue: false,
    editing: false,
    leftBehind: null,
  };
}

/** The draft of the open item, or null when no item shows one. */
export function currentDraft(state: SessionState): Draft | null {
  const { page } = state;
  if (page.name !== 'letter' && page.name !== 'nothing-to-refuse') return null;
  return state.drafts.find((draft) => draft.id === page.draft) ?? null;
}
