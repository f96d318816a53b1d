import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './support/mailbox';

const { webDarkTheme, webLightTheme } = createRequire(import.meta.url)('@fluentui/react-components') as Readonly<
  Record<'webDarkTheme' | 'webLightTheme', Readonly<Record<string, string>>>
>;

const scripts = /\/(?:vendor|taskpane)\.[\da-f]+\.js$/;
const wholeSheet = /\/griffel\.[\da-f]+\.css$/;

/** Keeps files from coming until the function returned is called. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens the pane, and keeps its scripts from coming until the function returned is called. */
async function openWithoutScripts(page: Page): Promise<() => void> {
  const release = await hold(page, scripts);
  await open(page);
  return release;
}

async function open(page: Page): Promise<void> {
  await page
    .getByRole('option', { name: /Éloïse Marchand-Diallo/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Refuser avec égards' }).click();
}

/** The tokens that taskpane.css gives the frame, as the browser resolves them on its root. */
function coloursOf(page: Page): Promise<Record<string, string>> {
  return page
    .frameLocator('iframe[src*="taskpane"]')
    .locator('.fui-FluentProvider')
    .evaluate((root) => {
      const [sheet] = [...document.styleSheets].filter((one) => /taskpane/.test(one.href ?? ''));
      const rule = [...(sheet?.cssRules ?? [])].find(
        (one) => one instanceof CSSStyleRule && one.selectorText === ':root',
      );
      const probe = document.createElement('i');
      root.append(probe);
      const entries = [...(rule as CSSStyleRule).style].map((name) => {
        const written = getComputedStyle(root).getPropertyValue(name).trim();
        if (!name.startsWith('--color')) return [name.slice(2), written];
        probe.style.color = `var(${name})`;
        const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
        return [name.slice(2), `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`];
      });
      probe.remove();
      return Object.fromEntries(entries) as Record<string, string>;
    });
}

const like = (theme: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, String(theme[name])]));

for (const [scheme, theme] of [
  ['light', webLightTheme],
  ['dark', webDarkTheme],
] as const)
  test(`the ${scheme} frame is on screen before any script of the pane, in Fluent’s own colours and without a word`, async ({
    mailbox: { page },
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openWithoutScripts(page);
    const frame = page.frameLocator('iframe[src*="taskpane"]');
    await expect(frame.locator('svg:visible').first()).toBeVisible();
    await expect(frame.locator('body')).toHaveText('');
    const colours = await coloursOf(page);
    expect(Object.keys(colours).length).toBeGreaterThan(10);
    expect(colours).toEqual(like(theme, Object.keys(colours)));
    await expect(frame.locator('.fui-FluentProvider')).toHaveCSS(
      'background-color',
      scheme === 'dark' ? 'rgb(31, 31, 31)' : 'rgb(250, 250, 250)',
    );
  });

test('React takes over the drawn frame, and the thread that reads, and makes no second ones', async ({
  mailbox: { page, readPane },
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && /taskpane|vendor/.test(message.location().url)) complaints.push(message.text());
  });
  const release = await hold(page, wholeSheet);
  await open(page);
  const provider = readPane.frame.locator('.fui-FluentProvider');
  await provider.evaluate((element) => element.setAttribute('data-drawn-at-build', ''));
  const reading = () => page.workers().filter((worker) => /\/reading\./.test(worker.url()));
  await expect.poll(() => reading().length).toBe(1);
  const early = reading();
  await expect(readPane.frame.locator('body')).toHaveText('');
  release();
  await readPane.letterIsShown();
  await expect(provider).toHaveAttribute('data-drawn-at-build', '');
  expect(reading()).toEqual(early);
  expect(complaints).toEqual([]);
});

test('the frame stands where it will stand once the pane’s whole sheet has come', async ({ mailbox: { page } }) => {
  await hold(page, scripts);
  const release = await hold(page, wholeSheet);
  await open(page);
  const root = page.frameLocator('iframe[src*="taskpane"]').locator('#root');
  const looks = () =>
    root.evaluate((element) =>
      [...element.querySelectorAll('*')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const { color, backgroundColor, borderTopColor, boxShadow, opacity } = getComputedStyle(one);
        return { x, y, width, height, color, backgroundColor, borderTopColor, boxShadow, opacity };
      }),
    );
  const before = await looks();
  expect(before.length).toBeGreaterThan(20);
  release();
  await expect
    .poll(() => root.evaluate(() => [...document.styleSheets].some((sheet) => /griffel/.test(sheet.href ?? ''))))
    .toBe(true);
  expect(await looks()).toEqual(before);
});

test('a dark Outlook on a light system opens dark the next time, from the first paint', async ({
  mailbox: { page, readPane },
}) => {
  await page.goto(`${page.url()}?theme=dark`);
  const release = await openWithoutScripts(page);
  release();
  await readPane.letterIsShown();
  await page.reload();
  await openWithoutScripts(page);
  await expect(readPane.frame.locator('.fui-FluentProvider')).toHaveCSS('background-color', 'rgb(31, 31, 31)');
});
