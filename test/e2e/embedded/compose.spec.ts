import { rm, writeFile } from 'node:fs/promises';
import { expect, test, writtenMails } from './probe';

test('a draft gives its type, sender, recipients and subject, and takes new ones', async ({ mail }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  const probe = await mail.openProbe('draft');
  expect(await probe.value('mailbox.item.body.getTypeAsync')).toBe('html');
  expect(await probe.value('mailbox.item.getComposeTypeAsync')).toEqual({ composeType: 'reply', coercionType: 'html' });
  expect(await probe.value('mailbox.item.from.getAsync')).toMatchObject({
    emailAddress: 'recrutement@novalys.example',
  });
  expect(await probe.value('mailbox.item.to.getAsync')).toMatchObject([
    { emailAddress: 's.guichard@rempart-mail.example' },
  ]);
  await probe.value('mailbox.item.subject.setAsync', 'Votre candidature');
  await expect(mail.compose.getByLabel('Objet', { exact: true })).toHaveValue('Votre candidature');
  await probe.value('mailbox.item.cc.setAsync', ['equipe@novalys.example']);
  await expect(mail.compose.getByLabel('Cc', { exact: true })).toHaveValue('equipe@novalys.example');
});

test('prepending puts the text first and leaves signature and quote alone', async ({ mail }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  const before = await mail.editor.innerHTML();
  const probe = await mail.openProbe('draft');
  await probe.value('mailbox.item.body.prependAsync', '<p>Bonjour Stéphane,</p>', { coercionType: 'html' });
  expect(await mail.editor.innerHTML()).toBe(`<p>Bonjour Stéphane,</p>${before}`);
  const text = String(await probe.value('mailbox.item.body.getAsync', 'text'));
  expect(text).toMatch(/^Bonjour Stéphane,\n\n[\s\S]*Sofiane Belhadj[\s\S]*De : Stéphane GUICHARD/);
});

test('inserting lands at the caret, over the selection, and the next insertion after it', async ({ mail, page }) => {
  await mail.open('c26-1.eml');
  await mail.button('Nouveau message').click();
  await mail.editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('un DEUX trois');
  for (let count = 0; count < 6; count++) await page.keyboard.press('ArrowLeft');
  for (let count = 0; count < 4; count++) await page.keyboard.press('Shift+ArrowLeft');
  const probe = await mail.openProbe('draft');
  expect(await probe.value('mailbox.item.getSelectedDataAsync', 'text')).toMatchObject({
    data: 'DEUX',
    sourceProperty: 'body',
  });
  await probe.value('mailbox.item.body.setSelectedDataAsync', '<b>2</b>', { coercionType: 'html' });
  await probe.value('mailbox.item.body.setSelectedDataAsync', ' et', { coercionType: 'text' });
  expect(await mail.editor.innerText()).toMatch(/^un 2 et trois/);
});

test('inserting into a body that never had the caret goes to the top', async ({ mail }) => {
  await mail.open('c26-1.eml');
  await mail.button('Transférer').click();
  const probe = await mail.openProbe('draft');
  await probe.value('mailbox.item.body.setSelectedDataAsync', '<p>Pour avis.</p>', { coercionType: 'html' });
  expect(await mail.editor.innerHTML()).toMatch(/^<p>Pour avis\.<\/p>/);
});

test('a plain-text draft takes text, shows prepended tags as they are, and refuses inserted HTML', async ({ mail }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  await mail.compose.getByRole('button', { name: 'Passer en texte brut' }).click();
  const body = mail.compose.getByRole('textbox', { name: 'Corps du message' });
  await expect(body).toHaveValue(/De : Stéphane GUICHARD/);
  const probe = await mail.openProbe('draft');
  expect(await probe.value('mailbox.item.body.getTypeAsync')).toBe('text');
  await probe.value('mailbox.item.body.prependAsync', 'Bonjour,\n', { coercionType: 'text' });
  await expect(body).toHaveValue(/^Bonjour,\n/);
  await probe.value('mailbox.item.body.prependAsync', '<p>Tags</p>', { coercionType: 'html' });
  await expect(body).toHaveValue(/^<p>Tags<\/p>Bonjour,/);
  const refused = await probe.call('mailbox.item.body.setSelectedDataAsync', '<p>x</p>', { coercionType: 'html' });
  expect(refused).toMatchObject({ status: 'failed', code: 2006 });
});

