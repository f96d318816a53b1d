import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFile, indexLibrary, writeIndex } from '../library/format/library-index';
import { readFolderOnDisk } from './library-folder';

/** Writes the list of a folder’s files, which the pane reads first. */
export async function writeList(folder: string): Promise<number> {
  const { files } = await readFolderOnDisk(folder);
  await writeFile(join(folder, indexFile), writeIndex(await indexLibrary(files)));
  process.stdout.write(`  ${indexFile}\n`);
  return 0;
}
