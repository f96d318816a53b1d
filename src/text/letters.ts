/** What a UTF-16 unit is to a word; asked for once each. Halves of a pair are no letters here: `hasPairs` tells of them. */
const known = new Uint8Array(0x10000);
const asked = 1;
const letter = 2;
const mark = 4;
const number = 8;

/** `\p{L}` */
export function isLetter(unit: number): boolean {
  return (kindsOf(unit) & letter) !== 0;
}

/** `[\p{L}\p{N}]` */
export function isLetterOrNumber(unit: number): boolean {
  return (kindsOf(unit) & (letter | number)) !== 0;
}

/** `[\p{L}\p{M}\p{N}]` */
export function isLetterMarkOrNumber(unit: number): boolean {
  return (kindsOf(unit) & (letter | mark | number)) !== 0;
}

/** Whether a text has characters of two units. */
export function hasPairs(text: string): boolean {
  return /[\ud800-\udfff]/.test(text);
}

function kindsOf(unit: number): number {
  const kinds = known[unit] ?? asked;
  return kinds === 0 ? (known[unit] = readKinds(String.fromCharCode(unit))) : kinds;
}

function readKinds(character: string): number {
  return (
    asked |
    (/\p{L}/u.test(character) ? letter : 0) |
    (/\p{M}/u.test(character) ? mark : 0) |
    (/\p{N}/u.test(character) ? number : 0)
  );
}
