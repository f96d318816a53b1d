import type { LibraryFiles } from '../format/library-files';
import { builtInFolder, readLibraryFolder } from './built-in-library';

/** The letters Égards comes with, as they are written. Under webpack, `#built-in-sources` is the same value, as JSON. */
export const builtInSources: LibraryFiles = readLibraryFolder(builtInFolder);
