import { expect, plainSpaces, test } from './support/mailbox';

const bodyGet = 37;
const reply = 181;

test.describe('away from the network', () => {
  test.use({ ownBrowser: true });

  test('without a network, the pane that is open goes on, and a part that is missing says so in its place', async ({
    mailbox,
  }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await expect(
      pane.frame
        .getByText(/remarque/)
        .or(pane.button('Répondre'))
        .first(),
    ).toBeVisible();
    // The remarks come with the last code the pane fetches by itself.
    await mailbox.page.waitForLoadState('networkidle');
    await mailbox.page.context().setOffline(true);
    await pane.firstName.fill('Élo');
    await expect(pane.letter).toContainText('Bonjour Élo,');
    await pane.button('Autres actions').click();
    await expect(pane.frame.getByText(/n’a pas pu être chargée\. Vérifiez la connexion/)).toBeVisible();
    await pane.reply();
    await expect(mailbox.body).toContainText('Bonjour Élo,');
    await mailbox.page.context().setOffline(false);
  });
});

test('a protected message is told as such, and a letter is written by hand for it, to be copied', async ({
  mailbox,
}) => {
  await mailbox.inject({ dispatchId: bodyGet, fault: 'error', errorCode: 9020, times: 2 });
  await mailbox.open(/Éloïse Marchand-Diallo/);
  await mailbox.openReadPane();
  const pane = mailbox.readPane;
  await expect(pane.frame.getByText(/chiffré ou protégé par des droits/)).toBeVisible();
  await pane.button('Réessayer').click();
  await expect(pane.frame.getByText(/chiffré ou protégé par des droits/)).toBeVisible();
  await pane.button('Écrire sans lecture').click();
  await pane.firstName.fill('Éloïse');
  await pane.position.fill('Développeuse Python');
  await expect(pane.letter).toContainText('Bonjour Éloïse,');
  await expect(pane.button('Répondre')).toHaveCount(0);
  await mailbox.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.copy.click();
  await expect(pane.frame.getByText(/Lettre copiée/)).toBeVisible();
  expect(plainSpaces(await mailbox.page.evaluate(() => navigator.clipboard.readText()))).toContain('Bonjour Éloïse,');
});

test('an account that Outlook does not answer from leaves the letter to be copied', async ({ mailbox }) => {
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  // New Outlook with several accounts: OfficeDev/office-js#6905.
  await mailbox.inject({ dispatchId: reply, fault: 'error', errorCode: 9048 });
  await pane.reply();
  await expect(pane.frame.getByText(/Outlook a refusé/)).toBeVisible();
  await expect(pane.frame.getByText(/Copiez la lettre et collez-la dans votre réponse/)).toBeVisible();
  await expect(mailbox.compose).toBeHidden();
});
