import sources from '../built-in/library.json?sources';
import type { LibraryFiles } from '../format/library-files';

/** webpack’s rule for this address (built-in-library-loader.mjs) answers with the files of the whole folder, by path. */
export const builtInSources: LibraryFiles = sources;
