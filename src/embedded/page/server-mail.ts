import type { KeptMail } from '../host/host-mailbox';
import type { Category, Folder, MailboxState, MailMessage, MailSummary, OutgoingMail } from '../model/mail';
import { Observable } from '../model/observable';
import { ask, askAttachment } from './server-client';

/** The mail as the server has it, and what is kept beside it. It is asked again whenever the server says that it has changed. */
export class ServerMail extends Observable implements KeptMail {
  messages: readonly MailSummary[];
  reading: MailboxState['reading'];
  private categories: readonly Category[];
  private refreshing: Promise<void> = Promise.resolve();
  private refreshingNext: Promise<void> | null = null;

  /** @param userAddress whose roaming settings these are */
  constructor(
    state: MailboxState,
    private readonly userAddress: string,
  ) {
    super();
    this.messages = state.messages;
    this.reading = state.reading;
    this.categories = state.masterCategories;
    const changes = new EventSource('/api/changes');
    changes.onmessage = () => void this.refresh();
  }

  /** What was asked for before may not know of what has just changed: one more is enough for all who ask meanwhile. */
  refresh(): Promise<void> {
    this.refreshingNext ??= this.refreshing.then(() => {
      this.refreshingNext = null;
      return (this.refreshing = this.fetchState());
    });
    return this.refreshingNext;
  }

  /** A server that does not answer leaves the page with the mail it has. */
  private async fetchState(): Promise<void> {
    const state = await ask<MailboxState>('GET', ['state']).catch(() => null);
    if (state === null) return;
    this.messages = state.messages;
    this.reading = state.reading;
    this.categories = state.masterCategories;
    this.changed();
  }

  message(id: string): Promise<MailMessage> {
    return ask<MailMessage>('GET', ['messages', id]);
  }

  attachment(messageId: string, attachmentId: string): Promise<Uint8Array> {
    return askAttachment(messageId, attachmentId);
  }

  async setRead(id: string, isRead: boolean): Promise<void> {
    await ask('PUT', ['read', id], isRead);
  }

  async move(id: string, folder: Folder): Promise<void> {
    await ask('PUT', ['folder', id], folder);
    await this.refresh();
  }

  /** Resolves to the item id of the draft. */
  async saveDraft(mail: OutgoingMail): Promise<string> {
    const { id } = await ask<{ id: string }>('POST', ['drafts'], mail);
    return id;
  }

  async send(mail: OutgoingMail): Promise<void> {
    await ask('POST', ['sent'], mail);
  }

  async discard(id: string): Promise<void> {
    await ask('DELETE', ['messages', id]);
  }

  categoriesOf(id: string): readonly string[] {
    return this.messages.find((each) => each.id === id)?.categories ?? [];
  }

  async setCategories(id: string, names: readonly string[]): Promise<void> {
    await ask('PUT', ['categories', id], names);
    await this.refresh();
  }

  masterCategories(): readonly Category[] {
    return this.categories;
  }

  async setMasterCategories(categories: readonly Category[]): Promise<void> {
    this.categories = categories;
    await ask('PUT', ['master-categories'], categories);
  }

  customProperties(addInId: string, itemId: string): Promise<string> {
    return ask<string>('GET', ['custom-properties', addInId, itemId]);
  }

  async setCustomProperties(addInId: string, itemId: string, json: string): Promise<void> {
    await ask('PUT', ['custom-properties', addInId, itemId], json);
  }

  roamingSettings(addInId: string): Promise<Readonly<Record<string, string>>> {
    return ask('GET', ['roaming-settings', addInId, this.userAddress]);
  }

  async setRoamingSettings(addInId: string, values: Readonly<Record<string, string>>): Promise<void> {
    await ask('PUT', ['roaming-settings', addInId, this.userAddress], values);
  }
}
