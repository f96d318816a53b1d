import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLibraryFile } from '../library/format/library-files';

export interface LibraryFolder {
  /** The files that letters are made from, by path with `/`. */
  readonly files: Readonly<Record<string, string>>;
  /** Every path, other files included. */
  readonly paths: readonly string[];
}

const most = { files: 2_000, depth: 6, bytes: 1_000_000 };

/**
 * Reads a team's folder; links, and folders whose name starts with a dot, are left alone.
 *
 * @throws Error when it is no folder, or holds too much to be a library
 */
export async function readFolderOnDisk(folder: string): Promise<LibraryFolder> {
  const paths: string[] = [];
  await walk(folder, '', paths, 0);
  const files: Record<string, string> = {};
  for (const path of paths.filter(isLibraryFile)) {
    const file = join(folder, path);
    const { size } = await lstat(file);
    if (size > most.bytes) throw new Error(`${path}: ${size} bytes are too many for a text`);
    files[path] = await readFile(file, 'utf8');
  }
  return { files, paths };
}

async function walk(folder: string, under: string, paths: string[], depth: number): Promise<void> {
  if (depth > most.depth) throw new Error(`${under}: too many folders inside one another`);
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) await walk(folder, path, paths, depth + 1);
    else if (entry.isFile()) paths.push(path);
    if (paths.length > most.files) throw new Error(`more than ${most.files} files: this is no library`);
  }
}
