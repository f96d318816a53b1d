/**
 * The pane in use, built for production, in the embedded mailbox: `npm run bench:pane-use`.
 * Typing: main-thread time from a key in a field to the letter and its findings being up to date, CPU slowed 4×, as a ratio to
 * the smallest React update, a controlled field alone in a page, keys interleaved. Heap: a pinned pane over 500 changes of message, in steps of 100.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type CDPSession, type Frame, type Page } from 'playwright-core';
import { startEmbeddedMailbox } from '../src/embedded/server/start-embedded-mailbox';
import { findBrowser } from './find-browser';

const keys = 40;
const changes = 500;
const frameLength = 16;

const outbox = await mkdtemp(path.join(tmpdir(), 'egards-bench-'));
const mailbox = await startEmbeddedMailbox({ outbox, port: 0, language: 'fr' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  await page.goto(`${mailbox.url}?message=c01-1.eml`);
  await page.getByRole('button', { name: 'Refuser avec égards' }).click();
  const element = await page.waitForSelector('iframe.pane-frame');
  const pane = await element.contentFrame();
  if (pane === null) throw new Error('The pane has no frame.');
  await pane
    .getByRole('textbox', { name: /^La lettre/ })
    .getByText('Bonjour')
    .waitFor();
  await page.waitForTimeout(2_000);
  const devtools = await page.context().newCDPSession(page);
  await typing(page, pane, devtools);
  await staying(page, devtools);
} finally {
  await browser.close();
  await mailbox.close();
  await rm(outbox, { recursive: true, force: true });
}

async function typing(page: Page, pane: Frame, devtools: CDPSession): Promise<void> {
  const bare = await page.context().newPage();
  await bare.setContent('<div id="root"></div>');
  await bare.addScriptTag({ content: await bareField() });
  const bareTools = await page.context().newCDPSession(bare);
  for (const each of [devtools, bareTools]) await each.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const costs: { typed: number; empty: number }[] = [];
  for (let round = -5; round < keys; round += 1) {
    await bare.bringToFront();
    await bare.getByRole('textbox').focus();
    const empty = await costOf(bare, bareTools);
    await page.bringToFront();
    await pane.getByRole('textbox', { name: 'Poste' }).focus();
    const typed = await costOf(page, devtools);
    if (round >= 0) costs.push({ typed, empty });
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await bare.close();
  const typed = median(costs.map((cost) => cost.typed));
  const empty = median(costs.map((cost) => cost.empty));
  const ratio = median(costs.map((cost) => cost.typed / cost.empty));
  console.log(
    `a key in a field, CPU 4×, until the letter and its findings are new: ${typed.toFixed(1)} ms of main thread`,
  );
  console.log(
    `  the smallest React update: ${empty.toFixed(1)} ms; ratio ${ratio.toFixed(2)}; a frame is ${frameLength} ms`,
  );
}

/** One controlled field and nothing else. */
async function bareField(): Promise<string> {
  const bundle = await build({
    stdin: {
      contents: `
        import { createElement, useState } from 'react';
        import { createRoot } from 'react-dom/client';
        function Field() {
          const [value, setValue] = useState('');
          return createElement('input', { value, onChange: (event) => setValue(event.target.value) });
        }
        createRoot(document.getElementById('root')).render(createElement(Field));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** Main-thread milliseconds of a renderer from a key to two frames later, as the browser’s trace has them. */
async function costOf(page: Page, devtools: CDPSession): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,devtools.timeline' });
  await page.keyboard.press('a');
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const key = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  if (key === undefined) throw new Error('The trace has no key.');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name === 'RunTask' && pid === key.pid && tid === key.tid && ts + (dur ?? 0) >= key.ts,
  );
  return tasks.reduce((sum, { dur }) => sum + (dur ?? 0), 0) / 1000;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

async function staying(page: Page, devtools: CDPSession): Promise<void> {
  await page.getByRole('button', { name: /^Épingler/ }).click();
  const messages = page.getByRole('option');
  const open = Math.min(await messages.count(), 20);
  const heaps: number[] = [];
  for (let change = 0; change <= changes; change += 1) {
    await messages.nth(change % open).click();
    await page.waitForTimeout(60);
    if (change % 100 !== 0) continue;
    await page.waitForTimeout(1_000);
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    heaps.push((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6);
  }
  console.log(
    `heap of the mailbox and its pinned pane, every 100 changes: ${heaps.map((heap) => heap.toFixed(1)).join(' ')} MB`,
  );
  const [, second = NaN] = heaps;
  const last = heaps.at(-1) ?? NaN;
  console.log(`  the last is ${(last / second).toFixed(2)} × the one after 100 changes`);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
