import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension } from '../../../src/mimic/launch-browser';
import { gmailUrl, serveMimic } from '../../../src/mimic/serve-mimic';
import { expect, launchWithProfile, Panel, shippedExtension, test } from './support';

test.describe('when the recruiter, or Gmail, has moved on', () => {
  test('the pane follows the thread that is open, says when none is, and is there for a page loaded again', async ({
    gmail,
  }) => {
    await gmail.read(/Développeur Python/);
    const panel = await gmail.openPanel();
    await expect(panel.firstName).toHaveValue('Éloïse');
    await gmail.read(/GUENNEC/);
    await expect(panel.firstName).toHaveValue('Yannick');

    await test.step('a reply given up leaves the thread to be answered anew', async () => {
      await gmail.pressReply();
      await expect(panel.button('Insérer')).toBeVisible();
      await gmail.page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
      await expect(panel.button('Répondre')).toBeVisible();
    });

    await gmail.page.evaluate(() => {
      location.hash = 'inbox';
    });
    await expect(panel.page.getByRole('heading', { name: 'Ouvrez une candidature' })).toBeVisible();
    await gmail.page.reload();
    await gmail.read(/Développeur Python/);
    await expect(panel.firstName).toHaveValue('Éloïse');
  });

  test('a thread changed a moment ago does not get the letter of the one before', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    const panel = await gmail.openPanel();
    await panel.letterIsShown();
    const other = gmail.thread(/GUENNEC/).id.replace(/^\D*/, '');
    // The page tells the pane a quarter of a second later: this click is quicker.
    await panel.page.evaluate(
      async ([tabId, url]) => {
        await chrome.tabs.update(tabId, { url });
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Répondre')?.click();
      },
      [gmail.tabId, `${gmail.page.url()}`.replace(/#.*/, `#inbox/${other}`)] as const,
    );
    await expect(panel.firstName).toHaveValue('Yannick');
    await expect(gmail.editors).toHaveCount(0);
  });

  test('a pane that was not told of another thread is refused by the page, in words', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    const panel = await gmail.openPanel();
    await panel.page.addInitScript(() => {
      const { onMessage } = chrome.runtime;
      const listen = onMessage.addListener.bind(onMessage);
      onMessage.addListener = (hear) =>
        listen((message: { t?: string }, ...rest) =>
          message.t === 'page-changed' ? undefined : hear(message, ...rest),
        );
    });
    await panel.page.reload();
    await panel.letterIsShown();
    await gmail.read(/GUENNEC/);
    await panel.button('Répondre').click();
    await expect(panel.page.getByText(/rien n’a été écrit/)).toBeVisible();
    await expect(gmail.editors).toHaveCount(0);
  });

  test('a tab that was open before the extension came is read and written to all the same', async ({ chromium }) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'egards-stale-'));
    const context = await launchWithProfile(profile);
    await serveMimic(context, () => chromium.show);
    const page = await context.newPage();
    const thread = chromium.threads.find(({ subject }) => /Développeur Python/.test(subject));
    await page.goto(`${gmailUrl}#inbox/${thread?.id.replace(/^\D*/, '')}`);
    const { worker, extensionId } = await installExtension(context, shippedExtension);
    const tabId = await worker.evaluate(
      async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id,
    );
    const panelPage = await context.newPage();
    await panelPage.goto(`chrome-extension://${extensionId}/panel.html?tab=${tabId}`);
    const panel = new Panel(panelPage);
    await expect(panel.firstName).toHaveValue('Éloïse');
    await panel.button('Répondre').click();
    await expect(page.locator('[g_editable]')).toContainText('Bonjour Éloïse,');
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
