import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { builtInLibrary } from '#built-in-library';
import { describeNote, isRefusal } from '../library/exchange/exchange-note';
import { importLetters, mostOfImport } from '../library/exchange/import-letters';
import { latestFormat, settingsFile } from '../library/format/library-files';
import { refuseFull } from './new-library';

/**
 * Starts a folder with the letters of these files: zips of a library, tables, HTML, texts, Outlook templates.
 *
 * @param language of what is said, and of a text that does not tell its own
 * @returns 0 when all of them were taken, 1 when one was left out; it has been said why
 * @throws Error when the folder already holds something: nothing is ever written over
 */
export async function importLibrary(names: readonly string[], folder: string, language: 'fr' | 'en'): Promise<number> {
  await refuseFull(folder);
  const given = await Promise.all(names.map(async (name) => ({ name: basename(name), bytes: await readSome(name) })));
  const { files, letters, notes } = await importLetters(given, { builtIn: builtInLibrary, language });
  const languages = (['fr', 'en'] as const).filter((each) => letters.some((letter) => letter.language === each));
  const name = basename(resolve(folder)).slice(0, 80);
  const settings = { format: latestFormat, name, languages };
  const own = files.some(({ path }) => path === settingsFile)
    ? files
    : [...files, { path: settingsFile, text: `${JSON.stringify(settings, null, 2)}\n` }];
  for (const { path, text } of files.length === 0 ? [] : own) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
  const lines = [
    ...letters.map(({ file, line, title, path }) => `✓ ${file}:${line} ${title} → ${path}`),
    ...files.filter(({ path }) => letters.every((letter) => letter.path !== path)).map(({ path }) => `✓ ${path}`),
    ...notes.map((note) => `${isRefusal(note) ? '✗' : '·'} ${describeNote(note, language)}`),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return notes.some(isRefusal) ? 1 : 0;
}

/** A file past the limits is not read to its end: one byte more than they allow tells as much. */
async function readSome(name: string): Promise<Uint8Array> {
  const { size } = await stat(name);
  return size > mostOfImport.bytes ? new Uint8Array(mostOfImport.bytes + 1) : readFile(name);
}
