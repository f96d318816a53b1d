import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

interface Options {
  /** True for a test that wants a browser with nothing fetched, or leaves what cannot be taken away. */
  readonly ownBrowser: boolean;
}

interface WorkerFixtures {
  /** A context for each set of options, with the scripts that earlier tests fetched and compiled. */
  readonly warmContexts: Map<string, BrowserContext>;
}

/**
 * A page in a context that keeps its HTTP cache from one test to the next: fetching and compiling office.js and the pane
 * again costs a sixth of the suite. It is the same page, too: opening one and closing it costs another sixth. Whatever else a
 * test can leave behind is taken away before the next one begins; a test that gives the page scripts or functions, which no
 * page gives up, has one of its own.
 */
export const test = base.extend<Options, WorkerFixtures>({
  ownBrowser: [false, { option: true }],
  warmContexts: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const contexts = new Map<string, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, warmContexts, ownBrowser, locale, timezoneId, viewport, colorScheme }, use) => {
    const options: BrowserContextOptions = {
      viewport,
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      ...(colorScheme === undefined ? {} : { colorScheme }),
    };
    const key = JSON.stringify(options);
    const context = (ownBrowser ? undefined : warmContexts.get(key)) ?? (await browser.newContext(options));
    if (!ownBrowser) warmContexts.set(key, context);
    const page = context.pages()[0] ?? (await context.newPage());
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: colorScheme ?? null, reducedMotion: null, forcedColors: null });
    await use(page);
    if (ownBrowser) await context.close();
    else await leaveNothing(context, page);
  },
});

/** Forgets what the pages stored, wherever they did; closes them, but for the one of the next test, which is left empty. */
async function leaveNothing(context: BrowserContext, page: Page): Promise<void> {
  const origins = new Set<string>();
  await writeNoMore(context);
  for (const { url } of context.pages().flatMap((each) => each.frames().map((frame) => ({ url: frame.url() })))) {
    if (url.startsWith('http')) origins.add(new URL(url).origin);
  }
  for (const each of context.pages()) if (each !== page) await each.close();
  page.removeAllListeners();
  await page.unrouteAll();
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  for (const origin of origins) {
    await devtools.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage',
    });
  }
  await devtools.detach();
  await context.clearCookies();
  await context.clearPermissions();
  await context.unrouteAll();
}

/**
 * A pane keeps its drafts as its page goes, and a browser closes a page without waiting for the last of it: on a busy machine
 * that came after the clearing, and the next test found the letter of this one already inserted.
 */
async function writeNoMore(context: BrowserContext): Promise<void> {
  const frames = context.pages().flatMap((page) => page.frames());
  await Promise.all(
    frames.map((frame) =>
      frame
        .evaluate(() => {
          Storage.prototype.setItem = () => undefined;
        })
        // A frame that is going writes nothing any more, or has no storage.
        .catch(() => undefined),
    ),
  );
}
