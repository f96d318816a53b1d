import { expect, test } from './support';

test.describe('answering an application in Gmail', () => {
  test('the pane reads the open thread and puts the letter into a reply it opens, above the signature', async ({
    gmail,
  }) => {
    await gmail.read(/Développeur Python/);
    const panel = await gmail.openPanel();
    await expect(panel.firstName).toHaveValue('Éloïse');
    await expect(panel.position).toHaveValue('Développeur Python');
    await panel.letterIsShown();
    const letter = await panel.paragraphs();
    await panel.button('Répondre').click();
    await expect(panel.page.getByText('La réponse est ouverte, avec la lettre.')).toBeVisible();

    const signature = ['--', 'Sofiane Belhadj', 'Chargé de recrutement – Lyon', 'Novalys | 04 65 71 22 08'];
    expect(await gmail.lines()).toEqual([...letter, ...signature]);
    expect(await gmail.recipients()).toEqual(['eloise.marchandd@courriel.example']);
    expect(await gmail.timesSent()).toBe(0);
    await expect(panel.button('Insérer à nouveau')).toBeVisible();

    await gmail.page.bringToFront();
    await gmail.page.keyboard.press('Control+z');
    await expect.poll(() => gmail.lines()).toEqual(signature);
  });
});
