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
    needs: /ligne|line|paragraph|parenthèse|guillemets|quotes?|full stop|stop$|point|period|question mark|exclamation/i,
    pattern: either('gimu', [
      /(?<=\p{L}[ .,]{1,2})(?<!(?<!\p{L})(?:le|un|ce|au|du|votre|son) )(?:point à la ligne|point à la (?=\s|$)|virgule à la ligne|(?<!(?:passer|allez|aller|revenir|retour|passez|mettre|mis) )à la ligne)(?!\p{L})/mu,
      /(?<=\p{L}[ .,]{1,2})(?:(?:comma|full stop|period|colon) new (?:line|paragraph)|(?<!(?:an?|the|our|your|whole|this|each|every|per|another) )new line(?= \p{L}+ \p{L}))(?!\p{L})/mu,
      /(?<=\p{L}{2}[ .,]{1,2})(?<!(?<!\p{L})(?:an?|the|our|your|whole|this|each|every|per|another|of|le|la|les|un|une|au|du|de|ce|cette|notre|votre|quelle|toute|entire|second|first|last) )(?:new paragraph|next paragraph|nouveau paragraphe|nouvelle ligne|nouvel alinéa)(?= \p{L}|[.,]?$)/mu,
      /(?:ouvrez|(?<!(?:à|de|d['’]|pour|savez|faut|peut|faire) )ouvrir|fermez|(?<!(?:à|de|pour|savez|faut|peut|faire) )fermer) (?:la parenthèse|les guillemets)(?=[ .,]|$)|(?<!\p{L})(?:open|close) (?:brackets?|parenthes[ie]s|quotes?)(?= \p{Ll}|[.,]?$)/mu,
      /(?<=\p{Ll}{3} )(?:point d['’]interrogation|point d['’]exclamation|question mark|exclamation (?:mark|point))(?=[ \t]*(?:$|nous |je |vous |merci|le |la |bonne |bien |cordialement|nouvelle |à la ligne|new |we |I |you |thank|kind |best |no |the ))(?<!(?:un|le|du|the|a|your|our|votre|grand|de|as|big|final|one|this|that|dernier|seul|ce|au) (?:point d['’]interrogation|point d['’]exclamation|question mark|exclamation mark))/mu,
      /(?<=(?:appl(?:ying|ied)|you|regards|time|post|role|interest|again|filled|wishes) )(?:full stop|period)(?=[ \t]*(?:$|(?:we|thank|your|our|best|kind|new) ))/mu,
      /(?<=(?<!\p{L})(?:candidature|visite|dossier|temps|entretien|pourvue?|retenue?|personne|candidate?|intérêt|recherches?|suite|confiance|démarche|énergie|visit|file|letter|lesson|trial|person|candidate|interview) )(?:point|period)(?= (?:nous (?:avons|vous|ne)|je vous|merci|bonne|bien à|cordialement|nouveau|nouvelle|le poste|we|thank|new|kind|best|your)(?!\p{L})|[ ]*$)(?<!trial period)/mu,
    ]),
  },
];
