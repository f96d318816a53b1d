/**
 * The pane in use, built for production, in the embedded mailbox: `npm run bench:pane-use [-- --keys N --changes N]`.
 * Typing: main-thread time of a key in each kind of field, and until the letter and its findings are up to date, CPU slowed 4×,
 * as ratios to the smallest React update, a controlled field alone in a page, keys interleaved. Heap: a pinned pane over 500 changes of
 * message, looked at every 50 once 100 have warmed it, in a browser that compiles nothing: machine code is the engine’s, and grows
 * for as long as it finds something worth compiling.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium, type CDPSession, type Frame, type Page } from 'playwright-core';
import { startEmbeddedMailbox } from '../src/embedded/server/start-embedded-mailbox';
import { findBrowser } from './find-browser';
import { median } from './median';
import { ownTime, type TraceEvent } from './pane-bench/trace-tasks';

const { values } = parseArgs({
  options: { keys: { type: 'string', default: '25' }, changes: { type: 'string', default: '500' } },
});
const keys = Number(values.keys);
const changes = Number(values.changes);
const frameLength = 16;
/** Changes of message before the heap is looked at. */
const warmUp = 100;
/** Where a key is pressed: the letter by hand comes last, since choices no longer change it afterwards. */
const fields = ['Prénom', 'Poste', 'Précision', 'Phrase personnelle', 'La lettre, modifiable ici'];

const outbox = await mkdtemp(path.join(tmpdir(), 'egards-bench-'));
const mailbox = await startEmbeddedMailbox({ outbox, port: 0, language: 'fr' });
try {
  if (keys > 0) await withPane([], typing);
  if (changes > 0) await withPane(['--js-flags=--jitless'], staying);
} finally {
  await mailbox.close();
  await rm(outbox, { recursive: true, force: true });
}

/** Opens the pane beside an application in a browser of its own, and has it used once its letter is there. */
async function withPane(
  flags: readonly string[],
  use: (page: Page, pane: Frame, devtools: CDPSession) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', ...flags] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
    const page = await context.newPage();
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
    await use(page, pane, await context.newCDPSession(page));
  } finally {
    await browser.close();
  }
}

async function typing(page: Page, pane: Frame, devtools: CDPSession): Promise<void> {
  const bare = await page.context().newPage();
  await bare.setContent('<div id="root"></div>');
  await bare.addScriptTag({ content: await bareField() });
  const bareTools = await page.context().newCDPSession(bare);
  await page.bringToFront();
  await pane.getByRole('button', { name: /^Préciser/ }).click();
  for (const each of [devtools, bareTools]) await each.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  console.log(`a key, CPU 4×, until what it changes is on screen (main thread; a frame is ${frameLength} ms)`);
  for (const name of fields) {
    const costs: { typed: Cost; empty: Cost }[] = [];
    for (let round = -3; round < keys; round += 1) {
      await bare.bringToFront();
      await bare.getByRole('textbox').focus();
      const empty = await costOf(bare, bareTools);
      await page.bringToFront();
      await pane.getByRole('textbox', { name, exact: true }).focus();
      const typed = await costOf(page, devtools);
      if (round >= 0) costs.push({ typed, empty });
    }
    const of = (read: (cost: (typeof costs)[number]) => number) => median(costs.map(read));
    console.log(
      `  ${name.padEnd(26)} the key’s own task ${of(({ typed }) => typed.first).toFixed(1)} ms` +
        ` (${of(({ typed, empty }) => typed.first / empty.first).toFixed(2)} × the smallest React update),` +
        ` all until the findings ${of(({ typed }) => typed.all).toFixed(1)} ms` +
        ` (${of(({ typed, empty }) => typed.all / empty.all).toFixed(2)} ×)`,
    );
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await bare.close();
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

interface Cost {
  /** Milliseconds of the task that the key is handled in: React has then drawn the letter. */
  readonly first: number;
  /** Milliseconds of all tasks from the key until three frames later: the letter is painted, its findings are back and drawn. */
  readonly all: number;
}

/** What a key costs the main thread of a renderer, as the browser’s trace has it. */
async function costOf(page: Page, devtools: CDPSession): Promise<Cost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline',
  });
  await page.keyboard.press('a');
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const at = (type: string) =>
    events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === type) ?? null;
  const key = at('keydown');
  // What the key writes may come in a task of its own.
  const written = at('input') ?? key;
  if (key === null || written === null) throw new Error('The trace has no key.');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name === 'RunTask' && pid === key.pid && tid === key.tid && ts + (dur ?? 0) >= key.ts,
  );
  const own = tasks.find(({ ts, dur }) => ts <= written.ts && ts + (dur ?? 0) >= written.ts);
  return {
    first: own === undefined ? NaN : ownTime(own),
    all: tasks.reduce((sum, task) => sum + ownTime(task), 0),
  };
}

async function staying(page: Page, _pane: Frame, devtools: CDPSession): Promise<void> {
  await devtools.send('HeapProfiler.enable');
  await page.getByRole('button', { name: /^Épingler/ }).click();
  const messages = page.getByRole('option');
  const open = Math.min(await messages.count(), 20);
  /** What is used after so many changes, in bytes. */
  const heaps: { readonly change: number; readonly used: number }[] = [];
  for (let change = 1; change <= changes; change += 1) {
    await messages.nth(change % open).click();
    await page.waitForTimeout(60);
    if (change < warmUp || change % 50 !== 0) continue;
    await page.waitForTimeout(1_000);
    // The mailbox records what is said between it and the pane, bodies included: that is no part of either.
    await page.evaluate('window.egardsWire.clear()');
    for (let time = 0; time < 2; time += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    heaps.push({ change, used: usedSize });
  }
  console.log(
    `heap of the mailbox and its pinned pane after ${heaps.map(({ change }) => change).join(', ')} changes:` +
      ` ${heaps.map(({ used }) => (used / 1e6).toFixed(2)).join(' ')} MB`,
  );
  const last = heaps.filter(({ change }) => change >= changes - 300);
  console.log(`  over the last ${last.length} looks it grows by ${slope(last).toFixed(0)} bytes a change`);
}

/** Of the straight line that fits best. */
function slope(points: readonly { readonly change: number; readonly used: number }[]): number {
  const mean = (read: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const [middle, level] = [mean(({ change }) => change), mean(({ used }) => used)];
  const along = mean(({ change }) => (change - middle) ** 2);
  return along === 0 ? NaN : mean(({ change, used }) => (change - middle) * (used - level)) / along;
}
