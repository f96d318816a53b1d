/** Typography of running text, for what authors and recruiters type on a plain keyboard. */

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';

/**
 * French: apostrophes between letters, narrow no-break spaces before ; ! ? % € and inside guillemets, a no-break space
 * before a colon (Imprimerie nationale). A missing space is added only
 * before ; ! ? after a letter and inside guillemets, where nothing else than a sentence can stand.
 */
export function frenchTypography(text: string): string {
  return plainTypography(text)
    .replace(/[ \u00a0\u202f]([;!?])/g, `${narrowSpace}$1`)
    .replace(/(\p{L})([;!?])(?=\s|$)/gu, `$1${narrowSpace}$2`)
    .replace(/[ \u00a0\u202f]:(?=\s|$)/g, `${noBreakSpace}:`)
    .replace(/«[ \u00a0\u202f]?/g, `«${narrowSpace}`)
    .replace(/[ \u00a0\u202f]?»/g, `${narrowSpace}»`)
    .replace(/(\d)[ \u00a0\u202f]?([%€])/g, `$1${narrowSpace}$2`);
}

/** What both languages share: curly apostrophes, and an ellipsis in one character. */
export function plainTypography(text: string): string {
  return text.replace(/([\p{L}\p{N}])['‘](?=[\p{L}\p{N}«“])/gu, '$1’').replace(/\.{3}/g, '…');
}
