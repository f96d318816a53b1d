import type { HolePattern } from '../hole-pattern';

const start = String.raw`(?<![\p{L}\p{N}'’\-/.])`;
const end = String.raw`(?![\p{L}\p{N}'’\-])`;
const space = String.raw`[ \u00a0\u202f]{1,6}`;

/** Words that begin no noun phrase, after a determiner that calls for one; those that French and English share are left out. */
const englishStop = 'that|of|with|which|your|our|and|is|was|for|from|who|you|we|because|but|if|they|my|to the|to you';
const possessive = 'your|our|my|their|his|her|its';

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
      /(?:will|would|could|should|must|shall) (?:not )?(?:your|our|my|their|his|her|its) |(?:allons|pourrons|vais) [vn]o/,
    pattern: new RegExp(
      `${start}(?<!(?:if|as|can|could|will|would|how|what|when|all|best)${space})(?:[Ww]e|[Yy]ou|I|[Tt]hey)${space}(?:will|would|could|should|must|shall)(?:${space}not)?${space}(?:${possessive})(?=${space}\\p{Ll}{3})|` +
        `${start}(?:[Nn]ous|[Jj]e)${space}(?:allons|pourrons|vais)${space}(?:votre|vos|notre|nos)${end}`,
      'gu',
    ),
  },
  {
    // What a French verb or preposition calls for: « Nous vous de votre candidature », « Merci à pour », « le test de du 4 mars ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /vous (?:d|a|v|n|u)|à (?:pour|avec|et|chez|dans)|(?:de|du|le|la|les|au|aux) (?:d|a|n|s|e|q|v|j|i|o|t|r)|donner à|partir/,
    pattern: new RegExp(
      `(?<=(?:^|[.!?;:,(»][ \\u00a0]|${start}(?:et|que|car|mais|où|donc)${space}))(?:[Nn]ous|[Jj]e)${space}vous${space}(?:du|de|aux?|votre|vos|notre|nos|une?)${end}|` +
        `(?<=${start}(?:[Mm]erci|[Gg]râce)${space})à${space}(?:pour|avec|et|chez|dans)${end}|` +
        `${start}de${space}(?:du|des|a(?=${space}(?:été|finalement|bien|enfin|toujours|déjà|pris|suivi|commencé)))${end}|` +
        `${start}du${space}(?:n['’](?:est|a|ont)(?!\\p{L})|(?:si|est|sont|nous|vous|je|il|elle|qui|que|et(?!${space}(?:du|de|des)${end}))${end})|` +
        `${start}(?<!(?:mon|ton|son|ce|tu|vous|nous|ne|on|je|lui)${space})(?:la|le|les|une|aux?)${space}et(?=${space}(?:nous|vous|je|votre|notre|que|avec|pour|dans|travailler|se|merci)${end})|` +
        `${start}donner${space}à${space}(?:votre|cette|la)${space}(?:demande|candidature)${end}(?!${space}(?:la|une|toute|un|tout|le)${end})|` +
        `${start}à${space}partir${space}(?=(?:et|mais|nous|vous|votre)${end})`,
      'gmu',
    ),
  },
  {
    // The same in English: “decided to with another”, “strong of French”, “let know”, “hear from in the autumn”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      / (?:to|of|from|let) (?:with|of|at|for|from|in|on|by|when|if|before|after|you|we|is|was|and|that|which|know|able|the|your|our|a|Fr|Ge|Sp)/,
    pattern: new RegExp(
      `(?<=${start}(?:decided|wish|hope|hoped|able|unable|sorry|chosen|plan|planned|agreed)${space})to${space}(?:with|of|at|for|from|in|on|the|your|our|an?|another)${end}|` +
        `${start}(?:strong|solid|excellent|thorough|broad)${space}of${end}|${start}let${space}know${end}|(?<=${start}(?:not|be|being)${space})to${space}able${end}|` +
        `${start}hear(?:ing)?${space}from${space}(?:in|by|when|if|before|after)${end}|` +
        `(?<=${start}(?:salary|rate|fee|score|total|range|budget|band)${space})of${space}(?:you|we|is|was|and|for|at|that|which)${end}|` +
        `(?<=${start}(?:[Ss]end|[Rr]eturn|[Pp]ost|[Ff]orward|[Ee]mail)${space}[^.!?\n]{3,40}${space})to${space}(?:before|by|if|when|and)${end}`,
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
  {
    // A preposition, with its article or not, then the verb: « votre niveau en ne suffit pas », « votre parcours dans la mérite ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:en|du|chez|avec|dans|aux?|sur|par) (?:(?:la|le|les) )?(?:n|s|m|e|a|o)/,
    pattern: new RegExp(
      `${start}(?:(?:en|du|chez|avec|dans|au|aux|sur|par)(?:${space}(?:ne${space}(?:suffi(?:t|sait|sent)|correspond(?:ait|ent)?|permet(?:tait|tent)?|couvr(?:e|ait)|répond(?:ait)?|va|peut|sera)|n['’](?:est|était|a|ont|sont))${end})|(?:dans|chez|avec|sur|par)${space}(?:la|le|les)${space}(?:est|sont|était|ont|mérite|nous|vous|n['’](?:est|a|ont))${end})`,
      'gu',
    ),
  },
  {
    // What is asked of the reader, or wished: « N’hésitez pas à nous si… », “Please do not to write”, « une dans vos recherches ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /hésite|do not to |don['’]t to |souhait|[Ww]ish|(?:consacr|accord|donn)é/,
    pattern: new RegExp(
      `(?<=hésite[zr]?${space}pas${space})à${space}(?:(?:nous|me)${space})?(?:si|dès|quand|lorsque|pour|avant|d['’]ici)${end}|` +
        `${start}(?:do${space}not|don['’]t)${space}to${end}(?!${space}(?:our|your|the|me|us|this))|` +
        `(?<=souhait(?:e|ons|ez)${space})(?:une?|de|des|beaucoup${space}de|bonne?|belle|pleine?|bien${space}du|tout${space}le)${space}(?:dans|pour|avec|et)${end}(?!${space}bonne?${end})|` +
        `(?<=[Ww]ish(?:es|ing)?${space}you${space})(?:every|all${space}the|the${space}very|the|much|an?|good)${space}(?:in|for|with|and)${end}|` +
        `(?<=${start}(?:consacré|accordé|donné)${space})(?:du|une?)${space}(?:à|pour|chez|avec|dans)${end}`,
      'gu',
    ),
  },
];
