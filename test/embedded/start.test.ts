import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localOfficeJs } from '../../src/embedded/server/add-in-page';
import { parseOptions } from '../../src/embedded/server/parse-options';
import { readSettings } from '../../src/embedded/server/read-settings';

describe('parseOptions', () => {
  it('reads every option', () => {
    const args = '--mailbox m --outbox o --port 5000 --lang fr --manifest a.xml --manifest b.xml --no-build --no-open';
    expect(parseOptions(args.split(' '))).toEqual({
      ...{ mailbox: 'm', outbox: 'o', port: 5000, language: 'fr', manifests: ['a.xml', 'b.xml'] },
      ...{ build: false, open: false, help: false },
    });
  });

  it.each([
    ['an unknown option', ['--mailbocks', 'x'], 'mailbocks'],
    ['a language we have not', ['--lang', 'de'], 'fr or en'],
    ['a port that is no port', ['--port', 'abc'], '--port'],
  ])('says what is wrong with %s', (_name, args, words) => expect(() => parseOptions(args)).toThrow(words));
});

describe('readSettings', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const settings = async (json: string) => {
    await writeFile(path.join(folder, 'mailbox.json'), json);
    return readSettings(folder);
  };

  it('is null for a folder without mailbox.json', async () => expect(await readSettings(folder)).toBeNull());

  it('takes one user for the whole mailbox', async () => {
    expect(await settings('{"user":"ada@a.example"}')).toEqual({
      mailbox: { name: '', address: 'ada@a.example' },
      users: [{ name: '', address: 'ada@a.example', signature: '' }],
      shared: false,
      now: null,
    });
  });

  it.each([
    ['is no JSON', '{'],
    ['names nobody', '{}'],
    ['has a user without an address', '{"users":[{"name":"Ada"}]}'],
    ['has a date that is none', '{"user":"a@a.example","now":"demain"}'],
  ])('names the file when it %s', async (_name, json) => {
    await expect(settings(json)).rejects.toThrow('mailbox.json');
  });
});

describe('localOfficeJs', () => {
  const local = '<script src="/office-js/office.js"></script>';

  it.each([
    ['quoted', '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'],
    ['minified', '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>'],
  ])('replaces the %s script of the network and nothing else', (_name, script) => {
    const page = localOfficeJs(`<head>${script}<script src="taskpane.js"></script></head>`);
    expect(page).not.toContain('appsforoffice');
    expect(page).toContain(local);
    expect(page).toContain('<script src="taskpane.js"></script></head>');
  });

  it('leaves a page without office.js as it is', () => {
    expect(localOfficeJs('<p>support</p>')).toBe('<p>support</p>');
  });
});
