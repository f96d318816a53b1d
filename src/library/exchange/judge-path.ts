import { isLibraryFile } from '../format/library-files';
import { indexFile } from '../format/library-index';

export type PathVerdict =
  /** A file of a library, under the name that it may be written with on any computer. */
  | 'library'
  /** What computers, zips and this program put beside a library: nothing to tell anybody. */
  | 'beside'
  | 'outside'
  | 'unportable-name'
  | 'stray';

/** What becomes of a path that somebody else has written: only `library` may ever be written to a disk. */
export function judgePath(path: string): PathVerdict {
  const steps = path.split('/');
  if (/^[/\\]|^[a-z]:|\0/i.test(path) || steps.some((step) => step === '..' || step === '.')) return 'outside';
  if (steps.some((step) => step.startsWith('.') || step === '__MACOSX' || /^(?:thumbs\.db|desktop\.ini)$/i.test(step)))
    return 'beside';
  if (path === indexFile || path === 'library.schema.json') return 'beside';
  if (!isLibraryFile(path)) return 'stray';
  return steps.every(isPortable) ? 'library' : 'unportable-name';
}

/** Letters, digits, spaces, dots and dashes; none of the names that Windows keeps for its devices. */
function isPortable(step: string): boolean {
  return (
    step.length <= 100 &&
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{N}])?$/u.test(step) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(step)
  );
}
