/**
 * Makes sure the real-browser suite has a browser, and says what it does: nothing when one is there; else Debian’s
 * `chromium` package when we are root there; else Playwright’s own download, with its system libraries when we are root.
 * Debian’s headless shell, which only makes the suite quicker, comes with its `chromium`, and is added on a CI machine.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser, findHeadlessShell, isBrowserChosen, NoBrowserError } from './find-browser';

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
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  return run(process.execPath, [cli, 'install', ...withLibraries, 'chromium']);
}

function aptInstall(packages: readonly string[]): boolean {
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  return run('apt-get', ['update']) && run('apt-get', command, { DEBIAN_FRONTEND: 'noninteractive' });
}

const debianBrowser = () => aptInstall(['chromium', 'chromium-headless-shell', 'fonts-dejavu-core']);

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Ubuntu’s package of that name only installs a snap, which containers cannot run. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** On somebody’s own machine nothing is changed that the tests can do without. */
function isDebianOfCi(): boolean {
  return (process.env['CI'] ?? '') !== '' && isDebian() && isRoot();
}

if (browserOrNull() === null) {
  say('The browser tests need a Chromium, Chrome or Edge, and none was found.');
  const ways = isDebian() && isRoot() ? [debianBrowser, playwrightInstall] : [playwrightInstall];
  ways.some((way) => way() && browserOrNull() !== null);
} else if (isDebianOfCi() && !isBrowserChosen() && findHeadlessShell() === null) {
  say('The browser tests are quicker in Chromium’s headless shell; without it they run in the browser that is here.');
  aptInstall(['chromium-headless-shell']);
}

const browser = browserOrNull();
if (browser === null) {
  say('No browser could be installed. Install Chromium, Chrome or Edge, or set EGARDS_BROWSER to its path.');
  process.exitCode = 1;
} else {
  say(`Browser for the tests: ${browser}`);
}
