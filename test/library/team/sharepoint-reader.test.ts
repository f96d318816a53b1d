import { describeProblem } from '../../../src/library/format/library-problem';
import { readSharePointPlace } from '../../../src/library/team/sharepoint-place';
import {
  createSharePointReader,
  type SharePointReader,
  type SignIn,
} from '../../../src/library/team/sharepoint-reader';
import type { FolderReading, TeamFolder } from '../../../src/library/team/team-folder';
import { GraphStandIn } from './graph-stand-in';

const config = {
  clientId: '0f5e9a5c-6a1d-4a7e-9c55-3c1f1a2b3c4d',
  siteUrl: 'https://novalys.sharepoint.com/sites/recrutement',
  folder: 'Lettres Égards',
};
const letters = {
  'library.json': '{ "format": 2, "name": "Atelier Nord", "languages": ["fr"] }',
  'fr/parts/close.hbs': 'À bientôt,\nl’Atelier Nord',
  'fr/parts/greeting.hbs': 'Bonjour {{firstName}},',
};
/** What stands beside letters in a folder of SharePoint. */
const beside = { 'Notes.docx': 'x', 'fr/brouillons/essai.hbs': 'x', 'de/parts/close.hbs': 'x' };

interface Reader {
  readonly read: SharePointReader;
  readonly waits: number[];
  readonly asked: boolean[];
}

