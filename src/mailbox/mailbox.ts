import type { Address, OpenMessage } from '../thread/open-message';
import type { Delay } from './delay';
import type { Mark, Marks } from './marks';
import type { PersonalStore } from './personal-store';
import type { Selection } from './selection';

/**
 * The port: what the pane asks of a mail client. Adapters live beside it, in `outlook/` and `gmail/`,
 * and one contract suite (test/contracts) holds for each of them.
 */
export interface Mailbox {
  /** What this client can do now; asked of the client, never assumed from its name. */
  readonly abilities: Abilities;
  /** The interface language of the client, BCP 47, e.g. `fr-FR`. */
  readonly displayLanguage: string;
  /** The person signed in. */
  readonly user: { readonly name: string; readonly address: string };

  /** Reads the item that is open now. Rejects with `MailboxError`; null when nothing (or several items) is open. */
  readOpenItem(): Promise<OpenItem | null>;
  /**
   * Calls `listener` when another item, or none, is open, or when what can be read of it has changed; with the key of the
   * item that is open now, where the client says it. Returns how to stop.
   */
  onItemChanged(listener: (itemKey?: string) => void): () => void;
  /** Calls `listener` with the theme now and at each change. Returns how to stop. */
  onThemeChanged(listener: (theme: Theme) => void): () => void;

  /** Opens a reply to the open item, filled with the letter, for the recruiter to read and send. */
  reply(letter: LetterBody, to: ReplyTarget): Promise<void>;
  /** Puts the letter into the open draft; resolves only once the letter was read back from it. */
  insert(letter: LetterBody, at: InsertTarget): Promise<Insertion>;
  /** What the open draft still holds of a letter that was put into it. */
  findLetter(letter: LetterBody, itemKey: string): Promise<Trace>;
  /**
   * Puts `next`, or nothing, in the place of a letter that is selected in the open draft. Rejects with `not-selected`
   * when the selection is not that letter and it alone: whatever else the draft holds is never touched.
   */
  replaceSelected(letter: LetterBody, next: LetterBody | null, itemKey: string): Promise<Insertion>;
  /** Absent where the client has nothing to keep a mark in. */
  readonly marks?: Marks;
  /** Absent where the client has no such thing for its drafts. */
  readonly delay?: Delay;

  /** Absent where the client keeps nothing for a person: this browser is then all there is. */
  readonly personal?: PersonalStore;

  /** Only where the client lets the add-in read what is selected together. */
  readonly selection?: Selection;

  /** Asks the client to open a message, in a window of its own or in its list. */
  readonly openMessage?: (itemKey: string) => Promise<void>;

  /** Makes one of `OpenItem.drafts` the open one. Only where a client opens several drafts beside each other. */
  readonly chooseDraft?: (key: string) => Promise<void>;
  /** Unfolds the messages of the conversation, so that all of it can be read. Only where a client folds them. */
  readonly unfold?: () => Promise<void>;
}

export interface Abilities {
  readonly reply: boolean;
  readonly replyAll: boolean;
  readonly insertAtTop: boolean;
  readonly insertAtCursor: boolean;
  /** The recruiter has begun a draft and left the caret in it: the letter is expected there. */
  readonly cursorExpected?: boolean;
}

export type Theme = 'light' | 'dark' | 'high-contrast';

/** An open message or draft, with what is needed to be sure it is still the same one when writing. */
export interface OpenItem {
  /** Stable while the item is open; differs between any two items. */
  readonly key: string;
  /** The same for the messages and drafts of one conversation. */
  readonly conversation: string;
  readonly mode: 'read' | 'compose';
  readonly message: OpenMessage;
  /** Addresses that are ours in this item: the person, and the shared mailbox if it is one. */
  readonly ownAddresses: readonly string[];
  /** The format of the draft; `html` in read mode. */
  readonly bodyFormat: 'html' | 'text';
  /** How many messages of the conversation were not read because the client shows them folded; absent for none. */
  readonly folded?: number;
  /** The open drafts when it cannot be told which one is meant: none is written to before `chooseDraft`. */
  readonly drafts?: readonly OpenDraft[];
  /** Names of the recruiter’s labels on the conversation, parents first (`Parent/Child`); absent where a client has none. */
  readonly labels?: readonly string[];
  /** What the team has left on a message of the selection; absent where it was not read. */
  readonly mark?: Mark | null;
}

/** A draft to choose, as the recruiter tells it from the others. */
export interface OpenDraft {
  readonly key: string;
  readonly subject: string;
  readonly to: Address | null;
}

export interface LetterBody {
  readonly html: string;
  readonly text: string;
}

export interface ReplyTarget {
  readonly all: boolean;
  /** `OpenItem.key` the letter was written for: refused with `item-changed` when another item is open. */
  readonly itemKey: string;
}

export interface InsertTarget {
  readonly place: 'top' | 'cursor';
  readonly itemKey: string;
}

/** `changed`: most of it is there, and not all. */
export type Trace = 'whole' | 'changed' | 'absent';

export interface Insertion {
  readonly place: 'top' | 'cursor' | 'selection';
  readonly format: 'html' | 'text';
}

export type MailboxErrorCode =
  /** The client gave no answer in time; what was asked may still happen. */
  | 'timeout'
  /** Another item is open than the one the letter was written for. */
  | 'item-changed'
  /** This client has no such ability. */
  | 'unsupported'
  /** The client said no; `hostCode` says which no. */
  | 'refused'
  /** The client reported success, but the letter is not in the draft. */
  | 'not-verified'
  /** The letter was handed to the client, and the draft could not be read back: it may be in it. */
  | 'unconfirmed'
  /** Several drafts are open, and it is not known which one is meant. */
  | 'several-drafts'
  /** No draft is open, and the client opened none when asked to. */
  | 'no-draft'
  /** The page of the client is from before the pane was installed or updated: it must be loaded again. */
  | 'stale-page'
  /** What is selected in the draft is not the letter, or not it alone. */
  | 'not-selected'
  /** The letter is longer than the client takes. */
  | 'too-long'
  /** The answer has a shape the client should never give. */
  | 'malformed';

/** Every failure of a mail client. Shown to the recruiter in words by the session, never as such. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
  constructor(
    readonly code: MailboxErrorCode,
    /** The call that failed, e.g. `body.prependAsync`. */
    readonly call: string,
    readonly hostCode: number | null = null,
    detail = '',
  ) {
    super(`${call}: ${code}${hostCode === null ? '' : ` (${hostCode})`}${detail === '' ? '' : `, ${detail}`}`);
  }
}
