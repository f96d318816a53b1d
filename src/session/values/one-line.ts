/**
 * Words of a mail as one harmless line of the interface: no line break, and none of the invisible characters that
 * reorder or hide the words around them (Unicode bidi controls, zero-width characters, soft hyphen).
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
