/**
 * What reading a message costs, in a browser: the ratio to that browser's own DOMParser on the same HTML, from 10 KB to
 * 5 MB, and how time grows on mail built to be slow. Time is that of the processor on the page's thread: a busy machine
 * makes both dearer, and stops neither's clock. Exit status 1 when a ratio is above 2 or growth is not linear.
 */
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';
import { median } from './median';

const longestRatio = 2;
/** Ten times the mail may take at most this many times longer; a quadratic scan takes a hundred times. */
const mostGrowth = 25;
const rounds = 11;
/** The first rounds of a size warm the engine up. */
const thrownAway = 2;

const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'reading-bench', 'in-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
});
const script = bundle.outputFiles[0]?.text ?? '';

const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate('bench.prepareMail(10, 1)');
  const first = await cost(page, devtools, 'bench.read()');
  await page.evaluate('bench.prepareMail(20, 80)');
  await page.evaluate('bench.read()');
  process.stdout.write(
    `bundle: ${String(Math.round(script.length / 1024))} KB minified; the first reading, 10 KB, nothing compiled: ${first.toFixed(0)} ms\n`,
  );
  let failed = false;
  for (const kilobytes of [10, 50, 100, 500, 1_024, 5_120]) {
    const count = kilobytes <= 100 ? 20 : kilobytes <= 1_024 ? 3 : 1;
    const row = await measure(page, devtools, `bench.prepareMail(${String(kilobytes)}, ${String(count)})`, count);
    report(`mail of ${String(kilobytes)} KB`, row);
    failed ||= row.ratio > longestRatio;
  }
  for (const name of await page.evaluate<readonly string[]>('bench.slow')) {
    const [small, large] = [await slow(name, 10_000), await slow(name, 100_000)] as const;
    report(`hostile: ${name}, 10 000 characters`, small);
    report(`hostile: ${name}, 100 000`, large);
    const growth = large.reading / Math.max(small.reading, 0.2);
    process.stdout.write(`  ten times the mail, ${growth.toFixed(1)} times the time\n`);
    failed ||= growth > mostGrowth;
  }
  process.exitCode = failed ? 1 : 0;

  function slow(name: string, size: number): Promise<Row> {
    return measure(page, devtools, `bench.prepareSlow(${JSON.stringify(name)}, ${String(size)})`, 1);
  }
} finally {
  await browser.close();
}

/** Milliseconds a message, and the median of the ratios of one round each. */
interface Row {
  readonly parser: number;
  readonly reading: number;
  readonly ratio: number;
}

/** Each round makes its own mail: what is kept of one must not make the next one cheap. */
async function measure(page: Page, devtools: CDPSession, prepare: string, count: number): Promise<Row> {
  const times: Omit<Row, 'ratio'>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(prepare);
    const parser = (await cost(page, devtools, 'bench.parse()')) / count;
    const reading = (await cost(page, devtools, 'bench.read()')) / count;
    if (round >= thrownAway) times.push({ parser, reading });
  }
  return {
    parser: median(times.map(({ parser }) => parser)),
    reading: median(times.map(({ reading }) => reading)),
    ratio: median(times.map(({ parser, reading }) => reading / parser)),
  };
}

/** Processor time of the page's thread, in milliseconds; what asking costs (0.2 ms) is in it. */
async function cost(page: Page, devtools: CDPSession, expression: string): Promise<number> {
  const before = await taskTime(devtools);
  await page.evaluate(expression);
  return (await taskTime(devtools)) - before;
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

function report(name: string, { parser, reading, ratio }: Row): void {
  process.stdout.write(
    `${name.padEnd(40)} DOMParser ${parser.toFixed(2).padStart(8)} ms   reading ${reading.toFixed(2).padStart(8)} ms   ratio ${ratio.toFixed(2)}\n`,
  );
}
