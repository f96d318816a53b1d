import { createServer, type Server } from 'node:http';
import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../letter/compose-letter';
import type { LetterLibrary } from '../letter/letter-library';
import { listOpenings, listReasons, listScenarios } from '../letter/list-choices';
import type { LetterLanguage, LetterRequest } from '../letter/request';
import { everyLetter } from '../library/checking/every-letter';
import { hasText, type LibraryTexts } from '../library/texts/library-layers';
import { describeProblem } from '../library/format/library-problem';
import { checkLibrary } from '../library/checking/check-library';
import { readFolderOnDisk } from './library-folder';

/** Serves it until it is interrupted. */
export async function preview(folder: string, port: number): Promise<number> {
  await readFolderOnDisk(folder);
  const { server, url } = await servePreview(folder, port);
  process.stdout.write(`${url}\nCtrl+C\n`);
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
  return 0;
}

/** Serves the preview on the loopback interface; the folder is read anew for each page. `port` 0 takes a free one. */
async function servePreview(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    previewPage(folder).then(
      (page) => {
        response.writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
          'Cache-Control': 'no-store',
        });
        response.end(page);
      },
      (error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/` };
}

/** All letters, then all reasons and openings inside one, French beside English, with whose text each is. */
async function previewPage(folder: string): Promise<string> {
  const { files, paths } = await readFolderOnDisk(folder);
  const { library, own, problems, advice } = checkLibrary(files, builtInLibrary, paths);
  const [language] = library.settings.languages;
  const french = language !== 'en';
  const name = escape(library.settings.name);
  const list = [...problems, ...advice].map(
    (problem) => `<li>${escape(describeProblem(problem, french ? 'fr' : 'en'))}</li>`,
  );
  const rows = previewedLetters().map(
    ([fr, en]) => `<tr>${letterCell(fr, library, own)}${letterCell(en, library, own)}</tr>`,
  );
  return `<!doctype html>
<html lang="${french ? 'fr' : 'en'}"><meta charset="utf-8"><title>${name}</title>
<style>body{font:16px/1.5 system-ui;margin:2rem;color-scheme:light dark}table{border-collapse:collapse;width:100%}
td{vertical-align:top;width:50%;padding:1rem;border:1px solid #8888}h2{font-size:1rem;margin:0 0 .5rem}small{font-weight:400}</style>
<h1>${name}</h1>
${list.length > 0 ? `<ul>${list.join('\n')}</ul>` : `<p>${french ? 'Rien à corriger.' : 'Nothing to mend.'}</p>`}
<table>${rows.join('\n')}</table></html>`;
}

type Pair = readonly [fr: LetterRequest, en: LetterRequest];

function previewedLetters(): readonly Pair[] {
  const fr = samples('fr');
  const en = samples('en');
  const at = (sample: (typeof fr)[number], index: number): Pair => [sample, en[index] ?? sample];
  const pairs = fr.map(at);
  const plain = ({ reason, opening }: LetterRequest): boolean => reason === undefined && opening === 'none';
  return [
    ...pairs.filter(([sample]) => plain(sample)),
    ...pairs.filter(
      ([{ scenario, opening, reason }]) => scenario === 'after-cv' && opening === 'none' && reason !== undefined,
    ),
    ...pairs.filter(
      ([{ scenario, opening, reason }]) => scenario === 'after-cv' && opening !== 'none' && reason === undefined,
    ),
  ];
}

/** One letter a scenario, opening and reason: from one person, with « vous » and every fact. */
function samples(language: LetterLanguage): readonly LetterRequest[] {
  return [...everyLetter(language)].filter(
    ({ address, sender, rewordings }) => address === 'vous' && sender.team === undefined && rewordings?.thanks === 0,
  );
}

function letterCell(request: LetterRequest, library: LetterLibrary, own: LibraryTexts): string {
  const { language, scenario, reason, opening } = request;
  const labels = [
    listScenarios(library, language).find(({ id }) => id === scenario)?.label,
    listReasons(library, language).find(({ id }) => id === reason)?.label,
    opening === 'none' ? undefined : listOpenings(library, language).find(({ id }) => id === opening)?.label,
  ].filter((label) => label !== undefined);
  const isOwn =
    hasText(own, { language, kind: 'letters', id: scenario }) ||
    (reason !== undefined && hasText(own, { language, kind: 'reasons', id: reason })) ||
    hasText(own, { language, kind: 'openings', id: opening });
  const origin = isOwn ? library.settings.name : 'Égards';
  const { subject, html } = composeLetter(request, library);
  return `<td lang="${language}"><h2>${escape(labels.join(' · '))} <small>(${escape(origin)})</small></h2><p><strong>${escape(subject)}</strong></p>${html}</td>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
