import { either } from '../../../text/either';
import { greeting } from '../slots/slots-by-words';
import type { HolePattern } from '../hole-pattern';

/** What a program writes for nothing, for yes and no, or for a thing it cannot write out. */
const nothing = '(?:undefined|null|NULL|None|NaN|nil|NIL|Null|Undefined|N\\/A)';
const thing = '(?:Array|Object|\\[object \\p{L}{1,12}\\])';
const yesOrNo = '(?:VRAI|FAUX|TRUE|FALSE)';
const value = `(?:${nothing}|${thing}|${yesOrNo})`;
const ends = String.raw`(?![\p{L}\p{N}_(]|\.\p{L}|[-’']\p{L})`;

/** What becomes of an application in the hands of somebody, or who was met: only a person may be named after it. */
const byWhom = String.raw`(?:(?:lue?s?|étudiée?s?|examinée?s?|notée?s?|vue?s?|reçue?s?|évaluée?s?|relue?s?|corrigée?s?|rencontrée?s?|accueillie?s?|reviewed|read|assessed|marked|graded|seen|interviewed|noted|tested|received) (?:par|by)|(?:échangé|parlé|discuté|évoqué|convenu|entretien|échange|rendez-vous|interview|discussed|agreed|met|meeting|spoke|spoken|talked|talking|speaking|chat|call) (?:avec|with|to)|(?:avez|avons|ai) rencontré|met|meeting|[Tt]hank you|[Tt]hanks)`;

/** The day from which computers count, in the ways they write it, and the days before it that they take for no date. */
const dayZero = String.raw`(?:0?1 ?[/.-] ?0?1 ?[/.-] ?(?:1900|1970|0001)|3[01] ?[/.-] ?12 ?[/.-] ?(?:1899|1969)|12 ?[/.-] ?3[01] ?[/.-] ?(?:1899|1969)|(?:1899|1969)-12-3[01]|(?:1900|1970|0001)-01-01|1(?:er|st)? (?:janvier|january|jan\.?) (?:1900|1970)|(?:january|jan\.?) 1(?:st)?,? (?:1900|1970)|3[01] (?:décembre|déc\.?|december|dec\.?) (?:1899|1969)|(?:december|dec\.?) 3[01],? (?:1899|1969))`;
/** What took place, or came in, on a day. */
const happened = String.raw`(?:entretien|échange|rendez-vous|rdv|rencontre|venue|visite|passage|candidature|cv|dossier|message|mail|appel|test|lettre|(?:re)?vue?s?|rencontrée?s?|reçue?s?|parlé|postulé|interview|meeting|call|application|letter|visit|met|meet|saw|received|spoke|applied|coming in|came in)`;

