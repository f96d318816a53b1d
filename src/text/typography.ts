/**
 * Typography of running text, for what authors and recruiters type on a plain keyboard. Patterns over all letters are dear to
 * prepare, for each page: they are asked only of texts that hold the marks they are about.
 */

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';

/**
 * French: apostrophes between letters, narrow no-break spaces before ; ! ? % € and inside guillemets, a no-break space
 * before a colon (Imprimerie nationale). A missing space is added only
 * before ; ! ? after a letter and inside guillemets, where nothing else than a sentence can stand.
 */
export function frenchTypography(text: string): string {
  const spaced = plainTypography(text).replace(/[ \u00a0\u202f]([;!?])/g, `${narrowSpace}$1`);
  return (/[^\s][;!?]/.test(spaced) ? spaced.replace(/(\p{L})([;!?])(?=\s|$)/gu, `$1${narrowSpace}$2`) : spaced)
    .replace(/[ \u00a0\u202f]:(?=\s|$)/g, `${noBreakSpace}:`)
    .replace(/«[ \u00a0\u202f]?/g, `«${narrowSpace}`)
    .replace(/[ \u00a0\u202f]?»/g, `${narrowSpace}»`)
    .replace(/(\d)[ \u00a0\u202f]?([%€])/g, `$1${narrowSpace}$2`);
}

/** What both languages share: curly apostrophes, and an ellipsis in one character. */
export function plainTypography(text: string): string {
  const curly = /['‘]/.test(text) ? text.replace(/([\p{L}\p{N}])['‘](?=[\p{L}\p{N}«“])/gu, '$1’') : text;
  return curly.replace(/\.{3}/g, '…');
}
