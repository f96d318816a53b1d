import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isErrorCode } from './error-code';
import { brokenMail, parseEml, type ParsedMail } from './parse-eml';

/** One after the other, a folder of thousands takes a minute to look through. */
const readTogether = 64;
/** A folder of more files is shown while it is read, and not looked through at each click. */
const largeFrom = 500;
/** How long a large folder is taken for unchanged, milliseconds. */
const restFor = 5_000;

/** By kind of folder and path; whichever mailbox of this process shows the file: a suite of tests opens the same folder for each. */
const known = new Map<string, { readonly stamp: string; readonly parsed: Promise<ParsedMail> }>();

/** The `.eml` files of one folder: each is read once, and again when it has changed. */
export class MailFolder {
  private mails: ReadonlyMap<string, ParsedMail> = new Map();
  private fileCount = 0;
  private lookedAt = 0;

  constructor(
    private readonly folder: string,
    private readonly kind: 'inbox' | 'sent',
    /** Called after each handful of files while a large folder is read. */
    private readonly onProgress: () => void,
  ) {}

  get isLarge(): boolean {
    return this.fileCount > largeFrom;
  }

  get progress(): { readonly read: number; readonly of: number } {
    return { read: this.mails.size, of: this.fileCount };
  }

  /** What has been read so far, by file name. */
  read(): ReadonlyMap<string, ParsedMail> {
    return this.mails;
  }

  contents(file: string, attachmentId: string): Uint8Array | undefined {
    return this.mails.get(file)?.contents.get(attachmentId);
  }

  /** Resolves once it is known how many files there are. */
  async count(): Promise<void> {
    this.fileCount = (await emlFiles(this.folder)).length;
  }

  /** Resolves once every file of the folder is read as it is now; `most` stops before, for a first idea of it. */
  async look(most = Number.POSITIVE_INFINITY): Promise<void> {
    if (this.isLarge && this.isSettled() && Date.now() - this.lookedAt < restFor) return;
    const files = (await emlFiles(this.folder)).slice(0, most);
    this.fileCount = files.length;
    const mails = new Map<string, ParsedMail>();
    for (let from = 0; from < files.length; from += readTogether) {
      const some = files.slice(from, from + readTogether);
      const parsed = await Promise.all(some.map((file) => this.parse(file)));
      for (const [index, file] of some.entries()) {
        const mail = parsed[index];
        if (mail !== undefined) mails.set(file, mail);
      }
      if (this.isLarge && (this.mails === mails || mails.size > this.mails.size)) {
        this.mails = mails;
        this.onProgress();
      }
    }
    this.mails = mails;
    this.lookedAt = Date.now();
  }

  private isSettled(): boolean {
    return this.mails.size === this.fileCount;
  }

  private async parse(file: string): Promise<ParsedMail> {
    const whole = path.join(this.folder, file);
    const key = `${this.kind} ${whole}`;
    try {
      const { mtimeMs, size } = await stat(whole);
      const stamp = `${mtimeMs}-${size}`;
      const before = known.get(key);
      if (before?.stamp === stamp) return await before.parsed;
      // Kept before it is done: two who ask together read it once.
      const parsed = readFile(whole).then((bytes) => parseEml(file, bytes, this.kind));
      known.set(key, { stamp, parsed });
      return await parsed;
    } catch {
      known.delete(key);
      return brokenMail(file, 'inbox', 'unreadable', '');
    }
  }
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
