import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What a recruiter counts or measures, in the plural: people, papers, places, time, distance, marks. */
const counted =
  'candidate?s|candidatures|dossiers|personnes|profils|postulante?s|finalistes|lauréate?s|concurrente?s|collègues|élèves|réponses|lettres|CV|offres|entretiens|essais|' +
  'places|postes|sites|agences|pages|lignes|points|questions|heures|minutes|secondes|jours|semaines|mois|ans|années|saisons|km|kilomètres|mètres|euros|' +
  'people|persons|applicants|applications|candidates|finalists|others|entries|letters|CVs|replies|answers|interviews|trials|positions|posts|roles|jobs|vacancies|' +
  'colleagues|pupils|marks|hours|days|weeks|months|years|seasons|miles|kilometres|metres|pounds|stores|branches';
/** What bears a letter for its name: « génération X », “Model X”, « M. X candidate ». */
const lettered =
  "génération|generation|gen|rayons?|modèle|model|série|series|classe?|plan|projet|project|lot|groupe|group|équipe|team|site|exhibit|axe|axis|the|l[ea]|l['’]|M\\.|Mr|Mme|Ms|\\p{Lu}[\\p{L}.]+";

/** A letter that stands for a number to come: « NN personnes », “X candidates”, « à XXhXX », « 20XX ». */
export const lettersForNumbers: readonly HolePattern[] = [
  {
    // « NN personnes », “N years”, « XX k€ », « à XXhXX », « 20XX ».
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /[Nn][ \u00a0\u202f]|##|[Xx_?]{2}|HH|hh|20\d?[X_?]/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}.+#'’&/-])(?:NN|nn|##|\?\?|[Nn])(?=[ \u00a0\u202f](?:autres? |other |more |further )?(?:people|persons|candidat\p{L}*|applicants?|applications?|years?|months?|weeks?|days?|hours?|interviews?|others|ans|années?|mois|semaines?|jours|heures|personnes?|dossiers|entretiens|postes?|profils?)(?![\p{L}]))/u,
      /(?<![\p{L}\p{N}])(?:XX|xx|__|\?\?)[ \u00a0\u202f]?(?:k?€|k€|%|h(?:XX|xx|__)?(?![\p{L}])|:(?:XX|xx|__|\?\?))/u,
      /(?<![\p{L}\p{N}])20(?:XX|xx|__|\?\?|\d[X_?])(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}])(?:HH|hh)[ ]?[h:][ ]?(?:MM|mm)(?![\p{L}\p{N}])/u,
    ]),
  },
  {
    // « Nous avons reçu X candidatures », “X people tried the test”, « à X km ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[XN][ \u00a0\u202f]\p{L}/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.+#'’&/-])(?<!(?<!\\p{L})(?:${lettered})[ \\u00a0])[XN](?=[ \\u00a0\\u202f](?:autres? |other |more |further |très |good |bons? |bonnes? )?(?:${counted})(?![\\p{L}]))`,
      'gu',
    ),
  },
  {
    // As many at least, or as many more: “X+ years of React”, « Y+ années », « +X % ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /[XYN]\+|\+[XYN]/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.+#'’&/-])(?:[XYN]{1,2}\\+(?=[ \\u00a0\\u202f]?(?:${counted})(?!\\p{L}))|\\+[XYN]{1,2}(?=[ \\u00a0\\u202f]?(?:%|${counted})))`,
      'gu',
    ),
  },
  {
    // Which of them, or which day: “you were the ?th person”, « arrivé Xe du concours », “Monday ## September”.
    rule: 'hole/filler',
    when: 'unless-code',
    sure: true,
    needs: /[XxNn?#]-?(?:i?[èe]me|e|th|nd|rd|st)(?!\p{L})|## \p{L}/u,
    pattern: either('gu', [
      /(?<=(?<!\p{L})(?:arrivée?s?|fini|finie?s?|classée?s?|terminé|êtes|étiez|étais|placée?s?|came|finished|ranked|placed|were|are|was)(?: (?:la|le|les|the|our|notre))? )(?:[XN]{1,2}-?|n-|\?{1,3}|#{1,3})(?:i?[èe]me|e|th|nd|rd|st)(?![\p{L}'’-])/u,
      /(?<=(?<!\p{L})(?:\p{Ll}{2,6}di|[MTWFS]\p{Ll}{2,6}day|le|du|au|on|the) )##?(?= (?:[Jj]anv|[Ff]é?e?v|[Ff]ebr|[Mm]ar|[Aa][vp]r|[Mm]a[iy]|[Jj]u[inl]|[Aa]o[uû]t|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd][eé]c)\p{Ll}{0,7}(?!\p{L}))/u,
    ]),
  },
  {
    // A telephone number of which only the nought was typed: « le 0X », “on 0XXX”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /0X/,
    pattern:
      /(?<=(?<!\p{L})(?:au|le|on|at|appeler|call|ring) )0X{1,4}(?:[ .]?X{2,6}){0,4}(?=[ \u00a0]?[.,;!?)]|$| \p{Ll})/gmu,
  },
  {
    // “scored NN out of 20”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /NN/,
    pattern: /(?<![\p{L}\p{N}.+#-])NN(?=[ \u00a0\u202f]?(?:out of|sur|of the|\/ ?\d|%))/gu,
  },
  {
    // A count that nobody typed: « celle de 00 autres candidats », “00 applicants”.
    rule: 'hole/filler',
    when: 'unless-code',
    sure: true,
    needs: /(?:^|[^\d.,:/])00 \p{L}/mu,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/+-])(?<!\\d ?)00(?= (?:autres? |other |more )?(?:${counted})(?![\\p{L}]))`,
      'gu',
    ),
  },
];
