import { builtInLibrary } from '#built-in-library';
import { checkInSlices } from '../../../src/library/checking/check-library';
import { indexLibrary, mostOfIndex, writeIndex } from '../../../src/library/format/library-index';
import { describeProblem } from '../../../src/library/format/library-problem';
import { readTeamFolder, type Ask, type FolderReading, type TeamFolder } from '../../../src/library/team/team-folder';

const base = 'https://refus.example/letters/';
const letters = {
  'library.json': '{ "format": 2, "name": "Atelier Nord", "languages": ["fr"] }',
  'fr/parts/close.hbs': 'À bientôt,\nl’Atelier Nord',
};

/** A static host with these files; what was asked of it is in `asked`. */
function host(files: Readonly<Record<string, string>>): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (url) => {
    const path = url.slice(base.length).replace(/\?.*/, '');
    asked.push(path);
    const text = files[path];
    return Promise.resolve(text === undefined ? new Response('none', { status: 404 }) : new Response(text));
  };
  return { ask, asked };
}

async function published(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  return { ...files, 'index.json': writeIndex(await indexLibrary(files)) };
}

async function read(files: Readonly<Record<string, string>>, known: TeamFolder | null = null): Promise<FolderReading> {
  return readTeamFolder(base, known, host(files).ask);
}

function problemsOf(reading: FolderReading): string[] {
  return reading.name === 'refused'
    ? reading.problems.map((problem) => describeProblem(problem, 'en'))
    : [reading.name];
}

async function fetched(files: Readonly<Record<string, string>>): Promise<TeamFolder> {
  const reading = await read(await published(files));
  if (reading.name !== 'fetched') throw new Error(problemsOf(reading).join('\n'));
  return reading.folder;
}

test('a published folder is fetched whole, and asked only for its index once it is known', async () => {
  const known = await fetched(letters);
  expect(known.files).toEqual(letters);
  const { ask, asked } = host(await published(letters));
  expect(await readTeamFolder(base, known, ask)).toEqual({ name: 'unchanged' });
  expect(asked).toEqual(['index.json']);
});

test('only what has changed is fetched again', async () => {
  const known = await fetched(letters);
  const changed = { ...letters, 'fr/parts/close.hbs': 'À bientôt.', 'fr/parts/greeting.hbs': 'Bonjour {{firstName}},' };
  const { ask, asked } = host(await published(changed));
  const reading = await readTeamFolder(base, known, ask);
  expect(reading).toMatchObject({ name: 'fetched', folder: { files: changed } });
  expect(asked.sort()).toEqual(['fr/parts/close.hbs', 'fr/parts/greeting.hbs', 'index.json']);
});

test('a folder copied with other line ends is the same folder', async () => {
  const index = writeIndex(await indexLibrary(letters));
  const copied = Object.fromEntries(Object.entries(letters).map(([path, text]) => [path, text.replace(/\n/g, '\r\n')]));
  expect((await read({ ...copied, 'index.json': index })).name).toBe('fetched');
});

test('a folder half published is refused whole, with each file that is not the one of the index', async () => {
  const whole = await published({ ...letters, 'fr/parts/greeting.hbs': 'Bonjour,' });
  const rest = Object.fromEntries(Object.entries(whole).filter(([path]) => path !== 'fr/parts/close.hbs'));
  expect(problemsOf(await read({ ...rest, 'fr/parts/greeting.hbs': 'Bonj' }))).toEqual([
    'fr/parts/close.hbs, line 1: the site does not give this file (404): publish it; if it is there, the server needs a type for .hbs files (text/plain).',
    'fr/parts/greeting.hbs, line 1: this file is not the one index.json tells of: publishing is not finished, or it was changed afterwards. Publish everything again.',
  ]);
});

test.each([
  ['no index', {}, '(404)'],
  ['a page instead of an index', { 'index.json': '<!doctype html>' }, 'not the list'],
  ['a path that leaves the folder', { 'index.json': `{"files":{"../../x.hbs":"${'0'.repeat(64)}"}}` }, 'not the list'],
  ['a digest that is none', { 'index.json': '{"files":{"library.json":"abc"}}' }, 'not the list'],
  [
    'an index of more files than a library has',
    {
      'index.json': JSON.stringify({
        files: Object.fromEntries(
          Array.from({ length: mostOfIndex.files + 1 }, (_, index) => [`fr/parts/a${index}.hbs`, '0'.repeat(64)]),
        ),
      }),
    },
    'not the list',
  ],
])('%s is refused in words', async (_, files: Record<string, string>, words) => {
  expect(problemsOf(await read(files))[0]).toContain(words);
});

test('letters beyond the size of any team’s are refused, and not read to their end', async () => {
  const huge = { ...letters, 'fr/parts/close.hbs': 'x'.repeat(mostOfIndex.characters + 1) };
  expect(problemsOf(await read(await published(huge))).join('\n')).toContain('index.json, line 1: the file has');
});

test('a host that is not reached, or fails, says nothing of the letters', async () => {
  expect((await readTeamFolder(base, null, () => Promise.reject(new TypeError('offline')))).name).toBe('unreachable');
  const failing: Ask = () => Promise.resolve(new Response('', { status: 503 }));
  expect((await readTeamFolder(base, null, failing)).name).toBe('unreachable');
});

describe('the check of the pane', () => {
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };

  test('writes a letter of each kind, in slices', async () => {
    const { problems, letters: count } = await checkInSlices(letters, builtInLibrary, pause);
    expect(problems).toEqual([]);
    expect(count).toBe(8 * 5 * 7);
    expect(pauses).toBeGreaterThan(1);
  });

  test('finds what the command finds: a broken text, and a sentence that the review stops', async () => {
    const broken = await checkInSlices({ ...letters, 'fr/parts/close.hbs': '{{prenom}}' }, builtInLibrary, pause);
    expect(broken.problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['fr/parts/close.hbs:1']);
    const unlawful = { ...letters, 'fr/parts/close.hbs': 'À bientôt.\n\nNous cherchons quelqu’un de plus jeune.' };
    const { problems } = await checkInSlices(unlawful, builtInLibrary, pause);
    expect(problems.map(({ file, line, fault }) => `${file}:${line} ${fault.kind}`)).toEqual([
      'fr/parts/close.hbs:3 finding',
    ]);
  });
});
