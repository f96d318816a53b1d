import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What says the verb of a firm or of a team: the name between its preposition and this fell out. */
const verbOfTeam = String.raw`(?:remerci(?:e|ent|ons)|souhait(?:e|ent|ons)|présent(?:e|ent)|adress(?:e|ent)|propos(?:e|ent)|renouvell(?:e|ent)|dit|disent|reste|restent|tient|tiennent|a|ont|avait|avaient|confirm(?:e|ent)|inform(?:e|ent)|encourag(?:e|ent))(?!\p{L})`;

/** A field that printed nothing: what stands before it and after it touch. */
export const emptyFields: readonly HolePattern[] = [
  {
    // A field of a form that nobody filled, and what to do about it: “Feedback: n/a – ask Ana”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /: ?(?:[Nn]\/[Aa]|[Nn]éant|[Ss]\.[Oo]\.)/,
    pattern: /(?<=^[ \t]{0,4}\p{Lu}[\p{L} ]{2,24} ?: ?)(?:[Nn]\/[Aa]|[Nn]éant|[Ss]\.[Oo]\.)(?= ?(?:[–—-] |$))/gmu,
  },
  {
    // « Toute l’équipe de vous remercie », « L’équipe recrutement de reste à votre écoute ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:équipe|société|groupe|agence|entreprise|cabinet|ville|service|direction|mairie|RH|recrutement) (?:de|d['’]|du|chez) {1,2}(?:vous|te|nous|re|tien|a |ont )/,
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:équipes?|société|groupe|agence|entreprise|cabinet|ville|service|direction|mairie|RH|recrutement) )(?:de|d['’]|du|chez) {1,2}(?=(?:(?:vous|te|t['’]|nous) ?)?${verbOfTeam})`,
      'gu',
    ),
  },
  {
    // “The whole team at wishes you well”, “everyone at thanks you”, “all of us at wish you”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:team|everyone|everybody|us|colleagues|we|company|here) at {1,2}\p{Ll}/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Tt]eam|[Ee]veryone|[Ee]verybody|us|[Cc]olleagues|[Ww]e|[Cc]ompany|[Hh]ere) )at {1,2}(?=(?:wish(?:es)?|thanks?|would|hopes?|enjoyed|were|was|are|is|we|has|have|really|appreciates?|who|and|for)(?!\p{L}))/gu,
  },
  {
    // Two spaces around nothing, before the noun that the name went with: “for the  role at our office”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      / {2}(?:role|position|post|job|vacancy|opening|opportunity|team|department|à|chez|au |dans|en |a |est |nous|qui)/,
    pattern: either('gu', [
      /(?<=(?<!\p{L})(?:for|to|of|about|regarding|interest in) (?:the|our|this|a|an)) {2,6}(?:role|position|post|job|vacancy|opening|opportunity)(?!s?\p{L}| (?:of|as|you|that|which|advertised|mentioned|described|below|above)(?!\p{L}))/u,
      /(?<=(?<!\p{L})(?:poste|offre|mission|stage|alternance|fonctions?) (?:de|d['’])) {1,6}(?=(?:à|chez|au sein|dans|a|est|nous|qui|et nous|n['’](?:a|est))(?!\p{L}))/u,
      /(?<=(?<!\p{L})(?:[Cc]andidature|[Dd]ossier) (?:au poste|pour le poste)) {2,6}(?=(?:à|chez|au sein|dans|a|est|nous|et nous|n['’](?:a|est))(?!\p{L}))/u,
    ]),
  },
  {
    // What is asked for between square brackets, said by what it should be: “[specific project]”, « [point précis] ».
    rule: 'hole/brackets',
    when: 'unless-quoted',
    sure: true,
    needs:
      /\[[^\]\n]{0,30}(?:pecific|articular|elevant|omething|spécifique|particuli|précis|pertinent|quelque chose|concerné)/,
    pattern:
      /\[(?:(?:a|an|the|one|their|some|any|un|une|le|la|les|l['’]) ?)?(?:(?:[Ss]pecific|[Pp]articular|[Rr]elevant) [\p{L} /’'-]{3,40}|(?:[Ss]omething (?:specific|nice|positive|kind|personal|concrete|about|from|they|he|she)|[Qq]uelque chose (?:de |d['’])(?:précis|gentil|positif|personnel|concret|spécifique|sympa))[\p{L} /’'-]{0,40}|[\p{L}’'-]{3,20} (?:spécifique|particuli(?:er|ère)|précise?|pertinente?|concernée?)s?(?: [\p{L}’'-]{2,16}){0,4})\]/gu,
  },
];
