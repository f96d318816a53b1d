/** When the open draft is to leave once it is sent. All reject with `MailboxError`. */
export interface Delay {
  /** `here`: the open draft can be given a time; `in-the-draft`: a reply can, once it is open; `impossible`: not in this client. */
  readonly where: 'here' | 'in-the-draft' | 'impossible';
  /** What becomes of a delayed mail between Send and its time. */
  readonly afterSend: 'waits-in-drafts' | 'out-of-reach' | 'unknown';
  /** Milliseconds since 1970; null when the draft leaves as it is sent. */
  read(itemKey: string): Promise<number | null>;
  /** Resolves once the draft was read back and says so; rejects with `not-verified` else. `at` is a whole minute to come. */
  write(at: number, itemKey: string): Promise<void>;
}
