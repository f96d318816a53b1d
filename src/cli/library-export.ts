import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { listFiles } from '../library/exchange/library-file';
import { packLibrary } from '../library/exchange/pack-library';
import { checkFolder } from './library-check';
import { readFolderOnDisk } from './library-folder';

/**
 * Writes a folder of letters as a zip, if it passes its checks: the pane would refuse it whole.
 *
 * @param language of what is said of those that cannot be used; the folder’s own when there is none
 * @throws Error when the zip is already there: what it holds may be the only copy
 */
export async function exportLibrary(folder: string, zip: string, language: 'fr' | 'en' | undefined): Promise<number> {
  if (existsSync(zip)) throw new Error(`“${zip}” is already there: choose another name`);
  const status = await checkFolder(folder, language);
  if (status !== 0) return status;
  const { files } = await readFolderOnDisk(folder);
  await writeFile(zip, await packLibrary(listFiles(files)), { flag: 'wx' });
  process.stdout.write(`  ${zip}\n`);
  return 0;
}
