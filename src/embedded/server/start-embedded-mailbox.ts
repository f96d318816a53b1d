import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AddIn } from '../model/add-in';
import { closeServer, listen } from './listen';
import { MailStore } from './mail-store';
import { isErrorCode } from './error-code';
import { readManifest } from './read-manifest';
import { serveAddIn } from './serve-add-in';
import { serveMailbox } from './serve-mailbox';

export interface EmbeddedMailboxOptions {
  /** Folder of `.eml` files; the sample mailbox by default. */
  readonly mailbox?: string;
  /** Folder where drafts and sent mail are written; `outbox` by default. */
  readonly outbox?: string;
  /** Port of the mailbox page; the add-in gets the next one. 0 takes any free port. */
  readonly port?: number;
  /** Language of the page; the browser’s when absent. */
  readonly language?: 'fr' | 'en';
  /** Manifests of the add-ins to show; `manifest.xml` by default. */
  readonly manifests?: readonly string[];
  /** A team’s folder of letters, published beside the pane; none when absent. */
  readonly library?: string;
  /** Built files of the add-in; `dist` by default. */
  readonly addInFolder?: string;
  /** Built mailbox page; `build/mailbox` by default. */
  readonly pageFolder?: string;
  /** Outlook waits five minutes for a send check; tests wait less. Milliseconds. */
  readonly sendCheckTimeout?: number;
}

export interface EmbeddedMailbox {
  readonly url: string;
  readonly addInOrigin: string;
  /** True when the port asked for was taken. */
  readonly portWasTaken: boolean;
  readonly close: () => Promise<void>;
}

export const sampleMailbox = path.join(import.meta.dirname, '..', 'mailbox');

/** Rejects with an Error whose message is a sentence for the person at the terminal. */
export async function startEmbeddedMailbox(options: EmbeddedMailboxOptions = {}): Promise<EmbeddedMailbox> {
  const mailboxFolder = path.resolve(options.mailbox ?? sampleMailbox);
  const outbox = path.resolve(options.outbox ?? 'outbox');
  const addInFolder = path.resolve(options.addInFolder ?? 'dist');
  const pageFolder = path.resolve(options.pageFolder ?? path.join('build', 'mailbox'));
  const manifests = (options.manifests ?? ['manifest.xml']).map((file) => path.resolve(file));
  const library = options.library === undefined ? null : path.resolve(options.library);
  if (library !== null) await checkLibrary(library);
  await checkMailbox(mailboxFolder);
  await checkBuilt(addInFolder, 'the add-in');
  await checkBuilt(path.join(pageFolder, 'index.html'), 'the mailbox page');

  const store = await MailStore.open(mailboxFolder, outbox);
  const origins = { mailbox: '', addIn: '' };
  await Promise.all(manifests.map((file) => loadManifest(file, 'http://localhost')));

  const asked = options.port ?? 4300;
  const site = {
    store,
    pageFolder,
    addIns: () => Promise.all(manifests.map((file) => loadManifest(file, origins.addIn))),
    state: { language: options.language ?? null, sendCheckTimeout: options.sendCheckTimeout ?? 300_000 },
    origins: () => origins,
  };
  const mailbox = await listen(serveMailbox(site), asked);
  const addIn = await listen(
    serveAddIn(addInFolder, () => origins.mailbox, library),
    asked === 0 ? 0 : mailbox.port + 1,
  );
  origins.mailbox = `http://localhost:${mailbox.port}`;
  origins.addIn = `http://localhost:${addIn.port}`;
  return {
    url: `${origins.mailbox}/`,
    addInOrigin: origins.addIn,
    portWasTaken: asked !== 0 && mailbox.port !== asked,
    close: async () => {
      await Promise.all([closeServer(mailbox.server), closeServer(addIn.server)]);
    },
  };
}

async function checkMailbox(folder: string): Promise<void> {
  let files: string[];
  try {
    files = await readdir(folder);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) throw new Error(`There is no folder ${folder}.`, { cause: error });
    if (isErrorCode(error, 'ENOTDIR'))
      throw new Error(`${folder} is a file: --mailbox takes a folder of .eml files.`, { cause: error });
    throw error;
  }
  if (!files.some((file) => /\.eml$/i.test(file))) throw new Error(`There is no .eml file in ${folder}.`);
}

async function checkLibrary(folder: string): Promise<void> {
  try {
    await access(path.join(folder, 'library.json'));
  } catch {
    throw new Error(`There is no library.json in ${folder}: egards library new makes a folder of letters.`);
  }
}

async function checkBuilt(target: string, what: string): Promise<void> {
  try {
    await access(target);
  } catch {
    throw new Error(`${target} is missing: ${what} is not built yet. Run npm run build, or start without --no-build.`);
  }
}

async function loadManifest(file: string, addInOrigin: string): Promise<AddIn> {
  let xml: string;
  try {
    xml = await readFile(file, 'utf8');
  } catch {
    throw new Error(`The manifest ${file} cannot be read.`);
  }
  try {
    return readManifest(xml, addInOrigin);
  } catch (error) {
    throw new Error(`The manifest ${file} cannot be used: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}
