/**
 * Pictures of the built add-in in every state, into build/screenshots: `npm run screenshots [-- NAME… fr-light…]`.
 * Each state is taken in French and English, light and dark, at the 320 × 570 of a small Outlook pane and in the whole
 * window; axe’s findings in the pane are printed beside. The ones the README shows are copied to docs/images by hand.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';
import type { Fault } from '../src/embedded/host/wire';
import { startEmbeddedMailbox } from '../src/embedded/server/start-embedded-mailbox';
import { findBrowser } from './find-browser';

type Language = 'fr' | 'en';
type Theme = 'light' | 'dark' | 'forced';

interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly open: (message: RegExp) => Promise<void>;
  /** Opens a file of the mailbox, and the pane on it. */
  readonly openFile: (name: string) => Promise<void>;
  /** Has Outlook answer a call of the pane’s otherwise. */
  readonly inject: (fault: Fault) => Promise<void>;
  readonly press: (names: Readonly<Record<Language, string>>) => Promise<void>;
  readonly type: (names: Readonly<Record<Language, string>>, words: string) => Promise<void>;
}

const application = /Éloïse Marchand-Diallo/;
const words = {
  openPane: { fr: 'Refuser avec égards', en: 'Answer with care' },
  compose: { fr: 'Insérer un refus', en: 'Insert a refusal' },
  reply: { fr: 'Répondre', en: 'Reply' },
  insert: { fr: 'Insérer', en: 'Insert' },
  skip: { fr: 'Passer', en: 'Skip' },
  more: { fr: 'Autres actions', en: 'More actions' },
  favourites: { fr: 'Favoris', en: 'Favourites' },
  figures: { fr: 'Mes chiffres', en: 'My figures' },
  firstName: { fr: 'Prénom', en: 'First name' },
  personal: { fr: 'Phrase personnelle', en: 'Personal sentence' },
  writeAnyway: { fr: 'Écrire quand même', en: 'Write anyway' },
  parts: { fr: 'Partie par partie', en: 'Part by part' },
  delay: { fr: 'Différer l’envoi', en: 'Delay delivery' },
  inARow: { fr: 'Répondre en série', en: 'Answer in a row' },
  letters: { fr: 'Lettres de l’équipe', en: 'The team’s letters' },
} as const;

/** Each state by name, with how a person comes to it from the mailbox. */
const states: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'first-use': async ({ open }) => open(application),
  ready: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
  },
  unfolded: async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.getByRole('button', { name: /^(?:Préciser|More:)/ }).click();
  },
  interview: async ({ open, press }) => {
    await open(/Inès Benchekroun-Roux/);
    await press(words.skip);
  },
  'automatic-sender': async ({ open, press }) => {
    await open(/LE GUENNEC/);
    await press(words.skip);
  },
  'no-application': async ({ open }) => open(/Comptabilité/),
  missing: async ({ open, press, type }) => {
    await open(application);
    await press(words.skip);
    await type(words.firstName, '');
    await press(words.reply);
  },
  finding: async ({ open, press, type, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.getByRole('button', { name: /^(?:Préciser|More:)/ }).click();
    await type(words.personal, 'Vous êtes trop jeune pour ce poste.');
    await press(words.reply);
  },
  replied: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.reply);
  },
  'as-last-time': async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.locator('[data-fact="reason"]').selectOption('experience');
    await press(words.reply);
    await pane.locator('[data-fact="reason"]').selectOption('closer-profile');
  },
  favourites: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.favourites);
  },
  figures: async ({ open, press, page }) => {
    await open(application);
    await press(words.skip);
    await paneFrame(page)?.evaluate(rememberFigures);
    await press(words.more);
    await press(words.figures);
  },
  'already-refused': async ({ openFile }) => openFile('c27-1.eml'),
  'refused-written-again': async ({ openFile, press }) => {
    await openFile('c27-1.eml');
    await press(words.writeAnyway);
  },
  withdrawn: async ({ openFile }) => openFile('c35-1.eml'),
  'interview-dated': async ({ openFile, press }) => {
    await openFile('c02-7.eml');
    await press(words.skip);
  },
  'edited-then-chosen': async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.locator('[data-letter] p').nth(2).click();
    await pane.locator('[data-letter]').pressSequentially(' Vraiment.');
    await pane.locator('[data-fact="reason"]').selectOption('experience');
  },
  parts: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.parts);
  },
  'opening-at-date': async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.getByRole('combobox', { name: /^(?:Ouverture|Opening)/ }).selectOption('contact-at-date');
  },
  menu: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
  },
  delay: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.delay);
  },
  'in-a-row': async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.inARow);
  },
  letters: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.letters);
  },
  'refused-by-outlook': async ({ open, press, inject }) => {
    await open(application);
    await press(words.skip);
    await inject({ dispatchId: replyCall, fault: 'error', errorCode: 9020 });
    await press(words.reply);
  },
  unreadable: async ({ open, inject }) => {
    await inject({ dispatchId: readCall, fault: 'error', errorCode: 7000 });
    await open(application);
  },
  waiting: async ({ open, inject }) => {
    await inject({ dispatchId: readCall, fault: 'drop' });
    await open(application);
  },
  // One mailbox serves all pictures: this one comes after those where nobody has it.
  taken: async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    const take = pane.getByRole('button', { name: /^(?:Je m’en occupe|I am on it)$/ });
    if (await take.isVisible()) await take.click();
  },
};

