import { zipSync, unzipSync, strFromU8, strToU8, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describeNote } from '../../../src/library/exchange/exchange-note';
import { filesByPath, type LibraryFile } from '../../../src/library/exchange/library-file';
import { packLibrary } from '../../../src/library/exchange/pack-library';
import { mostOfZip, unpackLibrary } from '../../../src/library/exchange/unpack-library';
import { indexLibrary, readIndex, sameIndex } from '../../../src/library/format/library-index';

const library: readonly LibraryFile[] = [
  { path: 'fr/parts/close.hbs', text: 'À bientôt,\nl’Atelier Nord\n' },
  { path: 'library.json', text: '{ "format": 2, "name": "Atelier Nord" }' },
];

const zip = (entries: Zippable): Uint8Array => zipSync(entries);
const text = (words: string) => strToU8(words);
/** What is told of a zip, a line for each note. */
const told = (bytes: Uint8Array) => unpackLibrary(bytes, 'lettres.zip').notes.map((note) => describeNote(note, 'en'));
const paths = (bytes: Uint8Array) => unpackLibrary(bytes, 'lettres.zip').files.map(({ path }) => path);

describe('a packed library', () => {
  test('comes back as it was, with nothing to tell', async () => {
    expect(unpackLibrary(await packLibrary(library), 'lettres.zip')).toEqual({ files: library, notes: [] });
  });

  test('holds the index that the pane reads first', async () => {
    const { 'index.json': index } = unzipSync(await packLibrary(library));
    const read = readIndex(strFromU8(index ?? new Uint8Array()));
    expect(read !== null && sameIndex(read, await indexLibrary(filesByPath(library)))).toBe(true);
  });

  test('has the same bytes whatever the order of its files and the day', async () => {
    const packed = await packLibrary(library);
    expect(Buffer.from(await packLibrary([...library].reverse())).equals(Buffer.from(packed))).toBe(true);
    // Midnight on the first day that a zip can tell (MS-DOS: time, then date).
    expect([...packed.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('leaves out what is no file of a library', async () => {
    const packed = await packLibrary([
      ...library,
      { path: '../evil.hbs', text: 'x' },
      { path: 'notes.txt', text: 'x' },
    ]);
    expect(Object.keys(unzipSync(packed)).sort()).toEqual(['fr/parts/close.hbs', 'index.json', 'library.json']);
  });
});

describe('a zip made by somebody else', () => {
  test('may hold the library in its own folder, beside what computers leave there', () => {
    const bytes = zip({
      'nos-lettres/library.json': text('{}'),
      'nos-lettres/fr/parts/close.hbs': text('Bien à vous,'),
      'nos-lettres/.DS_Store': text('x'),
      'nos-lettres/library.schema.json': text('{}'),
      '__MACOSX/nos-lettres/._library.json': text('x'),
    });
    expect(paths(bytes)).toEqual(['fr/parts/close.hbs', 'library.json']);
    expect(told(bytes)).toEqual([]);
  });

  test('may part its folders by backslashes, as old Windows did', () => {
    expect(paths(zip({ 'library.json': text('{}'), 'fr\\parts\\close.hbs': text('Bien à vous,') }))).toEqual([
      'fr/parts/close.hbs',
      'library.json',
    ]);
  });

  test.each([
    ['../library.json', 'path leaves'],
    ['fr/parts/../../../x.hbs', 'path leaves'],
    ['/fr/parts/close.hbs', 'path leaves'],
    ['C:/fr/parts/close.hbs', 'path leaves'],
    ['\\\\server\\share\\close.hbs', 'path leaves'],
    ['fr/parts/nul.hbs', 'does not suit every computer'],
    ['fr/parts/a:b.hbs', 'does not suit every computer'],
    ['fr/parts/close .hbs\u202e.hbs', 'does not suit every computer'],
    ['fr/notes/close.hbs', 'no text of the letters'],
    ['lisez-moi.txt', 'no text of the letters'],
  ])('is not followed to %j', (path, words) => {
    const bytes = zip({ 'library.json': text('{}'), [path]: text('x') });
    expect(paths(bytes)).toEqual(['library.json']);
    expect(told(bytes)).toEqual([expect.stringContaining(words)]);
  });

  test('gives the first of two names that one disk may confuse', () => {
    const bytes = zip({ 'fr/parts/close.hbs': text('Un'), 'fr/parts/Close.hbs': text('Deux') });
    expect(unpackLibrary(bytes, 'lettres.zip').files).toEqual([{ path: 'fr/parts/close.hbs', text: 'Un' }]);
    expect(told(bytes)).toEqual([
      'fr/parts/Close.hbs: this name is already that of fr/parts/close.hbs, but for case or accents: rename one of them.',
    ]);
  });

  test('has its links refused, not followed', () => {
    const link: Zippable = { 'fr/parts/close.hbs': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] };
    expect(paths(zip(link))).toEqual([]);
    expect(told(zip(link))).toEqual([expect.stringContaining('link to another file')]);
  });

  test('is not inflated past its limits, whatever its directory says', () => {
    const bomb = zip({ 'fr/parts/close.hbs': new Uint8Array(5_000_000) });
    expect(told(bomb)).toEqual([expect.stringContaining('more than 200 KB')]);
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(directory + 24, 100, true);
    expect(told(bomb)).toEqual([expect.stringContaining('is damaged')]);
  });

  test('has no more texts than a library', () => {
    const many: Zippable = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`fr/parts/a${index}.hbs`, text('x')]),
    );
    expect(paths(zip(many))).toHaveLength(200);
    const huge = Array.from({ length: mostOfZip.entries + 1 }, (_, index) => [`${index}.txt`, text('')]);
    expect(told(zip(Object.fromEntries(huge) as Zippable))).toEqual([expect.stringContaining('more than 1,000 files')]);
  });

  test('that is not UTF-8, has a password or is cut is told so', () => {
    expect(told(zip({ 'fr/parts/close.hbs': Uint8Array.of(0xc0, 0x20) }))).toEqual([
      expect.stringContaining('no text in UTF-8'),
    ]);
    const locked = zip({ 'fr/parts/close.hbs': text('x') });
    const directory = Buffer.from(locked).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked[directory + 8] = 1;
    expect(told(locked)).toEqual([expect.stringContaining('has a password')]);
    expect(told(zip({ 'library.json': text('{}') }).subarray(0, 60))).toEqual([
      'lettres.zip: this is not a whole zip: download it or make it again.',
    ]);
    expect(told(new Uint8Array())).toHaveLength(1);
  });

  test('never throws and never gives a path outside, whatever bytes are changed in it', () => {
    const sound = zip({
      'library.json': text('{ "format": 2 }'),
      'fr/parts/close.hbs': text('À bientôt, '.repeat(20)),
      'en/parts/close.hbs': text('See you soon, '.repeat(20)),
    });
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    let tried = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(sound.length), (changes, cut) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at] = value;
        const { files, notes } = unpackLibrary(tried % 5 === 0 ? bytes.subarray(0, cut) : bytes, 'lettres.zip');
        tried++;
        if (notes.length > 0) refused++;
        for (const { path } of files) expect(path).toMatch(/^(?:library\.json|(?:fr|en)\/\w+\/[^/\\:]+\.hbs)$/);
      }),
      { numRuns: 3_000, seed: 20261125 },
    );
    expect(refused).toBeGreaterThan(500);
    console.log(`zips tried: ${tried}, of which ${refused} had something refused`);
  });
});
