import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};
const officeJs = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/;

export interface ServedPane {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder of `copyCompressed`, with `office` in the place of Microsoft’s office.js. Nothing else is changed. */
export async function servePane(folder: string, office: string): Promise<ServedPane> {
  const server = http.createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(folder, name);
    if (name === '/office-stand-in.js') send(Buffer.from(office), '.js', false);
    else if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404);
      response.end();
    } else if (name.endsWith('.html')) send(Buffer.from(page(file)), '.html', false);
    else if (existsSync(`${file}.br`)) send(readFileSync(`${file}.br`), path.extname(file), true);
    else send(readFileSync(file), path.extname(file), false);

    function send(body: Buffer, extension: string, compressed: boolean): void {
      response.writeHead(200, {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(compressed ? { 'Content-Encoding': 'br' } : {}),
      });
      response.end(body);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/taskpane.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function page(file: string): string {
  return readFileSync(file, 'utf8').replace(officeJs, '/office-stand-in.js');
}
