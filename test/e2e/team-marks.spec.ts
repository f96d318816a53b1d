import { expect, test, type MailboxPage } from './support/mailbox';

const categoryAdd = 158;
const eloise = /Éloïse Marchand-Diallo/;

/** The same mailbox, opened by another of its users. */
async function as(mailbox: MailboxPage, user: string): Promise<void> {
  const url = new URL(mailbox.page.url());
  url.searchParams.set('user', `${user}@novalys.example`);
  await mailbox.page.goto(url.href);
}

test('two people on one shared mailbox see who is on a message, and who refused', async ({ mailbox, page }) => {
  const pane = await mailbox.read(eloise);
  await pane.button('Je m’en occupe').click();
  await expect(pane.frame.getByText('Vous vous en occupez')).toBeVisible();

  await as(mailbox, 'maelle.kervadec');
  await mailbox.read(eloise);
  await expect(pane.frame.getByText(/Sofiane Belhadj s’en occupe/)).toBeVisible();
  await pane.button(/^Marquer/).click();
  await expect(pane.frame.getByText(/Refus envoyé par Maëlle Kervadec \(23 novembre 2026\)/)).toBeVisible();
  await expect(page.getByRole('option', { name: eloise }).first()).toContainText('Refus envoyé');

  await as(mailbox, 'sofiane.belhadj');
  await mailbox.read(eloise);
  await expect(pane.frame.getByText(/Refus envoyé par Maëlle Kervadec/)).toBeVisible();
  await pane.button('Retirer la marque').click();
  await expect(pane.frame.getByText('Personne ne s’en occupe.')).toBeVisible();
  await expect(page.getByRole('option', { name: eloise }).first()).not.toContainText('Refus envoyé');

  // Who opens a reply is on the message: nobody else answers it in one click.
  await pane.reply();
  await expect(mailbox.body).toContainText('Bonjour Éloïse,');
  await expect(pane.frame.getByText('Vous vous en occupez')).toBeVisible();
  await as(mailbox, 'maelle.kervadec');
  await mailbox.open(eloise);
  await page.getByRole('button', { name: 'Refus en un clic' }).click();
  await expect(page.getByText(/^Sofiane Belhadj s’en occupe/)).toBeVisible();
  await expect(mailbox.compose).toBeHidden();
});

test('a category that the mailbox has not is explained, and the mark is kept', async ({ mailbox }) => {
  const pane = await mailbox.read(eloise);
  await mailbox.inject({ dispatchId: categoryAdd, fault: 'error', errorCode: 9044 });
  await pane.button(/^Marquer/).click();
  await expect(pane.frame.getByText(/n’est pas dans la liste de cette boîte/)).toBeVisible();
  await expect(pane.frame.getByText(/Refus envoyé par Sofiane Belhadj/)).toBeVisible();
});
