import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLibrary } from '../../src/cli/library';

const egardsPath = join(__dirname, '../../src/cli/egards.mjs');
const folder = mkdtempSync(join(tmpdir(), 'egards-library-'));
const team = join(folder, 'atelier');
const close = join(team, 'fr/parts/close.hbs');

afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command answers, asked of its function: to start a process for each would take longer than all they do. */
async function library(...args: readonly string[]): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const heard = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((words) => {
      said[stream] += String(words);
      return true;
    }),
  );
  try {
    return { status: await runLibrary(args), ...said };
  } finally {
    for (const spy of heard) spy.mockRestore();
  }
}

/** The same in a process of its own, as a person types it. */
function startedLibrary(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [egardsPath, 'library', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a new library can be used as it is, and says so in the team’s language', async () => {
  expect(startedLibrary('new', team)).toMatchObject({ status: 0, stderr: '' });
  const settings: unknown = JSON.parse(readFileSync(join(team, 'library.json'), 'utf8'));
  expect(settings).toMatchObject({ $schema: './library.schema.json', format: 2, name: 'atelier' });
  writeFileSync(join(team, 'library.json'), JSON.stringify({ ...(settings as object), languages: ['fr'] }));

  const { status, stdout } = await library('check', team);
  expect(stdout).toBe('Ces lettres peuvent servir. 5600 lettres écrites et relues, avec 2 textes de l’équipe.\n');
  expect(status).toBe(0);
}, 120_000);

test('new writes over nothing', async () => {
  const before = readFileSync(close, 'utf8');
  const { status, stderr } = await library('new', team, '--all');
  expect(status).toBe(1);
  expect(stderr).toContain('is not empty');
  expect(readFileSync(close, 'utf8')).toBe(before);
}, 60_000);

test('a mistake is told with its file, its line and what was meant, a list that is no longer right too, and the status is 1', async () => {
  const before = readFileSync(close, 'utf8');
  expect((await library('index', team)).status).toBe(0);
  writeFileSync(close, 'À bientôt,\n\n{{firstname}}');
  const { status, stdout } = await library('check', team, '--language', 'en');
  writeFileSync(close, before);
  rmSync(join(team, 'index.json'));
  expect(status).toBe(1);
  expect(stdout).toBe(
    '✗ fr/parts/close.hbs, line 3: unknown field “firstname”. Did you mean “firstName”?\n' +
      '✗ index.json, line 1: this list is no longer that of the files: make it again with “egards library index”.\n' +
      'These letters cannot be used yet: 2 things to mend.\n',
  );
}, 60_000);

test.each([[[]], [['check']], [['mend', 'x']], [['check', 'x', 'y']], [['check', 'x', '--language', 'de']]])(
  'egards library %j is misuse',
  async (args) => {
    const { status, stderr } = await library(...args);
    expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('egards library new DIR')]);
  },
  60_000,
);

test('a folder that is not there is said to be so', () => {
  const { status, stderr } = startedLibrary('check', join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toContain('nowhere');
}, 60_000);

test('the preview shows both languages, follows each change, and lets no markup of a text through', async () => {
  const child = spawn(process.execPath, [egardsPath, 'library', 'preview', team, '--port', '0']);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().split('\n')[0] ?? ''));
      child.once('exit', () => reject(new Error('the preview ended')));
    });
    const first = await fetch(url);
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await first.text();
    expect(page).toContain('Bonjour Maëlle');
    expect(page).toContain('Hello Maëlle');
    expect(page.match(/<td lang="en">/g)).toHaveLength(8 + 6 + 4);

    writeFileSync(close, 'Au revoir de l’Atelier <script>alert(1)</script>');
    const changed = await (await fetch(url)).text();
    expect(changed).not.toContain('<script>');
    expect(changed).toContain('fr/parts/close.hbs, ligne 1');
    writeFileSync(close, 'Au revoir de l’Atelier');
    expect(await (await fetch(url)).text()).toContain('Au revoir de l’Atelier');
    expect((await fetch(new URL('/library.json', url))).status).toBe(404);
  } finally {
    child.kill();
  }
}, 120_000);

test('a library is exported and imported as it was, and neither writes over anything', async () => {
  const zip = join(folder, 'atelier.zip');
  const small = join(folder, 'small');
  const texts = {
    'library.json': '{ "format": 2, "name": "Atelier Nord", "languages": ["en"] }',
    'en/parts/close.hbs': 'See you soon,\n',
  };
  mkdirSync(join(small, 'en/parts'), { recursive: true });
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(small, path), text);
  expect(await library('export', small, zip)).toMatchObject({ status: 0, stderr: '' });
  expect(await library('export', small, zip)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is already there') as string,
  });

  const copy = join(folder, 'copy');
  expect(await library('import', zip, copy)).toMatchObject({ status: 0, stderr: '' });
  for (const [path, text] of Object.entries(texts)) expect(readFileSync(join(copy, path), 'utf8')).toBe(text);
  expect((await library('import', zip, copy)).stderr).toContain('is not empty');
}, 120_000);

test('a library that does not pass its checks is not exported', async () => {
  const zip = join(folder, 'faulty.zip');
  const faulty = join(folder, 'faulty');
  mkdirSync(faulty);
  writeFileSync(join(faulty, 'library.json'), '{ "format": 2, "languages": ["en"], "nom": "x" }');
  const { status, stdout } = await library('export', faulty, zip);
  expect([status, existsSync(zip)]).toEqual([1, false]);
  expect(stdout).toContain('unknown setting “nom”');
}, 60_000);

test('letters that people have are imported into a folder that passes the check, with a report of the others', async () => {
  const table = join(folder, 'modeles.csv');
  const html = join(folder, 'refus entretien.html');
  writeFileSync(
    table,
    'Titre;Texte\nRefus CV;"Dear [First name],\n\nYour application for the [Position] role was not successful."\nTrou;"Hello,\n\nPlease ask [Manager]."\n',
  );
  writeFileSync(
    html,
    '<p>Hello,</p><p>Thank you for the interview. We have chosen another candidate for the role.</p>',
  );
  const brought = join(folder, 'brought');
  const { status, stdout } = await library('import', table, html, brought, '--language', 'en');
  expect(stdout.split('\n')).toEqual([
    '✓ modeles.csv:2 Refus CV → en/letters/after-cv.hbs',
    '✓ refus entretien.html:1 refus entretien → en/letters/after-interview.hbs',
    expect.stringMatching(/^✗ modeles\.csv, line 7: “\[Manager\]” is still to be filled/),
    '',
  ]);
  expect(status).toBe(1);
  expect((await library('check', brought)).stdout).toMatch(/^These letters can be used/m);
}, 120_000);
