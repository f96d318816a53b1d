import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Telephone numbers and addresses of examples. */
export const sampleNumbers: readonly HolePattern[] = [
  {
    // « 01 00 00 00 00 », and where its number is still to come: « le poste n°… », “on extension …”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /00[ .-]?00[ .-]?00[ .-]?00|(?:poste|bureau|salle|extension|ext\.?|room|n°)[^\n]{0,6}(?:…|\.{3})/,
    pattern: either('giu', [
      /(?<![\d.,/-])(?:\+33 ?(?:\(0\) ?)?[167]|0[167])(?:[ .\u00a0\u202f-]?00){4}(?!\d)/iu,
      /(?<=(?<!\p{L})(?:(?:poste|bureau|salle|porte|étage) (?:n°|numéro|n) ?|(?:extension|ext\.?|room) (?:no\.? ?|number )?))(?:…|\.{3,5})/iu,
    ]),
  },
  {
    // « 06 12 34 56 78 », “0123 456 7890”, “555-555-5555”.
    rule: 'hole/filler',
    when: 'number-of-nobody',
    sure: true,
    needs: /\d{2}[ .)\u00a0\u202f-]?\d{2}/,
    pattern:
      /(?<![\p{L}\d,/#.-]|\d[ \u00a0\u202f])(?:\+\d|0\d|\(\d{2,5}\)|\d{3}[-.]\d{3}[-.])[\d .()\u00a0\u202f-]{3,18}\d(?![ .\u00a0\u202f-]?\d|[,/]\d|\p{L})/gu,
  },
  {
    // A reference of nothing: « CAND-0000 », “REF_000000”.
    rule: 'hole/filler',
    when: 'unless-code',
    sure: true,
    needs: /\p{Lu}[-_/ ]?0{3}/u,
    pattern: /(?<![\p{L}\p{N}_/-])\p{Lu}{2,8}[-_/ ]?(?:0{3,8}|[Xx]{3,8})(?![\p{L}\p{N}_/-])/gu,
  },
  {
    // “1 Any Street, Anytown”, “123 Street Name, City, Postcode”, « 12 rue de la Rue, 75000 Ville ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /\d[ ,]/,
    pattern: either('gmu', [
      /(?<![\p{L}\d])\d{1,4},? (?:(?:Any|Some|Your|Sample|Example|Test) ?(?:Street|Road|Avenue|Lane|Way|Town)|Street (?:Name|Address))(?![\p{L}])/mu,
      /(?<![\p{L}\d])\d{1,4},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace) (?:de la [Rr]ue|(?:de l['’]|du |de la )?(?:[Ee]xemple|[Aa]dresse|[Nn]om)|XXX?|[Mm]achin|[Tt]ruc)(?![\p{L}])/mu,
      /(?<![\p{L}\d])\d{5} (?:VILLE|Ville|ville|CITY|COMMUNE)(?![\p{L}-]| \p{Lu})/mu,
    ]),
  },
];
