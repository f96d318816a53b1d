/** What the embedded mailbox keeps and shows. The server reads and writes it; the page gets it as JSON. */
export interface Person {
  /** Display name, '' when the header has none. */
  readonly name: string;
  readonly address: string;
}

export type Folder = 'inbox' | 'drafts' | 'sent' | 'deleted' | 'junk';

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly isInline: boolean;
  readonly kind: 'file' | 'item';
}

/** A line of the message list. */
export interface MailSummary {
  /** Opaque and stable for one file; the `itemId` of office.js. */
  readonly id: string;
  /** File name, shown when the file cannot be read. */
  readonly file: string;
  readonly folder: Folder;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** Milliseconds since 1970; null when the header is missing or unreadable. */
  readonly date: number | null;
  readonly preview: string;
  readonly hasAttachments: boolean;
  readonly isRead: boolean;
  readonly categories: readonly string[];
  /** Set when the file could not be read as a message. */
  readonly problem: MailProblem | null;
}

export type MailProblem = 'empty' | 'not-a-message' | 'unreadable' | 'too-large' | 'malformed-mime';

export interface MailMessage extends MailSummary {
  readonly html: string | null;
  readonly text: string | null;
  readonly replyTo: readonly Person[];
  readonly sender: Person | null;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly attachments: readonly MailAttachment[];
  /** The header block as received, unfolded lines joined by CRLF. */
  readonly headers: string;
  readonly meeting: Meeting | null;
}

/** What a calendar part says; Outlook opens such a message as a meeting request. */
export interface Meeting {
  readonly method: string;
  /** Milliseconds since 1970. */
  readonly start: number | null;
  readonly end: number | null;
  readonly location: string;
}

export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly kind: 'file' | 'item';
  readonly base64: string;
}

/** A draft as the page hands it to the server, to be saved or sent. */
export interface OutgoingMail {
  /** The id of the saved draft it replaces, null when it was never saved. */
  readonly replaces: string | null;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly format: 'html' | 'text';
  /** HTML in `html` format, plain text otherwise. */
  readonly body: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly conversationId: string;
  readonly attachments: readonly DraftAttachment[];
  readonly internetHeaders: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; 0 when the mail leaves at once. */
  readonly deliverAt: number;
  /** What the page's clock says, milliseconds since 1970. */
  readonly date: number;
}

export interface Category {
  readonly displayName: string;
  /** Outlook's own name, `Preset0` to `Preset24` or `None`. */
  readonly color: string;
}

export interface MailboxUser extends Person {
  /** HTML put under new messages and answers, as Outlook does by itself. */
  readonly signature: string;
}

export interface MailboxSettings {
  readonly mailbox: Person;
  readonly users: readonly MailboxUser[];
  /** True when the users open this mailbox as a shared one. */
  readonly shared: boolean;
  /** ISO 8601 instant that the page takes for now; null for the real clock. */
  readonly now: string | null;
}

/** Everything the page needs to start. */
export interface MailboxState {
  readonly settings: MailboxSettings;
  readonly messages: readonly MailSummary[];
  /** While a large folder is being read: how many of its files were, so far; null once all are. */
  readonly reading: { readonly read: number; readonly of: number } | null;
  readonly masterCategories: readonly Category[];
  readonly addInOrigin: string;
  readonly language: 'fr' | 'en' | null;
  /** How long a send check may take before the mailbox gives up, milliseconds. */
  readonly sendCheckTimeout: number;
}
