import { packedGivenNames } from './packed-given-names';
import { unpackSorted } from './unpack-sorted';

const names = unpackSorted(packedGivenNames);

/**
 * Whether a folded word, or each half of a compound one, is a known given name. Our own compilation of names met in
 * France; it only settles what the shape of a name leaves open: « Martin Thomas », « DUPONT JEAN ».
 */
export function isFirstName(folded: string): boolean {
  if (names.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  if (hyphen < 0 || folded.includes('-', hyphen + 1)) return false;
  return names.has(folded.slice(0, hyphen)) && names.has(folded.slice(hyphen + 1));
}
