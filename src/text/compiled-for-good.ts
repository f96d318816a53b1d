/** Against a text as long as this, V8 compiles a pattern to machine code at its first use. */
const longText = '\u0001'.repeat(1000);

/**
 * The pattern, compiled to machine code where the engine is V8. Used on short texts, it would be compiled at its first use to a code that is
 * interpreted, and at its second once more: for a long choice of words the first takes two to ten times as long as the second.
 * @param pattern one that will be used, and that begins with no control character
 */
export function compiledForGood(pattern: RegExp): RegExp {
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}
