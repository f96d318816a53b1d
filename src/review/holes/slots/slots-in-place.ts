import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Where a name, a post or an employer is due. */
const due = String.raw`(?<=(?:^|[ \u00a0\n(’'])(?:[Bb]onjour|[Bb]onsoir|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Mm]adame|[Mm]onsieur|M\.|Mme|Mr|Ms|Mrs|(?:poste|offre|emploi|fonctions?|titre|métier) de|chez|expérience (?:de|en|chez)|entretien (?:du|de)|compétences? en|maîtrise (?:de|du)|[Rr]ole (?:of|as)|[Pp]osition (?:of|as)|[Pp]ost of|job of|at|joining|(?:[Ii]nterview|[Mm]eeting|[Cc]all|met|spoke|spoken) with|(?:with us|interviewed) on|interest in|experience (?:with|in|of|at)|skills in|for the|as an?|our|met on|dated)[ \u00a0]|poste d['’])`;

/** The name of a slot, or a sign alone, standing where the word itself should. */
export const slotsInPlace: readonly HolePattern[] = [
  {
    // « Bonjour prénom nom, », « au poste de TITRE », « chez nom entreprise », “for the "job title" role”, `titre-du-poste`.
    rule: 'hole/template',
    when: 'slot-in-place',
    pattern: new RegExp(
      `${due}(?:["«“][ \\u00a0\\u202f]?)?(?:\\p{L}{2,14}(?:[ _.-](?:du|de la|de l['’]|de|d['’])?[ _.-]?\\p{L}{2,14}){0,3}?|\\p{L}{3,14}\\d{1,2})(?:[ \\u00a0\\u202f]?["»”])?(?=[ \\u00a0]?[,.;!?)]|\\n|$| (?:est|a|n['’]est|chez|dans|au|à|qui|et|pour|role|position|post|job|team|at|in|has|is|was|and|for|office|company)(?![\\p{L}]))`,
      'gmu',
    ),
  },
  {
    // A cell, an argument, a numbered field: “Dear =A2,”, « au poste de $1 », `IF(poste;"X";"Y")`.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /=[A-Z]{1,2}\d|[%$\\#&]\d|IF\(|SI\(|LOOKUP|RECHERCHE|CONCAT|\bCell|\{\d/,
    pattern: new RegExp(
      `${due}(?:=?\\$?[A-Z]{1,2}\\$?\\d{1,4}(?=[ ,.])(?<==.{2,8})|[%$\\\\#&]\\d{1,2}(?![\\d.,]?\\d)|=\\p{L}{2,20})|(?<![\\p{L}\\p{N}])=?(?:IF|SI|[VX]LOOKUP|RECHERCHE[VX]|CONCAT(?:ENER|ENATE)?)\\([^()\\n]{1,80}\\)`,
      'gmu',
    ),
  },
  {
    // Signs in a row where a word is due: « chez ++++ », « le #### », “for ~~~~”, blocks that hide a word.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /([+=~/\\^#*$%&_?-])\1|[▯█■□▢▓▒░◻◼]/u,
    pattern: either('gmu', [
      /(?<=(?:^|[ \u00a0])(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|[Mm]adame|[Mm]onsieur|de|du|le|la|chez|au|à|par|pour|avec|en|dans|votre|notre|the|at|of|for|with|our|your|by|on|in|to|as)[ \u00a0](?:poste |role |date )?)(?:\+{2,20}|={2,20}|~{2,20}|\/{2,20}|\\{2,20}|\^{2,20}|#{2,20}|\*{2,20}|\${2,20}|%{2,20}|&{2,20}|\?{2,20}|_{2,20}(?:th|st|nd|rd)?|-{2,20})(?=[ \u00a0,.;!]|\n|$)/mu,
      /[▯█■▢▓▒░◻◼]{2,40}/mu,
    ]),
  },
  {
    // A bracket that was opened and not closed, or the other way round: « au poste de [POSTE est », « POSTE] ».
    rule: 'hole/brackets',
    when: 'slot-in-place',
    needs: /[[<{«\]>}]/,
    pattern: either('gmu', [
      /(?<![\p{L}\p{N}([{<$#])[[<{«]{1,2}[ ]?\p{L}{3,14}(?:[ _.](?:du|de la|de|d['’])?[ _.]?\p{L}{3,14}){0,2}?(?=[ ,.;!](?![^[\]<>{}«»\n]{0,60}[\]>}»])|\n|$)/mu,
      /(?<![\p{L}\p{N}_.[{<«][ ]?|\[(?:part|full)-)\p{L}{3,14}(?:[ _.](?:du|de la|de|d['’])?[ _.]?\p{L}{3,14}){0,2}[\]}]{1,2}(?=[ ,.;!]|\n|$)/mu,
    ]),
  },
  {
    // One letter for a person or a place: « Mme Y », “Mr. X”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:Mme|M\.|Mr|Mrs|Ms|Madame|Monsieur|Bonjour|Dear|Cher|Chère) [XYZ]{1,2}[ ,.]/,
    pattern:
      /(?<=(?:Bonjour|Dear|Cher|Chère)(?: (?:Mme|M\.|Mr|Mrs|Ms|Madame|Monsieur))? )[XYZ]{1,2}(?=[ \u00a0]?[,.!]|\n)(?!\. \p{Lu})/gu,
  },
  {
    // Escapes and tags of other languages: `\u003cposte\u003e`, `<xsl:value-of …/>`, `[b]…[/b]`, `[if:x]`.
    rule: 'hole/template',
    when: 'unless-code',
    needs:
      /\\u[\da-f]{4}|<\/?[a-z]+:|<[a-z]{1,10} |@(?:include|extends|if|section|yield)\(|\/\*|\[\/?(?:b|i|u|url|img|if|endif|else|color|size|quote|center)[\]:=]/i,
    pattern: either('gu', [
      /\\u[\da-fA-F]{4}/u,
      /<[a-z]{1,10}(?: [a-z:-]{1,20}="[^"<>\n]{0,60}"){1,4} ?\/?>/u,
      /@(?:include|extends|if|section|yield)\([^()\n]{0,60}\)/u,
      /\/\*[^*\n]{1,60}\*\//u,
      /<\/?[a-z]{1,10}:[a-z-]{2,20}[^<>\n]{0,100}>/u,
      /\[\/?(?:b|i|u|url|img|if|endif|else|color|size|center)(?:[:=][^[\]\n]{0,40})?\]/u,
    ]),
  },
  {
    // Highlighted, underlined or starred to be looked at again: `==poste==`, « _à remplacer_ », `#REFUS_2#`.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /==\p{L}|[_*]à |#\p{Lu}/u,
    pattern: either('gu', [
      /(?<![=\p{L}])==\p{L}[^=\n]{1,40}==(?!=)/u,
      /(?<![\p{L}\p{N}])[_*]{1,2}à \p{Ll}{3,14}[_*]{1,2}(?![\p{L}\p{N}])/u,
      /#\p{Lu}[\p{Lu}\d_]{2,30}#/u,
    ]),
  },
  {
    // Keys of a file of settings at the head of a line.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /^(?:prenom|nom|first_?name|last_?name|job_?title|poste|name|role|firstname|lastname|civilite)[ ]?[:=]/m,
    pattern: either('gmu', [
      /^(?:prenom|first_?[nN]ame|last_?[nN]ame|job_?[tT]itle|civilite)[ ]?[:=](?=[ ]?\S)[^\n]{0,60}/mu,
      /^(?:nom|poste|name|role)[ ]?:[ ]?[\p{L} ]{2,30}\n(?=\p{Ll}{3,12}[ ]?:)/mu,
    ]),
  },
];