/** Dispatch ids of two calls that the adapter makes: opening a reply, reading the body. */
const replyCall = 181;
const readCall = 37;

/** Some months of invented figures. Runs in the pane, where they are kept. */
function rememberFigures(): void {
  const figures = Array.from({ length: 140 }, (_, index) => ({
    day: `2026-${String(3 + (index % 9)).padStart(2, '0')}-12`,
    scenario: ['after-cv', 'after-cv', 'after-interview', 'spontaneous'][index % 4],
    age: (index * 7) % 23,
  })).filter((_, index) => (index % 9) * 31 > (index * 13) % 170);
  localStorage.setItem('egards..figures-1', JSON.stringify(figures));
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function paneFrame(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().includes('taskpane')) ?? null;
}

/** Axe’s findings in the pane, as `rule: target`. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  if (frame === null) return [];
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    interface Axe {
      run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

async function take(browser: Browser, url: string, folder: string, name: string, language: Language, theme: Theme) {
  const dark = theme === 'dark';
  const page = await browser.newPage({
    viewport: { width: 1366, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  const pane = page.locator('iframe[src*="taskpane"]').first().contentFrame();
  // Two states are those of a wait or of a failure; in every other one the outline has given way.
  const pageIsThere = async (): Promise<void> => {
    await pane.getByRole('heading', { level: 1 }).waitFor();
    if (name !== 'waiting' && name !== 'unreadable') await pane.locator('[data-letter], h2').first().waitFor();
    await page.waitForTimeout(600);
  };
  const stage: Stage = {
    page,
    pane,
    async open(message) {
      await page.getByRole('option', { name: message }).first().click();
      await page.getByRole('button', { name: words.openPane[language] }).click();
      await pageIsThere();
    },
    async openFile(file) {
      const address = new URL(page.url());
      address.searchParams.set('message', file);
      await page.goto(address.href);
      await page.getByRole('button', { name: words.openPane[language] }).click();
      await pageIsThere();
    },
    async inject(fault) {
      await page.waitForFunction(() => 'egardsWire' in window);
      await page.evaluate((injected) => {
        (window as unknown as { egardsWire: { inject(fault: unknown): void } }).egardsWire.inject(injected);
      }, fault);
    },
    press: (names) => pane.getByRole('button', { name: names[language], exact: true }).click(),
    type: (names, typed) => pane.getByRole('textbox', { name: names[language], exact: true }).fill(typed),
  };
  try {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(`${url}?lang=${language}&theme=${dark ? 'dark' : 'light'}`);
    await states[name]?.(stage);
    await page.waitForTimeout(600);
    const file = path.join(folder, `${name}-${language}-${theme}`);
    await page.screenshot({ path: `${file}-wide.png` });
    // A compose window, and the row of those folded down, would stand before the small pane.
    await page.addStyleTag({ content: '[role="dialog"], .window-tabs { display: none !important }' });
    const frame = page.locator('iframe[src*="taskpane"]').first();
    await frame.evaluate((element) => {
      Object.assign(element.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        zIndex: '999',
        width: '320px',
        height: '570px',
      });
    });
    await page.setViewportSize({ width: 900, height: 600 });
    await page.waitForTimeout(200);
    await frame.screenshot({ path: `${file}-320.png` });
    // What the bar at the bottom half covers is no small target: axe sees the page whole.
    await frame.evaluate((element) => {
      element.style.height = '2400px';
    });
    for (const finding of await axeFindings(page)) process.stdout.write(`${path.basename(file)} ${finding}\n`);
  } catch (error) {
    process.stdout.write(`${name}-${language}-${theme} could not be taken: ${String(error).split('\n')[0] ?? ''}\n`);
    process.exitCode = 1;
  } finally {
    await page.close();
  }
}

const asked = process.argv.slice(2);
const looks = (['fr', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'forced'] as const).map((theme) => ({ language, theme, name: `${language}-${theme}` })),
);
const askedLooks = looks.filter(({ name }) => asked.includes(name));
const askedStates = asked.filter((name) => looks.every((look) => look.name !== name));
const names = Object.keys(states).filter((name) => askedStates.length === 0 || askedStates.includes(name));
const folder = path.join('build', 'screenshots');
await mkdir(folder, { recursive: true });
const outbox = await mkdtemp(path.join(tmpdir(), 'egards-outbox-'));
const mailbox = await startEmbeddedMailbox({ outbox, port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  for (const name of names)
    for (const { language, theme } of askedLooks.length === 0 ? looks : askedLooks)
      await take(browser, mailbox.url, folder, name, language, theme);
  process.stdout.write(`${names.length} states in ${folder}\n`);
} finally {
  await browser.close();
  await mailbox.close();
  await rm(outbox, { recursive: true, force: true });
}
