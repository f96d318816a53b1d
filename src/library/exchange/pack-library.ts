import { zipSync, type Zippable } from 'fflate';
import { indexFile, indexLibrary, writeIndex } from '../format/library-index';
import { judgePath } from './judge-path';
import { filesByPath, listFiles, type LibraryFile } from './library-file';

/**
 * A library and its index as a zip, to be unpacked beside the pane. The same files give the same bytes on every computer
 * and every day; what is no file of a library stays out of it.
 */
export async function packLibrary(files: readonly LibraryFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const own = filesByPath(files.filter(({ path }) => judgePath(path) === 'library'));
  const index = writeIndex(await indexLibrary(own));
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const { path, text } of listFiles({ ...own, [indexFile]: index })) entries[path] = encoder.encode(text);
  // A zip has no time zone: this is midnight wherever it is made.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1), os: 0 });
}
