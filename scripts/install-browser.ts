/**
 * Makes sure the real-browser suite has a browser, and says what it does: nothing when one is there; else Playwright’s
 * own download; else, on Debian or Ubuntu as root, the distribution’s `chromium` package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser, NoBrowserError } from './find-browser';

const say = (words: string) => process.stdout.write(`${words}\n`);

function browserOrNull(): string | null {
  try {
    return findBrowser();
  } catch (error) {
    if (error instanceof NoBrowserError) return null;
    throw error;
  }
}

function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  say(`  ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

function playwrightInstall(): boolean {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

function aptInstall(): boolean {
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  return run('apt-get', ['update']) && run('apt-get', packages, { DEBIAN_FRONTEND: 'noninteractive' });
}

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');

if (browserOrNull() === null) {
  say('The browser tests need a Chromium, Chrome or Edge, and none was found.');
  // As root on Debian the distribution’s package brings its own system libraries; Playwright’s download does not.
  const ways = hasApt && isRoot ? [aptInstall, playwrightInstall] : [playwrightInstall];
  ways.some((way) => way() && browserOrNull() !== null);
}

const browser = browserOrNull();
if (browser === null) {
  say('No browser could be installed. Install Chromium, Chrome or Edge, or set EGARDS_BROWSER to its path.');
  process.exitCode = 1;
} else {
  say(`Browser for the tests: ${browser}`);
}
