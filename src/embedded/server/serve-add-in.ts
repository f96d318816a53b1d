import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { localOfficeJs } from './add-in-page';
import { indexOfficeJs, officeJsFolder } from './office-js-files';
import { isErrorCode } from './error-code';
import { requestedUrl, safeListener } from './safe-listener';
import { serveLetters } from './serve-letters';

const addOnFolder = path.join(import.meta.dirname, '..', 'add-on');

/** A name with the hash of its file in it never comes to name another: as on a real host, the browser keeps what it compiled. */
const namedByContents = /\.[\da-f]{8}\.(?:js|css)$/;

/** The add-in’s own origin: its built pages, office.js from npm, the development add-on, and a team’s folder of letters. */
export function serveAddIn(folder: string, mailboxOrigin: () => string, letters: string | null): RequestListener {
  const officeFolder = officeJsFolder();
  const officeFiles = indexOfficeJs(officeFolder);
  const files = sirv(folder, { dev: true, etag: true, brotli: true, setHeaders });
  const office = sirv(officeFolder, { dev: true, etag: true });
  const addOn = sirv(addOnFolder, { dev: true, etag: true });

  function allowFraming(response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', `frame-ancestors ${mailboxOrigin()} 'self'`);
    response.setHeader('Cache-Control', 'no-cache');
  }

  function setHeaders(response: ServerResponse, pathname: string): void {
    allowFraming(response);
    if (namedByContents.test(pathname)) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
  }

  const notFound = (response: ServerResponse) => () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('No such file in the add-in’s folder.');
  };

  return safeListener((request, response) => {
    const pathname = decodeURIComponent(requestedUrl(request.url)?.pathname ?? '/');
    if (/^\/office-js\/agaveerrorux\/index\.html$/i.test(pathname)) {
      request.url = '/trust-page.html';
      addOn(request, response, notFound(response));
    } else if (pathname.startsWith('/office-js/')) {
      const file = officeFiles.get(pathname.slice('/office-js/'.length).toLowerCase());
      if (file !== undefined) request.url = `/${file}`;
      office(request, response, notFound(response));
    } else if (pathname.startsWith('/embedded-add-on/')) {
      request.url = pathname.slice('/embedded-add-on'.length);
      addOn(request, response, notFound(response));
    } else if (pathname.endsWith('.html')) {
      void sendPage(response, path.join(folder, path.normalize(pathname)));
    } else if (letters !== null) {
      allowFraming(response);
      void serveLetters(letters, pathname, request, response).then(
        (served) => {
          if (!served) files(request, response, notFound(response));
        },
        () => response.writeHead(500).end(),
      );
    } else {
      files(request, response, notFound(response));
    }
  });

  async function sendPage(response: ServerResponse, file: string): Promise<void> {
    try {
      if (!file.startsWith(folder)) throw Object.assign(new Error('outside'), { code: 'ENOENT' });
      const page = localOfficeJs(await readFile(file, 'utf8'));
      allowFraming(response);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    } catch (error) {
      if (isErrorCode(error, 'ENOENT')) notFound(response)();
      else response.writeHead(500).end();
    }
  }
}
