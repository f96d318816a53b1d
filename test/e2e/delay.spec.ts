import { expect, test } from './support/mailbox';

const setDelay = 167;

test('a draft is delayed to a working moment, says so beside the main button, and leaves with that time', async ({
  mailbox,
  page,
}) => {
  const reading = await mailbox.read(/Éloïse Marchand-Diallo/);
  await reading.button('Autres actions').click();
  await reading.button('Différer l’envoi').click();
  await expect(reading.frame.getByText(/C’est dans la réponse que son envoi se diffère/)).toBeVisible();
  await reading.reply();
  await expect(mailbox.body).toContainText('Bonjour Éloïse,');

  const pane = await mailbox.openComposePane();
  await pane.button('Autres actions').click();
  await pane.button('Différer l’envoi').click();
  await expect(pane.frame.getByText(/attendra dans Brouillons/)).toBeVisible();
  await expect(pane.frame.getByText('Partira dès l’envoi.')).toBeVisible();

  await mailbox.inject({ dispatchId: setDelay, fault: 'ignore' });
  await pane.button(/^Demain matin/).click();
  await expect(pane.frame.getByText(/n’a pas confirmé l’heure d’envoi/)).toBeVisible();

  await pane.frame.getByLabel('Jour').fill('2026-11-28');
  await pane.button('Différer à ce moment').click();
  await expect(pane.frame.getByText(/C’est le week-end/)).toBeVisible();
  await pane.button(/^Plutôt lundi 30/).click();
  await expect(pane.frame.getByText(/^Partira lundi 30\snovembre à 9\sh\.$/).first()).toBeVisible();
  await pane.button('Autres actions').click();
  await expect(pane.frame.getByText(/^Partira lundi 30\snovembre à 9\sh\.$/)).toHaveCount(1);
  await expect(mailbox.compose.getByText(/^Partira le 30\/11\/2026/)).toBeVisible();

  const mail = await mailbox.send();
  expect(mail.headers.find(({ key }) => key === 'deferred-delivery')?.value).toBe('Mon, 30 Nov 2026 08:00:00 GMT');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
