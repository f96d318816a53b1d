import { packedGivenNames } from './packed-given-names';

const names: ReadonlySet<string> = unpack(packedGivenNames.replace(/\n/g, ''));

function unpack(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  let before = '';
  for (const [, shared = '0', rest = ''] of text.matchAll(/(\d)(\D+)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    all.add(before);
  }
  return all;
}

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
