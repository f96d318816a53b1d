import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedMailbox } from '../../../src/embedded/server/start-embedded-mailbox';
import { expect, MailPage, probeAddIn, test as base } from './probe';

const html = (body: string, headers = '') =>
  `From: Camille <camille@courriel.example>\r\nTo: recrutement@novalys.example\r\nSubject: Essai\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\n${headers}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;

const files: Readonly<Record<string, string>> = {
  'script.eml': html(
    '<script>parent.hacked = true</script><img src=x onerror="parent.hacked=true"><a href="javascript:parent.hacked=true">lien</a><meta http-equiv="refresh" content="0;url=https://voleur.example"><p>visible</p>',
    'X-Note: x\r\n',
  ),
  'long.eml': html(`<p>${'Une phrase assez longue. '.repeat(45_000)}</p><p>fin</p>`),
  'deep.eml': html(`${'<blockquote><div>'.repeat(60)}au fond${'</div></blockquote>'.repeat(60)}`),
  'bidi.eml': html('<p>bonjour</p>')
    .replace('Camille <', '"\u202eellimaC" <')
    .replace('Essai', '\u202essai {{constructor}}'),
  'broken.eml': '\u0000\u0001\u0002 nothing to read',
  'empty.eml': '',
};

const test = base.extend<{ hostile: MailPage }>({
  hostile: async ({ page, outbox }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
    for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content);
    const mailbox = await startEmbeddedMailbox({ mailbox: folder, outbox, port: 0, ...probeAddIn });
    await use(new MailPage(page, mailbox.url));
    await mailbox.close();
    await rm(folder, { recursive: true });
  },
});

for (const file of ['script.eml', 'long.eml', 'deep.eml', 'bidi.eml']) {
  test(`${file} opens, is read by the add-in and is answered, and runs nothing`, async ({ hostile, page }) => {
    await hostile.open(file);
    await expect(page.frameLocator('iframe.message-frame').locator('body')).not.toBeEmpty();
    const probe = await hostile.openProbe();
    const text = String(await probe.value('mailbox.item.body.getAsync', 'text'));
    expect(text).toMatch({ 'script.eml': /visible/, 'long.eml': /fin$/, 'deep.eml': /au fond/ }[file] ?? /bonjour/);
    await hostile.button('Répondre').click();
    await expect(hostile.editor).toContainText(/visible|fin|au fond|bonjour/);
    expect(await hostile.editor.innerHTML()).not.toMatch(/<script|onerror|javascript:|http-equiv/i);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(page.url()).toContain('localhost');
  });
}

test('a sender who turns the text around does not turn the page around', async ({ hostile }) => {
  await hostile.open('bidi.eml');
  const isolated = await hostile.row('bidi.eml').locator('bdi').allTextContents();
  expect(isolated.some((each) => each.includes('\u202e'))).toBe(true);
});

test('broken files are listed with their reason, and open', async ({ hostile, page }) => {
  await hostile.open('deep.eml');
  await expect(hostile.row('empty.eml')).toContainText('Ce fichier est vide.');
  await expect(hostile.row('broken.eml')).toContainText('n’est pas un message');
  await hostile.row('broken.eml').click();
  await expect(page.getByRole('alert')).toContainText('broken.eml');
});
