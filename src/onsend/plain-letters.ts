/*
 * Everything that classic.ts imports, this file first of all, runs in the JavaScript-only runtime of classic Outlook, whose
 * versions before 2403 load neither what is later than ES2016 nor a conditional operator (Microsoft, “Troubleshoot event-based
 * add-ins”). Hence: no `?:`, no `for…of`, no spread, no destructuring, no lookbehind, no `\p{}`, no import of ours. A test reads
 * the built file.
 */

const accented = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ’‘ʼ\u00a0\u202f\u2009';
const plain = "aaaaaaceeeeiiiinoooooouuuuyy'''   ";

/** Lower case without accents, apostrophes and spaces made plain. The same length: an offset in one is one in the other. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  let kept = lower;
  if (lower.length !== text.length) kept = text;
  let result = '';
  for (let at = 0; at < kept.length; at += 1) {
    const character = kept.charAt(at);
    const index = accented.indexOf(character);
    if (index < 0) result += character;
    else result += plain.charAt(index);
  }
  return result;
}
