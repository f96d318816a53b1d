import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeNote } from '../library/exchange/exchange-note';
import { listFiles } from '../library/exchange/library-file';
import { packLibrary } from '../library/exchange/pack-library';
import { mostOfZip, unpackLibrary } from '../library/exchange/unpack-library';
import { readTeamFolder } from './library-folder';
import { refuseFull } from './new-library';

/**
 * Writes a folder of letters as a zip, if it passes its checks: the pane would refuse it whole.
 *
 * @param check gives 0 when the letters can be used, and says why when they cannot
 * @throws Error when the zip is already there: what it holds may be the only copy
 */
export async function exportLibrary(folder: string, zip: string, check: () => Promise<number>): Promise<number> {
  if (existsSync(zip)) throw new Error(`“${zip}” is already there: choose another name`);
  const status = await check();
  if (status !== 0) return status;
  const { files } = await readTeamFolder(folder);
  await writeFile(zip, await packLibrary(listFiles(files)), { flag: 'wx' });
  process.stdout.write(`  ${zip}\n`);
  return 0;
}

/**
 * Starts a folder with the letters of these files.
 *
 * @returns 0 when all of them were taken, 1 when something was left out; it has been said what
 * @throws Error when the folder already holds something: nothing is ever written over
 */
export async function importLibrary(names: readonly string[], folder: string, language: 'fr' | 'en'): Promise<number> {
  await refuseFull(folder);
  const unpacked = await Promise.all(names.map(async (name) => unpackLibrary(await readSome(name), basename(name))));
  const notes = unpacked.flatMap((each) => each.notes);
  for (const { path, text } of unpacked.flatMap(({ files }) => files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
    process.stdout.write(`  ${path}\n`);
  }
  for (const note of notes) process.stdout.write(`✗ ${describeNote(note, language)}\n`);
  return notes.length > 0 ? 1 : 0;
}

/** A file past the limits is not read to its end: one byte more than they allow tells as much. */
async function readSome(name: string): Promise<Uint8Array> {
  const { size } = await stat(name);
  return size > mostOfZip.bytes ? new Uint8Array(mostOfZip.bytes + 1) : readFile(name);
}
