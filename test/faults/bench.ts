import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type CDPSession, type Frame, type Page } from '@playwright/test';
import type { Fault } from '../../src/embedded/host/wire';
import { startEmbeddedMailbox } from '../../src/embedded/server/start-embedded-mailbox';
import { MailboxPage, plainSpaces } from '../e2e/support/mailbox';

/** What the recruiter has written by hand: a letter without it is a lost text. */
export const ownWords = 'Merci encore pour le soin apporté à votre dossier.';
export const application = /Éloïse Marchand-Diallo/;
export const anotherApplication = /LE GUENNEC/;

/** What a person sees of the pane at one moment. */
export interface Seen {
  readonly page: 'waiting' | 'unreadable' | 'letter' | 'other';
  /** A letter is on its way out, or a mark is being left. */
  readonly busy: boolean;
  readonly letter: string;
  /** Everything on it. */
  readonly text: string;
}

interface Site {
  readonly url: string;
  readonly addInOrigin: string;
  readonly outbox: string;
}

export const test = base.extend<{ bench: Bench }, { site: Site; manifest: string }>({
  // With everything in it: the check at Send beside the pane and the commands.
  manifest: ['manifest.onsend.xml', { option: true, scope: 'worker' }],
  site: [
    async ({ manifest }, use) => {
      const outbox = await mkdtemp(path.join(tmpdir(), 'egards-faults-'));
      const mailbox = await startEmbeddedMailbox({ outbox, port: 0, manifests: [manifest] });
      await use({ url: mailbox.url, addInOrigin: mailbox.addInOrigin, outbox });
      await mailbox.close();
      await rm(outbox, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  bench: async ({ page, site }, use) => {
    // Timers run, and can be moved: a time-out of fifteen seconds passes in none.
    await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
    await use(new Bench(page, site, await page.context().newCDPSession(page)));
  },
});

/** The embedded mailbox, begun anew for each fault. */
export class Bench {
  readonly mailbox: MailboxPage;

  constructor(
    readonly page: Page,
    private readonly site: Site,
    private readonly browser: CDPSession,
  ) {
    this.mailbox = new MailboxPage(page, site.outbox);
  }

  /** The mailbox as on the first day: nothing open, nothing kept, nothing marked. */
  async restart(): Promise<void> {
    await this.page.goto(this.site.url);
    await this.browser.send('Storage.clearDataForOrigin', {
      origin: this.site.addInOrigin,
      storageTypes: 'local_storage',
    });
    await this.mailbox.message(application).waitFor();
    await this.page.evaluate(async () => {
      const ask = async (address: string): Promise<unknown> => (await fetch(address)).json();
      const put = (address: string, body: unknown) =>
        fetch(address, { method: 'PUT', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
      const [addIn] = (await ask('/api/add-ins')) as { readonly id: string }[];
      const { messages } = (await ask('/api/state')) as {
        readonly messages: readonly {
          readonly id: string;
          readonly file: string;
          readonly categories: readonly string[];
        }[];
      };
      for (const { id } of messages.filter(({ file }) => file === 'c01-1.eml' || file === 'c04-1.eml')) {
        await put(`/api/custom-properties/${addIn?.id ?? ''}/${encodeURIComponent(id)}`, '{}');
        await put(`/api/categories/${encodeURIComponent(id)}`, []);
      }
      await put(`/api/roaming-settings/${addIn?.id ?? ''}/sofiane.belhadj@novalys.example`, {});
      localStorage.setItem('embedded-pinned-read', 'true');
    });
  }

  /** What the add-in has left in the roaming settings of the user. */
  async roamingSettings(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(async () => {
      const ask = async (address: string): Promise<unknown> => (await fetch(address)).json();
      const [addIn] = (await ask('/api/add-ins')) as { readonly id: string }[];
      const settings = await ask(`/api/roaming-settings/${addIn?.id ?? ''}/sofiane.belhadj@novalys.example`);
      return settings as Record<string, string>;
    });
  }

  async inject(fault: Fault): Promise<void> {
    await this.mailbox.inject(fault);
  }

  /** The frame of the pane that the flow looks at: the one of the draft when there is one. */
  paneFrame(): Frame | undefined {
    return this.page.frames().findLast((frame) => frame.url().includes('/taskpane.html'));
  }

  async see(): Promise<Seen> {
    const frame = this.paneFrame();
    const nothing: Seen = { page: 'waiting', busy: true, letter: '', text: '' };
    if (frame === undefined) return nothing;
    // A frame that is being loaded has nothing to show yet.
    return frame.evaluate(look).catch(() => nothing);
  }

  /** What the wire has counted. */
  async wire(): Promise<{ readonly hits: number; readonly unanswered: number; readonly commandsEnded: number }> {
    return this.page.evaluate(() => {
      const { egardsWire } = window as unknown as {
        readonly egardsWire: {
          readonly hits: number;
          readonly messages: readonly {
            readonly frame: string;
            readonly direction: string;
            readonly actionName: string;
            readonly dispatchId: number | null;
            readonly message: { readonly _correlationId: number; readonly _responseType?: number };
          }[];
        };
      };
      const open = new Set<string>();
      let commandsEnded = 0;
      for (const { frame, direction, actionName, dispatchId, message } of egardsWire.messages) {
        const call = `${frame} ${message._correlationId}`;
        if (direction === 'to-host') open.add(call);
        else if (message._responseType === 0) open.delete(call);
        if (direction === 'to-host' && actionName === 'executeMethod' && dispatchId === 94) commandsEnded += 1;
      }
      return { hits: egardsWire.hits, unanswered: open.size, commandsEnded };
    });
  }

  async release(): Promise<void> {
    await this.page.evaluate(() =>
      (window as unknown as { readonly egardsWire: { release(): void } }).egardsWire.release(),
    );
  }

  /** Moves every clock of the page; what is due is done. */
  async pass(milliseconds: number): Promise<void> {
    await this.page.clock.fastForward(milliseconds);
  }

  /** The instant by the clock of the page, in milliseconds. */
  async clock(): Promise<number> {
    return this.page.evaluate(() => Date.now());
  }

  /** Moves every clock of the page to an instant, unless it has passed. */
  async passUntil(instant: number): Promise<void> {
    await this.pass(Math.max(0, instant - (await this.clock())));
  }

  /** The drafts that are open, as a person reads them. */
  async drafts(): Promise<readonly string[]> {
    const texts = await this.page.evaluate(() => [
      ...[...document.querySelectorAll<HTMLIFrameElement>('[role=dialog] iframe[title="Corps du message"]')].map(
        (frame) => frame.contentDocument?.body.innerText ?? '',
      ),
      ...[...document.querySelectorAll<HTMLTextAreaElement>('[role=dialog] textarea')].map(({ value }) => value),
    ]);
    return texts.map(plainSpaces);
  }

  async sentCount(): Promise<number> {
    return (await readdir(this.site.outbox)).filter((file) => file.endsWith('.eml')).length;
  }

  /** Waits until `settled` is true of what is seen; false when it never is. */
  async until(settled: () => Promise<boolean>, patience = 6_000): Promise<boolean> {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      if (await settled()) return true;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return false;
  }
}

/** Runs in the pane. */
function look(): Seen {
  const text = document.body.innerText;
  const letter = document.querySelector<HTMLElement>('[role=textbox][contenteditable=true]');
  const title = document.querySelector('main h1')?.textContent ?? '';
  const main = [...document.querySelectorAll('footer button')].map((button) => button.textContent);
  const waiting =
    /^(?:Ouverture…|Lecture du message…|Outlook tarde)/.test(title) ||
    document.querySelector('h1, h2, [role=textbox]') === null;
  return {
    page: waiting
      ? 'waiting'
      : text.includes('Le message n’a pas pu être lu')
        ? 'unreadable'
        : letter !== null
          ? 'letter'
          : 'other',
    busy:
      main.some((label) => /^(?:Ouverture de la réponse|Insertion)…$/.test(label)) ||
      document.querySelector('button[aria-disabled=true]') !== null,
    letter: letter?.innerText.replace(/\s+/g, ' ').trim() ?? '',
    text: text.replace(/\s+/g, ' ').trim(),
  };
}
