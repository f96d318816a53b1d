import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type FrameLocator } from '@playwright/test';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { target: unknown[] }[] }[];
  }>;
}

/** Axe’s violations inside a pane, as `rule: target`. */
export async function axeViolations(pane: FrameLocator): Promise<string[]> {
  const frame = (await (await pane.locator('body').elementHandle())?.ownerFrame()) ?? null;
  if (frame === null) throw new Error('the pane has no frame');
  // The pane’s policy allows scripts of its own origin only; the debugger’s evaluate is not bound by it.
  await frame.evaluate(await readFile(axeFile, 'utf8'));
  // A colour on its way to another one is neither.
  await expect
    .poll(() =>
      frame.evaluate(
        () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).length,
      ),
    )
    .toBe(0);
  return frame.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, tags);
}
