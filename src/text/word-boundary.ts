/**
 * Word boundaries for accented text: `\b` is ASCII, so `/\bcart\b/` matches inside « écart ».
 * Both are zero-width and go around the source of a pattern that has the `u` flag.
 */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** A pattern that matches `source` as whole words only. */
export function wholeWords(source: string, flags = 'giu'): RegExp {
  return new RegExp(`${wordStart}(?:${source})${wordEnd}`, flags);
}
