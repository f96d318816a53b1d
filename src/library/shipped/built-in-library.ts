import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LetterLibrary } from '../../letter/letter-library';
import { isLibraryFile } from '../format/library-files';
import { describeProblem } from '../format/library-problem';
import { loadLibrary } from '../reading/load-library';

/** The files of a library folder that letters are made from, by path with `/`. */
export function readLibraryFolder(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (isLibraryFile(path)) files[path] = readFileSync(join(folder, path), 'utf8');
  }
  return files;
}

export const builtInFolder = fileURLToPath(new URL('../built-in/', import.meta.url));

/** @throws with every problem when the built-in library is not sound: it must never ship so */
export function loadBuiltInLibrary(): LetterLibrary {
  const { library, problems } = loadLibrary(readLibraryFolder(builtInFolder));
  if (problems.length > 0) throw new Error(problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
  return library;
}

/** The letters Égards comes with. Under webpack, `#built-in-library` is the same value, parsed when the add-in is built. */
export const builtInLibrary: LetterLibrary = loadBuiltInLibrary();
