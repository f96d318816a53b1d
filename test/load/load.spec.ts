import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../e2e/support/mailbox';
import { nameOf, writeApplications } from './large-mailbox';

/** Bytes in use after a collection, of the mailbox page and its panes together: they share one heap. */
async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'egards-load-'));
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

test.describe('a folder of 5 000 messages', () => {
  const folder = newFolder();
  test.beforeAll(() => writeApplications(folder, 5_000));
  test.afterAll(() => rm(folder, { recursive: true, force: true }));
  test.use({ mailboxFolder: folder });

  test('opens, scrolls to its end, and shows few rows at a time; a letter is read in it', async ({ mailbox, page }) => {
    const list = page.getByRole('listbox');
    const rows = page.getByRole('option');
    const started = Date.now();
    await page.reload();
    await expect(rows.first()).toHaveAttribute('aria-setsize', '5000');
    const opened = Date.now() - started;
    for (let at = 0; at <= 20; at += 1) {
      await list.evaluate((element, part) => (element.scrollTop = (element.scrollHeight * part) / 20), at);
      await expect.poll(() => rows.count()).toBeLessThanOrEqual(60);
    }
    await expect(page.locator('[aria-posinset="5000"]')).toBeVisible();
    await page.locator('[aria-posinset="5000"]').click();
    await page.getByRole('button', { name: 'Refuser avec égards' }).click();
    await mailbox.readPane.letterIsShown();
    await expect(mailbox.readPane.firstName).toHaveValue(nameOf(4_999).first);
    console.log(`5 000 messages: listed ${opened} ms after the page was asked for, ${await rows.count()} rows in it`);
  });
});

test.describe('a row of a hundred applications', () => {
  const folder = newFolder();
  test.beforeAll(() => writeApplications(folder, 100));
  test.afterAll(() => rm(folder, { recursive: true, force: true }));
  test.use({ manifest: 'manifest.bulk.xml', mailboxFolder: folder });

  test('is read and gone through to its end, twice, without its heap growing', async ({ mailbox, page }) => {
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Refuser avec égards' }).click();
    const pane = mailbox.readPane;
    await pane.letterIsShown();
    const devtools = await page.context().newCDPSession(page);
    await page
      .getByRole('option')
      .last()
      .click({ modifiers: ['Shift'] });
    const started = Date.now();
    await pane.button('Lire la sélection').click();
    await expect(pane.frame.getByRole('heading', { name: 'Lettres à relire (100)' })).toBeVisible();
    console.log(`100 messages read in ${Date.now() - started} ms`);

    await goThrough(page, pane);
    const first = await heap(devtools);
    await pane.button('Terminer la série').click();
    await pane.button('Lire la sélection').click();
    await expect(pane.frame.getByRole('heading', { name: 'Lettres à relire (100)' })).toBeVisible();
    await goThrough(page, pane);
    const second = await heap(devtools);
    console.log(`heap after the first row ${megabytes(first)}, after the second ${megabytes(second)}`);
    // Twice the work, and no more than a tenth of the heap: what is kept is bounded, not what was done.
    expect(second).toBeLessThan(first * 1.1);
  });
});

/** Reads each letter over and leaves it out, but for one reply in ten, whose window is closed again. */
async function goThrough(
  page: Page,
  pane: { button(name: string | RegExp): ReturnType<Page['locator']> } & {
    readonly frame: ReturnType<Page['frameLocator']>;
  },
): Promise<void> {
  await pane
    .button(/^Relire la lettre/)
    .first()
    .click();
  for (let at = 1; at <= 100; at += 1) {
    await expect(pane.frame.getByText(`${at} sur 100`, { exact: true })).toBeVisible();
    await expect(pane.frame.getByRole('textbox', { name: /^La lettre/ })).toContainText('Bonjour');
    if (at % 10 === 0) {
      await pane
        .button(/^Répondre/)
        .first()
        .click();
      const compose = page.getByRole('dialog', { name: /^Rédaction/ });
      await compose.getByRole('button', { name: 'Supprimer le brouillon' }).click();
      await pane.button('Suivante').or(pane.button('Pause')).first().click();
      if (at === 100) return;
    } else await pane.button('Passer').click();
  }
}
