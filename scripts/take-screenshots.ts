/**
 * Pictures of the built add-in in the embedded mailbox, into build/screenshots: `npm run screenshots`.
 * The ones the README shows are copied to docs/images by hand, after a look at them.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startEmbeddedMailbox } from '../src/embedded/server/start-embedded-mailbox';
import { findBrowser } from './find-browser';

interface Shot {
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly steps: (page: Page, words: Words) => Promise<void>;
}

interface Words {
  readonly pane: string;
  readonly openPane: string;
  readonly reply: string;
  readonly greeting: string;
}

const words: Readonly<Record<'fr' | 'en', Words>> = {
  fr: { pane: 'Volet Égards', openPane: 'Refuser avec égards', reply: 'Répondre', greeting: 'Bonjour' },
  en: { pane: 'Égards pane', openPane: 'Answer with care', reply: 'Reply', greeting: 'Bonjour' },
};

async function read(page: Page, name: RegExp, { openPane, greeting }: Words): Promise<void> {
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('button', { name: openPane }).click();
  await page.frameLocator('iframe[src*="taskpane"]').getByText(greeting).first().waitFor();
  await page.waitForTimeout(800);
}

const desktop = { width: 1366, height: 800 };
const narrow = { width: 390, height: 760 };

const shots: readonly Shot[] = (['fr', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme): Shot[] => [
    {
      name: 'reading',
      language,
      theme,
      ...desktop,
      steps: (page, say) => read(page, /Éloïse Marchand-Diallo/, say),
    },
    {
      name: 'after-interview',
      language,
      theme,
      ...desktop,
      steps: (page, say) => read(page, /Inès Benchekroun-Roux/, say),
    },
    {
      name: 'reply',
      language,
      theme,
      ...desktop,
      steps: async (page, say) => {
        await read(page, /Éloïse Marchand-Diallo/, say);
        await page
          .frameLocator('iframe[src*="taskpane"]')
          .getByRole('button', { name: say.reply, exact: true })
          .click();
        await page.getByRole('dialog').first().waitFor();
        await page.waitForTimeout(800);
      },
    },
    {
      name: 'narrow',
      language,
      theme,
      ...narrow,
      steps: (page, say) => read(page, /LE GUENNEC/, say),
    },
  ]),
);

async function take(browser: Browser, url: string, folder: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.theme,
    locale: shot.language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  try {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(`${url}?lang=${shot.language}&theme=${shot.theme}`);
    await shot.steps(page, words[shot.language]);
    await page.screenshot({ path: path.join(folder, `${shot.name}-${shot.language}-${shot.theme}.png`) });
  } finally {
    await page.close();
  }
}

const folder = path.join('build', 'screenshots');
await mkdir(folder, { recursive: true });
const outbox = await mkdtemp(path.join(tmpdir(), 'egards-outbox-'));
const mailbox = await startEmbeddedMailbox({ outbox, port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  for (const shot of shots) await take(browser, mailbox.url, folder, shot);
  process.stdout.write(`${shots.length} pictures in ${folder}\n`);
} finally {
  await browser.close();
  await mailbox.close();
  await rm(outbox, { recursive: true, force: true });
}
