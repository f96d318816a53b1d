import type { LetterLanguage } from '../../letter/request';
import { isLibraryFile, settingsFile, type LibraryFiles } from '../format/library-files';
import { readHeader } from '../format/read-header';
import type { TextKind, TextPlace } from './library-layers';

/** A text of a library by its file, without reading what it says. */
export interface TextFile {
  readonly path: string;
  /** What it is known by: a file of another name with the same place takes its place. */
  readonly place: TextPlace;
  readonly folder: TextFolder;
  /** As its header names it; a shared text has none, and is called by its file’s name. */
  readonly title: string;
}

export const textFolders = ['letters', 'reasons', 'openings', 'parts', 'sentences'] as const;
export type TextFolder = (typeof textFolders)[number];

/** The texts among some files, in the order of folders and names. */
export function listTextFiles(files: LibraryFiles): readonly TextFile[] {
  return Object.entries(files)
    .filter(([path]) => path !== settingsFile && isLibraryFile(path))
    .map(([path, source]) => readTextFile(path, source))
    .sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
}

/** `path` is one of a library’s texts. */
export function readTextFile(path: string, source: string): TextFile {
  const [language, folder, file = ''] = path.split('/') as [LetterLanguage, TextFolder, string];
  const name = file.replace(/\.hbs$/, '');
  const kind: TextKind = folder === 'parts' || folder === 'sentences' ? 'partials' : folder;
  const { header } = readHeader(source.slice(0, longestHeader));
  const id = kind === 'partials' ? name : (header.get(kind === 'letters' ? 'scenario' : 'id')?.value ?? name);
  return { path, folder, place: { language, kind, id }, title: header.get('title')?.value ?? name };
}

/** The file that has a text; null when none of them does. */
export function findTextFile(files: LibraryFiles, { language, kind, id }: TextPlace): TextFile | null {
  return (
    listTextFiles(files).find(({ place }) => place.language === language && place.kind === kind && place.id === id) ??
    null
  );
}

const longestHeader = 5_000;

function rank({ folder }: TextFile): number {
  return textFolders.indexOf(folder);
}