test('session data, headers, attachments and categories belong to the draft', async ({ mail }) => {
  await mail.open('c26-1.eml');
  await mail.button('Nouveau message').click();
  const probe = await mail.openProbe('draft');
  await probe.value('mailbox.item.sessionData.setAsync', 'inserted', 'yes');
  expect(await probe.value('mailbox.item.sessionData.getAsync', 'inserted')).toBe('yes');
  expect(await probe.call('mailbox.item.sessionData.getAsync', 'other')).toMatchObject({ code: 9050 });
  await probe.value('mailbox.item.internetHeaders.setAsync', { 'X-Scenario': 'cv' });
  expect(await probe.value('mailbox.item.internetHeaders.getAsync', ['X-Scenario'])).toEqual({ 'X-Scenario': 'cv' });
  const id = await probe.value('mailbox.item.addFileAttachmentFromBase64Async', 'Qm9uam91cg==', 'note.txt');
  await expect(mail.compose.getByRole('list', { name: 'Pièces jointes' })).toContainText('note.txt');
  expect(await probe.value('mailbox.item.getAttachmentContentAsync', id)).toMatchObject({
    content: 'Qm9uam91cg==',
    format: 'base64',
  });
  await probe.value('mailbox.item.categories.addAsync', ['Vivier']);
  await expect(mail.compose).toContainText('Vivier');
});

test('a delayed delivery is kept, shown and written; a past one is refused', async ({ mail, outbox }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  const probe = await mail.openProbe('draft');
  expect(await probe.value('mailbox.item.delayDeliveryTime.getAsync')).toBe(0);
  const set = (iso: string) =>
    probe.frame.evaluate(
      (text) =>
        new Promise((resolve) => {
          const item = Office.context.mailbox.item as Office.MessageCompose;
          item.delayDeliveryTime.setAsync(new Date(text), ({ status, error }) => resolve(error?.code ?? status));
        }),
      iso,
    );
  expect(await set('2020-01-01T08:30:00Z')).toBe(2006);
  expect(await set('2031-01-06T07:30:00Z')).toBe('succeeded');
  await expect(mail.compose).toContainText('Partira le');
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  await expect(mail.compose).toHaveCount(0);
  const [sent] = await writtenMails(outbox, 'sent');
  expect(sent?.headers.find((each) => each.key === 'deferred-delivery')?.value).toBe('Mon, 06 Jan 2031 07:30:00 GMT');
});

test('what is sent is an .eml that answers its message, and shows in the list', async ({ mail, outbox, page }) => {
  await mail.open('c02-8.eml');
  await mail.button('Répondre').click();
  await mail.editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Bonjour Thibault, ça y est : « été ».');
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  await expect(mail.compose).toHaveCount(0);
  const [sent] = await writtenMails(outbox, 'sent');
  expect(sent).toMatchObject({
    from: { address: 'recrutement@novalys.example', name: 'Novalys Recrutement' },
    to: [{ address: 'thibault.dm@boitemail.example' }],
    inReplyTo: '<CABx81kdo3-thib05@mail.boitemail.example>',
  });
  expect(sent?.references?.split(/\s+/)).toHaveLength(8);
  expect(sent?.html).toContain('Bonjour Thibault, ça y est : « été ».');
  expect(sent?.text).toMatch(/^Bonjour Thibault, ça y est : « été »\.\n/);
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('button', { name: 'Éléments envoyés' }).click();
  await expect(page.getByRole('listbox', { name: 'Éléments envoyés' })).toContainText('ça y est');
});

test('a draft is saved under one id, and opens again with its text', async ({ mail, outbox, page }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  const probe = await mail.openProbe('draft');
  expect(await probe.call('mailbox.item.getItemIdAsync')).toMatchObject({ code: 9046 });
  await probe.value('mailbox.item.body.prependAsync', '<p>Premier jet.</p>', { coercionType: 'html' });
  const id = await probe.value('mailbox.item.saveAsync');
  await probe.value('mailbox.item.body.prependAsync', '<p>Second jet.</p>', { coercionType: 'html' });
  expect(await probe.value('mailbox.item.saveAsync')).toBe(id);
  expect(await writtenMails(outbox, 'draft')).toHaveLength(1);
  await mail.compose.getByRole('button', { name: 'Fermer', exact: true }).click();
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('button', { name: 'Brouillons' }).click();
  await page.getByRole('listbox').getByRole('option').filter({ hasText: 'Second jet' }).click();
  await expect(mail.editor).toContainText('Premier jet.');
});

