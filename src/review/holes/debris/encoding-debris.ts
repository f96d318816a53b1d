import type { HolePattern } from '../hole-pattern';

/** Letters read in the wrong alphabet: « reÃ§u », “donâ€™t”, and the sign that stands for one that was lost. */
export const encodingDebris: readonly HolePattern[] = [
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[ÃÂâÌ\uFFFD]/,
    pattern:
      /(?<!« ?|“)[\p{L}'’]{0,20}(?:Ã[\u0080-\u00bfƒ‰Š€™œ ]|Â[\u0080-\u00bf]|â€[\u0080-\u00bf™œ“”˜¦–—]?|(?<=\p{Ll})Ì[\u0080-\u00bf]?|\uFFFD{1,6})[\p{L}'’\u0080-\u00bf\uFFFD]{0,20}/gu,
  },
];
