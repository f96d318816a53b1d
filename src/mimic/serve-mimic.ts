import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import type { MimicMailbox } from './mimic-thread';

export const gmailUrl = 'https://mail.google.com/mail/u/0/';

/**
 * The header that makes Gmail refuse markup set by its own scripts, and policies they did not declare (Google Workspace
 * updates, January 2024). Extensions meet it as soon as they reach for the page’s own world.
 */
const gmailPolicy = "require-trusted-types-for 'script'; trusted-types mimic; connect-src 'none'";

/** Has every page of a browser meet the mimic at Gmail’s address. No request for it leaves the machine. */
export async function serveMimic(context: BrowserContext, mailbox: () => MimicMailbox): Promise<void> {
  const [script, style] = await Promise.all([
    bundlePage(),
    readFile(path.join(import.meta.dirname, 'mimic.css'), 'utf8'),
  ]);
  await context.route('https://mail.google.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/mimic.js') await route.fulfill({ contentType: 'text/javascript', body: script });
    else if (pathname === '/mimic.css') await route.fulfill({ contentType: 'text/css', body: style });
    else if (pathname.startsWith('/mail/'))
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': gmailPolicy },
        body: pageHtml(mailbox()),
      });
    else await route.fulfill({ status: 404, body: '' });
  });
}

function pageHtml(mailbox: MimicMailbox): string {
  const data = JSON.stringify(mailbox).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${mailbox.language}">
<head><meta charset="utf-8"><title>Gmail</title><link rel="stylesheet" href="/mimic.css"></head>
<body><script type="application/json" id="mailbox">${data}</script><script src="/mimic.js"></script></body>
</html>`;
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
