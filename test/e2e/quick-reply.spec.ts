import { expect, test } from './support/mailbox';

const oneClick = 'Refus en un clic';
const replyForm = 181;

test('one click opens the reply with the suggested letter, above one signature', async ({ mailbox, page }) => {
  await mailbox.open(/Éloïse Marchand-Diallo/);
  await page.getByRole('button', { name: oneClick }).click();
  await expect(mailbox.compose).toBeVisible();
  await expect(mailbox.body).toContainText('Bonjour Éloïse,');
  const text = await mailbox.body.innerText();
  expect(text.split('Sofiane Belhadj\n')).toHaveLength(2);
  await expect(page.getByRole('region', { name: 'Notifications' })).toBeHidden();
});

test('what is no application is answered with one line, and no reply', async ({ mailbox, page }) => {
  await mailbox.open(/La Lettre du Recruteur Tech/);
  await page.getByRole('button', { name: oneClick }).click();
  await expect(page.getByText('Aucune candidature trouvée dans ce message')).toBeVisible();
  await expect(mailbox.compose).toBeHidden();
});

test('a reply that Outlook refuses to open is said in one line, the second click after the first', async ({
  mailbox,
  page,
}) => {
  await mailbox.open(/Éloïse Marchand-Diallo/);
  await mailbox.inject({ dispatchId: replyForm, fault: 'error', errorCode: 9020, times: 2 });
  for (let click = 0; click < 2; click += 1) {
    await page.getByRole('button', { name: oneClick }).click();
    await expect(page.getByText('Outlook n’a pas ouvert la réponse')).toHaveCount(1);
  }
  await expect(mailbox.compose).toBeHidden();
});
