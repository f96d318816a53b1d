/**
 * Text made comparable, without losing its place.
 *
 * `fold` keeps the length of its input in UTF-16 units: an offset in the folded text is the same offset in the
 * original. It relies on NFC input (`normalise` gives it) and leaves alone the few characters whose lower case is longer.
 */

/** NFC, with one kind of apostrophe left as written and the C1 controls of a mistaken windows-1252 decoding put right. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Lower case, without accents, apostrophes and spaces made plain; `œ` and `æ` keep their single unit. */
export function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]|[A-Z]+/g, foldChunk);
}

function foldChunk(chunk: string): string {
  if (chunk.length > 1) return chunk.toLowerCase();
  const plain = plainCharacters[chunk];
  if (plain !== undefined) return plain;
  const base = chunk.normalize('NFD').charAt(0).toLowerCase();
  return base.length === chunk.length ? base : chunk;
}

const plainCharacters: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\u3000': ' ',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
};

/** Windows-1252 at 0x80–0x9F; Node 20's own decoder gives the control characters instead (WHATWG Encoding, index windows-1252). */
const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
