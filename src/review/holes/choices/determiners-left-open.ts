import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Small words of which a template leaves two, for whoever or whatever comes after: one is to be struck out. */
export const determinersLeftOpen: readonly HolePattern[] = [
  {
    // « au poste de/d’ administrateur », « chez/à la mairie », « du/de la DSI », « l’entretien du/de mardi ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:d[ue]|d['’]|des|aux?|à l[ae'’]|l[ae]|l['’]|chez|en|à) ?\/ ?(?:d|l|au|à|en|chez)/iu,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}/'’-])(?:[Dd]e|[Dd]u|[Dd]es|[Dd]['’])[ ]?\/[ ]?(?:de la|de l['’]|du|des|de|d['’])(?= )/u,
      /(?<![\p{L}\p{N}/'’-])(?:[Aa]u|[Aa]ux|[Àà] la|[Àà] l['’])[ ]?\/[ ]?(?:à la|à l['’]|aux?|chez|en)(?= )/u,
      /(?<![\p{L}\p{N}/'’-])(?:[Cc]hez|[Ee]n)[ ]?\/[ ]?(?:à la|à l['’]|aux?|à|chez|en)(?=[ ]\p{L}{2})/u,
    ]),
  },
];
