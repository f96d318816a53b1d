import type { OpenItem } from './mailbox';

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
