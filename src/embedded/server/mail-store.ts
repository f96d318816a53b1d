import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Category, Folder, MailboxSettings, MailMessage, MailSummary, OutgoingMail } from '../model/mail';
import { isErrorCode, fileStem, writeNew, writeOver } from './outbox';
import { brokenMail, hash, identify, messageIds, parseEml, type ParsedMail } from './parse-eml';
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

const readTogether = 64;
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
  private readonly cache = new Map<string, { readonly stamp: string; readonly parsed: ParsedMail }>();
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly mailbox: string,
    private readonly outbox: string,
    readonly settings: MailboxSettings,
    private readonly annotations: Annotations,
  ) {}

  /** Rejects with a sentence when a folder or `mailbox.json` cannot be used. */
  static async open(mailbox: string, outbox: string): Promise<MailStore> {
    const annotations = await readAnnotations(outbox);
    const given = await readSettings(mailbox);
    const store = new MailStore(mailbox, outbox, given ?? guessSettings([]), annotations);
    if (given !== null) return store;
    return new MailStore(mailbox, outbox, guessSettings(await store.list()), annotations);
  }

  /** Newest first; a message without a date comes last. */
  async list(): Promise<MailMessage[]> {
    const byFile = new Map<string, ParsedMail>();
    for (const folder of [this.mailbox, this.outbox]) {
      const files = await emlFiles(folder);
      // Some at once: one after the other, a folder of thousands takes a minute to look through.
      for (let from = 0; from < files.length; from += readTogether) {
        const some = files.slice(from, from + readTogether);
        const parsed = await Promise.all(some.map((file) => this.parse(folder, file)));
        for (const [index, file] of some.entries()) {
          const mail = parsed[index];
          if (mail !== undefined) byFile.set(file, mail);
        }
      }
    }
    const messages = [...byFile.values()]
      .filter(({ message }) => !this.annotations.hidden.includes(message.id))
      .map((parsed) => this.annotate(parsed));
    return joinConversations(messages).sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
  }

  async message(id: string): Promise<MailMessage | undefined> {
    return (await this.list()).find((each) => each.id === id);
  }

  async attachment(id: string, attachmentId: string): Promise<Uint8Array | undefined> {
    const message = await this.message(id);
    if (message === undefined) return undefined;
    for (const folder of [this.outbox, this.mailbox]) {
      const content = this.cache.get(path.join(folder, message.file))?.parsed.contents.get(attachmentId);
      if (content !== undefined) return content;
    }
    return undefined;
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

  private async parse(folder: string, file: string): Promise<ParsedMail> {
    const whole = path.join(folder, file);
    try {
      const { mtimeMs, size } = await stat(whole);
      const stamp = `${mtimeMs}-${size}`;
      const known = this.cache.get(whole);
      if (known?.stamp === stamp) return known.parsed;
      const parsed = await parseEml(file, await readFile(whole), folder === this.outbox ? 'sent' : 'inbox');
      this.cache.set(whole, { stamp, parsed });
      return parsed;
    } catch {
      return brokenMail(file, 'inbox', 'unreadable', '');
    }
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

async function emlFiles(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder);
    return files.filter((file) => /\.eml$/i.test(file) && !file.startsWith('.')).sort();
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
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