test('a sample draft opens in a compose window with its quote and signature', async ({ mail, page }) => {
  await mail.open('c26-1.eml');
  await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('button', { name: 'Brouillons' }).click();
  await mail.row('c36-1.eml').click();
  await expect(mail.editor).toContainText('Sofiane Belhadj');
});

test('a mail that cannot be written stays in its window with its text', async ({ mail, outbox, page }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  await mail.editor.click();
  await page.keyboard.type('Un texte précieux.');
  // A file where the folder should be: nobody can write there, not even root.
  await rm(outbox, { recursive: true });
  await writeFile(outbox, '');
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  await expect(mail.compose.getByRole('alert')).toContainText('Rien n’est perdu');
  await expect(mail.editor).toContainText('Un texte précieux.');
});

test('nobody to write to is said before anything is sent', async ({ mail }) => {
  await mail.open('c26-1.eml');
  await mail.button('Nouveau message').click();
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  await expect(mail.compose.getByRole('alert')).toContainText('destinataire');
});

test('a send check lets a good message leave and holds a bad one back', async ({ mail, outbox }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  await mail.compose.getByLabel('Objet', { exact: true }).fill('hold this');
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  const dialog = mail.compose.getByRole('alertdialog');
  await expect(dialog).toContainText('A placeholder is left in this message.');
  await dialog.getByRole('button', { name: 'Correct it' }).click();
  const frame = await mail.compose.locator('.pane iframe').elementHandle();
  const pane = await frame?.contentFrame();
  await pane?.waitForFunction(() => 'ready' in globalThis);
  expect(
    await pane?.evaluate(async () => {
      await Office.onReady();
      return new Promise((resolve) => {
        Office.context.mailbox.item?.getInitializationContextAsync(({ value }) => resolve(value));
      });
    }),
  ).toBe('{"rule":"placeholder"}');
  expect(await writtenMails(outbox, 'sent')).toHaveLength(0);
  await mail.compose.getByLabel('Objet', { exact: true }).fill('a good one');
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  await expect(mail.compose).toHaveCount(0);
  expect(await writtenMails(outbox, 'sent')).toHaveLength(1);
});

test('a held message leaves when the recruiter insists', async ({ mail, outbox }) => {
  await mail.open('c26-1.eml');
  await mail.button('Répondre').click();
  await mail.compose.getByLabel('Objet', { exact: true }).fill('hold this');
  await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
  await mail.compose.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect(mail.compose).toHaveCount(0);
  expect(await writtenMails(outbox, 'sent')).toHaveLength(1);
});

test.describe('with little patience', () => {
  test.use({ sendCheckTimeout: 1500 });

  test('a send check that never answers is given up and the choice left to the recruiter', async ({ mail }) => {
    await mail.open('c26-1.eml');
    await mail.button('Répondre').click();
    await mail.compose.getByLabel('Objet', { exact: true }).fill('never ends');
    await mail.compose.getByRole('button', { name: 'Envoyer' }).click();
    await expect(mail.compose.getByRole('alertdialog')).toContainText('n’a pas répondu');
    await mail.compose.getByRole('button', { name: 'Ne pas envoyer' }).click();
    await expect(mail.compose.getByRole('button', { name: 'Envoyer' })).toBeEnabled();
  });
});

test('two drafts and a reading pane are three conversations at once', async ({ mail, page }) => {
  await mail.open('c26-1.eml');
  const reading = await mail.openProbe();
  await mail.button('Répondre').click();
  const first = await mail.openProbe('draft');
  await mail.compose.getByRole('button', { name: 'Réduire' }).click();
  await mail.button('Nouveau message').click();
  const second = await mail.openProbe('draft');
  await second.value('mailbox.item.subject.setAsync', 'Second');
  expect(await first.value('mailbox.item.subject.getAsync')).toContain('Candidature RSSI');
  expect(await second.value('mailbox.item.subject.getAsync')).toBe('Second');
  expect(await reading.frame.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).subject)).toContain(
    'RSSI',
  );
  await page
    .getByRole('navigation', { name: 'Messages en cours de rédaction' })
    .getByRole('button', { name: /RSSI/ })
    .click();
  await expect(mail.compose.getByLabel('Objet', { exact: true })).toHaveValue(/RSSI/);
});
