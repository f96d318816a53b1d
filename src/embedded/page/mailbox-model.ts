import type { Draft, RecipientField } from '../host/draft';
import type { HostFrame } from '../host/host-frame';
import type { FrameSurface, HostItem, HostMailbox, NewMessageFields, ReplyFormAttachment } from '../host/host-mailbox';
import type { Notification } from '../host/notification';
import type { Wire } from '../host/wire';
import type { AddIn, RibbonButton } from '../model/add-in';
import type { Folder, MailboxState, MailboxUser, MailMessage, MailSummary, Person } from '../model/mail';
import { Observable } from '../model/observable';
import { ComposeWindows } from './compose-windows';
import { resumeDraft, startForward, startNewMessage, startReply, type Writer } from './draft-starts';
import { OpenFrames } from './open-frames';
import { isPinned, keepPinned, newPane, type OpenPane } from './open-pane';
import { ServerMail } from './server-mail';

export interface PageOptions {
  readonly language: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  readonly mailboxSet: string;
  readonly userAddress: string | null;
}

/** What is open on the mailbox page, and what the page does for its add-ins. */
export class MailboxModel extends Observable implements HostMailbox {
  readonly addInOrigin: string;
  readonly sendCheckTimeout: number;
  readonly settings: MailboxState['settings'];
  readonly mailboxSet: string;
  readonly user: MailboxUser;
  readonly language: 'fr' | 'en';
  theme: 'light' | 'dark';

  readonly mail: ServerMail;
  folder: Folder = 'inbox';
  selection: readonly string[] = [];
  open: MailMessage | null = null;
  readonly windows: ComposeWindows;
  readPane: OpenPane | null = null;
  complaints: readonly string[] = [];
  toast = '';

  private readonly startedAt = Date.now();
  private readonly frames = new OpenFrames();
  private readonly notifications = new Map<string, readonly Notification[]>();

  constructor(
    state: MailboxState,
    readonly addIns: readonly AddIn[],
    readonly wire: Wire,
    options: PageOptions,
  ) {
    super();
    this.addInOrigin = state.addInOrigin;
    this.sendCheckTimeout = state.sendCheckTimeout;
    this.settings = state.settings;
    this.language = options.language;
    this.theme = options.theme;
    this.mailboxSet = options.mailboxSet;
    const [first = { ...state.settings.mailbox, signature: '' }] = state.settings.users;
    this.user = state.settings.users.find((each) => each.address === options.userAddress) ?? first;
    this.windows = new ComposeWindows(addIns);
    this.windows.subscribe(() => this.changed());
    this.mail = new ServerMail(state, this.user.address);
    this.mail.subscribe(() => this.changed());
  }

  now(): number {
    if (this.settings.now === null) return Date.now();
    return Date.parse(this.settings.now) + (Date.now() - this.startedAt);
  }

  showFolder(folder: Folder): void {
    this.folder = folder;
    this.changed();
  }

  /** Opens one message; a draft opens in its own window. */
  async openMessage(id: string): Promise<void> {
    const summary = this.mail.messages.find((each) => each.id === id);
    this.selection = [id];
    const message = await this.mail.message(id);
    if (summary?.folder === 'drafts') return this.openSavedDraft(message);
    if (this.selection.length !== 1 || this.selection[0] !== id) return;
    const isOther = this.open?.id !== id;
    this.open = message;
    this.changed();
    if (isOther) this.readItemChanged();
    if (!message.isRead) await this.mail.setRead(id, true).catch(() => undefined);
  }

