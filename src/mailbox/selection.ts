import type { Abilities, OpenItem } from './mailbox';

/** The messages selected together in the client’s list, read one by one. All reject with `MailboxError`. */
export interface Selection {
  /** Whether they can be read, and not only named. */
  readonly readable: boolean;
  /** In the order of the selection; only received messages. */
  list(): Promise<readonly SelectedMessage[]>;
  /** Calls `listener` when the selection changes. Returns how to stop. */
  onChanged(listener: () => void): () => void;
  /** Reads one; the client shows nothing. Several calls wait for each other. */
  read(key: string): Promise<OpenItem>;
  /** Makes one the item that `readOpenItem` and `reply` are about, until another is opened in the client; null lets it go. */
  focus(key: string | null): void;
}

export interface SelectedMessage {
  /** `OpenItem.key` of the message. */
  readonly key: string;
  readonly subject: string;
}

/** What can be done with a selected message, whatever is open in the client: it is answered, and nothing else. */
export const abilitiesOfSelected: Abilities = {
  reply: true,
  replyAll: true,
  insertAtTop: false,
  insertAtCursor: false,
};
