/** What a team leaves on a received message for its other members. */
export interface Mark {
  /** `taken`: somebody is about to answer. `refused`: the refusal has left. */
  readonly kind: 'taken' | 'refused';
  readonly by: { readonly name: string; readonly address: string };
  /** Instant, ISO 8601. */
  readonly at: string;
  /** The scenario of the letter; null when it is not known. */
  readonly scenario: string | null;
  /** Left because a reply was opened, not by hand: a client may say that one opened when none did. */
  readonly withReply?: true;
}

/** Marks on the open message, seen by every user of its mailbox. All reject with `MailboxError`. */
export interface Marks {
  read(itemKey: string): Promise<MarkReading>;
  /**
   * Leaves a mark in the place of the one that is there, or of none. `replaces` is the mark that was shown: when the message
   * has got another one meanwhile, nothing is written and that one comes back as `overtaken`. `category` goes with a refusal;
   * '' for none.
   */
  write(mark: Mark | null, replaces: Mark | null, itemKey: string, category: string): Promise<MarkWriting>;
}

export interface MarkReading {
  readonly mark: Mark | null;
  /** The message is in a mailbox that several people may open. */
  readonly shared: boolean;
}

export type MarkWriting =
  | { readonly name: 'written'; readonly category: 'set' | 'not-in-list' | 'impossible' }
  | { readonly name: 'overtaken'; readonly mark: Mark | null };

/** The category, or label, that goes with a refusal where no letters say otherwise. */
export const refusalCategory = 'Refus envoyé';
