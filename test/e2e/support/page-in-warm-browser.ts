import { test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test';

interface Options {
  /** True for a test whose subject is what the browser has not fetched yet. */
  readonly coldCache: boolean;
}

interface WorkerFixtures {
  /** A context for each set of options, with the scripts that earlier tests fetched and compiled. */
  readonly warmContexts: Map<string, BrowserContext>;
}

/**
 * A page in a context that keeps its HTTP cache from one test to the next: fetching and compiling office.js and the pane
 * again costs a sixth of the suite. Whatever else a page can leave behind is taken away before the next one opens.
 */
export const test = base.extend<Options, WorkerFixtures>({
  coldCache: [false, { option: true }],
  warmContexts: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const contexts = new Map<string, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, warmContexts, coldCache, locale, timezoneId, viewport, colorScheme }, use) => {
    const options: BrowserContextOptions = {
      viewport,
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      ...(colorScheme === undefined ? {} : { colorScheme }),
    };
    const key = JSON.stringify(options);
    const context = (coldCache ? undefined : warmContexts.get(key)) ?? (await browser.newContext(options));
    if (!coldCache) warmContexts.set(key, context);
    const page = await context.newPage();
    await use(page);
    if (coldCache) await context.close();
    else await leaveNothing(context);
  },
});

/** Forgets what the pages stored, wherever they did, and closes them. */
async function leaveNothing(context: BrowserContext): Promise<void> {
  const origins = new Set<string>();
  await writeNoMore(context);
  for (const page of context.pages()) {
    for (const { url } of page.frames().map((frame) => ({ url: frame.url() }))) {
      if (url.startsWith('http')) origins.add(new URL(url).origin);
    }
  }
  const keeper = await context.newPage();
  for (const page of context.pages()) if (page !== keeper) await page.close();
  const devtools = await context.newCDPSession(keeper);
  for (const origin of origins) {
    await devtools.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage',
    });
  }
  await keeper.close();
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