/** Values that programs write where a person, a figure or a day is due, whatever the letter talks of. */
export const valuesOfPrograms: readonly HolePattern[] = [
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /VRAI|FAUX|TRUE|FALSE|Array|Object|\[object|[Nn]ull|NULL|None|NaN|nil|NIL|ndefined|N\/A/,
    pattern: either('gmu', [
      // Whoever is greeted, or stands between commas: « Bonjour FAUX, », « votre dossier, Array, pour le poste ».
      new RegExp(
        `(?<=^[ \\t]{0,4}(?:${greeting}|[Mm]adame|[Mm]onsieur) )(?:${nothing}|${thing}|${yesOrNo})(?=[ \\u00a0]?[,!]|\\n)`,
        'mu',
      ),
      new RegExp(
        `(?<=(?:dossier|candidature|CV|test|poste|profil|application|file|role|interview|entretien), )${value}(?=, )`,
        'mu',
      ),
      // Who read, met or noted: « étudié par undefined », “reviewed by None”.
      new RegExp(`(?<=(?<!\\p{L})${byWhom} )${value}(?! of(?!\\p{L}))${ends}`, 'mu'),
      // Which firm or team: « le client null a retenu », “the team undefined”.
      new RegExp(
        `(?<=(?<!\\p{L})(?:[Ll]e|[Ll]a|[Nn]otre|[Tt]he|[Oo]ur) (?:cliente?|société|agence|filiale|équipe|customer|client|company|firm|team),? )${nothing}(?![ \\u00a0](?:\\p{Lu}|&|(?:pointer|value|et|ou|and|or)(?!\\p{L})))${ends}`,
        'mu',
      ),
      // How much of it: « demande undefined ans ».
      new RegExp(
        `(?<=(?<!\\p{L})(?:demande|demandait|exige|requiert|avez|avait|needs?|needed|requires?|asks for|have|has|au moins|at least|minimum) )${nothing}(?= (?:ans|années?|mois|points?|candidat\\p{L}*|personnes|years?|months?|people|applications?|applicants)(?!\\p{L}))`,
        'mu',
      ),
      // The post: « le poste de NIL », « votre candidature au poste de FAUX ».
      new RegExp(
        `(?<=(?<!\\p{L})(?:poste|offre|fonctions?|role|position|post|job) (?:de |d['’]|of |as ))${value}${ends}`,
        'mu',
      ),
    ]),
  },
  {
    // Where anything is due: « le client null a retenu », “you applied through null”. A result, a value, a hypothesis may be null.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /null/,
    pattern:
      /(?<=\p{L}[,:]? )(?<!(?<!\p{L})(?:an?|the|is|was|are|were|be|been|as|not|non|or|and|pas|un|une|le|la|du|des|et|ou|est|était|match|résultats?|scores?|effets?|valeurs?|values?|variables?|pointers?|pointeurs?|cas|checks?|returns?|returned|renvoie|renvoyait|retourne|vaut|valait|solde|type|handl\p{Ll}+|g[ée]r\p{Ll}+|test\p{Ll}*|check\p{Ll}*|treat\p{Ll}*|pass\p{Ll}*) )null(?=[ .,;\n]|$)(?! (?:hypothes[ei]s|results?|and void|pointers?|pointeurs?|effects?|findings?|spaces?|sets?|models?|distributions?|values?|checks?|characters?|safety|island|et non|ou |or |and ))/gu,
  },
  {
    // « notre entretien du 30/12/1899 », “your interview of 1970-01-01”; a year may be told of for itself.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /1899|19[07]0|1969|0001/,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${happened}(?: (?!depuis|since|unix|unies)\\p{Ll}{1,12}){0,3}(?: (?:du|le|of|on|dated|from))?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?)? )${dayZero}(?!\\d)`,
      'giu',
    ),
  },
  {
    // A place in a list for what stands there, a yes of a program: « au poste de [0] », « merci (true) ».
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /\[\d\]|\((?:true|false|TRUE|FALSE|null|undefined)\)/,
    pattern:
      /(?<=(?<!\p{L})(?:poste de|chez|role of|[Bb]onjour|[Dd]ear|[Hh]i|[Hh]ello) )\[\d\](?=[ ,.])|(?<=\p{Ll} )\((?:true|false|TRUE|FALSE|null|undefined)\)(?=[ ,.])/gu,
  },
  {
    // No calendar has it: « le 00/01/1900 », “0000-00-00”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /00[/.-]|[/.-]00/,
    pattern:
      /(?<![\d/.:-])(?:00[/.-](?:0\d|1[0-2])[/.-](?:19|20)\d\d|(?:19|20)\d\d-00-\d\d|0000-\d\d-\d\d)(?![\d/-])/gu,
  },
  {
    // A mark whose figure is missing: « nn/20 », « Oral : /20 », « écrit = /20 ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /\/ ?(?:5|10|20|25|30|40|50|60|80|100)(?!\d)/,
    pattern: either('giu', [
      /(?<![\p{L}\p{N}/-])(?:nn?|xx?|\?{1,3}|_{1,4}|\.{2,4}|…|-{2,3})[ \u00a0]?\/ ?(?:5|10|20|25|30|40|50|60|80|100)(?![\d\p{L}/])/iu,
      /(?<=\p{L}[ \u00a0\u202f]?[=:][ \u00a0\u202f]{0,4}|\p{L}[ \u00a0]{2,5})\/ ?(?:5|10|20|25|30|40|50|60|80|100)(?![\d\p{L}/])/iu,
    ]),
  },
  {
    // One letter for a thing, another for the next: « AAAA et BBBB », « une pratique de aaa et de bbb »; or its number: « TECHNO1 ». Marks of creditors and cells of a torch are called so.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /([A-WYZa-wyz])\1\1|\p{L}{4}_?\d(?!\d)/u,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}&-])(?<!(?:note|noté|notée|rated|rating|agence|piles?|batteries?|batter)[^.!?\n]{0,40})(?<first>[A-CF-HJ-LN-WYZ])\k<first>{2,3}(?:,| et| and| ou| or) (?:de |d['’]|du |en |sur |in |of )?(?!\k<first>)(?<second>[A-CF-HJ-LN-WYZ])\k<second>{2,3}(?![\p{L}\p{N}&+-]|[^.!?\n]{0,40}(?:agence|rating|piles|batter))/u,
      /(?<![\p{L}\p{N}&-])(?<!(?:note|noté|notée|rated|rating|agence|piles?|batteries?|batter)[^.!?\n]{0,40})AAAA?(?= [^.!?\n]{1,60}(?<![\p{L}\p{N}])BBBB?(?![\p{L}\p{N}+-]))/u,
      /(?<![\p{L}\p{N}&-])(?:aaa et (?:de |d['’])?bbb|aaa and bbb|aaa(?=, bbb))(?![\p{L}\p{N}])/u,
      /(?<=(?<!\p{L})(?:maîtrise de|pratique de|expérience (?:de|en)|aguerrie? sur|experience (?:of|with|in)|knowledge of|skills in) )(?<only>[A-WYZ])\k<only>{3}(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}_-])(?:(?:TECHNO(?:LOGIE)?|SKILL|COMP[EÉ]TENCE|LANGAGE|OUTIL|TOOL|LOGICIEL|CRIT[EÈ]RE|MOTIF|RAISON|REASON|ATOUT|STRENGTH|QUALIT[EÉ])|(?:[Tt]echno(?:logie)?|[Ss]kill|[Cc]omp[eé]tence|[Ll]angage|[Oo]util|[Ll]ogiciel|[Mm]otif|[Rr]aison|[Rr]eason|[Aa]tout|[Qq]ualité))_?\d(?![\p{L}\p{N}])/u,
    ]),
  },
];
