/**
 * Finds a Chromium-family browser for the real-browser suite, in this order: `EGARDS_BROWSER`, an installed
 * Chromium, Chrome or Edge, then what Playwright has downloaded. Installing one is `install-browser.ts`’s work.
 *
 * Chromium’s headless shell is the same engine without the window, tabs and extensions around it: a page opens in it for two
 * thirds of the processor time. The suite takes it where Debian’s is installed and nothing else is asked for; what needs an
 * extension takes the whole browser.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** A page that lives for seconds gains nothing from what optimises code that runs for long: less than it costs. */
export const withoutOptimising = '--js-flags=--no-turbofan --no-maglev';

export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** Path of an executable browser. Throws `NoBrowserError` when there is none. */
export function findBrowser(): string {
  const chosen = process.env['EGARDS_BROWSER'];
  if (chosen !== undefined && isBrowserChosen()) {
    if (existsSync(chosen)) return chosen;
    throw new NoBrowserError(`EGARDS_BROWSER names ${chosen}, and there is no such file.`);
  }
  const found = [...installedBrowsers(), chromium.executablePath()].find((file) => existsSync(file));
  if (found === undefined) throw new NoBrowserError('No Chromium, Chrome or Edge found on this machine.');
  return found;
}

/** Path of what runs pages without extensions: the headless shell where there is one, else a whole browser. Throws as above. */
export function findPageBrowser(): string {
  return isBrowserChosen() ? findBrowser() : (findHeadlessShell() ?? findBrowser());
}

/** Path of Debian’s headless shell; null where it is not installed. */
export function findHeadlessShell(): string | null {
  return onPath(['chromium-headless-shell']).find((file) => existsSync(file)) ?? null;
}

/** Whether `EGARDS_BROWSER` names the browser to take. */
export function isBrowserChosen(): boolean {
  return (process.env['EGARDS_BROWSER'] ?? '') !== '';
}

function installedBrowsers(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) => [
        path.join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        path.join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        path.join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ]);
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      // Not `chromium-browser`: on Ubuntu it is a stub that asks for a snap.
      return onPath(['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge']);
  }
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
