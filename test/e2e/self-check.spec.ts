import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { packageSite } from '../../scripts/package-site';
import { netlifyHeaders } from '../host-headers';
import { expect, test } from './support/mailbox';

const url = 'https://refus.example/egards/';
const release = mkdtempSync(path.join(tmpdir(), 'egards-release-'));
const root = path.join(import.meta.dirname, '..', '..');

// The site is packaged once.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => void packageSite(path.join(root, 'dist'), release, url));
const opened: Page[] = [];
test.afterEach(async () => void (await Promise.all(opened.splice(0).map((page) => page.close()))));
test.afterAll(() => rmSync(release, { recursive: true, force: true, maxRetries: 5 }));

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** The released site as its own `_headers` has it served, with what goes wrong at this host. */
async function openSite(
  browser: Browser,
  options: {
    readonly at?: string;
    readonly language?: string;
    readonly spoil?: (file: string, answer: Answer) => Partial<Answer>;
    readonly officeJs?: boolean;
    readonly page?: string;
  } = {},
): Promise<Page> {
  const { at = url, language = 'fr-FR', spoil = () => ({}), officeJs = true, page: name = 'self-check.html' } = options;
  const page = await browser.newPage({ locale: language });
  opened.push(page);
  const headersFile = readFileSync(path.join(release, 'host', '_headers'), 'utf8');
  await page.route(/appsforoffice|aspnetcdn/, (route) =>
    officeJs ? route.fulfill({ contentType: 'text/javascript', body: '' }) : route.abort('connectionrefused'),
  );
  await page.route(`${new URL(at).origin}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(at).pathname.length);
    const headers = Object.fromEntries(netlifyHeaders(headersFile, `/egards/${file}`));
    let answer: Answer;
    try {
      const body = readFileSync(path.join(release, 'site', file));
      answer = {
        status: 200,
        headers: { ...headers, 'content-type': types[path.extname(file)] ?? 'text/plain' },
        body,
      };
    } catch {
      answer = { status: 404, headers: { ...headers, 'content-type': 'text/html' }, body: Buffer.from('<p>404</p>') };
    }
    return route.fulfill({ ...answer, ...spoil(file, answer) });
  });
  await page.goto(`${at}${name}`);
  return page;
}

const problems = (page: Page) =>
  page.locator('[data-problem]').evaluateAll((found) => found.map((each) => (each as HTMLElement).dataset['problem']));

test('the released site is in order behind its own headers, and its pane opens', async ({ browser }) => {
  const page = await openSite(browser);
  await expect(page.getByRole('status')).toContainText('Tout est en ordre');
  expect(await problems(page)).toEqual([]);
  const pane = await openSite(browser, { page: 'taskpane.html' });
  await expect(pane.getByText('Égards s’ouvre depuis votre messagerie')).toBeVisible();
  await expect(pane.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a site that its host spoils is told so in words, with what to do', async ({ browser }) => {
  const spoilt = await openSite(browser, {
    officeJs: false,
    spoil: (file, { headers, body }) => {
      if (file === 'commands.html') return { status: 404 };
      if (file === 'assets/icon-80.png') return { body: readFileSync(path.join(root, 'assets', 'icon-64.png')) };
      if (file.endsWith('.css') && !file.startsWith('self-check'))
        return { headers: { ...headers, 'content-type': 'text/plain' } };
      if (file === 'taskpane.html')
        return {
          headers: { ...headers, 'x-frame-options': 'DENY', 'content-security-policy': "frame-ancestors 'self'" },
          body: Buffer.from(
            body.toString().replace('<title>', '<script src="http://cdn.example/a.js"></script><title>'),
          ),
        };
      if (file === 'letters/library.json') return { status: 200, body: Buffer.from('{ "format": 1,') };
      return {};
    },
  });
  await expect(spoilt.getByRole('status')).toContainText('8 défauts empêchent Outlook d’utiliser ce site.');
  expect(await problems(spoilt)).toEqual([
    'missing-files',
    'wrong-type',
    'changed-files',
    'frame-options',
    'forbids-outlook',
    'office-js-unreachable',
    'mixed-content',
    'icon-size',
    'library-unreadable',
  ]);
  await expect(spoilt.locator('[data-problem=missing-files]')).toContainText('commands.html');
  await expect(spoilt.locator('[data-problem=icon-size]')).toContainText('assets/icon-80.png (64×64)');
});

test('a site elsewhere than its manifests say, kept for ever, says so in English', async ({ browser }) => {
  const page = await openSite(browser, {
    at: 'https://refus.example/other/',
    language: 'en-GB',
    spoil: (file, { headers }) =>
      file.endsWith('.html')
        ? { headers: { 'content-type': 'text/html', 'cache-control': 'max-age=31536000' } }
        : { headers },
  });
  await expect(page.getByRole('status')).toHaveText('One fault keeps Outlook from using this site.');
  expect(await problems(page)).toEqual(['other-address', 'no-policy', 'pages-kept']);
  await expect(page.locator('[data-problem=other-address]')).toContainText('https://refus.example/egards/');
});

test('a policy that forbids the site’s own scripts leaves a sentence on the page', async ({ browser }) => {
  const page = await openSite(browser, {
    spoil: (file, { headers }) => ({ headers: { ...headers, 'content-security-policy': "script-src 'none'" } }),
  });
  await expect(page.getByText('La vérification n’a pas démarré')).toBeVisible();
});
