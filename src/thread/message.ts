import type { Calendar } from './calendar';
import type { Address } from './open-message';

/** A message of the thread with what the extractors need, worked out once. */
export interface Message {
  readonly index: number;
  readonly origin: 'open' | 'draft' | 'quoted' | 'forwarded' | 'attached';
  /** The message that quotes, forwards or carries this one. */
  readonly parent: Message | null;
  readonly author: Address | null;
  readonly side: 'candidate' | 'mailbox' | 'other';
  readonly recipients: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly subject: string;
  /** Paris day it was sent, `yyyy-mm-dd`. */
  readonly day: string | null;
  /** ISO instant, or the day. */
  readonly date: string | null;
  /** What the author wrote. */
  readonly text: string;
  /** `text` folded, unit for unit, with the line breaks inside a wrapped paragraph made spaces. */
  readonly flat: string;
  /** `subject` folded. */
  readonly subjectFlat: string;
  /** Where the greeting ends and where the signature starts, in `text`. */
  readonly bodyStart: number;
  readonly signatureStart: number;
  /** The header lines that introduce it, as written; empty for the open message. */
  readonly headerWords: readonly string[];
  readonly attachmentNames: readonly string[];
  readonly calendars: readonly Calendar[];
}
