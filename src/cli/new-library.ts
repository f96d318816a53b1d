import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInFolder, readLibraryFolder } from '../library/shipped/built-in-library';
import { settingsFile } from '../library/format/library-files';
import { isErrorCode } from './error-code';

const schema = fileURLToPath(new URL('../library/library.schema.json', import.meta.url));
const firstTexts = ['fr/parts/close.hbs', 'en/parts/close.hbs'];

/** `egards library new`: says what it has begun, and how to see it. */
export async function startFolder(folder: string, everyText: boolean): Promise<number> {
  const written = await newLibrary(folder, everyText);
  process.stdout.write(`${written.map((path) => `  ${path}\n`).join('')}\negards library preview ${folder}\n`);
  return 0;
}

/**
 * Starts a team’s folder: its settings, their schema, and one text to change, or all of them.
 *
 * @returns the paths written
 * @throws Error when the folder already holds something: nothing is ever written over
 */
async function newLibrary(folder: string, everyText: boolean): Promise<readonly string[]> {
  await refuseFull(folder);
  const settings = JSON.parse(await readFile(join(builtInFolder, settingsFile), 'utf8')) as object;
  const name = basename(resolve(folder)).slice(0, 80);
  const own = { $schema: './library.schema.json', ...settings, name, languages: ['fr', 'en'], forbiddenWords: [] };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, settingsFile), `${JSON.stringify(own, null, 2)}\n`);
  await cp(schema, join(folder, 'library.schema.json'));
  const texts = everyText
    ? Object.keys(readLibraryFolder(builtInFolder)).filter((path) => path.endsWith('.hbs'))
    : firstTexts;
  for (const path of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(builtInFolder, path), join(folder, path));
  }
  return [settingsFile, 'library.schema.json', ...texts];
}

/** @throws Error when the folder already holds something */
export async function refuseFull(folder: string): Promise<void> {
  if ((await listFolder(folder)).length > 0) throw new Error(`“${folder}” is not empty: choose another folder`);
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}
