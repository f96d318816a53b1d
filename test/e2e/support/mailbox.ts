import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { startEmbeddedMailbox } from '../../../src/embedded/server/start-embedded-mailbox';
import type { Fault, RecordedMessage } from '../../../src/embedded/host/wire';
import { test as inWarmBrowser } from './page-in-warm-browser';

export { expect };

interface Options {
  /** Folder of `.eml` files; the sample mailbox when absent. */
  readonly mailboxFolder: string | null;
  /** The instant the pane takes for now. */
  readonly now: string;
  readonly manifest: string;
}

interface Fixtures {
  readonly mailbox: MailboxPage;
}

/** A test with its own embedded mailbox, in the page, with the built add-in beside it. */
export const test = inWarmBrowser.extend<Options & Fixtures>({
  mailboxFolder: [null, { option: true }],
  now: ['2026-11-23T10:00:00+01:00', { option: true }],
  manifest: ['manifest.xml', { option: true }],
  mailbox: async ({ page, mailboxFolder, now, manifest }, use, { parallelIndex }) => {
    const outbox = await mkdtemp(path.join(tmpdir(), 'egards-outbox-'));
    const server = await startEmbeddedMailbox({
      outbox,
      // The same address for each test of a worker, or the browser would know none of what it fetched before.
      port: 4600 + 20 * parallelIndex,
      manifests: [manifest],
      ...(mailboxFolder === null ? {} : { mailbox: mailboxFolder }),
    });
    await page.clock.setFixedTime(new Date(now));
    await page.goto(server.url);
    await use(new MailboxPage(page, outbox));
    await server.close();
    await rm(outbox, { recursive: true, force: true, maxRetries: 5 });
  },
});

/**
 * The mailbox page as a person uses it, and what it left in the outbox. What every test goes through is found by attribute:
 * a role and its name are computed over the whole page at each look, which cost a fourth of the suite. The roles themselves
 * are tested where they are the subject.
 */
export class MailboxPage {
  /** The pane beside the reading pane. */
  readonly readPane: Pane;
  readonly compose: Locator;
  /** The pane inside the compose window. */
  readonly composePane: Pane;
  private callsBefore = 0;

  constructor(
    readonly page: Page,
    private readonly outbox: string,
  ) {
    this.readPane = new Pane(page.frameLocator('.columns > [aria-label="Volet Égards"] iframe'));
    this.compose = page.locator('[role="dialog"][aria-label^="Rédaction"]');
    this.composePane = new Pane(this.compose.frameLocator('[aria-label="Volet Égards"] iframe'));
  }

  message(name: RegExp): Locator {
    return this.page.locator('[role="option"]').filter({ hasText: name }).first();
  }

  async open(name: RegExp): Promise<void> {
    await this.message(name).click();
  }