function open(
  graph: GraphStandIn,
  signIn: SignIn = { name: 'signed-in', token: GraphStandIn.token },
  settings: object = config,
): Reader {
  const place = readSharePointPlace(settings);
  if (place === null) throw new Error('the settings are not understood');
  const waits: number[] = [];
  const asked: boolean[] = [];
  const read = createSharePointReader(place, {
    ask: (url, options) => {
      const { status, headers, body } = graph.answer(url, new Headers(options.headers).get('Authorization'));
      return Promise.resolve(new Response(body, { status, headers }));
    },
    signIn: (isAsked) => {
      asked.push(isAsked);
      return Promise.resolve(signIn);
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { read, waits, asked };
}

function told(reading: FolderReading): string {
  return reading.name === 'refused'
    ? reading.problems.map((each) => describeProblem(each, 'en')).join('\n')
    : reading.name;
}

async function fetched(read: SharePointReader): Promise<TeamFolder> {
  const reading = await read(null, false);
  if (reading.name !== 'fetched') throw new Error(told(reading));
  return reading.folder;
}

test('the folder of a site is read whole, and nothing that stands beside the letters', async () => {
  const graph = new GraphStandIn({ ...letters, ...beside });
  expect((await fetched(open(graph).read)).files).toEqual(letters);
  expect(graph.asked.filter((url) => url.includes('brouillons') || url.includes('items/de'))).toEqual([]);
});

test('a folder that has not changed has no content fetched again, one that has only what is new', async () => {
  const graph = new GraphStandIn(letters);
  const { read } = open(graph);
  const known = await fetched(read);
  graph.asked.length = 0;
  expect(await read(known, false)).toEqual({ name: 'unchanged' });
  expect(graph.asked.filter((url) => url.includes('/download'))).toEqual([]);
  expect(graph.asked.filter((url) => url.includes('/drive/root'))).toEqual([]);

  graph.write('fr/parts/close.hbs', 'Bien à vous,');
  const changed = await read(known, false);
  expect(changed).toMatchObject({
    name: 'fetched',
    folder: { files: { ...letters, 'fr/parts/close.hbs': 'Bien à vous,' } },
  });
  expect(graph.asked.filter((url) => url.includes('/download'))).toHaveLength(1);
});

test('a listing in pages is read to its end', async () => {
  expect((await fetched(open(new GraphStandIn(letters, config.folder, 1)).read)).files).toEqual(letters);
});

test('a listing that goes on elsewhere is not followed there', async () => {
  const graph = new GraphStandIn(letters);
  const { read } = open(graph);
  const answer = graph.answer.bind(graph);
  graph.answer = (url, authorization) => {
    const given = answer(url, authorization);
    const body = given.body.replace(/\}$/, ',"@odata.nextLink":"https://evil.example/v1.0/next"}');
    return url.includes('/children') ? { ...given, body } : given;
  };
  await read(null, false);
  expect(graph.asked.filter((url) => url.includes('evil'))).toEqual([]);
});

test('a content that is not on the site is not fetched', async () => {
  const graph = new GraphStandIn(letters);
  const answer = graph.answer.bind(graph);
  graph.answer = (url, authorization) => {
    const given = answer(url, authorization);
    return {
      ...given,
      body: given.body.replaceAll('https://novalys.sharepoint.com/download', 'https://evil.example/x'),
    };
  };
  expect(told(await open(graph).read(null, false))).toContain('the site does not give this file');
  expect(graph.asked.filter((url) => url.includes('evil'))).toEqual([]);
});

test('SharePoint that asks to come back later is asked again after that time, then left alone', async () => {
  const graph = new GraphStandIn(letters);
  graph.troubles.push({ status: 429, retryAfter: '3' }, { status: 503, retryAfter: '1' });
  const { read, waits } = open(graph);
  expect((await read(null, false)).name).toBe('fetched');
  expect(waits).toEqual([3_000, 1_000]);

  graph.troubles.push({ status: 429, retryAfter: '600' });
  expect((await read(null, false)).name).toBe('unreachable');
  graph.troubles.push(...Array.from({ length: 3 }, () => ({ status: 429 })));
  expect((await read(null, false)).name).toBe('unreachable');
});

test.each([
  [401, 'SharePoint: you are not signed in'],
  [403, 'SharePoint: the site does not let Égards read'],
  [404, 'SharePoint: there is no such site'],
  [500, 'unreachable'],
])('a site that answers %s is told in words', async (status, words) => {
  const graph = new GraphStandIn(letters);
  graph.troubles.push({ status });
  expect(told(await open(graph).read(null, false))).toContain(words);
});

test('a folder that the site has not is told, with where to mend it', async () => {
  const elsewhere = open(new GraphStandIn(letters, 'Autre dossier'));
  expect(told(await elsewhere.read(null, false))).toContain('check "folder" in config.json');
});

test.each([
  [{ name: 'offline' } as const, 'unreachable'],
  [{ name: 'refused', what: 'consent-missing' } as const, 'SharePoint: nobody has agreed'],
  [{ name: 'refused', what: 'no-nested-auth' } as const, 'SharePoint: this mail client cannot sign in'],
])('a sign-in that gives %j asks nothing of the site', async (signIn, words) => {
  const graph = new GraphStandIn(letters);
  const { read, asked } = open(graph, signIn);
  expect(told(await read(null, true))).toContain(words);
  expect([graph.asked, asked]).toEqual([[], [true]]);
});

test('a network that is not there says nothing of the letters', async () => {
  const place = readSharePointPlace(config);
  const read =
    place &&
    createSharePointReader(place, {
      ask: () => Promise.reject(new TypeError('offline')),
      signIn: () => Promise.resolve({ name: 'signed-in', token: 'x' }),
      wait: () => Promise.resolve(),
    });
  expect(await read?.(null, false)).toEqual({ name: 'unreachable' });
});

test('a file or a folder beyond the size of letters is refused, and not read to its end', async () => {
  const huge = { ...letters, 'fr/parts/close.hbs': 'x'.repeat(200_001) };
  expect(told(await open(new GraphStandIn(huge)).read(null, false))).toContain(
    'fr/parts/close.hbs, line 1: the file has 200001',
  );
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`fr/parts/a${index}.hbs`, 'x']));
  const graph = new GraphStandIn(many);
  expect((await open(graph).read(null, false)).name).toBe('refused');
  expect(graph.asked.filter((url) => url.includes('/download'))).toEqual([]);
});

test.each([
  { ...config, clientId: 'x' },
  { ...config, siteUrl: 'http://novalys.sharepoint.com/sites/recrutement' },
  { ...config, siteUrl: 'https://sharepoint.com.evil.example/sites/recrutement' },
  { ...config, siteUrl: 'https://evil.example/?.sharepoint.com' },
  { ...config, siteUrl: 'https://user:pass@evil.example/' },
  { ...config, folder: '../secret' },
  { ...config, folder: 'a:b' },
  { clientId: config.clientId },
  'https://novalys.sharepoint.com',
])('the setting %j is not taken: a token must not go elsewhere', (settings) => {
  expect(readSharePointPlace(settings)).toBeNull();
});

test('the top of the root site is a place too', () => {
  expect(readSharePointPlace({ clientId: config.clientId, siteUrl: 'https://novalys.sharepoint.com/' })).toMatchObject({
    host: 'novalys.sharepoint.com',
    sitePath: '',
    folder: [],
  });
});
