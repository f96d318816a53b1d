import { expect, test } from './support';

test('the followed label is looked for on the open conversation, asked for after the letter, and chosen in the pane', async ({
  gmail,
}) => {
  const label = gmail.page.getByRole('combobox', { name: 'Ajouter un libellé' });
  await gmail.read(/Développeur Python/);
  await label.selectOption('Refus envoyé à relire');
  const panel = await gmail.openPanel();
  await panel.letterIsShown();
  const present = panel.page.getByText(/porte le libellé «\s+Recrutement\/Refus envoyé\s+»/);
  const toApply = panel.page.getByText(/appliquez dans Gmail le libellé «\s+Refus envoyé\s+»/);
  await expect(present).toBeHidden();
  await expect(toApply).toBeHidden();

  await test.step('after the reply the pane asks for the label, until Gmail has it', async () => {
    await panel.button('Répondre').click();
    await expect(toApply).toBeVisible();
    await label.selectOption('Recrutement/Refus envoyé');
    await expect(toApply).toBeHidden();
    await expect(panel.page.getByText('La réponse est ouverte, avec la lettre.')).toBeVisible();
    await expect(present).toBeHidden();
  });

  await test.step('whoever opens the conversation later is told that it has its answer', async () => {
    await gmail.page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    const other = await gmail.openPanel();
    await other.letterIsShown();
    await expect(other.page.getByText(/porte le libellé «\s+Recrutement\/Refus envoyé\s+»/)).toBeVisible();

    await other.button('Libellé suivi').click();
    const name = other.page.getByRole('textbox', { name: /^Libellé des candidatures/ });
    await expect(name).toHaveValue('Refus envoyé');
    await name.fill('Refus envoyé à relire');
    await expect(other.page.getByText(/porte le libellé «\s+Refus envoyé à relire\s+»/)).toBeVisible();
    await name.fill('');
    await expect(other.page.getByText(/porte le libellé/)).toBeHidden();
  });
});
