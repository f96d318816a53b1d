import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeServer, listen } from '../../src/embedded/server/listen';
import { MailStore } from '../../src/embedded/server/mail-store';
import { serveAddIn } from '../../src/embedded/server/serve-add-in';
import { serveMailbox } from '../../src/embedded/server/serve-mailbox';

describe('what a browser may keep of the embedded mailbox', () => {
  let folder: string;
  let addIn: Awaited<ReturnType<typeof listen>>;
  let mailbox: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
    const files = ['pane.0a1b2c3d.js', 'pane.js', 'pane.html', 'index.html'];
    for (const file of files) await writeFile(path.join(folder, file), '/* nothing */');
    const store = await MailStore.open(folder, path.join(folder, 'outbox'));
    const state = { language: null, sendCheckTimeout: 1 };
    const origins = () => ({ mailbox: `http://localhost:${mailbox.port}`, addIn: 'http://localhost:1' });
    addIn = await listen(
      serveAddIn(folder, () => 'http://localhost:1', null),
      0,
    );
    mailbox = await listen(
      serveMailbox({ store, pageFolder: folder, addIns: () => Promise.resolve([]), state, origins }),
      0,
    );
  });

  afterAll(async () => {
    await Promise.all([closeServer(addIn.server), closeServer(mailbox.server)]);
    await rm(folder, { recursive: true });
  });

  const answers = async (server: typeof addIn, file: string) => {
    const address = `http://localhost:${server.port}/${file}`;
    const { headers, status } = await fetch(address);
    const tag = headers.get('etag');
    const again = await fetch(address, { headers: tag === null ? {} : { 'If-None-Match': tag } });
    return { status, rule: headers.get('cache-control'), again: again.status };
  };
  const checkedAgain = { status: 200, rule: 'no-cache', again: 304 };

  it('is a file whose name changes with it, for ever', async () => {
    expect((await answers(addIn, 'pane.0a1b2c3d.js')).rule).toContain('immutable');
  });

  it.each(['pane.js', 'office-js/office.js', 'office-js/FR-FR/Office_strings.js', 'embedded-add-on/trust-page.js'])(
    'is /%s, as long as it has not changed',
    async (file) => expect(await answers(addIn, file)).toEqual(checkedAgain),
  );

  it('is the script of the mailbox, as long as it has not changed', async () =>
    expect(await answers(mailbox, 'pane.js')).toEqual(checkedAgain));

  it('is no page: its policy names addresses that are not always the same', async () => {
    expect(await answers(addIn, 'pane.html')).toEqual({ status: 200, rule: 'no-cache', again: 200 });
    for (const file of ['', 'index.html'])
      expect(await answers(mailbox, file)).toMatchObject({ status: 200, rule: 'no-store' });
  });
});
