import type { LibraryFiles } from '../format/library-files';

/** One file of a library, as it is handed over: `path` with `/`, from the folder of `library.json`. */
export interface LibraryFile {
  readonly path: string;
  readonly text: string;
}

/** The same files by path. */
export function filesByPath(files: readonly LibraryFile[]): LibraryFiles {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

/** The files of a library in the order of their paths, the same on every computer. */
export function listFiles(files: LibraryFiles): readonly LibraryFile[] {
  return Object.entries(files)
    .map(([path, text]) => ({ path, text }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
