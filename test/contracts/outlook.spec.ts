import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { startEmbeddedMailbox } from '../../src/embedded/server/start-embedded-mailbox';
import { expect, type MailPage, probeAddIn, test as base } from '../e2e/embedded/probe';
import { plainSpaces } from '../e2e/support/mailbox';
import { MailboxInPage } from './exposed-mailbox';
import { holdToContract, type ClientUnderContract } from './mailbox-contract';

/**
 * The Outlook adapter in an add-in page of its own, through the real office.js, in the embedded mailbox. Not a fixture of the
 * worker: it would take a worker, and a browser, that serve no other file.
 */
let contractAddIn = '';

const test = base.extend<{ client: ClientUnderContract }>({
  mailbox: async ({ outbox }, use, { parallelIndex }) => {
    const mailbox = await startEmbeddedMailbox({
      outbox,
      port: 4800 + 20 * parallelIndex,
      manifests: [path.join(contractAddIn, 'manifest.xml')],
      addInFolder: contractAddIn,
    });
    await use(mailbox);
    await mailbox.close();
  },
  client: async ({ mail }, use) => {
    await use(outlook(mail));
  },
});

test.beforeAll(async () => {
  contractAddIn = await mkdtemp(path.join(tmpdir(), 'contract-addin-'));
  await cp(probeAddIn.addInFolder, contractAddIn, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, 'outlook-page.ts')],
    outfile: path.join(contractAddIn, 'probe.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
  });
});
test.afterAll(() => rm(contractAddIn, { recursive: true, force: true, maxRetries: 5 }));

function outlook(mail: MailPage): ClientUnderContract {
  const beside = async (place: 'message' | 'draft'): Promise<MailboxInPage> =>
    new MailboxInPage((await mail.openProbe(place)).frame).ready();
  const plain = mail.compose.getByRole('textbox', { name: 'Corps du message' });
  return {
    async openApplication() {
      await mail.open('c01-1.eml');
      return beside('message');
    },
    async openAnother() {
      await mail.open('c04-1.eml');
      return beside('message');
    },
    async openDraft() {
      await mail.page
        .getByRole('toolbar', { name: 'Ruban', exact: true })
        .getByRole('button', { name: 'Répondre', exact: true })
        .click();
      await expect(mail.editor).toContainText('Sofiane Belhadj');
      return beside('draft');
    },
    async typeLine(words) {
      await mail.editor.press('Control+Home');
      await mail.editor.pressSequentially(words);
      await mail.editor.press('Enter');
    },
    async makePlain() {
      await mail.compose.getByRole('button', { name: 'Passer en texte brut' }).click();
      await expect(plain).toBeVisible();
    },
    draftsOpen: () => mail.compose.count(),
    draftText: async () =>
      plainSpaces((await mail.editor.count()) > 0 ? await mail.editor.innerText() : await plain.inputValue()),
    notOurs: () =>
      mail.editor.locator('#Signature, #divRplyFwdMsg').evaluateAll((parts) => parts.map((part) => part.outerHTML)),
  };
}

holdToContract(test, 'the Outlook adapter, through the real office.js');
