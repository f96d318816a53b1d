import { expect, test } from './support';

test.describe('reading a conversation of several messages', () => {
  test('folded messages are said, by the review too; unfolding reads them, and nothing is said any more', async ({
    gmail,
  }) => {
    await gmail.read(/Ingénieur DevOps/);
    const panel = await gmail.openPanel();
    await expect(panel.page.getByText(/7 messages repliés n’ont pas été lus/)).toBeVisible();
    await panel.letterIsShown();
    const partly = panel.page.getByText(/Relecture faite sur une partie du fil/);
    await panel.page
      .getByRole('textbox', { name: 'Phrase personnelle' })
      .fill('Vous êtes trop jeune pour ce poste, et je le regrette.');
    await panel.button('Répondre').click();
    const question = panel.page.getByRole('group', { name: 'Avant de continuer' });
    await expect(question).toContainText('Relecture faite sur une partie du fil');

    await panel.button('Tout déplier et relire').click();
    await expect(panel.page.getByText(/messages? repliés?/)).toHaveCount(0);
    await expect(question).toBeVisible();
    await expect(partly).toHaveCount(0);
    await expect(panel.firstName).toHaveValue('Thibault');
    await expect(panel.page.getByRole('combobox', { name: 'Situation' })).toHaveValue('after-interview');
    await expect(panel.page.getByText(/entretien du 6\s+octobre/)).toBeVisible();
  });

  test('the pane says first what forbids a letter: a refusal already sent, an application withdrawn; hostile names are text', async ({
    gmail,
  }) => {
    await gmail.read(/Candidature RSSI/, true);
    const panel = await gmail.openPanel();
    await expect(panel.page.getByText('Un refus a déjà été envoyé')).toBeVisible();

    await gmail.read(/Retrait de ma candidature/);
    await expect(panel.page.getByText('Cette candidature a été retirée')).toBeVisible();

    await gmail.read(/intégrateur web/);
    await panel.letterIsShown();
    expect(await panel.page.locator('script:not([src]), img').count()).toBe(0);
  });
});
