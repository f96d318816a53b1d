import type { HolePattern } from '../hole-pattern';

/** Letters read in the wrong alphabet: « reÃ§u », “donâ€™t”, and the sign that stands for one that was lost. */
export const encodingDebris: readonly HolePattern[] = [
  {
    // A word as mail servers carry it: “=?utf-8?Q?retenue?=”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /=\?/,
    pattern: /=\?[\w-]{3,16}\?[QB]\?[^?\n]{0,80}\?=/giu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[ÃÂâÌ\uFFFD]/,
    pattern:
      /(?<!« ?|“)[\p{L}'’]{0,20}(?:Ã[\u0080-\u00bfƒ‰Š€™œ ]|Â[\u0080-\u00bf]|â€[\u0080-\u00bf™œ“”˜¦–—]?|(?<=\p{Ll})Ì[\u0080-\u00bf]?|\uFFFD{1,6})[\p{L}'’\u0080-\u00bf\uFFFD]{0,20}/gu,
  },
];
