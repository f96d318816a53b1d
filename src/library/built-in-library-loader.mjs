import { dirname } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * Turns a library's `library.json` into the whole library as JSON: letters parsed, ready for composeLetter; asked for with
 * `?sources`, its files as they are written.
 */
export default function loadBuiltInLibrary() {
  const done = this.async();
  const folder = dirname(this.resourcePath);
  this.addContextDependency(folder);
  tsImport('./built-in-library.ts', import.meta.url).then(
    ({ loadBuiltInLibrary, readLibraryFolder }) =>
      done(null, JSON.stringify(this.resourceQuery === '?sources' ? readLibraryFolder(folder) : loadBuiltInLibrary())),
    done,
  );
}
