import { expect, test } from './support/mailbox';

test('at 320 px the bar at the bottom keeps to one line while a fact is missing', async ({ mailbox }) => {
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await mailbox.page
    .getByRole('complementary', { name: 'Volet Égards' })
    .first()
    .locator('iframe')
    .evaluate((frame) => {
      frame.style.width = '320px';
    });
  await pane.firstName.fill('');
  const names = ['Répondre', 'Copier', '1 à compléter', 'Autres actions'];
  const tops = await Promise.all(names.map(async (name) => (await pane.button(name).boundingBox())?.y));
  expect(tops[0]).toBeGreaterThan(0);
  expect(new Set(tops).size).toBe(1);
});
