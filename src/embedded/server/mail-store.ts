import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type {
  Category,
  Folder,
  MailboxSettings,
  MailboxState,
  MailMessage,
  MailSummary,
  OutgoingMail,
} from '../model/mail';
import { MailFolder } from './mail-folder';
import { fileStem, writeNew, writeOver } from './outbox';
import { hash, identify, messageIds, type ParsedMail } from './parse-eml';
import { guessSettings, readSettings } from './read-settings';
import { writeEml } from './write-eml';

/** What Outlook would keep beside the messages; survives a restart in the outbox folder. */
interface Annotations {
  hidden: string[];
  read: Record<string, boolean>;
  folders: Record<string, Folder>;
  categories: Record<string, string[]>;
  masterCategories: Category[];
  /** By add-in id, then item id: the JSON text office.js gave. */
  customProperties: Record<string, Record<string, string>>;
  /** By `add-in id|user address`: setting name → JSON text. */
  roamingSettings: Record<string, Record<string, string>>;
}

/** How long a list waits for the files of a large folder, milliseconds: its first rows are shown as they come. */
const shortWait = 700;
/** How many messages tell whose mailbox it is, where nothing else does. */
const fewToGuessFrom = 300;
const annotationsFile = 'mailbox-state.json';

const defaultCategories: readonly Category[] = [
  { displayName: 'Refus envoyé', color: 'Preset0' },
  { displayName: 'À rappeler', color: 'Preset3' },
  { displayName: 'Vivier', color: 'Preset4' },
  { displayName: 'Entretien', color: 'Preset7' },
];

/**
 * The messages of two folders: the mailbox, which is never written to, and the outbox, where drafts and sent mail go.
 * A file of the outbox stands in for a file of the same name in the mailbox, so a saved draft keeps its id.
 */
export class MailStore {
  /** Called when a list that was given before it was whole has grown. */
  onGrown: () => void = () => undefined;
  private readonly folders: { readonly inbox: MailFolder; readonly outbox: MailFolder };
  private listed: readonly MailMessage[] | null = null;
  /** How many messages the list that was given last held, while it was not whole. */
  private given: number | null = null;
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(
    mailbox: string,
    private readonly outbox: string,
    readonly settings: MailboxSettings,
    private readonly annotations: Annotations,
  ) {
    const grown = () => this.grown();
    this.folders = { inbox: new MailFolder(mailbox, 'inbox', grown), outbox: new MailFolder(outbox, 'sent', grown) };
  }

  /** Rejects with a sentence when a folder or `mailbox.json` cannot be used. */
  static async open(mailbox: string, outbox: string): Promise<MailStore> {
    const annotations = await readAnnotations(outbox);
    const given = await readSettings(mailbox);
    if (given !== null) return new MailStore(mailbox, outbox, given, annotations);
    const sample = new MailFolder(mailbox, 'inbox', () => undefined);
    await sample.look(fewToGuessFrom);
    const messages = [...sample.read().values()].map(({ message }) => message);
    return new MailStore(mailbox, outbox, guessSettings(messages), annotations);
  }

  /** Newest first; a message without a date comes last. */
  async list(): Promise<readonly MailMessage[]> {
    await Promise.all([this.folders.inbox.look(), this.folders.outbox.look()]);
    this.listed = null;
    this.given = null;
    return this.known();
  }

  /** Every file of the mailbox that is known has been read. */
  get isWhole(): boolean {
    const { read, of } = this.folders.inbox.progress;
    return read === of;
  }

  /** The same, without waiting for all of a large folder: `onGrown` is called as the rest of it is read. */
  async listSoFar(patience = shortWait): Promise<{
    readonly messages: readonly MailMessage[];
    readonly reading: MailboxState['reading'];
  }> {
    const { inbox } = this.folders;
    await inbox.count();
    const whole = this.list();
    const isWhole = !inbox.isLarge || (await Promise.race([whole.then(() => true), sleep(patience).then(() => false)]));
    if (isWhole) return { messages: await whole, reading: null };
    // It is met again by whoever asks next.
    whole.then(
      () => this.onGrown(),
      () => undefined,
    );
    const messages = this.known();
    this.given = messages.length;
    return { messages, reading: inbox.progress };
  }

  async message(id: string): Promise<MailMessage | undefined> {
    const find = (messages: readonly MailMessage[]) => messages.find((each) => each.id === id);
    const known = this.folders.inbox.isLarge ? find(this.known()) : undefined;
    return known ?? find(await this.list());
  }

  async attachment(id: string, attachmentId: string): Promise<Uint8Array | undefined> {
    const message = await this.message(id);
    if (message === undefined) return undefined;
    const { inbox, outbox } = this.folders;
    return outbox.contents(message.file, attachmentId) ?? inbox.contents(message.file, attachmentId);
  }

  /** Writes the draft to the outbox folder; resolves to its item id. */
  async saveDraft(mail: OutgoingMail): Promise<string> {
    const content = await writeEml(mail, 'draft');
    const replaced = mail.replaces === null ? undefined : await this.message(mail.replaces);
    if (replaced !== undefined) {
      await writeOver(this.outbox, replaced.file, content);
      return replaced.id;
    }
    return identify(await writeNew(this.outbox, fileStem('draft', mail.date, mail.subject), content)).id;
  }

  /** Writes the mail to the outbox folder, then lets its draft go; resolves to the sent item's id. */
  async send(mail: OutgoingMail): Promise<string> {
    const content = await writeEml(mail, 'sent');
    const file = await writeNew(this.outbox, fileStem('sent', mail.date, mail.subject), content);
    if (mail.replaces !== null) await this.discard(mail.replaces);
    return identify(file).id;
  }

