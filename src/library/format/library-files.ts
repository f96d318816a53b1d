/** Files of a library, by path with `/`. */
export type LibraryFiles = Readonly<Record<string, string>>;

/** The file of a library that holds its settings. */
export const settingsFile = 'library.json';

/** The latest format: what this version of Égards writes, and the last one it reads. */
export const latestFormat = 2;

/** A settings file in the latest format; a format among `settings` stands. */
export function writeSettings(settings: object = {}): string {
  return JSON.stringify({ format: latestFormat, ...settings });
}

/** Whether a path of a library is one this loader reads. */
export function isLibraryFile(path: string): boolean {
  return path === settingsFile || /^(?:fr|en)\/(?:letters|reasons|openings|parts|sentences)\/[^/]+\.hbs$/.test(path);
}
