import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { plainSpaces, shippedExtension, test as base, type GmailTab } from '../e2e/gmail/support';
import { MailboxInPage } from './exposed-mailbox';
import { holdToContract, type ClientUnderContract } from './mailbox-contract';

/** The Gmail adapter in a page added to the shipped extension, through its own content script, on the mimic. */
const test = base.extend<{ client: ClientUnderContract }>({
  extension: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'contract-extension-'));
      await cp(shippedExtension, folder, { recursive: true });
      await writeFile(
        path.join(folder, 'contract.html'),
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Contract</title><script src="contract.js"></script></html>',
      );
      await build({
        entryPoints: [path.join(import.meta.dirname, 'gmail-page.ts')],
        outfile: path.join(folder, 'contract.js'),
        bundle: true,
        format: 'iife',
        target: 'es2022',
      });
      await use(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  client: async ({ gmail }, use) => {
    await use(await gmailClient(gmail));
  },
});

async function gmailClient(gmail: GmailTab): Promise<ClientUnderContract> {
  const page = await gmail.chromium.context.newPage();
  const beside = async (): Promise<MailboxInPage> => {
    await page.goto(gmail.panelUrl.replace('panel.html', 'contract.html'));
    return new MailboxInPage(page).ready();
  };
  return {
    async openApplication() {
      await gmail.read(/Développeur Python/);
      return beside();
    },
    async openAnother() {
      await gmail.read(/GUENNEC/);
      return beside();
    },
    async openDraft() {
      await gmail.pressReply();
      await gmail.showQuote();
      return beside();
    },
    async typeLine(words) {
      await gmail.editor.press('Control+Home');
      await gmail.page.keyboard.type(words);
      await gmail.page.keyboard.press('Enter');
    },
    makePlain: () => gmail.page.getByRole('button', { name: 'Mode texte brut' }).click(),
    draftsOpen: () => gmail.editors.count(),
    draftText: async () => plainSpaces(await gmail.editor.innerText()),
    notOurs: () => gmail.notOurs(),
  };
}

holdToContract(test, 'the Gmail adapter, through the shipped content script');