  async discard(id: string): Promise<void> {
    const message = await this.message(id);
    if (message === undefined) return;
    await rm(path.join(this.outbox, message.file), { force: true });
    await this.change((annotations) => annotations.hidden.push(id));
  }

  masterCategories(): readonly Category[] {
    return this.annotations.masterCategories;
  }

  setMasterCategories(categories: readonly Category[]): Promise<void> {
    return this.change((annotations) => (annotations.masterCategories = [...categories]));
  }

  setCategories(id: string, names: readonly string[]): Promise<void> {
    return this.change((annotations) => (annotations.categories[id] = [...names]));
  }

  setRead(id: string, isRead: boolean): Promise<void> {
    return this.change((annotations) => (annotations.read[id] = isRead));
  }

  move(id: string, folder: Folder): Promise<void> {
    return this.change((annotations) => (annotations.folders[id] = folder));
  }

  customProperties(addIn: string, id: string): string {
    return this.annotations.customProperties[addIn]?.[id] ?? '{}';
  }

  setCustomProperties(addIn: string, id: string, json: string): Promise<void> {
    return this.change(({ customProperties }) => ((customProperties[addIn] ??= record())[id] = json));
  }

  roamingSettings(addIn: string, user: string): Readonly<Record<string, string>> {
    return this.annotations.roamingSettings[`${addIn}|${user}`] ?? {};
  }

  setRoamingSettings(addIn: string, user: string, values: Readonly<Record<string, string>>): Promise<void> {
    return this.change((annotations) => (annotations.roamingSettings[`${addIn}|${user}`] = { ...values }));
  }

  /** Everything that has been read, as it is now. */
  private known(): readonly MailMessage[] {
    if (this.listed !== null) return this.listed;
    const { inbox, outbox } = this.folders;
    const hidden = new Set(this.annotations.hidden);
    const messages = [...new Map([...inbox.read(), ...outbox.read()]).values()]
      .filter(({ message }) => !hidden.has(message.id))
      .map((parsed) => this.annotate(parsed));
    this.listed = joinConversations(messages).sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
    return this.listed;
  }

  /** The page is told when there is twice as much to show: each list is sent whole. */
  private grown(): void {
    this.listed = null;
    if (this.given === null || this.folders.inbox.progress.read < this.given * 2) return;
    this.given = this.folders.inbox.progress.read;
    this.onGrown();
  }

  private annotate({ message, unsent }: ParsedMail): MailMessage {
    const { read, folders, categories } = this.annotations;
    const folder = folders[message.id] ?? (unsent ? 'drafts' : this.isOurs(message) ? 'sent' : message.folder);
    return {
      ...message,
      folder,
      isRead: read[message.id] ?? folder !== 'inbox',
      categories: categories[message.id] ?? [],
    };
  }

  private isOurs(message: MailMessage): boolean {
    const ours = [this.settings.mailbox, ...this.settings.users].map((each) => each.address.toLowerCase());
    return message.from !== null && ours.includes(message.from.address.toLowerCase());
  }

  /** One write at a time, in the order asked for. A failed write rejects for its caller and does not stop the next. */
  private change(apply: (annotations: Annotations) => unknown): Promise<void> {
    apply(this.annotations);
    this.listed = null;
    const next = this.writing.then(() =>
      writeOver(this.outbox, annotationsFile, JSON.stringify(this.annotations, null, 2)),
    );
    this.writing = next.catch(() => undefined);
    return next;
  }
}

export function summarise(message: MailMessage): MailSummary {
  const { id, file, folder, conversationId, internetMessageId, subject, from, to, cc, bcc } = message;
  const { date, preview, hasAttachments, isRead, categories, problem } = message;
  return {
    ...{ id, file, folder, conversationId, internetMessageId, subject, from, to, cc, bcc },
    ...{ date, preview, hasAttachments, isRead, categories, problem },
  };
}

/** Messages that share an identifier in Message-ID, In-Reply-To or References are one conversation. */
function joinConversations(messages: readonly MailMessage[]): MailMessage[] {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const keyOf = (message: MailMessage) => messageIds(message.internetMessageId)[0] ?? `file:${message.file}`;
  for (const message of messages) {
    for (const other of [message.inReplyTo, ...message.references]) {
      const [a, b] = [find(keyOf(message)), find(other)];
      if (other !== '' && a !== b) parents.set(a, b);
    }
  }
  return messages.map((message) => ({ ...message, conversationId: `AAQk${hash(find(keyOf(message)))}` }));
}

async function readAnnotations(outbox: string): Promise<Annotations> {
  const empty: Annotations = {
    hidden: [],
    read: record(),
    folders: record(),
    categories: record(),
    masterCategories: [...defaultCategories],
    customProperties: record(),
    roamingSettings: record(),
  };
  try {
    const stored: unknown = JSON.parse(await readFile(path.join(outbox, annotationsFile), 'utf8'), withoutPrototype);
    return typeof stored === 'object' && stored !== null ? { ...empty, ...stored } : empty;
  } catch {
    return empty;
  }
}

/** Keys come from requests: `__proto__` must be a key like any other. */
function record<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** As a reviver of JSON: the records read back have no prototype either. */
function withoutPrototype(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const bare = record<unknown>();
  for (const [key, inner] of Object.entries(value)) bare[key] = inner;
  return bare;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
