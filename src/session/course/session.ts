import type { Delay } from '../../mailbox/delay';
import type { Mailbox } from '../../mailbox/mailbox';
import type { PersonalStore } from '../../mailbox/personal-store';
import type { Selection } from '../../mailbox/selection';
import type { AskReview, Engine, LettersInUse, LetterWriter, ReadMessage, Review } from '../engine/engine';
import type { LetterView } from '../engine/letter-view';
import type { Figure } from '../memory/figures';
import type { Memory } from '../memory/memory';
import type { RecruiterEvent } from '../state/events';
import type { Favourite } from '../state/habits';
import type { Client, InterfaceLanguage, LeftBehind, SessionState, Unavailability, WayOut } from '../state/state';
import type { TeamLetters } from '../state/team-letters';
import type { HeardMarks } from './team-marks';

/** What a session needs of the world. */
export interface World {
  readonly read: ReadMessage;
  /**
   * Fetches the code that writes letters, on this thread: for many of them at once, and for the one on screen where `loadWriter`
   * is not there. Asked again after a failure.
   */
  readonly loadEngine: () => Promise<Engine>;
  /** Gets the thread that writes the letter on screen ready; asked again after a failure. */
  readonly loadWriter?: () => Promise<LetterWriter>;
  /**
   * Fetches the code that reads letters over, on this thread: for many of them at once, and for the one on screen where
   * `askReview` is not there. Asked again after a failure.
   */
  readonly loadReview: () => Promise<Review>;
  /** Reads the letter on screen over on another thread, once it is there. */
  readonly askReview?: AskReview;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  readonly memory: Memory;
  /** The language shown until the mail client has said its own. */
  readonly language: InterfaceLanguage;
}

/** A running session: the only place with effects. What is shown is `snapshot()`, told anew to `subscribe`rs. */
export interface Session {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: (mailbox: Mailbox) => void;
  readonly giveUp: (reason: Unavailability) => void;
  readonly dispatch: (event: RecruiterEvent) => void;
  readonly readAgain: () => void;
  /** Makes one of the item's drafts the one that is written to. */
  readonly chooseDraft: (key: string) => Promise<void>;
  /** Unfolds the conversation in the mail client, and reads it again. */
  readonly unfold: () => Promise<void>;
  /** Begins a letter by hand about a message that could not be read, to be copied. */
  readonly writeUnread: () => Promise<void>;
  /** Writes the letter, unless a fact is missing or a finding is to be confirmed first. */
  readonly write: (way: WayOut, options?: WriteOptions) => Promise<void>;
  /** Says that something asked for on an item was not done, where another one is in view by now. */
  readonly leaveBehind: (left: LeftBehind) => void;
  /** Takes the letter that was put into the open draft out of it. */
  readonly takeBack: () => Promise<void>;
  /** Resolves once the letter on screen is that of the present choices. */
  readonly written: () => Promise<void>;
  /** The letter to copy, or null while a fact is missing: then the pane leads to it. Rejects when it cannot be written. */
  readonly takeCopy: () => Promise<{ html: string; text: string } | null>;
  /** Keeps the hand edits although a choice has changed, or brings those back that the letter was rewritten over. */
  readonly keepEdits: (which: 'edits-kept' | 'edits-restored') => Promise<void>;
  /** The refusals counted on this computer. */
  readonly recallFigures: () => readonly Figure[];
  readonly forgetFigures: () => void;
  /** What a team leaves on the open message; `marks` is null where the mail client keeps none. */
  readonly team: () => {
    /** The category that goes with a refusal; '' for none. */
    readonly category: string;
    readonly marks: HeardMarks | null;
    readonly user: Client['user'] | null;
    readonly now: () => string;
  };
  /** Writes from these letters from now on. What was typed, chosen or edited by hand stays. */
  readonly useLetters: (change: Partial<LettersInUse>) => Promise<void>;
  readonly tellLetters: (letters: TeamLetters) => void;
  /** Has the team’s letters looked for now, once something looks for them. */
  readonly lookForLetters: () => Promise<void>;
  readonly onLookForLetters: (look: () => Promise<void>) => void;
  /** What a recruiter keeps of their own is worked with. */
  readonly own: () => {
    /** Null where the mail client keeps nothing for a person. */
    readonly store: PersonalStore | null;
    readonly memory: Memory;
    readonly now: () => string;
    readonly tellFavourites: (favourites: readonly Favourite[]) => void;
  };
  /** When the open draft leaves; `delay` is null where the mail client has no such thing. */
  readonly delivery: () => { readonly delay: Delay | null; readonly now: () => string };
  /** What a queue works with. */
  readonly desk: () => Desk;
  /** The same, with what reads and reviews. Rejects when a part of the pane cannot be fetched. */
  readonly readyDesk: () => Promise<ReadyDesk>;
  /** Shows a message of the selection in the place of the open one, or the open one again; resolves once it is read. */
  readonly focus: (key: string | null) => Promise<void>;
  /** Keeps now what would be kept in a moment: the page is about to go. */
  readonly flush: () => void;
}

export interface Desk {
  readonly selection: Selection | null;
  /** Null where the mail client cannot be asked to open a message. */
  readonly openMessage: ((itemKey: string) => Promise<void>) | null;
  readonly memory: Memory;
  readonly now: () => string;
}

export interface ReadyDesk {
  readonly mailbox: Mailbox;
  readonly read: ReadMessage;
  readonly engine: Engine;
  readonly review: Review;
}

export interface WriteOptions {
  /** The recruiter has seen the findings, and writes anyway. */
  readonly confirmed?: boolean;
  /** What becomes of the letter an earlier write left in the draft; `ask` replaces it where it is already selected. */
  readonly earlier?: 'ask' | 'replace' | 'add';
}

export interface Snapshot {
  readonly state: SessionState;
  readonly letter: LetterView | null;
}
