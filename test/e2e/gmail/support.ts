import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type BrowserContext, type Locator, type Page, type Worker } from '@playwright/test';
import { findBrowser, withoutOptimising } from '../../../scripts/find-browser';
import { sampleMailbox } from '../../../src/embedded/server/start-embedded-mailbox';
import { installExtension, launchBrowser } from '../../../src/mimic/launch-browser';
import type { MimicMailbox, MimicThread } from '../../../src/mimic/mimic-thread';
import { readThreads } from '../../../src/mimic/read-threads';
import { gmailUrl, serveMimic } from '../../../src/mimic/serve-mimic';

import { SidePanel } from './side-panel';

export { expect };

export const shippedExtension = path.join(import.meta.dirname, '..', '..', '..', 'build', 'gmail');

/** The one who recruits in these tests, and signs. */
const account = { name: 'Sofiane Belhadj', address: 'sofiane.belhadj@novalys.example' };
const signature = 'Sofiane Belhadj<div>Chargé de recrutement – Lyon</div><div>Novalys | 04 65 71 22 08</div>';

/** A label and one inside it, with names that begin alike. */
const labels = ['Refus envoyé à relire', 'Recrutement/Refus envoyé'];

interface Gmail {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  readonly threads: readonly MimicThread[];
  /** Addresses that any page or worker of the browser asked for, other than Gmail’s and the extension’s own files. */
  readonly strayRequests: string[];
  /** What a page is shown from its next load on. */
  show: MimicMailbox;
}

/** The whole browser, which extensions can be installed into. */
export function launchWithProfile(profile: string): Promise<BrowserContext> {
  return launchBrowser({
    profile,
    browser: findBrowser(),
    headless: true,
    language: 'fr-FR',
    flags: [withoutOptimising],
  });
}

/** One browser for a file: each test has a tab, and a panel, of its own. */
export const test = base.extend<{ gmail: GmailTab }, { extension: string; chromium: Gmail }>({
  extension: [shippedExtension, { option: true, scope: 'worker' }],
  chromium: [
    async ({ extension }, use) => {
      const profile = await mkdtemp(path.join(tmpdir(), 'egards-gmail-'));
      const context = await launchWithProfile(profile);
      const { worker, extensionId } = await installExtension(context, extension);
      const threads = await readThreads(sampleMailbox, 'fr');
      const strayRequests: string[] = [];
      context.on('request', (request) => {
        if (!/^(?:https:\/\/mail\.google\.com\/|chrome-extension:\/\/|data:|about:|blob:)/.test(request.url()))
          strayRequests.push(request.url());
      });
      const gmail: Gmail = {
        context,
        worker,
        extensionId,
        threads,
        strayRequests,
        show: { account, language: 'fr', threads, labels, signature },
      };
      await serveMimic(context, () => gmail.show);
      await use(gmail);
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  gmail: async ({ chromium }, use) => {
    const tab = await GmailTab.open(chromium);
    await use(tab);
    await tab.close();
    expect(chromium.strayRequests).toEqual([]);
  },
});

/** A Gmail tab as a person uses it, with the panel that belongs to it. */
export class GmailTab {
  private constructor(
    readonly chromium: Gmail,
    readonly page: Page,
    readonly tabId: number,
  ) {}

  get panelUrl(): string {
    return `chrome-extension://${this.chromium.extensionId}/panel.html?tab=${this.tabId}`;
  }

  static async open(chromium: Gmail): Promise<GmailTab> {
    const page = await chromium.context.newPage();
    // What another test left in the memory of the pane is not this one's: Chrome's side panel has no script run before its own.
    await page.goto(`chrome-extension://${chromium.extensionId}/manifest.json`);
    await page.evaluate(() => localStorage.clear());
    const marker = crypto.randomUUID();
    await page.goto(`${gmailUrl}?${marker}`);
    const tabId = await chromium.worker.evaluate(async (mark) => {
      const tabs = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      return tabs.find(({ url }) => url?.includes(mark))?.id;
    }, marker);
    if (tabId === undefined) throw new Error('the worker does not see the tab');
    return new GmailTab(chromium, page, tabId);
  }

  async close(): Promise<void> {
    await Promise.all(
      this.chromium.context
        .pages()
        .slice(1)
        .map((page) => page.close()),
    );
  }

  thread(subject: RegExp): MimicThread {
    const found = this.chromium.threads.find((one) => subject.test(one.subject));
    if (found === undefined) throw new Error(`no thread is about ${String(subject)}`);
    return found;
  }

  /** Opens a thread; with `unfolded`, every message of it. */
  async read(subject: RegExp, unfolded = false): Promise<void> {
    const { id, subject: title } = this.thread(subject);
    await this.page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `inbox/${id.replace(/^\D*/, '')}${unfolded ? '?unfolded' : ''}`,
    );
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
  }

  /**
   * The panel of this tab, in a tab beside it: Playwright does not see Chrome’s side panel, which one test opens for real.
   */
  async openPanel(): Promise<Panel> {
    const page = await this.chromium.context.newPage();
    await page.addInitScript(() => localStorage.clear());
    await page.goto(this.panelUrl);
    return new Panel(page);
  }

  /** Chrome’s side panel on this tab: the one that recruiters see. It can be asked, not clicked like a page. */
  async openSidePanel(): Promise<SidePanel> {
    const panel = await SidePanel.open(this.chromium.context, this.tabId, this.panelUrl);
    await this.page.bringToFront();
    return panel;
  }

  async pressReply(): Promise<void> {
    const open = await this.editors.count();
    await this.page.getByRole('link', { name: 'Répondre', exact: true }).click();
    await expect(this.editors).toHaveCount(open + 1);
  }

  get editors(): Locator {
    return this.page.locator('[g_editable]');
  }

  get editor(): Locator {
    return this.editors.first();
  }

  async showQuote(): Promise<void> {
    await this.page.getByRole('button', { name: 'Afficher le contenu abrégé' }).click();
  }

  /** Signature and quote as they stand in the draft. */
  async notOurs(): Promise<readonly string[]> {
    return this.editor
      .locator('.gmail_signature_prefix, .gmail_signature, .gmail_quote_container')
      .evaluateAll((parts) => parts.map((part) => part.outerHTML));
  }

  /** Lines of the draft as a person reads them, blank ones left out. */
  async lines(): Promise<readonly string[]> {
    return (await this.editor.innerText())
      .split('\n')
      .map(plainSpaces)
      .filter((line) => line !== '');
  }

  async recipients(): Promise<readonly (string | null)[]> {
    return this.page
      .locator('[role="option"]')
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id')));
  }

  timesSent(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { mimic: { sent: { count: number } } }).mimic.sent.count);
  }
}

/** The pane, by what a person sees in it. */
export class Panel {
  readonly firstName: Locator;
  readonly position: Locator;
  readonly letter: Locator;

  constructor(readonly page: Page) {
    this.firstName = page.getByRole('textbox', { name: 'Prénom' });
    this.position = page.getByRole('textbox', { name: 'Poste' });
    this.letter = page.getByRole('textbox', { name: /^La lettre/ });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async letterIsShown(): Promise<void> {
    await expect(this.letter).toContainText('Bonjour');
  }

  async paragraphs(): Promise<readonly string[]> {
    return (await this.letter.locator('p').allInnerTexts()).map(plainSpaces).filter((text) => text !== '');
  }
}

export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
