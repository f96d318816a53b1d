import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/**
 * A folder of letters as a static host publishes it beside the pane: `config.json` declares it, `letters/index.json` lists
 * it. The list is made anew at each request, so that a file saved here is a file published.
 * Answers false when the request is about something else.
 */
export async function serveLetters(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (pathname === '/config.json') {
    send(request, response, 'application/json', JSON.stringify({ letters: 'letters/' }));
    return true;
  }
  if (!pathname.startsWith('/letters/')) return false;
  const file = pathname.slice('/letters/'.length);
  if (file === 'index.json') {
    send(request, response, 'application/json', JSON.stringify({ files: await listDigests(folder) }));
    return true;
  }
  const target = path.join(folder, file);
  if (!target.startsWith(path.join(folder, path.sep)) || !isText(file)) return false;
  try {
    send(request, response, 'text/plain', await readFile(target, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

/** SHA-256 of each text by its path, line ends made plain: what the pane compares the files with. */
async function listDigests(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    if (!entry.isFile() || !isText(file)) continue;
    const text = (await readFile(path.join(folder, file), 'utf8')).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    digests[file] = createHash('sha256').update(text).digest('hex');
  }
  return digests;
}

function isText(file: string): boolean {
  return file === 'library.json' || (file.endsWith('.hbs') && !file.split('/').some((part) => part.startsWith('.')));
}

function send(request: IncomingMessage, response: ServerResponse, type: string, text: string): void {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(text);
}