  async openFolder(name: RegExp): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Dossiers' }).getByRole('button', { name }).click();
  }

  /** Opens a message of the inbox, and the pane on it. */
  async read(name: RegExp): Promise<Pane> {
    await this.open(name);
    await this.openReadPane();
    await this.readPane.letterIsShown();
    return this.readPane;
  }

  /** Presses the button of the ribbon. */
  async openReadPane(): Promise<void> {
    await this.page.locator('[aria-label="Ruban"] button', { hasText: 'Refuser avec égards' }).click();
  }

  /** From then on the pane stays, and follows the message that is open. */
  async pinReadPane(): Promise<void> {
    await this.page.locator('.columns > .pane').getByRole('button', { name: 'Épingler' }).click();
  }

  /** Opens the pane of the compose window. */
  async openComposePane(): Promise<Pane> {
    await this.compose.getByRole('button', { name: 'Insérer un refus' }).click();
    await this.composePane.letterIsShown();
    return this.composePane;
  }

  /** The HTML editor of the compose window. */
  get body(): Locator {
    return this.compose.frameLocator('iframe[title="Corps du message"]').getByRole('textbox');
  }

  /** Selects a letter in the draft, as a person does with the mouse: from its first paragraph to the end of its last. */
  async selectInBody(letter: readonly string[]): Promise<void> {
    await this.body.evaluate(
      (body, [from, to]) => {
        const paragraphs = [...body.querySelectorAll('p')];
        const find = (words: string) =>
          paragraphs.find(({ innerText }) => innerText.replace(/\s+/g, ' ').trim() === words);
        const [begin, end] = [find(from), find(to)];
        if (begin === undefined || end === undefined) throw new Error(`not in the draft: ${from} … ${to}`);
        const range = body.ownerDocument.createRange();
        range.setStartBefore(begin);
        range.setEndAfter(end);
        const selection = body.ownerDocument.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      },
      [letter[0] ?? '', letter.at(-1) ?? ''] as const,
    );
  }

  get plainBody(): Locator {
    return this.compose.getByRole('textbox', { name: 'Corps du message' });
  }

  /** Closes the compose window; nothing of it is kept. */
  async discardDraft(): Promise<void> {
    await this.compose.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await expect(this.compose).toHaveCount(0);
  }

  async pressSend(): Promise<void> {
    await this.compose.getByRole('button', { name: 'Envoyer', exact: true }).click();
  }

  async send(): Promise<Email> {
    await this.pressSend();
    return this.sent();
  }

  /** The one mail that has left. */
  async sent(): Promise<Email> {
    await expect(this.compose).toBeHidden();
    const files = (await readdir(this.outbox)).filter((file) => file.endsWith('.eml'));
    expect(files).toHaveLength(1);
    return PostalMime.parse(await readFile(path.join(this.outbox, files[0] ?? '')));
  }

  async inject(fault: Fault): Promise<void> {
    await this.page.waitForFunction(() => 'egardsWire' in window);
    this.callsBefore = fault.dispatchId === undefined ? 0 : await this.callsOf(fault.dispatchId);
    await this.page.evaluate((injected) => {
      (window as unknown as WireInPage).egardsWire.inject(injected);
    }, fault);
  }

  /**
   * Once the call with the injected fault has been made, milliseconds go by at once for the timers of the page and of every
   * pane in it. What answers them still takes its real time.
   */
  async passTime(dispatchId: number, milliseconds: number): Promise<void> {
    await expect.poll(() => this.callsOf(dispatchId)).toBeGreaterThan(this.callsBefore);
    await this.page.clock.fastForward(milliseconds);
  }

  private callsOf(dispatchId: number): Promise<number> {
    return this.page.evaluate(
      (id) =>
        (window as unknown as WireInPage).egardsWire.messages.filter(
          (message) => message.dispatchId === id && message.direction === 'to-host',
        ).length,
      dispatchId,
    );
  }
}

interface WireInPage {
  readonly egardsWire: { readonly messages: readonly RecordedMessage[]; inject(fault: Fault): void };
}

/** The task pane, by what a person sees in it. */
export class Pane {
  readonly firstName: Locator;
  readonly lastName: Locator;
  readonly position: Locator;
  readonly scenario: Locator;
  readonly opening: Locator;
  readonly letter: Locator;
  readonly copy: Locator;

  constructor(readonly frame: FrameLocator) {
    this.firstName = frame.getByRole('textbox', { name: 'Prénom' });
    this.lastName = frame.getByRole('textbox', { name: 'Nom', exact: true });
    this.position = frame.getByRole('textbox', { name: 'Poste' });
    this.scenario = frame.getByRole('combobox', { name: 'Situation' });
    this.opening = frame.getByRole('combobox', { name: 'Ouverture' });
    this.letter = frame.getByRole('textbox', { name: /^La lettre/ });
    this.copy = frame.getByRole('button', { name: 'Copier', exact: true });
  }

  async letterIsShown(): Promise<void> {
    await expect(this.letter).toContainText('Bonjour');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** The main button, in whatever mode the pane is. */
  async reply(): Promise<void> {
    await this.button('Répondre').click();
  }

  async insert(): Promise<void> {
    await this.button('Insérer').click();
  }

  /** Asks for the team’s letters now, in the panel of the menu that tells of them. */
  async lookForLetters(): Promise<void> {
    const menu = this.button('Autres actions');
    if ((await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
    const panel = this.button('Lettres de l’équipe');
    if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
    await this.button('Chercher maintenant').click();
  }

  /** The letter’s paragraphs, as a person reads them. */
  async paragraphs(): Promise<string[]> {
    return (await this.letter.locator('p').allInnerTexts()).map(plainSpaces).filter((text) => text !== '');
  }
}

/** Every client lays out non-breaking spaces and line ends its own way. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
