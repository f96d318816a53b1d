import type { Word } from './words-in-text';

/** It begins with a capital, « d’ » and « l’ » apart. */
export function isCapitalised(text: string, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const unit = text.charCodeAt(word.start);
  // Most words begin with a small letter, and neither with « d’ » nor with « l’ ».
  if (unit >= 0x61 && unit <= 0x7a && unit !== smallD && unit !== smallL) return false;
  const apostrophe =
    (unit === smallD || unit === smallL) && /^[dl]['’](?=\p{Lu})/u.test(text.slice(word.start, word.start + 3));
  const first = text.charAt(apostrophe ? word.start + 2 : word.start);
  return first !== first.toLowerCase();
}

const smallD = 0x64;
const smallL = 0x6c;

/** “Siobhan’s lesson”. */
export function isOwner(word: Word): boolean {
  return word.flat.endsWith("'s") && word.flat.length > 4;
}

/** Its folded letters without the « ’s » of an owner. */
export function bareOf(word: Word | undefined): string {
  if (word === undefined) return '';
  return isOwner(word) ? word.flat.slice(0, -2) : word.flat;
}

/** All in capitals. */
export function isShouted(text: string, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const written = text.slice(word.start, word.end);
  return written.length > 1 && written === written.toUpperCase();
}
