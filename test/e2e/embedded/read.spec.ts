import { expect, test } from './probe';

test('office.js starts in the pane and knows its host', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  const about = await probe.frame.evaluate(() => ({
    host: Office.context.mailbox.diagnostics.hostName,
    language: Office.context.displayLanguage,
    user: Office.context.mailbox.userProfile.emailAddress,
    claims: ['1.5', '1.15', '1.16'].map((set) => Office.context.requirements.isSetSupported('Mailbox', set)),
  }));
  expect(about).toEqual({
    host: 'OutlookWebApp',
    language: 'fr-FR',
    user: 'sofiane.belhadj@novalys.example',
    claims: [true, true, false],
  });
});

test('a message gives its fields and its body, and nothing of the rest of its conversation', async ({ mail }) => {
  await mail.open('c26-1.eml');
  const probe = await mail.openProbe();
  const item = await probe.frame.evaluate(() => {
    const { subject, normalizedSubject, from, itemType, internetMessageId, dateTimeCreated } = Office.context.mailbox
      .item as Office.MessageRead;
    return {
      subject,
      normalizedSubject,
      from: from.emailAddress,
      itemType,
      internetMessageId,
      at: dateTimeCreated.toISOString(),
    };
  });
  expect(item).toEqual({
    subject: 'Candidature RSSI - Paris',
    normalizedSubject: 'Candidature RSSI - Paris',
    from: 's.guichard@rempart-mail.example',
    itemType: 'message',
    internetMessageId: '<sg-290926@rempart-mail.example>',
    at: '2026-09-29T18:06:42.000Z',
  });
  const text = String(await probe.value('mailbox.item.body.getAsync', 'text'));
  expect(text).toContain("RSSI d'un groupe de cliniques");
  expect(text).not.toContain('nous ne donnerons donc pas suite');
  expect(String(await probe.value('mailbox.item.body.getAsync', 'html'))).toMatch(/^<html>.*PlainText/s);
  expect(String(await probe.value('mailbox.item.getAllInternetHeadersAsync'))).toContain('Message-ID: <sg-290926@');
});

test('a reply form opens with the letter above the signature and the quote, addressed to the candidate', async ({
  mail,
}) => {
  await mail.open('c26-1.eml');
  const probe = await mail.openProbe();
  await probe.value('mailbox.item.displayReplyFormAsync', { htmlBody: '<p>Merci <strong>beaucoup</strong>.</p>' });
  await expect(mail.compose.getByLabel('Objet', { exact: true })).toHaveValue('RE : Candidature RSSI - Paris');
  await expect(mail.compose.getByLabel('À', { exact: true })).toHaveValue(
    'Stéphane GUICHARD <s.guichard@rempart-mail.example>',
  );
  const html = await mail.editor.innerHTML();
  const order = [
    'Merci <strong>beaucoup</strong>',
    'id="Signature"',
    'id="appendonsend"',
    'id="divRplyFwdMsg"',
    'cliniques',
  ];
  const places = order.map((part) => html.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
});

test('a reply to all keeps the other recipients and leaves our own mailbox out', async ({ mail }) => {
  await mail.open('c02-8.eml');
  const probe = await mail.openProbe();
  await probe.value('mailbox.item.displayReplyAllFormAsync', 'Bonjour');
  await expect(mail.compose.getByLabel('Cc', { exact: true })).toHaveValue(/maelle\.kervadec@novalys\.example/);
  await expect(mail.compose.getByLabel('À', { exact: true })).toHaveValue(/thibault\.dm@boitemail\.example/);
});

test('a new message form has its recipients, subject and text', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  const form = { toRecipients: ['ada@exemple.example'], subject: 'Bonjour', htmlBody: '<p>Un mot.</p>' };
  await probe.value('mailbox.displayNewMessageFormAsync', form);
  await expect(mail.compose.getByLabel('À', { exact: true })).toHaveValue('ada@exemple.example');
  await expect(mail.editor).toContainText('Un mot.');
});

test('roaming settings are there again in a new pane', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  await probe.frame.evaluate(() => Office.context.roamingSettings.set('scenario', { id: 'cv' }));
  await probe.value('roamingSettings.saveAsync');
  const again = await mail.openProbe();
  expect(await again.frame.evaluate(() => Office.context.roamingSettings.get('scenario') as unknown)).toEqual({
    id: 'cv',
  });
});

test('custom properties stay with their message and are seen by a colleague', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const save = await mail.openProbe();
  await save.frame.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
          value.set('answered', 'Maëlle');
          value.saveAsync(({ status }) =>
            status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error('not saved')),
          );
        });
      }),
  );
  const read = () =>
    new Promise<unknown>((resolve) => {
      Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => resolve(value.get('answered') ?? null));
    });
  await mail.open('c01-1.eml', '&user=maelle.kervadec@novalys.example');
  expect(await (await mail.openProbe()).frame.evaluate(read)).toBe('Maëlle');
  await mail.open('c03-1.eml');
  expect(await (await mail.openProbe()).frame.evaluate(read)).toBeNull();
});

test('a category is added, shown in the list, and removed; an unknown one is refused', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  await probe.value('mailbox.item.categories.addAsync', ['Refus envoyé']);
  await expect(mail.row('c01-1.eml')).toContainText('Refus envoyé');
  expect(await probe.value('mailbox.item.categories.getAsync')).toEqual([
    { displayName: 'Refus envoyé', color: 'Preset0' },
  ]);
  expect(await probe.call('mailbox.item.categories.addAsync', ['Inconnue'])).toMatchObject({
    status: 'failed',
    code: 9044,
  });
  await probe.value('mailbox.item.categories.removeAsync', ['Refus envoyé']);
  expect(await probe.value('mailbox.item.categories.getAsync')).toEqual([]);
});

