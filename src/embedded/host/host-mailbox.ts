import type { AddIn, Permission } from '../model/add-in';
import type { Category, Folder, MailboxSettings, MailMessage, MailSummary, MailboxUser, Person } from '../model/mail';
import type { Draft } from './draft';
import type { Notification } from './notification';

export interface ReplyFormAttachment {
  readonly kind: 'file' | 'item';
  readonly name: string;
  /** The address of a file, the id of an item. */
  readonly source: string;
  readonly isInline: boolean;
}

/** What the mailbox page can do for an add-in; everything the protocol needs and nothing of the screen. */
export interface HostMailbox {
  readonly settings: MailboxSettings;
  readonly user: MailboxUser;
  readonly language: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  /** Milliseconds since 1970: the page’s clock. */
  now(): number;

  readonly mail: KeptMail;
  openMessage(id: string): Promise<void>;
  openReply(
    message: MailMessage,
    all: boolean,
    html: string,
    attachments: readonly ReplyFormAttachment[],
  ): Promise<void>;
  openNewMessage(fields: NewMessageFields): Promise<void>;
  moveMessage(id: string, folder: Folder): Promise<void>;
  selectedMessages(): readonly MailSummary[];

  notificationsOf(id: string): readonly Notification[];
  setNotifications(id: string, notifications: readonly Notification[]): void;

  saveDraft(draft: Draft): Promise<string>;
  closeDraft(draft: Draft): void;
  /** Tells whoever develops: a banner and a console error. */
  complain(sentence: string): void;
}

/** Messages, and what Outlook keeps beside them. All reject with the sentence of whoever keeps it. */
export interface KeptMail {
  message(id: string): Promise<MailMessage>;
  attachment(messageId: string, attachmentId: string): Promise<Uint8Array>;

  categoriesOf(id: string): readonly string[];
  setCategories(id: string, names: readonly string[]): Promise<void>;
  masterCategories(): readonly Category[];
  setMasterCategories(categories: readonly Category[]): Promise<void>;

  /** JSON text, as office.js gave it. */
  customProperties(addInId: string, itemId: string): Promise<string>;
  setCustomProperties(addInId: string, itemId: string, json: string): Promise<void>;
  /** Of the user of the page: JSON text by name. */
  roamingSettings(addInId: string): Promise<Readonly<Record<string, string>>>;
  setRoamingSettings(addInId: string, values: Readonly<Record<string, string>>): Promise<void>;
}

export interface NewMessageFields {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly ReplyFormAttachment[];
}

/** What one frame acts on. */
export type HostItem =
  { readonly kind: 'message'; readonly message: MailMessage } | { readonly kind: 'draft'; readonly draft: Draft };

/** One add-in frame and the place it stands in. */
export interface FrameSurface {
  readonly addIn: AddIn;
  readonly mailbox: HostMailbox;
  /** The item that is open beside the frame; null for none or several. */
  item(): HostItem | null;
  close(): void;
}

/** `permissionLevel` as the host sends it; office.js renumbers it. */
export const permissionLevels: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

const order: readonly Permission[] = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

export function permits(granted: Permission, needed: Permission): boolean {
  return order.indexOf(granted) >= order.indexOf(needed);
}
