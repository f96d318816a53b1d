/** The hash of no text. */
export const emptyHash = 0x811c9dc5;

/** The hash of a text one UTF-16 unit longer. */
export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** FNV-1a over UTF-16 units, 32 bits, signed; `from` goes on from the hash of what stands before. */
export function hashOf(text: string, from = emptyHash): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = extendHash(hash, text.charCodeAt(at));
  return hash;
}
