/** One small text that the mail client keeps for the person signed in, found again on their other computers. */
export interface PersonalStore {
  /** The most it takes, in the bytes of `weighPersonal`. */
  readonly most: number;
  /** '' when nothing was kept. What another computer has kept since this page opened may not be in it yet. */
  read(): Promise<string>;
  /** Keeps a text in the place of the one that is there. Rejects with `MailboxError`; the one that was there then stays. */
  write(text: string): Promise<void>;
}

/** What a text takes of the room of a mail client: UTF-8, with the quotes and line ends that its JSON doubles. */
export function weighPersonal(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length;
}
