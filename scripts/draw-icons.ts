/** Draws assets/icon-*.png from assets/icon.svg, in a real browser: `npx tsx scripts/draw-icons.ts`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = path.join(import.meta.dirname, '..', 'assets');

const svg = await readFile(path.join(assets, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
