import { axeViolations } from './support/axe';
import { expect, test } from './support/mailbox';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a letter that is ready', async ({ mailbox }) => {
      expect(await axeViolations((await mailbox.read(/Éloïse Marchand-Diallo/)).frame)).toEqual([]);
    });

    test('axe finds nothing when facts are missing', async ({ mailbox }) => {
      const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
      await pane.firstName.fill('');
      await pane.reply();
      expect(await axeViolations(pane.frame)).toEqual([]);
    });
  });
}

test('the pane needs no sideways scrolling at 320 px', async ({ mailbox }) => {
  await mailbox.page.setViewportSize({ width: 360, height: 640 });
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  const overflow = await pane.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);
});
