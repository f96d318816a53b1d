import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveLetters } from '../../src/embedded/server/serve-letters';

const close = 'fr/parts/close.hbs';
let folder = '';
let site = '';
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'egards-served-'));
  await cp(path.join(__dirname, '../../examples/novalys-letters'), folder, { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void serveLetters(folder, decodeURIComponent(pathname), request, response).then((served) => {
      if (!served) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

const etagOf = async (file: string): Promise<string> => (await fetch(site + file)).headers.get('ETag') ?? '';

test.each(['config.json', 'letters/index.json', 'letters/library.json', `letters/${close}`])(
  '%s is served with an ETag, and not a second time to who has it',
  async (file) => {
    const etag = await etagOf(file);
    expect(etag).toMatch(/^"[0-9a-f]{16}"$/);
    const again = await fetch(site + file, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  },
);

test('a text that was changed changes the index, and both are served again', async () => {
  const [index, text] = await Promise.all([etagOf('letters/index.json'), etagOf(`letters/${close}`)]);
  await writeFile(path.join(folder, close), 'À bientôt,');
  for (const [file, etag] of [
    ['letters/index.json', index],
    [`letters/${close}`, text],
  ] as const)
    expect((await fetch(site + file, { headers: { 'If-None-Match': etag } })).status).toBe(200);
});

test.each([
  'letters/../package.json',
  'letters/fr/%2e%2e/%2e%2e/secret.hbs',
  'letters/library.schema.json',
  'letters/.hidden.hbs',
])('%s is not served', async (file) => {
  expect((await fetch(site + file)).status).toBe(404);
});
