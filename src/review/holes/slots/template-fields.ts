import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Fields of merge languages and of web pages, left unfilled. */
export const templateFields: readonly HolePattern[] = [
  {
    // Whoever is greeted by a field is greeted by it, whatever the letter speaks of: “Hi %s, your SQL test”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /%(?:\d\$)?[sd@]|\{\d\}|\$\d/,
    pattern:
      /(?<=^[ \t]{0,4}(?:Bonjour|Bonsoir|Cher|Chère|Madame|Monsieur|Dear|Hi|Hello|Hey) )(?:%(?:\d\$)?[sd@]|\{\d\}|\$\d)(?= ?,)/gmu,
  },
  {
    // A field with what is to be done of its value: `{date|format:"d MMMM"}`, `{role.toUpperCase()}`, `{amount?:"…"}`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /\{\$?\p{L}[\p{L}\p{N}_.]{1,40} ?(?:\|\s?\p{L}+[:(]|\?[:?]|\.\p{L}+\()/u,
    pattern: /\{\$?\p{L}[\p{L}\p{N}_.]{1,40} ?(?:\|\s?\p{L}+[:(]|\?[:?]|\.\p{L}+\()[^{}\n]{0,60}\}/gu,
  },
  {
    // Server pages and template languages: `<?= $x ?>`, `<#if x>`, `{# … #}`, `[(${x})]`, `$!{x}`, `%(name)s`, `%1$s`.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /<[?#%]|\{[#!~=?^/&]|\[\(|\$!|%[(\d@]|\(=|\?>/,
    pattern: either('gu', [
      /<\?(?:=|php)?[^<>\n]{0,80}\?>/u,
      /<\/?#[^<>\n]{1,60}>/u,
      /\{[#!~=?^/&][^{}\n]{0,60}\}/u,
      /\[\(\$?\{?[^[\]\n]{1,60}\)\]/u,
      /\$!\{?[\p{L}_.]{2,40}\}?/u,
      /%\([\p{L}_]{2,30}\)[sd]/u,
      /%\d{1,2}\$[sd@]/u,
      /(?<=\s)%@(?=[\s,.])/u,
    ]),
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[{<[]/,
    pattern: /\{\{\{?[^{}\n]{0,80}\}?\}\}|\$\{[^{}\n]{0,80}\}|<<[^<>\n]{1,60}>>|\[\[(?! ?[-!("$])[^[\]\n]{1,60}\]\]/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /\{%|<%/,
    pattern: /\{%[^{}\n]{0,80}%\}|<%[^<>\n]{0,80}%>/gu,
  },
  {
    // Several words between angle brackets, which is no element of a page: « <résultat du test> ».
    rule: 'hole/brackets',
    when: 'slot-phrase',
    sure: true,
    needs: /<\p{L}[^<>\n]{0,40} /u,
    pattern: /(?<![\p{L}\p{N}<])<\p{L}{2,}(?:[ ’'-]\p{L}+){1,5}>(?!>)/gu,
  },
  {
    // A field as a word processor shows it: no French quotation stands so close to its signs.
    rule: 'hole/brackets',
    when: 'slot-name',
    needs: /«\p{L}/u,
    pattern: /«[\p{L}][\p{L}\p{N}_/-]{0,40}»/gu,
  },
  {
    // Words in capitals joined in braces: no language writes so in a sentence but templates. `{COMPETENCE_MANQUANTE}`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /[{[]\p{Lu}{2,}_/u,
    pattern: /(?<![\p{L}\p{N}$])(?:\{\p{Lu}{2,}(?:_\p{Lu}{2,}){1,5}\}|\[\p{Lu}{2,}(?:_\p{Lu}{2,}){1,5}\])/gu,
  },
  {
    // Between doubled signs, however finished the rest is: `@@SOCIETE@@`.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /@@\p{L}/u,
    pattern: /(?<![\p{L}\p{N}.@])@@\p{L}[\p{L}_ ]{1,40}@@(?![\p{L}\p{N}.@])/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-quoted',
    needs: /\*\||@|<!/,
    pattern:
      /<!--[^<>\n]{0,80}-->|\*\|[^|\n]{1,40}\|\*|(?<![\p{L}\p{N}.])@@?[\p{L}_][\p{L}_ ]{1,40}@@?(?![\p{L}\p{N}.])/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[%#_|]/,
    pattern: either('gu', [
      /%{1,2}[\p{L}_][\p{L}\p{N}_ ’'-]{2,40}%{1,2}/u,
      /#(?![\p{L}\p{N}_]{2,40} #[\p{L}\p{N}_])[\p{L}_][\p{L}_ ’'-]{2,40}#/u,
      /(?<![\p{L}\p{N}_])__?[\p{Lu}][\p{Lu}_]{2,40}__?(?![\p{L}\p{N}_])/u,
      /\|[\p{Lu}_]{4,40}\|/u,
    ]),
  },
  {
    rule: 'hole/template',
    when: 'slot-only',
    needs: /[{$@#:]/,
    pattern:
      /\{[^{}\n]{1,60}\}|\$[\p{L}_][\p{L}\p{N}_.]{2,40}|@[\p{L}_]{3,30}(?![\p{L}_.@])|#[\p{L}_]{3,30}|:[\p{Ll}_]{3,20}:/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /_|\{\d|%|\$\$|==|‹|MERGE/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}_])\p{Lu}{2,20}(?:_\p{Lu}{1,20}){1,5}(?![\p{L}\p{N}_])/u,
      /\{\d{1,2}(?::[^{}\n]{1,12})?\}/u,
      /(?<=\s)%[sd](?=[\s,.])/u,
      /\$\$[\p{L}_]{2,30}\$\$/u,
      /\[%[^%\n]{1,40}%\]/u,
      /==[\p{Lu}_]{3,30}==/u,
      /‹[\p{L}_ ]{2,30}›/u,
      /MERGEFIELD/u,
    ]),
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[&<]/,
    pattern: either('giu', [
      /&(?:nbsp|eacute|egrave|ecirc|agrave|acirc|ccedil|ocirc|ucirc|icirc|rsquo|lsquo|laquo|raquo|hellip|amp|quot|apos|lt|gt|#\d{2,5}|#x[\da-f]{2,4});/iu,
      /<\/?(?:br|p|div|span|b|strong|i|em|u|a|ul|ol|li|td|tr|font|table|h[1-6])(?:\s[^<>\n]{0,80})?\s?\/?>/iu,
    ]),
  },
  {
    // Words struck out in a plain text, the marks of two versions that clash, and brackets no letter is written with.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /~~|[<=>]{7}|[⟨〈⟪【「]/,
    pattern:
      /(?<!~)~~(?![~ ])[^~\n]{1,80}~~(?!~)|^(?:<{7}|={7}|>{7})(?= |[ \t]*$)|[⟨〈⟪【「][^\n⟨〈⟪【「]{1,40}[⟩〉⟫】」]/gmu,
  },
  {
    // A letter for a figure between two signs, where a number is due: « <X> années », “%N% days”.
    rule: 'hole/template',
    when: 'unless-quoted',
    needs: /[<%#@{$]{1,2}[XYNxn][>%#@}$]{1,2}/,
    pattern:
      /(?<![\p{L}\p{N}<%#@{$])(?:<[XYNxn]>|%{1,2}[XYNxn]%{1,2}|#{1,2}[XYNxn]#{1,2}|@{1,2}[XYNxn]@{1,2}|\$?\{[XYNxn]\})(?=[ \u00a0\u202f](?:ans|années?|mois|semaines?|jours?|heures|points?|personnes|candidat\p{L}*|k€|€|euros|years?|months?|weeks?|days?|hours|people|applica\p{L}*)(?!\p{L}))/gu,
  },
  {
    // Words to choose from, between signs no letter puts around them: « {anglais/allemand} ».
    rule: 'hole/choice',
    when: 'unless-code',
    needs: /[{<@]\p{L}[^{}<>@\n]{1,40}\/\p{L}/u,
    pattern: either('gu', [
      /\{\p{L}[\p{L} ’'-]{1,30}(?: ?\/ ?\p{L}[\p{L} ’'-]{1,30}){1,4}\}/u,
      /<\p{L}[\p{L} ’'-]{1,30}(?: ?\/ ?\p{L}[\p{L} ’'-]{1,30}){1,4}>/u,
      /@@\p{L}[\p{L} ’'-]{1,30}(?: ?\/ ?\p{L}[\p{L} ’'-]{1,30}){1,4}@@/u,
    ]),
  },
  {
    // Choices written for a program: « {Bonjour|Salut} », `{gender, select, …}`.
    rule: 'hole/choice',
    when: 'unless-code',
    needs: /\{[^{}\n]{0,60}(?:\||, ?(?:select|plural))/,
    pattern: either('gu', [
      /\{[^{}|\n]{1,60}(?:\|[^{}|\n]{0,60}){1,6}\}/u,
      /\{[\p{L}_]{2,30}, ?(?:select|plural|selectordinal) ?,(?:[^{}\n]|\{[^{}\n]{0,60}\}){0,200}\}?/u,
    ]),
  },
  {
    // Razor and its kin: `@Model.FirstName`, `@candidate.Name`, `@(Model.X)`.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /@/,
    pattern:
      /(?<![\p{L}\p{N}._-])@\(?(?:Model|ViewBag|ViewData|Html|model|[Cc]andidate?|[Aa]pplicant|[Rr]ecipient|[Cc]ontact|[Uu]ser|[Jj]ob|[Pp]oste|[Oo]ffre|item)\.[\p{L}_][\p{L}\p{N}_.]{1,40}\)?/gu,
  },
  {
    // A slot between two signs alike: `-FNAME-`, `_PRENOM_`, `##POSTE##`, `~nom~`, `*job title*`, `/nom du poste/`.
    rule: 'hole/template',
    when: 'slot-name',
    needs: /[-_%#@~=+^!§¤|*:/\\$&°¨`'"]\p{L}/u,
    pattern:
      /(?<![\p{L}\p{N}@/:.])([-_%#@~=+^!§¤|*:/\\$°¨])\1{0,2}\p{L}[\p{L}\p{N} _.’'-]{1,40}?\1{1,3}(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}])&\p{Lu}[\p{Lu}_]{1,30};/gu,
  },
  {
    // A field between chevrons turned round, or arrows: `>>nb<<`, `>date<`, `<-role->`.
    rule: 'hole/template',
    when: 'unless-code',
    needs: />[ ]?[\p{L}_]+[ ]?<|<-{1,2}[ ]?[\p{L}_]+[ ]?-{1,2}>|->[ ]?[\p{L}_]+[ ]?<-/u,
    pattern:
      /(?<![\p{L}\p{N}<>=-])(?:(>{1,3})[ ]?\p{L}[\p{L}_ ]{1,30}?[ ]?<{1,3}|<-{1,2}[ ]?\p{L}[\p{L}_ ]{1,30}?[ ]?-{1,2}>|-{1,2}>[ ]?\p{L}[\p{L}_ ]{1,30}?[ ]?<-{1,2})(?![\p{L}\p{N}<>=])/gu,
  },
  {
    // A slot after one sign: `$first_name`, `:prenom`, `@candidateName`, `%NOM`, `&NOM_CANDIDAT`.
    rule: 'hole/template',
    when: 'slot-name',
    needs: /[$:@%&!#§¤]\p{L}/u,
    pattern: /(?<![\p{L}\p{N}._/@:;&])[$:@%&!§¤][\p{L}_]{3,40}(?![\p{L}\p{N}@;]|\.[\p{L}\p{N}]|\/)/gu,
  },
  {
    // The name of a field with an abbreviation or a word of its own: `poste_libelle`, `nb_annees`, `jobLabel`.
    rule: 'hole/template',
    when: 'field-name',
    sure: true,
    needs: /\p{Ll}_\p{Ll}|\p{Ll}\p{Lu}/u,
    pattern:
      /(?<![\p{L}\p{N}_@/.#$(&-])(?:\p{Ll}{2,14}(?:_\p{Ll}{2,14}){1,3}|\p{Ll}{2,14}(?:\p{Lu}\p{Ll}{1,14}){1,3})(?![\p{L}\p{N}_@/(=[-]|\.[\p{L}\p{N}])/gu,
  },
  {
    // The name of a variable: `candidateFirstName`, `nom_du_poste`, `DateEntretien`.
    rule: 'hole/template',
    when: 'slot-name',
    needs: /\p{L}_\p{L}|\p{Ll}\p{Lu}/u,
    pattern:
      /(?<![\p{L}\p{N}_@/.#$-])(?:\p{L}{1,20}(?:_\p{L}{1,20}){1,5}|\p{L}\p{Ll}{1,20}(?:\p{Lu}\p{Ll}{1,20}){1,5})(?![\p{L}\p{N}_@/(=[-]|\.[\p{L}\p{N}])/gu,
  },
];
