/** Files of a library, by path with `/`. */
export type LibraryFiles = Readonly<Record<string, string>>;

/** Whether a path of a library is one this loader reads. */
export function isLibraryFile(path: string): boolean {
  return path === 'library.json' || /^(?:fr|en)\/(?:letters|reasons|openings|parts|sentences)\/[^/]+\.hbs$/.test(path);
}
