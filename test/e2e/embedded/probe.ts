import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { type EmbeddedMailbox, startEmbeddedMailbox } from '../../../src/embedded/server/start-embedded-mailbox';
import type { Fault, RecordedMessage } from '../../../src/embedded/host/wire';
import { test as inWarmBrowser } from '../support/page-in-warm-browser';

const probeFolder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'probe-addin');

/** The probe in the place of the product’s add-in. */
export const probeAddIn = { manifests: [path.join(probeFolder, 'manifest.xml')], addInFolder: probeFolder };

interface Answer {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | null;
  readonly errorName: string | null;
}

/** The embedded mailbox with the probe add-in, and a fresh outbox, for each test. */
export const test = inWarmBrowser.extend<{
  sendCheckTimeout: number;
  outbox: string;
  mailbox: EmbeddedMailbox;
  mail: MailPage;
}>({
  sendCheckTimeout: [30_000, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  outbox: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'outbox-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  mailbox: async ({ outbox, sendCheckTimeout }, use, { parallelIndex }) => {
    const mailbox = await startEmbeddedMailbox({
      outbox,
      port: 4700 + 20 * parallelIndex,
      ...probeAddIn,
      sendCheckTimeout,
    });
    await use(mailbox);
    await mailbox.close();
  },
  mail: async ({ page, mailbox }, use) => {
    await use(new MailPage(page, mailbox.url));
  },
});

export { expect };

/** What a person does in the mailbox page, and what the probe add-in can be asked. */
export class MailPage {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(file: string, query = ''): Promise<void> {
    await this.page.goto(`${this.url}?message=${file}${query}`);
    await expect(this.row(file)).toBeVisible();
  }

  row(file: string): Locator {
    return this.page.locator(`[role="option"][data-file="${file}"]`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get compose(): Locator {
    return this.page.getByRole('dialog', { name: /^Rédaction/ });
  }

  /** The body of the open HTML draft. */
  get editor(): Locator {
    return this.compose.frameLocator('iframe.editor').getByRole('textbox');
  }

  /** Opens the probe beside the message, or with `in` a draft inside its window. */
  async openProbe(inside: 'message' | 'draft' = 'message'): Promise<Probe> {
    const pane = inside === 'message' ? this.page.locator('.columns > .pane') : this.compose.locator('.pane');
    await this.button(inside === 'message' ? 'Ouvrir la sonde' : 'Sonder ce brouillon').click();
    const element = await pane.locator('iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    await frame.waitForFunction(() => 'ready' in globalThis);
    await frame.evaluate('ready');
    return new Probe(frame);
  }

  async inject(fault: Fault): Promise<void> {
    await this.page.evaluate((given) => window.egardsWire?.inject(given), fault);
  }

  async traffic(): Promise<readonly RecordedMessage[]> {
    return this.page.evaluate(() => window.egardsWire?.messages ?? []);
  }
}

export class Probe {
  constructor(readonly frame: Frame) {}

  call(method: string, ...args: unknown[]): Promise<Answer> {
    return this.frame.evaluate<Answer, [string, unknown[]]>(
      ([name, given]) => (globalThis as unknown as ProbeGlobals).callOffice(name, ...given),
      [method, args],
    );
  }

  async value(method: string, ...args: unknown[]): Promise<unknown> {
    const answer = await this.call(method, ...args);
    expect(answer.status, `${method} ${answer.code ?? ''} ${answer.errorName ?? ''}`).toBe('succeeded');
    return answer.value;
  }

  async listen(type: string): Promise<void> {
    const answer = await this.frame.evaluate((name) => (globalThis as unknown as ProbeGlobals).listen(name), type);
    expect(answer.status, `${type} ${answer.code ?? ''} ${answer.errorName ?? ''}`).toBe('succeeded');
  }

  events(): Promise<readonly { type: string; itemId: string | null; theme: Record<string, string> | null }[]> {
    return this.frame.evaluate(() => (globalThis as unknown as ProbeGlobals).events);
  }
}

interface ProbeGlobals {
  callOffice(method: string, ...args: unknown[]): Promise<Answer>;
  listen(type: string): Promise<Answer>;
  readonly events: { type: string; itemId: string | null; theme: Record<string, string> | null }[];
}

/** The mails written to the outbox whose file name starts with `kind`. */
export async function writtenMails(outbox: string, kind: 'sent' | 'draft'): Promise<Email[]> {
  const files = (await readdir(outbox)).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.eml'));
  return Promise.all(files.sort().map(async (file) => PostalMime.parse(await readFile(path.join(outbox, file)))));
}
