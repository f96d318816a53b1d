import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanHtml } from '../../src/embedded/model/clean-html';
import { htmlToText } from '../../src/embedded/model/html-to-text';
import { closeServer, listen } from '../../src/embedded/server/listen';
import { MailStore } from '../../src/embedded/server/mail-store';
import { parseEml } from '../../src/embedded/server/parse-eml';
import { serveMailbox } from '../../src/embedded/server/serve-mailbox';
import { growthOf, linearAtMost } from '../growth';

describe('the mailbox’s server', () => {
  let folder: string;
  let store: MailStore;
  let served: Awaited<ReturnType<typeof listen>>;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
    store = await MailStore.open(folder, path.join(folder, 'outbox'));
    const origins = () => ({ mailbox: `http://localhost:${served.port}`, addIn: 'http://localhost:1' });
    const state = { language: null, sendCheckTimeout: 1 };
    served = await listen(
      serveMailbox({ store, pageFolder: folder, addIns: () => Promise.resolve([]), state, origins }),
      46_100,
    );
  });

  afterEach(async () => {
    await closeServer(served.server);
    await rm(folder, { recursive: true });
  });

  /** The status; the path is sent as written. */
  const ask = (method: string, written: string, body?: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = { Host: `localhost:${served.port}` };
      const asked = request({ host: '127.0.0.1', port: served.port, method, path: written, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject);
      asked.end(body);
    });

  it.each([
    ['//', 400],
    ['/a%00.html', 400],
    ['/api/messages/%zz', 400],
    ['/api/messages/unknown', 404],
  ])('answers %s with %i and goes on', async (written, status) => {
    expect(await ask('GET', written)).toBe(status);
    expect(await ask('GET', '/api/state')).toBe(200);
  });

  it.each([
    ['/api/folder/x', '"elsewhere"'],
    ['/api/categories/x', '{"a":1}'],
    ['/api/master-categories', '[1]'],
    ['/api/custom-properties/a/b', '{}'],
    ['/api/roaming-settings/a/b', '{"a":1}'],
    ['/api/read/x', '{'],
  ])('refuses a body that is not what %s takes', async (written, body) => {
    expect(await ask('PUT', written, body)).toBe(400);
  });

  it('takes __proto__ for a key like another', async () => {
    expect(await ask('PUT', '/api/custom-properties/__proto__/polluted', '"yes"')).toBe(200);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const again = await MailStore.open(folder, path.join(folder, 'outbox'));
    expect(again.customProperties('__proto__', 'polluted')).toBe('yes');
  });
});

describe('a hostile body', () => {
  it.each([
    ['cleanHtml', cleanHtml],
    ['htmlToText', htmlToText],
  ])('costs %s no more than its bounds', (_name, read) => {
    // Each closing tag is looked for among all that are open: only the bounds keep this from taking minutes.
    const tags = (count: number) => '<b>'.repeat(count) + '</i>'.repeat(count);
    expect(growthOf(300_000, tags, read)).toBeLessThan(linearAtMost);
  });

  it('shows a picture named a thousand times only as often as there is room', async () => {
    const picture = 'QUJD'.repeat(50_000);
    const mail = [
      'From: a@courriel.example',
      'Subject: x',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<img src="cid:one@x">\r\n'.repeat(1_000),
      '--b',
      'Content-Type: image/png',
      'Content-ID: <one@x>',
      'Content-Transfer-Encoding: base64',
      '',
      picture,
      '--b--',
    ].join('\r\n');
    const { message } = await parseEml('a.eml', Buffer.from(mail), 'inbox');
    expect(message.html).toContain('data:image/png;base64,');
    expect(message.html?.length).toBeLessThan(25_000_000);
  });
});
