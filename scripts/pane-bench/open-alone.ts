import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import type { BuiltPane } from './built-pane';
import { probeReady, runnersNames } from './probe-ready';
import { traceTasks } from './trace-tasks';

/** How slow the machine and the network are made. */
export interface Conditions {
  readonly name: string;
  /** CDP throttling rate; 1 is none. */
  readonly cpu: number;
  readonly network: { readonly latency: number; readonly megabits: number } | null;
}

/** One opening of a pane. Times in milliseconds since navigation, heap in bytes. */
export interface Opening {
  readonly painted: number;
  readonly ready: number;
  /** Processor time of the page’s main thread from navigation until the button was ready: what follows is not counted. */
  readonly task: number;
  readonly heap: number;
  /** Scripts that had come by then, office.js apart. */
  readonly scripts: readonly string[];
}

/** How often an opening is tried: a browser that is kept from drawing may have no first paint to tell of. */
const tries = 5;

/** Opens a pane in a profile of its own, with nothing cached; again where the browser told of no paint. */
export async function openAlone(
  browser: Browser,
  url: string,
  pane: BuiltPane,
  conditions: Conditions,
): Promise<Opening> {
  for (let left = tries; left > 0; left -= 1) {
    const opening = await openOnce(browser, url, pane, conditions);
    if (opening !== null) return opening;
  }
  throw new Error(`${pane.name}: no paint in ${tries} openings.`);
}

/** Null where the browser told of no paint. */
async function openOnce(
  browser: Browser,
  url: string,
  { mainButton, label }: BuiltPane,
  conditions: Conditions,
): Promise<Opening | null> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 }, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    const devtools = await slow(context, await context.newCDPSession(page), conditions);
    await devtools.send('Performance.enable');
    const tasksUntil = await traceTasks(devtools, url);
    await page.addInitScript(runnersNames);
    await page.addInitScript(probeReady, { selector: mainButton, text: label });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => (window as unknown as { readyAt?: number }).readyAt !== undefined, null, {
      polling: 20,
      timeout: 60_000,
    });
    await page.waitForTimeout(400);
    const { painted, ...seen } = await page.evaluate(() => {
      const ready = (window as unknown as { readyAt: number }).readyAt;
      const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, responseEnd }) => /\.js$/.test(name) && responseEnd <= ready)
        .map(({ name }) => new URL(name).pathname.slice(1));
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { ready, scripts, painted: paint?.startTime ?? null };
    });
    if (painted === null) return null;
    const task = await tasksUntil(seen.ready);
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const heap = await metric(devtools, 'JSHeapUsedSize');
    return {
      ...seen,
      painted,
      scripts: seen.scripts.filter((file) => file !== 'office-stand-in.js'),
      task,
      heap,
    };
  } finally {
    await context.close();
  }
}

/** Applies conditions to a page; returns its session. */
export async function slow(context: BrowserContext, devtools: CDPSession, conditions: Conditions): Promise<CDPSession> {
  if (conditions.cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  if (conditions.network !== null) {
    const bytesPerSecond = conditions.network.megabits * 125_000;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.network.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond / 2,
    });
  }
  return devtools;
}

async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}
