import { axeViolations } from './support/axe';
import { expect, test } from './support/mailbox';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a letter that is ready, nor when facts are missing, and 320 px need no sideways scrolling', async ({
      mailbox,
    }) => {
      const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
      expect(await axeViolations(pane.frame)).toEqual([]);
      await pane.firstName.fill('');
      await pane.reply();
      await expect(pane.firstName).toHaveAccessibleDescription(/À qui la lettre/);
      expect(await axeViolations(pane.frame)).toEqual([]);
      await mailbox.page.setViewportSize({ width: 360, height: 640 });
      const overflow = await pane.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBe(0);
    });
  });
}
