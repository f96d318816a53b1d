import type { Address } from '../../thread/open-message';

/**
 * What the content script tells the pane of the Gmail page: plain JSON, made of mail, so hostile text that is only ever
 * shown as text.
 */
export interface PageSnapshot {
  /** BCP 47; '' when the page does not say. */
  readonly language: string;
  readonly account: Address;
  readonly thread: ThreadSnapshot | null;
  /** Every open draft, in the order of the page. */
  readonly drafts: readonly DraftSnapshot[];
  /** Key of the draft the recruiter is in; null when none is open, or when it cannot be told which of several. */
  readonly currentDraft: string | null;
  /** Keys of the drafts among which it cannot be told which one is meant; empty otherwise. */
  readonly undecided: readonly string[];
  /** Names what is open: the draft, else the message of the thread that a letter would answer; '' when nothing is. */
  readonly itemKey: string;
  readonly canReply: boolean;
  readonly canReplyAll: boolean;
}

export interface ThreadSnapshot {
  readonly key: string;
  readonly subject: string;
  readonly labels: readonly string[];
  /** Oldest first, as Gmail shows them. */
  readonly messages: readonly MessageSnapshot[];
  /** How many more there are behind a number, without anything of theirs in the page. */
  readonly hidden: number;
}

export interface MessageSnapshot {
  readonly id: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  /** As Gmail writes it, in the language of the page. */
  readonly dateText: string;
  /** Null while the message is folded: its body is not in the page then. */
  readonly html: string | null;
  readonly attachments: readonly string[];
}

export interface DraftSnapshot {
  readonly key: string;
  /** Key of the thread it answers, when that thread is the one on the page. */
  readonly thread: string | null;
  readonly subject: string;
  readonly to: readonly Address[];
  readonly format: 'html' | 'text';
  /** HTML or plain text, after `format`. */
  readonly body: string;
  /** Where the caret was last: none, inside what is not the recruiter’s, or in their own text. */
  readonly caret: 'none' | 'not-ours' | 'ours';
  /** The recruiter has written words of their own above signature and quote. */
  readonly begun: boolean;
}
