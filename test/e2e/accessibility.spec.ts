import { createRequire } from 'node:module';
import { expect, test, type Pane } from './support/mailbox';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Axe’s violations inside the pane, as `rule: target`. */
async function violations(pane: Pane): Promise<string[]> {
  const body = pane.frame.locator('body');
  const frame = (await (await body.elementHandle())?.ownerFrame()) ?? null;
  if (frame === null) throw new Error('the pane has no frame');
  // The pane’s policy allows scripts of its own origin only; the debugger’s evaluate is not bound by it.
  const source = await import('node:fs/promises').then(({ readFile }) => readFile(axeFile, 'utf8'));
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    interface Axe {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await axe.run(document, { runOnly: tags });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a letter that is ready, nor when facts are missing, and 320 px need no sideways scrolling', async ({
      mailbox,
    }) => {
      const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
      expect(await violations(pane)).toEqual([]);
      await pane.firstName.fill('');
      await pane.reply();
      await expect(pane.firstName).toHaveAccessibleDescription(/À qui la lettre/);
      expect(await violations(pane)).toEqual([]);
      await mailbox.page.setViewportSize({ width: 360, height: 640 });
      const overflow = await pane.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBe(0);
    });
  });
}
