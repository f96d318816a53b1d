/**
 * What reading a message costs, in a browser: the ratio to that browser's own DOMParser on the same HTML, from 10 KB to
 * 5 MB, and how time grows on mail built to be slow. Exit status 1 when a ratio is above 2 or growth is not linear.
 */
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';
import type { Measures, Row } from './reading-bench/measure-in-page';

const longestRatio = 2;
/** Ten times the mail may take at most this many times longer; a quadratic scan takes a hundred times. */
const mostGrowth = 25;

const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'reading-bench', 'measure-in-page.ts')],
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
  const { first, rows } = await page.evaluate<Measures>('measureReading()');
  process.stdout.write(
    `bundle: ${String(Math.round(script.length / 1024))} KB minified; the first reading, 10 KB, nothing compiled: ${first.toFixed(0)} ms\n`,
  );
  let failed = false;
  for (const { name, kilobytes, parser, reading, ratio } of rows) {
    failed ||= kilobytes > 0 && ratio > longestRatio;
    process.stdout.write(
      `${name.padEnd(34)} ${String(kilobytes).padStart(6)} KB   DOMParser ${parser.toFixed(2).padStart(8)} ms   reading ${reading.toFixed(2).padStart(8)} ms   ratio ${ratio.toFixed(2)}\n`,
    );
  }
  for (const [small, large] of pairs(rows.filter(({ kilobytes }) => kilobytes === 0))) {
    const growth = large.reading / Math.max(small.reading, 0.2);
    failed ||= growth > mostGrowth;
    process.stdout.write(`${large.name}: ten times the mail, ${growth.toFixed(1)} times the time\n`);
  }
  process.exitCode = failed ? 1 : 0;
} finally {
  await browser.close();
}

function pairs(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return index % 2 === 0 && next !== undefined ? [[row, next] as const] : [];
  });
}
