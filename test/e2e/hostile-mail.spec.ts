import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from './support/mailbox';

/** A mailbox of mails that attack, one of them in many ways at once. */
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from this pattern.
  mailboxFolder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'egards-hostile-'));
    for (const [name, content] of Object.entries(hostileMails)) await writeFile(path.join(folder, name), content);
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

function mail(from: string, subject: string, type: string, body: string): string {
  return [
    `From: ${from}`,
    'To: Recrutement <recrutement@novalys.example>',
    `Subject: ${subject}`,
    'Date: Thu, 12 Nov 2026 09:00:00 +0100',
    `Message-ID: <${subject.length}-${body.length}@mechant.example>`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    '',
    body,
  ].join('\r\n');
}

const html = 'text/html; charset=utf-8';
const text = 'text/plain; charset=utf-8';

const hostileMails: Readonly<Record<string, string | Uint8Array>> = {
  'script.eml': mail(
    '"<script>window.top.hacked=1</script>" <a@mechant.example>',
    'Candidature script',
    html,
    '<p>Bonjour, je postule au poste de <b onmouseover="window.top.hacked=1">développeur web</b>.</p>' +
      '<script>window.top.hacked=1;parent.hacked=1</script><img src=x onerror="parent.hacked=1"><svg onload="parent.hacked=1">' +
      '<p>Cordialement,<br>Bruno Vasseur</p>',
  ),
  'template.eml': mail(
    '"{{constructor.constructor(\'return 1\')()}}" <b@mechant.example>',
    'Candidature {{this}} {{> personal}}',
    text,
    'Bonjour {{firstName}},\r\n\r\nJe postule au poste de {{constructor}}.\r\n\r\n{{#each this}}x{{/each}}',
  ),
  'bidi.eml': mail(
    '"=?utf-8?B?4oCuQ2xhcmEgTm/Dq2xs4oCs?=" <c@mechant.example>',
    'Candidature bidi',
    text,
    'Bonjour,\r\n\r\nJe candidate au poste de d\u202eéveloppeur\u202c \u200bPHP\u2066.\r\n\r\nClara Noëll',
  ),
  'quotes.eml': mail(
    'Denis Quoteur <d@mechant.example>',
    'Candidature citations',
    html,
    `<p>Je postule au poste de testeur.</p>${'<blockquote>'.repeat(60)}fin${'</blockquote>'.repeat(60)}`,
  ),
  'large.eml': mail(
    'Emma Longue <e@mechant.example>',
    'Candidature longue',
    html,
    `<p>Je postule au poste de rédactrice technique.</p>${'<p>Encore une ligne de texte, sans fin.</p>\r\n'.repeat(25_000)}`,
  ),
  'charset.eml': Buffer.concat([
    Buffer.from(
      mail('Fanny Test <f@mechant.example>', 'Candidature jeu de caracteres', 'text/plain; charset=utf-8', ''),
    ),
    Buffer.from('Bonjour, je postule au poste de développeuse. Élise', 'latin1'),
  ]),
  'broken.eml': Buffer.from([0, 1, 2, 3, 255, 254]),
};

/** Controls that turn text around, or are not seen. */
const turningControls = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

const attacks = [
  [/Candidature script/, 'scripts'],
  [/Candidature \{\{this/, 'template syntax'],
  [/Candidature bidi/, 'direction controls'],
  [/Candidature citations/, 'sixty levels of quotes'],
  [/Candidature longue/, 'a megabyte of HTML'],
  [/Candidature jeu de caracteres/, 'a wrong charset'],
] as const;

test('a mail that attacks opens, runs nothing, and can be answered', async ({ mailbox }) => {
  test.setTimeout(300_000);
  const dialogs: string[] = [];
  mailbox.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const pane = mailbox.readPane;
  await mailbox.open(attacks[0][0]);
  await mailbox.openReadPane();
  await mailbox.pinReadPane();
  for (const [subject, attack] of attacks)
    await test.step(`a mail with ${attack}`, async () => {
      await mailbox.open(subject);
      await expect(pane.frame.getByRole('heading', { name: subject })).toBeVisible();
      const anyway = pane.button('Écrire quand même');
      await expect(pane.letter.or(anyway)).toBeVisible({ timeout: 30_000 });
      if (await anyway.isVisible()) await anyway.click();
      for (const field of [pane.firstName, pane.lastName, pane.position])
        expect(await field.inputValue()).not.toMatch(turningControls);
      await pane.firstName.fill('Camille');
      await pane.position.fill('Testeur <b>QA</b>');
      await expect(pane.letter).toContainText('Testeur <b>QA</b>');
      await expect(pane.letter.locator('b, script, img')).toHaveCount(0);
      await pane.reply();
      // Markup left in a letter is pointed out first; the recruiter decides.
      await pane.button('Répondre quand même').click();
      await expect(mailbox.body).toContainText('Testeur <b>QA</b>');
      expect(dialogs).toEqual([]);
      expect(await mailbox.page.evaluate(() => 'hacked' in window)).toBe(false);
      await mailbox.discardDraft();
    });
});

test('template syntax in a field is no name: the letter goes without it, and does not leave', async ({ mailbox }) => {
  const pane = await mailbox.read(/Candidature script/);
  await pane.firstName.fill('{{constructor}}');
  await expect(pane.letter).toContainText(/^Bonjour,/);
  await pane.reply();
  await expect(mailbox.compose).toBeHidden();
  await expect(pane.letter).not.toContainText('{{');
});

test('a broken file is listed with a note, and the others open', async ({ mailbox }) => {
  await mailbox.open(/broken\.eml/);
  await expect(mailbox.page.getByText(/n’est pas un message|n’a pas pu être lu/).first()).toBeVisible();
  await mailbox.open(/Candidature longue/);
  await expect(mailbox.page.getByRole('heading', { name: /Candidature longue/ })).toBeVisible();
});
