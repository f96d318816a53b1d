import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Signs that were dictated and written out: « Bonjour Inès virgule », « point à la ligne », “comma new line”, “full stop”. */
export const dictatedSigns: readonly HolePattern[] = [
  {
    // After whoever is greeted.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /virgule|comma/i,
    pattern:
      /(?<=^[ \t]{0,4}(?:Bonjour|Bonsoir|Cher|Chère|Madame|Monsieur|Dear|Hi|Hello)(?: \p{L}[\p{L}.’'-]*){0,3} )(?:virgule|comma)(?!\p{L})/gmu,
  },
  {
    // A new line is never a word of the letter, nor is a sign that opens or ends something here.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /ligne|line|paragraph|parenthèse|guillemets|full stop|stop$|interrogation|question mark/i,
    pattern: either('gimu', [
      /(?<=\p{L}[ .,]{1,2})(?:point à la ligne|point à la (?=\s|$)|virgule à la ligne|(?<!(?:passer|allez|aller|revenir|retour|passez|mettre|mis) )à la ligne)(?!\p{L})/mu,
      /(?<=\p{L}[ .,]{1,2})(?:(?:comma|full stop|period|colon) new (?:line|paragraph)|(?<!(?:an?|the|our|your|whole|this|each|every|per|another) )new line(?= \p{L}+ \p{L}))(?!\p{L})/mu,
      /(?:ouvr(?:ez|ir|e)|ferm(?:ez|er|e)) (?:la parenthèse|les guillemets)(?=[ .,]|$)|(?<!\p{L})(?:open|close) (?:brackets?|parenthes[ie]s|quotes?)(?= \p{Ll}|[.,]?$)/mu,
      /(?<=\p{Ll}{3} )(?:point d['’]interrogation|point d['’]exclamation|question mark|exclamation mark)(?=[ \t]*(?:$|nous |je |vous |we |I |you ))(?<!(?:un|le|du|the|a|your|our|votre|grand|de|as|big) (?:point d['’]interrogation|point d['’]exclamation|question mark|exclamation mark))/mu,
      /(?<=(?:appl(?:ying|ied)|you|regards|time|post|role|interest|again|filled|wishes) )(?:full stop|period)(?=[ \t]*(?:$|(?:we|thank|your|our|best|kind) ))/mu,
    ]),
  },
];
