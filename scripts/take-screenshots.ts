/**
 * Pictures of the built add-in in every state, into build/screenshots: `npm run screenshots [-- NAME… fr-light…]`.
 * Each state is taken in French and English, light and dark, at the 320 × 570 of a small Outlook pane and in the whole
 * window; axe’s findings in the pane are printed beside. The ones the README shows are copied to docs/images by hand.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startEmbeddedMailbox } from '../src/embedded/server/start-embedded-mailbox';
import { findBrowser } from './find-browser';
import { paneFrame, states, words, type Language, type Stage } from './screenshot-states';

type Theme = 'light' | 'dark' | 'forced';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
