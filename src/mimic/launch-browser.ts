import path from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';

/**
 * Starts a browser with a profile of its own, that extensions can be installed into. No name resolves there: a stray
 * request of anybody’s fails.
 */
export function launchBrowser(options: {
  readonly profile: string;
  readonly browser: string;
  readonly headless: boolean;
  readonly language: string;
  /** More of the browser’s own command line. */
  readonly flags?: readonly string[];
}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(options.profile, {
    executablePath: options.browser,
    // The old headless mode, which Playwright asks for otherwise, has no extensions.
    headless: false,
    locale: options.language,
    timezoneId: 'Europe/Paris',
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      ...(options.headless ? ['--headless=new', '--window-size=1280,800'] : []),
      `--lang=${options.language}`,
      '--enable-unsafe-extension-debugging',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ...(options.flags ?? []),
    ],
  });
}

/**
 * Installs an unpacked extension into a running browser, as a person does from its extensions page. Chrome itself has not
 * taken `--load-extension` since version 137; this way it takes it, as Chromium and Edge do.
 */
export async function installExtension(
  context: BrowserContext,
  folder: string,
): Promise<{ readonly extensionId: string; readonly worker: Worker }> {
  const browser = context.browser();
  if (browser === null) throw new Error('this browser takes no extension while it runs');
  const started = context.waitForEvent('serviceworker', { timeout: 15_000 });
  const session = await browser.newBrowserCDPSession();
  // Not in Playwright’s types, which follow the stable part of the protocol.
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path: path.resolve(folder) })) as { readonly id: string };
  return { extensionId: id, worker: await started };
}
