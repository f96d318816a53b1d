import { builtInFolder, readLibraryFolder } from './built-in-library';
import type { LibraryFiles } from './library-files';

/** The letters Égards comes with, as they are written. Under webpack, `#built-in-sources` is the same value, as JSON. */
export const builtInSources: LibraryFiles = readLibraryFolder(builtInFolder);
