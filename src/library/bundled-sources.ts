import type { LibraryFiles } from './library-files';
import sources from './built-in/library.json?sources';

/** webpack’s rule for this address (built-in-library-loader.mjs) answers with the files of the whole folder, by path. */
export const builtInSources: LibraryFiles = sources;
