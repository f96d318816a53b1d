import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** A browser with one extension, unpacked, and a profile of its own. */
export interface GmailBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/**
 * Starts a Chromium with the extension in it. No name resolves there: a stray request of anybody’s fails. Branded Chrome has
 * not taken `--load-extension` since 137, so it must be a Chromium, or Edge.
 */
export async function launchGmail(options: {
  readonly extension: string;
  readonly profile: string;
  readonly browser: string;
  readonly headless: boolean;
  readonly language: string;
}): Promise<GmailBrowser> {
  const extension = path.resolve(options.extension);
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.browser,
    headless: false,
    locale: options.language,
    timezoneId: 'Europe/Paris',
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      ...(options.headless ? ['--headless=new', '--window-size=1280,800'] : []),
      `--lang=${options.language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return { context, extensionId: new URL(worker.url()).host };
}
