/**
 * Text made comparable, without losing its place.
 *
 * `fold` keeps the length of its input in UTF-16 units: an offset in the folded text is the same offset in the
 * original. It relies on NFC input (`normalise` gives it) and leaves alone the few characters whose lower case is longer.
 */

/** NFC, with one kind of apostrophe left as written and the C1 controls of a mistaken windows-1252 decoding put right. */
export function normalise(text: string): string {
  return withoutTwiceMarked(text.normalize('NFC')).replace(
    /[\u0080-\u009f]/g,
    (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

/** « é » with another acute accent of its own reads as « é ». */
function withoutTwiceMarked(text: string): string {
  if (!/[\u0300-\u036f]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/([\u0300-\u036f])\1+/g, '$1')
    .normalize('NFC');
}

/** Lower case, without accents, apostrophes and spaces made plain; `œ` and `æ` keep their single unit. */
export function fold(text: string): string {
  const accented = text.search(/[\u0080-\uffff]/);
  if (accented < 0) return text.toLowerCase();
  if (text.length > chunkLength) {
    let folded = '';
    for (let at = 0; at < text.length; at += chunkLength) folded += fold(text.slice(at, at + chunkLength));
    return folded;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kept = foldedUnits[unit] ?? 0;
    chunk[at] = kept === 0 ? foldUnit(unit) : kept;
  }
  return String.fromCharCode.apply(null, chunk.subarray(0, text.length) as unknown as number[]);
}

/** As many arguments as any engine takes. */
const chunkLength = 4_096;
const chunk = new Uint16Array(chunkLength);

/** What each UTF-16 unit folds into, for the scripts of our mail; 0 until it is asked for. */
const foldedUnits = new Uint16Array(0x2600);

function foldUnit(unit: number): number {
  const kept = foldedUnits[unit];
  if (kept !== undefined && kept !== 0) return kept;
  const folded = foldCharacter(String.fromCharCode(unit)).charCodeAt(0);
  if (unit < foldedUnits.length) foldedUnits[unit] = folded;
  return folded;
}

function foldCharacter(character: string): string {
  const plain = plainCharacters[character];
  if (plain !== undefined) return plain;
  // A syllable of Hangul would lose its vowel: it is no letter with marks.
  if (character >= '\uac00' && character <= '\ud7a3') return character;
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : character;
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
  '„': '"',
  '「': '"',
  '」': '"',
  '【': '[',
  '】': ']',
  '（': '(',
  '）': ')',
  '、': ',',
  '，': ',',
  '،': ',',
  '。': '.',
  '।': '.',
  '։': '.',
  '：': ':',
  '！': '!',
  '？': '?',
  '؟': '?',
  '／': '/',
};

/** Windows-1252 at 0x80–0x9F; Node 20's own decoder gives the control characters instead (WHATWG Encoding, index windows-1252). */
const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
