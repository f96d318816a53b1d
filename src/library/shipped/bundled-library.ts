import type { LetterLibrary } from '../../letter/letter-library';
import parsed from '../built-in/library.json';

/**
 * The letters Égards comes with. webpack's rule for this `library.json` (built-in-library-loader.mjs) answers with the
 * whole folder, checked and parsed: neither Handlebars nor a template's source is in the bundle.
 */
export const builtInLibrary = parsed as unknown as LetterLibrary;
