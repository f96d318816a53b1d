/**
 * The message a recruiter has open, as any mail client or `.eml` file can give it.
 * It is the only input of the reading: no adapter type and no DOM node goes further than this.
 */
export interface Address {
  /** Display name, '' when the header has none. */
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  /** MIME type in lower case, e.g. `application/pdf`. */
  readonly contentType: string;
  /** The forwarded message, when the attachment is one and the client could open it. */
  readonly message?: OpenMessage;
}

export interface OpenMessage {
  /** `compose` for a draft: its own text is the recruiter's, the candidate is in To and in the quote. */
  readonly view: 'read' | 'compose';
  readonly subject: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly replyTo: readonly Address[];
  /** ISO 8601 instant; null for a draft, or when the header is missing or unreadable. */
  readonly date: string | null;
  /** The HTML body as received, never sanitised: it is read as text, and not shown. Null when there is none. */
  readonly html: string | null;
  /** The plain-text body as received. When both are given, `html` is what the recruiter sees. */
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
  /** iCalendar text of each `text/calendar` part. */
  readonly calendars: readonly string[];
  /** The other messages of its conversation, newest first, where the client shows them beside it. */
  readonly conversation?: readonly OpenMessage[];
}
