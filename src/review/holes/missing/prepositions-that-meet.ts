import type { HolePattern } from '../hole-pattern';

/** A noun may stand after its elided article: « l’offre de chez ». */
const start = String.raw`(?<![\p{L}\p{N}\-/]|(?<![lL])['’])`;
const end = String.raw`(?![\p{L}\p{N}'’\-])`;
const space = String.raw`[ \u00a0\u202f]{1,6}`;

/** Nouns of a hiring that say what they are of by a preposition. */
const frenchNoun =
  '(?:postes?|candidature|entretiens?|échange|rendez-vous|mission|offre|stage|alternance|emploi|rôle|fonctions?|contrat|intérêt|expérience|maîtrise|connaissance|formation|parcours|agence|site|équipe|responsable|directeur|directrice|chef|cheffe|ingénieure?|technicien(?:ne)?|assistante?|essai|visite|retour|recrutement|processus|métier|titre)';
const englishNoun =
  '(?:positions?|roles?|posts?|jobs?|vacanc(?:y|ies)|openings?|interviews?|applications?|feedback|conversation|meeting|interest|experience|skills?|internship|placement|opportunity|contract|trial|visit|candidacy|background|knowledge|understanding)';

const englishPart = '(?:apprentice|trainee|graduate|night|day|evening|weekend|summer|part-time|full-time)';

/** How a complement may begin that looks like a second preposition: « de plus de dix ans », « pour dans deux mois ». */
const frenchMeasure = String.raw`(?! (?:moins|plus|mieux|maximum|minimum|cas|pair|besoin|total|choix|complet|large|temps|peine|partir|la fois|mi-|côté|même|face|bas|haut|dessous|dessus|deçà|amont|aval|ligne|interne|externe|présentiel|distanciel|visio|continu|français|anglais|CD[DI]|\d|un|une|deux|trois|quatre|cinq|six|quelques|quinze|nous|vous|lui|elle|elles|eux|moi|toi|soi)(?![\p{L}]))`;
const englishMeasure = String.raw`(?! (?:least|most|about|around|once|all|up|home|person|short|future|house|general|part|full|time|which|whom|demand|site|call|hold|up|behalf|few|many|much|little|well|good|long|soon|far|low|high|young|the (?:weekend|moment|end|time))(?![\p{L}]))`;

/**
 * A noun that asks for a complement, its preposition, then another one: what stood between them fell out (« le poste de chez
 * notre client », “your interview for on March 4”).
 */
export const prepositionsThatMeet: readonly HolePattern[] = [
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      / (?:de|pour|chez|à|au|en|dans|avec|par|sur|du) {1,4}(?:\p{Ll}{1,3} )?(?:de|pour|chez|à|aux?|en|dans|avec|par|sur|du|sous)(?!\p{L})/u,
    pattern: new RegExp(
      `(?<=${start}${frenchNoun}${space})(?:` +
        [
          `de(?: la| l['’])?${space}(?:chez|pour|dans|avec|aux?|à|sur|sous|en)`,
          `d['’]${space}?(?:chez|pour|dans|avec|sous)`,
          `pour(?:${space}(?:le|la|les))?${space}(?:aux?|chez|à|dans|avec|par|pour|sur|du|sous)`,
          `(?:à|au)${space}(?:aux?|chez|dans|pour|avec|par|sur|à)`,
          `en${space}(?:aux?|chez|dans|pour|avec|sur|à)`,
          `(?:dans|sur)(?:${space}(?:le|la|les|l['’]))?${space}(?:aux?|chez|pour|avec|à|par|dans)`,
          `(?:avec|par)${space}(?:aux?|chez|dans|par)`,
          `du${space}(?:de|du|en|sur|le|la)`,
        ].join('|') +
        `)${end}${frenchMeasure}`,
      'gu',
    ),
  },
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      / (?:of|for|as|with|at|in|about|regarding|on) {1,4}(?:the )?(?:within|at|in|with|on|for|of|from|by|as|to|under)(?!\p{L})/u,
    pattern: new RegExp(
      `(?<=${start}${englishNoun}${space})(?:` +
        [
          `of(?:${space}the)?${space}(?:within|at|in|with|on|for|from|by|of|as|under|to)`,
          `for(?:${space}the)?${space}(?:within|at|in|with|on|for|of|from|as|by)`,
          `as(?:${space}an?)?${space}(?:within|at|in|with|on|for|of|from)`,
          `with${space}(?:at|on|for|of|from|by|within|with)`,
          `at(?:${space}the)?${space}(?:on|for|with|in|of|as|at)`,
          `in(?:${space}the)?${space}(?:at|on|for|with|within|from|of|in)`,
          `(?:about|regarding|on)${space}(?:the${space})?(?:at|with|for|of|in|on|within)`,
        ].join('|') +
        `)${end}${englishMeasure}`,
      'gu',
    ),
  },
  {
    // The complement is missing, and the verb comes: “the role at has been filled”, « le poste chez est pourvu ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      / (?:of|for|as|with|at|in|de|chez|pour|en|à|au|du) {1,4}(?:has|have|is|was|will|were|est|a|sera|était|n['’])(?!\p{L})/u,
    pattern: new RegExp(
      `(?<=${start}(?:(?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our)${space}(?:${englishPart} )?(?:position|role|post|job|place|placement|traineeship|apprenticeship|internship|vacancy|interview)${space}))(?:of|for|as|with|at)${space}(?:has|is|was|will|were)${end}|` +
        `(?<=${start}(?:(?:[Ll]e|[Cc]e|[Nn]otre|[Vv]otre)${space}(?:poste|stage|emploi|rôle|entretien)|(?:[Ll]a|[Cc]ette|[Nn]otre|[Vv]otre)${space}(?:mission|candidature|offre|place(?: d['’]\\p{Ll}+)?)|[Ll]['’](?:emploi|offre))${space})(?:de|chez|pour|du)${space}(?:est|sera|était|a${space}été|n['’](?:est|a))${end}`,
      'gu',
    ),
  },
  {
    // Whom one met, or as what: « votre entretien avec le 12 mars », « en tant que chez nous », “feedback from on your test”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /avec (?:le|et)|tant que|qualité de|from (?:on|at|for|with|of|can|could|will|would|is|was|has)/,
    pattern: new RegExp(
      `(?<=${start}(?:entretien|échange|rendez-vous|rencontre|visite|appel)${space})avec${space}(?:le(?=${space}\\d)|et(?=${space}(?:nous|vous|son|sa)${end}))${end}|` +
        `${start}(?:en tant que|en qualité de)(?=${space}(?:chez|aux?|à|dans|pour|est|a|nous|vous)${end})|` +
        `(?<=${start}(?:[Ff]eedback|comments?|reply|answer|call|message|news)${space})from${space}(?:on|at|for|with|of|can|could|will|would|is|was|has)${end}${englishMeasure}`,
      'gu',
    ),
  },
];