  /** Several messages, or none: nothing is open. */
  select(ids: readonly string[]): void {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) {
      void this.openMessage(only);
    } else {
      const wasOpen = this.open !== null;
      this.selection = ids;
      this.open = null;
      this.changed();
      if (wasOpen) this.readItemChanged();
    }
    this.frames.selectionChanged();
  }

  closeMessage(): void {
    this.select([]);
  }

  async markUnread(id: string): Promise<void> {
    await this.mail.setRead(id, false).catch((error: unknown) => this.complain(String(error)));
  }

  async answerOpen(kind: 'reply' | 'reply-all' | 'forward'): Promise<void> {
    if (this.open === null) return;
    if (kind === 'forward') await this.openForward(this.open);
    else await this.openReply(this.open, kind === 'reply-all', '', []);
  }

  startNewMessage(): Promise<void> {
    return this.openNewMessage({ to: [], cc: [], bcc: [], subject: '', html: '', attachments: [] });
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.theme = theme;
    localStorage.setItem('embedded-theme', theme);
    this.changed();
    this.frames.themeChanged();
  }

  setLanguage(language: 'fr' | 'en'): void {
    localStorage.setItem('embedded-language', language);
    const url = new URL(window.location.href);
    url.searchParams.set('lang', language);
    window.location.assign(url);
  }

  dismissComplaints(): void {
    this.complaints = [];
    this.changed();
  }

  showToast(text: string): void {
    this.toast = text;
    this.changed();
  }

  isPinned(mode: 'read' | 'compose'): boolean {
    return isPinned(mode);
  }

  setPinned(mode: 'read' | 'compose', pinned: boolean): void {
    keepPinned(mode, pinned);
    this.changed();
  }

  openReadPane(addIn: AddIn, button: RibbonButton): void {
    this.readPane = newPane(addIn, button);
    this.changed();
  }

  closeReadPane(): void {
    this.readPane = null;
    this.setPinned('read', false);
  }

  addFrame(frame: HostFrame, draft: Draft | null, isPane: boolean): () => void {
    return this.frames.add(frame, draft, isPane);
  }

  /** The surface of a frame beside the reading pane. */
  readSurface(addIn: AddIn, close: () => void): FrameSurface {
    return {
      addIn,
      mailbox: this,
      item: (): HostItem | null => (this.open === null ? null : { kind: 'message', message: this.open }),
      close,
    };
  }

  draftSurface(addIn: AddIn, draft: Draft, close: () => void): FrameSurface {
    return { addIn, mailbox: this, item: () => ({ kind: 'draft', draft }), close };
  }

  /**
   * A pinned pane is told; a pane that is not pinned closes; a pinned one that does not listen opens anew. The pane of an
   * add-in that takes several messages is pinned by itself on the web (Microsoft, “Task pane pinning in multi-select add-ins”).
   */
  private readItemChanged(): void {
    const pane = this.readPane;
    const action = pane?.button.action.kind === 'pane' ? pane.button.action : null;
    const isPinned = action !== null && (action.multiSelect || (action.pinning && this.isPinned('read')));
    if (pane !== null && !isPinned) {
      this.readPane = null;
      this.changed();
      return;
    }
    if (!this.frames.readItemChanged() && pane !== null) this.openReadPane(pane.addIn, pane.button);
  }

  private get writer(): Writer {
    const { shared, mailbox } = this.settings;
    const { name, address, signature } = this.user;
    return {
      from: shared ? mailbox : { name, address },
      ownAddresses: [mailbox.address, address],
      signature,
      language: this.language,
    };
  }

  async openReply(
    message: MailMessage,
    all: boolean,
    html: string,
    attachments: readonly ReplyFormAttachment[],
  ): Promise<void> {
    this.windows.open(await startReply(this.writer, message, all, html, attachments));
  }

  async openForward(message: MailMessage): Promise<void> {
    this.windows.open(await startForward(this.writer, message));
  }

  async openNewMessage(fields: NewMessageFields): Promise<void> {
    this.windows.open(await startNewMessage(this.writer, fields));
  }

  private async openSavedDraft(message: MailMessage): Promise<void> {
    if (this.windows.showSaved(message.id)) return;
    this.windows.open(await resumeDraft(this.writer, message));
  }

  openComposePane(draft: Draft, addIn: AddIn, button: RibbonButton): void {
    this.windows.update(draft.key, { pane: newPane(addIn, button) });
  }

  setRecipients(draft: Draft, field: RecipientField, people: readonly Person[]): void {
    draft.update(() => (draft.recipients[field] = people));
    this.frames.recipientsChanged(draft, field);
  }

  async saveDraft(draft: Draft): Promise<string> {
    const id = await this.mail.saveDraft(await draft.toOutgoing(this.now()));
    draft.update(() => (draft.savedId = id));
    return id;
  }

  closeDraft(draft: Draft): void {
    this.notifications.delete(draft.key);
    this.windows.drop(draft);
  }

  async discardDraft(draft: Draft): Promise<void> {
    if (draft.savedId !== null) await this.mail.discard(draft.savedId);
    this.closeDraft(draft);
  }

  async moveMessage(id: string, folder: Folder): Promise<void> {
    await this.mail.move(id, folder);
    if (this.open?.id === id) this.closeMessage();
  }

  selectedMessages(): readonly MailSummary[] {
    return this.selection.flatMap((id) => this.mail.messages.filter((each) => each.id === id));
  }

  notificationsOf(id: string): readonly Notification[] {
    return this.notifications.get(id) ?? [];
  }

  setNotifications(id: string, notifications: readonly Notification[]): void {
    this.notifications.set(id, notifications);
    this.changed();
  }

  complain(sentence: string): void {
    if (!this.complaints.includes(sentence)) this.complaints = [...this.complaints, sentence];
    this.changed();
  }
}