test('notifications are shown above the message, once per key, five at most', async ({ mail, page }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  const say = (key: string) =>
    probe.call('mailbox.item.notificationMessages.addAsync', key, {
      type: 'informationalMessage',
      message: `Note ${key}`,
      icon: 'icon',
      persistent: false,
    });
  expect((await say('a')).status).toBe('succeeded');
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('Note a');
  expect(await say('a')).toMatchObject({ code: 9023 });
  for (const key of ['b', 'c', 'd', 'e']) expect((await say(key)).status).toBe('succeeded');
  expect(await say('f')).toMatchObject({ code: 9025 });
  expect(await probe.call('mailbox.item.notificationMessages.removeAsync', 'z')).toMatchObject({ code: 9024 });
});

test('a message of the shared mailbox says whose it is', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  expect(await probe.value('mailbox.item.getSharedPropertiesAsync')).toMatchObject({
    owner: 'recrutement@novalys.example',
  });
});

test('a forwarded message is an attachment whose text can be read', async ({ mail }) => {
  await mail.open('c08-1.eml');
  const probe = await mail.openProbe();
  const items = await probe.frame.evaluate(() =>
    (Office.context.mailbox.item as Office.MessageRead).attachments
      .filter(({ attachmentType }) => String(attachmentType) === 'item')
      .map(({ id }) => id),
  );
  expect(items).toHaveLength(1);
  const content = await probe.value('mailbox.item.getAttachmentContentAsync', items[0]);
  expect(content).toMatchObject({ format: 'eml' });
  expect((content as { content: string }).content).toMatch(/^From: /m);
});

test('a meeting request gives its place in time', async ({ mail, page }) => {
  await mail.open('c02-4.eml');
  const probe = await mail.openProbe();
  const item = await probe.frame.evaluate(() => {
    const { itemClass, start } = Office.context.mailbox.item as Office.MessageRead & { start?: Date };
    return { itemClass, start: start?.toISOString() };
  });
  expect(item).toEqual({ itemClass: 'IPM.Schedule.Meeting.Request', start: '2026-10-01T08:00:00.000Z' });
  await expect(page.getByRole('main')).toContainText('jeudi 1 octobre 2026 à 10:00');
});

test('a pinned pane stays the same frame and is told of the next message, of none and of several', async ({
  mail,
  page,
}) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  await probe.listen('olkItemSelectedChanged');
  await probe.listen('olkSelectedItemsChanged');
  await page.getByRole('button', { name: 'Épingler' }).click();
  await mail.row('c03-1.eml').click();
  const told = async () => (await probe.events()).map(({ type }) => type);
  await expect.poll(told).toContain('olkItemSelectedChanged');
  const subject = await probe.frame.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).subject);
  await expect(page.getByRole('heading', { level: 2, name: subject })).toBeVisible();

  await mail.row('c04-1.eml').click({ modifiers: ['Control'] });
  await expect.poll(() => probe.frame.evaluate(() => Office.context.mailbox.item === null)).toBe(true);
  await expect.poll(told).toContain('olkSelectedItemsChanged');
  const selected = (await probe.value('mailbox.getSelectedItemsAsync')) as { subject: string; itemId: string }[];
  expect(selected).toHaveLength(2);
  expect(selected[0]?.subject).toBe(subject);
});

test('the pane of an add-in that takes several messages stays for the next one without a pin', async ({
  mail,
  page,
}) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  await probe.listen('olkItemSelectedChanged');
  await mail.row('c03-1.eml').click();
  await expect.poll(async () => (await probe.events()).length).toBe(1);
  await expect(page.getByRole('complementary', { name: 'Volet Sonde' })).toHaveCount(1);
});

test('one of several selected messages is loaded, read, tagged and unloaded', async ({ mail }) => {
  await mail.open('c01-1.eml');
  await mail.row('c03-1.eml').click({ modifiers: ['Control'] });
  const probe = await mail.openProbe();
  const [first] = (await probe.value('mailbox.getSelectedItemsAsync')) as { itemId: string; subject: string }[];
  const loaded = await probe.frame.evaluate(
    (id) =>
      new Promise((resolve) => {
        const { mailbox } = Office.context;
        mailbox.loadItemByIdAsync(id, ({ value: item }) => {
          const message = item as Office.LoadedMessageRead;
          message.body.getAsync(Office.CoercionType.Text, ({ value: body }) => {
            message.categories.addAsync(['Vivier'], ({ status }) => {
              message.unloadAsync(() => resolve({ subject: message.subject, body, status }));
            });
          });
        });
      }),
    first?.itemId ?? '',
  );
  expect(loaded).toMatchObject({ subject: first?.subject, status: 'succeeded' });
  await expect(mail.row('c01-1.eml')).toContainText('Vivier');
});

test('the theme is known at start and its change is an event', async ({ mail, page }) => {
  await mail.open('c01-1.eml', '&theme=light');
  const probe = await mail.openProbe();
  expect(await probe.frame.evaluate(() => Office.context.officeTheme?.bodyBackgroundColor)).toBe('#ffffff');
  await probe.listen('officeThemeChanged');
  await page.getByRole('button', { name: 'Thème sombre' }).click();
  await expect.poll(async () => (await probe.events())[0]?.theme?.['bodyBackgroundColor']).toMatch(/^#1f1f1f$/i);
  expect(await probe.frame.evaluate(() => Office.context.officeTheme?.bodyBackgroundColor)).toBe('#1f1f1f');
});

test('a ribbon function runs without a pane', async ({ mail, page }) => {
  await mail.open('c01-1.eml');
  await mail.button('Notifier').click();
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('The command ran.');
  await expect(page.locator('body > iframe')).toHaveCount(0);
});
