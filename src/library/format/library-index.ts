import { isRecord } from './is-record';
import { isLibraryFile } from './library-files';
import type { LibraryFiles } from './library-files';

/**
 * `index.json`: what a folder of letters holds, since a static host does not list one. It is the one file that the pane asks
 * for again and again; the others are fetched when their digest is new, and are what the index says or are not taken:
 * a folder half copied is never mistaken for a published one.
 */
export interface LibraryIndex {
  /** SHA-256 in hexadecimal, by path. */
  readonly files: Readonly<Record<string, string>>;
}

export const indexFile = 'index.json';

/** Far above any team's letters: 200 texts, 600 KB of them. */
export const mostOfIndex = { files: 200, characters: 600_000, indexCharacters: 40_000 };

/** The index of these files; what is no file of a library stays out of it. */
export async function indexLibrary(files: LibraryFiles): Promise<LibraryIndex> {
  const paths = Object.keys(files).filter(isLibraryFile).sort();
  const digests = await Promise.all(paths.map(async (path) => [path, await digest(files[path] ?? '')] as const));
  return { files: Object.fromEntries(digests) };
}

export function writeIndex(index: LibraryIndex): string {
  return `${JSON.stringify(index, null, 2)}\n`;
}

/** Null when it is no index, or lists what is no file of a library: nothing of it is fetched then. */
export function readIndex(source: string): LibraryIndex | null {
  if (source.length > mostOfIndex.indexCharacters) return null;
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  const files = isRecord(value) ? value.files : null;
  if (!isRecord(files)) return null;
  const entries = Object.entries(files);
  if (entries.length > mostOfIndex.files) return null;
  const isSound = entries.every(
    ([path, sum]) => isLibraryFile(path) && typeof sum === 'string' && /^[0-9a-f]{64}$/.test(sum),
  );
  return isSound ? { files: Object.fromEntries(entries as [string, string][]) } : null;
}

export function sameIndex(one: LibraryIndex, other: LibraryIndex): boolean {
  const paths = Object.keys(one.files);
  return (
    paths.length === Object.keys(other.files).length && paths.every((path) => one.files[path] === other.files[path])
  );
}

/** SHA-256 of a text, in hexadecimal. Line ends and a byte order mark do not count: copying tools change them. */
export async function digest(text: string): Promise<string> {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
