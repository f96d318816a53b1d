import type { HolePattern } from './hole-pattern';

const start = String.raw`(?<![\p{L}\p{N}'’\-/.])`;
const end = String.raw`(?![\p{L}\p{N}'’\-])`;
const space = String.raw`[ \u00a0\u202f]{1,6}`;

/** Words that begin no noun phrase, after a determiner that calls for one; those that French and English share are left out. */
const englishStop = 'that|of|with|which|your|our|and|is|was|for|from|who|you|we|because|but|if|they|my|to the|to you';
const possessive = 'your|our|the|an?|my|their|his|her|its';

/** A determiner, or a verb that calls for one, then what cannot begin its noun: the noun fell out, or the verb did. */
export const determinersAlone: readonly HolePattern[] = [
  {
    // “We hope you find a that suits you”, « nous avons pris la de ne pas ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: / an? (?:t|o|w|y|a|i|f|b|m)|(?:la|le|les|cet|cette|ces) d/,
    pattern: new RegExp(
      `(?<=\\p{Ll}${space})an?${space}(?:${englishStop})${end}(?! priori)|` +
        `${start}(?:la|le|les|cet|cette|ces)${space}de${space}(?!la${end})(?=\\p{Ll})|` +
        `${start}une${space}(?:(?:très|si)${space})?(?:bonne|belle|excellente|agréable|meilleure)${space}(?:dans|pour|et${space}(?:nous|vous|à|de))${end}`,
      'gu',
    ),
  },
  {
    // The verb: “We will your details for six months”, « nous allons votre dossier ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /(?:will|would|can|could|should|must|may|shall) (?:not )?(?:your|our|the|an?|my|their|his|her|its) |(?:allons|pourrons|pouvons|vais|venons de) /,
    pattern: new RegExp(
      `${start}(?<!(?:if|as|can|could|will|would|how|what|when|all|best)${space})(?:[Ww]e|[Yy]ou|I|[Tt]hey)${space}(?:will|would|can|could|should|must|may|shall)(?:${space}not)?${space}(?:${possessive})(?=${space}\\p{Ll}{3})(?!${space}(?:best|more)${end})|` +
        `${start}(?:[Nn]ous|[Jj]e)${space}(?:allons|pourrons|vais)${space}(?:votre|vos|notre|nos|une?)${end}`,
      'gu',
    ),
  },
  {
    // A number that fell out: “one of applicants”, “among the of you”, « parmi candidatures ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /of (?:applicants|candidates|people)|(?:parmi|sur|étudié|lu|reçu) (?:candidat|dossiers)/,
    pattern: new RegExp(
      `${start}(?:one|two|three|both|each)${space}of${space}(?=(?:applicants|candidates|people)${end})|` +
        `${start}(?:(?:[Pp]armi|étudié|lu|reçu|rencontré|comparé)${space}(?=(?:candidate?s|candidatures|dossiers)${end}))`,
      'gu',
    ),
  },
];
