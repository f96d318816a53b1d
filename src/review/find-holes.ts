import { fold } from '../text/fold';
import type { Finding } from './finding';
import type { Stretch } from './find-own-text';
import { holeRules, type HoleRuleId } from './rules/hole-rules';
import type { ReviewLanguage } from './rule';

interface HolePattern {
  readonly rule: HoleRuleId;
  readonly pattern: RegExp;
  /**
   * `always` a hole; `unless-code` not when the sentence talks of code (« les gabarits comme {{title}} »);
   * `slot-only` only when it names what should stand there (« [Prénom] », « (nom du candidat) »).
   */
  readonly when: 'always' | 'unless-code' | 'slot-only';
  /** Plain signs or words without which the pattern cannot match: most letters hold none, and are spared the pass. */
  readonly needs?: RegExp;
}

/** Each pattern is bounded on both sides, so one pass over the text is linear. */
const holePatterns: readonly HolePattern[] = [
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[{<[]/,
    pattern: /\{\{\{?[^{}\n]{0,80}\}?\}\}|\$\{[^{}\n]{0,80}\}|<<[^<>\n]{1,60}>>|\[\[[^[\]\n]{1,60}\]\]/gu,
  },
  {
    rule: 'hole/template',
    when: 'always',
    needs: /%|\*\||@|<!/,
    pattern:
      /<!--[^<>\n]{0,80}-->|\{%[^{}\n]{0,80}%\}|<%[^<>\n]{0,80}%>|\*\|[^|\n]{1,40}\|\*|(?<![\p{L}\p{N}.])@@?[\p{L}_][\p{L}_ ]{1,40}@@?(?![\p{L}\p{N}.])/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[%#_|]/,
    pattern:
      /%{1,2}[\p{L}_][\p{L}\p{N}_ ’'-]{2,40}%{1,2}|#[\p{L}_][\p{L}_ ’'-]{2,40}#|(?<![\p{L}\p{N}_])__?[\p{Lu}][\p{Lu}_]{2,40}__?(?![\p{L}\p{N}_])|\|[\p{Lu}_]{4,40}\|/gu,
  },
  {
    rule: 'hole/template',
    when: 'slot-only',
    needs: /[{$@#:]/,
    pattern:
      /\{[^{}\n]{1,60}\}|\$[\p{L}_][\p{L}\p{N}_.]{2,40}|@[\p{L}_]{3,30}(?![\p{L}_.@])|#[\p{L}_]{3,30}|:[\p{Ll}_]{3,20}:/gu,
  },
  {
    rule: 'hole/brackets',
    when: 'unless-code',
    needs: /\[/,
    pattern: /(?<![\p{L}\p{N})\]])\[[^[\]\n]{0,80}\](?!\()/gu,
  },
  {
    rule: 'hole/brackets',
    when: 'slot-only',
    needs: /[<«(*/]/,
    pattern:
      /<\/?[\p{L}][^<>\n]{0,50}>|«\s?[\p{L}_][^«»\n]{1,40}\s?»|\([^()\n]{2,60}\)|\/{2}[^/\n]{2,30}\/{2}|\*{2}[^*\n]{2,40}\*{2}/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    pattern:
      /(?<![\p{L}\p{N}])(?:[Xx]{3,40}(?!l\b)|(?:XX|xx|\.\.|__|…{1,4}|_{2,6})\s?[/.-]\s?(?:XX|xx|\.\.|__|…{1,4}|_{2,6}|\d{2})(?:\s?[/.-]\s?(?:[Xx.]{2,4}|_{2,6}|…{1,4}|\d{2,4}))?|[JjDd]{2}\s?[/.-]\s?[Mm]{2}(?:\s?[/.-]\s?(?:[Aa]{2,4}|[Yy]{2,4}))?|[Mm]{2}\/[Dd]{2}\/[Yy]{2,4}|[Yy]{4}-[Mm]{2}-[Dd]{2}|[Aa]{4}-[Mm]{2}-[Jj]{2})(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    pattern:
      /_{3,80}|\.{6,80}|…{2,40}|(?<=\s)\?{3,20}(?![\p{L}])|(?<![\p{L}\p{N}]|\p{Lu}\p{Ll}{1,20} )XX(?![\p{L}\p{N}])|(?<=(?:Madame|Monsieur|Bonjour|Dear|Hello|Mme|Société) )XX(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    pattern:
      /(?<=(?:bonjour|bonsoir|cher|chere|chère|madame|monsieur|hello|hi|dear|hey)\s)(?:undefined|null|nan|none|n\/a|nom|prénom|prenom|name|f ?name|first ?name|surname|last ?name|xx|untel|unetelle)(?![\p{L}\p{N}'’-]| \p{L})/giu,
  },
  {
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /undefined|\[|#|NaN/,
    pattern: /(?<![\p{L}\p{N}])(?:undefined|\[object Object\]|#REF!|#N\/A|#NAME\?|#NOM\?|NaN)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    when: 'unless-code',
    needs: /TODO|TBD|TBC|FIXME/,
    pattern: /(?<![\p{L}\p{N}])(?:TODO(?! ?-?list)|TBD|TBC|FIXME)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /lorem|dolor/i,
    pattern: /(?<![\p{L}\p{N}])(?:lorem ipsum|dolor sit amet)(?![\p{L}\p{N}])/giu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /compl|remplir|pr.ciser|personnaliser|ins.rer|renseigner|remplacer|adapter|v.rifier|d.finir/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:À|A|Á) (?:COMPL[ÉE]TER|REMPLIR|PR[ÉE]CISER|PERSONNALISER|INS[ÉE]RER|RENSEIGNER|REMPLACER|D[ÉE]FINIR|V[ÉE]RIFIER|ADAPTER)(?![\p{L}])|(?<=(?:^|[:(—–\n-])[ \u00a0\u202f]?)[àAÀa] (?:compléter|completer|remplir|préciser|preciser|personnaliser|insérer|renseigner|remplacer|adapter|vérifier)(?= ?(?:$|[)\]:!.…,;\n]|avant|ici|selon))/gmu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    pattern:
      /(?<![\p{L}\p{N}])(?:[Ss]upprimer (?:si|la mention|cette|ce paragraphe)|[Rr]ayer (?:la|les) mentions? inutiles?|mentions? inutiles?|[Dd]elete (?:if|as) (?:not )?(?:applicable|appropriate|needed)|[Cc]hoisir (?:une (?:option|formule|phrase|variante|formulation)|l[’']une des (?:options|formules|phrases)|l[’']option|entre les (?:options|formules|phrases))|OPTION [12AB]|[Oo]ption [12] ?[:/]|[Ii]nvalid [Dd]ate|BROUILLON|DRAFT)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    pattern:
      /(?<=(?<![\p{L}])(?:bonjour|cher|chère|madame|monsieur|poste de|poste d[’']|expérience (?:de|en)|chez|date du|entretien du|dear|hi|hello|role of|experience (?:of|with|in)|position of|met on|dated)[ \u00a0\u202f])(?:…|\.{3,5})(?=[ \u00a0\u202f]?[,.;:\p{Ll}]|[ \u00a0\u202f]|$)|(?<=(?<![\p{L}])(?:bonjour|dear|hi|hello|cher|chère))[ \u00a0\u202f]{1,3},(?=\s|$)|(?<=(?:poste de|poste d[’']|position of|the role of|entretien du|candidature du))[ \u00a0\u202f]{1,3}(?=[,.;](?:\s|$))|(?<![\p{L}\p{N}])[Xx](?= (?:années?|ans|years|mois) )/gimu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    pattern:
      /(?<![\p{L}\p{N}])(?:(?<=(?:^|[«“"([:][ \u00a0\u202f]?|[.!?] ))(?:[Ii]ns[ée]rer|[Rr]enseigner) (?!votre |un |une )\p{L}{2,20}|(?<=[«“"([][ \u00a0\u202f]?)(?:[Aa]jouter|[Ii]ndiquer|[Mm]ettre|[Pp]réciser|[Cc]ompléter|[Pp]ersonnaliser|[Rr]emplacer|[Rr]appeler) (?:ici |le |la |les |l[’'])?(?:nom|prénom|phrase|motif|date|poste|intitulé|formule|raison|paragraphe|signature)(?!\p{L})|[Ii]ns[ée]rer (?:ici|le nom|la date|le motif|nom|motif|prénom)|INS[ÉE]RER|INSERT|[Ii]nsert (?:name|here|reason|job|position|date|company|candidate|first)|[Tt]o be (?:completed|filled in)|PLACEHOLDER|[Pp]laceholder text|mettre (?:ici|le prénom|le nom du)|ajouter (?:ici|une phrase|le motif)|add (?:name|reason|personal) here|your name here|name here|copier[- ]coller ici|[Nn]ote (?:interne|to self)|ne pas envoyer tel quel)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    pattern:
      /(?<![\p{L}\p{N}_])(?:PR[ÉE]NOM|NOM (?:DU|DE LA|DE) (?:CANDIDAT|CANDIDATE|POSTE|RECRUTEUR|RECRUTEUSE|SOCI[ÉE]T[ÉE]|PERSONNE)|NOM DE L[’']ENTREPRISE|VOTRE (?:NOM|PR[ÉE]NOM|SIGNATURE|SOCI[ÉE]T[ÉE]|ENTREPRISE)|YOUR (?:NAME|COMPANY|TITLE|SIGNATURE)|NOM_[A-Z_]{2,20}|PRENOM_[A-Z_]{2,20}|INTITUL[ÉE](?: DU POSTE)?|FIRST[ _]?NAME|LAST[ _]?NAME|FULL[ _]?NAME|JOB[ _]?TITLE|CANDIDATE[ _]NAME|COMPANY[ _]NAME|NAME_OF_[A-Z_]{2,20}|firstName|lastName|first_name|last_name|jobTitle|job_title|candidate_name|nom_candidat|prenom_candidat|nom_du_poste|intitule_poste)(?![\p{L}\p{N}_])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    pattern:
      /(?<=(?:poste de|poste d[’']|[Mm]onsieur|[Mm]adame|société|role of|position of|Mr|Ms) )[XYZ](?=[ ,.;])(?! \(| dans| in )|(?<![\p{L}\p{N}_])(?:xx|_{2})(?![\p{L}\p{N}_])|(?<=(?:le|du|au|de|à|on|the|of) )\?{2}(?= )|\([ \u00a0]*\)|«[ \u00a0\u202f]*»|\[[ \u00a0]*\]|(?<=(?:poste de|poste d[’']|chez|société|role of|position of|at|entretien du|dated?) )(?:null|undefined|NaN|None)(?![\p{L}\p{N}])|(?<![\p{L}])(?:bla ?bla(?: ?bla)?|asdf|azerty azerty|aaaa+)(?![\p{L}])/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /_|\{\d|%|\$\$|==|‹|MERGE/,
    pattern:
      /(?<![\p{L}\p{N}_])\p{Lu}{2,20}(?:_\p{Lu}{1,20}){1,5}(?![\p{L}\p{N}_])|\{\d\}|(?<=\s)%[sd](?=[\s,.])|\$\$[\p{L}_]{2,30}\$\$|\[%[^%\n]{1,40}%\]|==[\p{Lu}_]{3,30}==|‹[\p{L}_ ]{2,30}›|MERGEFIELD/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    pattern:
      /(?<=[\p{Ll},] )(?:Nom (?:de l[’']entreprise|de la société|du candidat|du poste|de la personne)|Intitulé du poste|Prénom (?:du candidat|Nom|NOM)|Nom Prénom|Company Name|Job Title|Candidate Name|First Name)(?![\p{L}])|^[ \t]*(?:Prénom N(?:om|OM)|N(?:om|OM) Prénom|Votre (?:nom|signature)|Your (?:name|signature)|Nom du recruteur|Signature)[ \t]*$|(?<=(?:^|[\s([*]))(?:METTRE|AJOUTER|RELIRE|VOIR AVEC|DEMANDER À|À RELIRE|NE PAS ENVOYER|REPLACE|CHECK WITH|ADD)(?: [\p{Lu}’'ÀÉ]+)*(?=[\s:).,])|(?<![\p{L}])(?:todo ?:|texte à (?:remplacer|venir|compléter)|champ (?:de )?fusion|[Vv]oir avec \p{Lu}\p{Ll}+ avant)/gmu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    pattern:
      /(?<![?\p{L}\p{N}])\?{2}\s?[/.-]\s?(?:\?{2}|\d{2})(?:\s?[/.-]\s?(?:\?{2,4}|\d{2,4}))?|\*{4,40}|\[object Object\]|&lt;[\p{L}_ ]{2,40}&gt;|(?<![\p{L}\p{N}])[~=][\p{Ll}]*(?:nom|name)[~=](?![\p{L}\p{N}])|(?<=(?:bonjour|cher|chère|dear|hi|hello) ):[\p{Ll}_]{3,20}(?=[ ,])|(?<=M(?:\.|r)?\s?\/\s?M(?:me|s|rs)\.? )X{1,4}(?![\p{L}\p{N}])|^[ \t]*#{3,20}[ \t]*$|(?<=poste de |poste d[’'])(?:nom du poste|intitulé du poste)(?![\p{L}])/gimu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /avant|before|phrase|ici|:[ \u00a0\u202f]*(?:à |n\/|tbd|\?|-)/i,
    pattern:
      /(?<![\p{L}])(?:à (?:supprimer|retirer|effacer|enlever) avant (?:l[’'])?envoi|(?:remove|delete) before sending|personnaliser (?:cette|la) phrase|à (?:renseigner|compléter|remplir) ici)(?![\p{L}])|(?<=^[ \t]{0,4}(?:motif|date|poste|raison|entretien|nom|prénom|reason|name|position)[ \u00a0\u202f]{0,2}:[ \u00a0\u202f]{0,2})(?:à (?:définir|compléter|voir|venir)|n\/[acd]|tbd|\?+|-+)(?=[ \t.]*$)/gimu,
  },
  {
    // A choice of title nobody made. « Sir/Madam » is a formula.
    rule: 'hole/note',
    when: 'always',
    needs: /\/|ou M/,
    pattern:
      /(?<![\p{L}\p{N}])(?:M(?:\.|r\.?|onsieur|me|lle|adame|rs\.?|s\.?|iss)\s?\/\s?M(?:onsieur|adame|me|lle|rs?(?![\p{L}])|s(?![\p{L}])|iss|\.)\.?(?:\s?\/\s?M(?:me|lle|s|iss)\.?)?|M\. ou Mme|Mme ou M\.|[Cc]her\s?\/\s?[Cc]h[èe]re|[Cc]h[èe]re\s?\/\s?[Cc]her|(?:le\s?\/\s?la|la\s?\/\s?le|du\s?\/\s?de la|au\s?\/\s?à la) candidate?(?:\(e\)|·e|\.e)?)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /XYZ|y{3}|z{3}|0X|0001|0000|1970/i,
    pattern:
      /(?<![\p{L}\p{N}.])XYZ(?= (?:Company|Ltd|Inc|Corp|Group|SA|SAS|SARL)(?![\p{L}]))|(?<=(?:[Ss]ociété|[Ee]ntreprise|[Gg]roupe|chez|at|for|with|[Cc]ompany) )(?:XYZ|ABC XYZ)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:y{3,20}|z{3,20}|Y{3,20}|Z{3,20})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])0X(?:[ .]XX){2,5}|(?<![\p{L}\p{N}])(?:0[01][/-]0[01][/-]0001|00[/-]00[/-]0000|01\/01\/1970|1970-01-01)(?!\d)/gu,
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs: /[&<]/,
    pattern:
      /&(?:nbsp|eacute|egrave|ecirc|agrave|acirc|ccedil|ocirc|ucirc|icirc|rsquo|lsquo|laquo|raquo|hellip|amp|quot|apos|lt|gt|#\d{2,5}|#x[\da-f]{2,4});|<\/?(?:br|p|div|span|b|strong|i|em|u|a|ul|ol|li|td|tr|font|table|h[1-6])(?:\s[^<>\n]{0,80})?\s?\/?>/giu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /mod.le|gabarit|template/i,
    pattern: /^[ \t]*(?:[Mm]odèle|[Gg]abarit|[Tt]emplate)(?: (?:n°|de|of|no\.?)? ?[\p{L}\d]{1,20}){0,2} ?:(?=\s)/gmu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: />>|\|/,
    pattern: /^[ \t]*>{2,4}[ \t]?[^<>\n]{2,60}<{2,4}|\[[^[\]|\n]{2,24}[|][^[\]|\n]{2,24}\]/gmu,
  },
];

const whyOf = new Map(holeRules.map((rule) => [rule.id, rule.why]));

/** What a hole asks for, folded. Whole content or its first or last words. */
const slotWords =
  /^(?:(?:votre|your|the|le|la|l'|du|de la|mon|ma|insert|inserer|indiquer|preciser|completer|choisir|ajouter|mettre|nom|name|full|first|last|candidate?|candidat\.?e?)[ _.']{0,2})*(?:prenom|nom|noms|name|firstname|lastname|fullname|surname|poste|intitule|titre|title|job|position|role|date|jour|heure|time|entreprise|societe|company|client|employer|competence|competences|skill|skills|techno|technologie|motif|raison|reason|lien|link|url|signature|candidat|candidate|ville|city|lieu|duree|recruteur|recruteuse|recruiter|manager|interlocuteur|team|equipe|feedback|commentaire|personnalisation|phrase|detail|details|experience|diplome|salaire|salary|montant|telephone|tel|phone|email|mail|civilite|genre|reference|ref|department|service|placeholder|variable|field|champ|texte|text|secteur|domaine|x|xx|xxx|n|y|your name|sender|expediteur|h\/f cher)(?:$|[ _.:|,/']|\d)|^(?:a|a) (?:completer|preciser|remplir|definir|personnaliser)|^(?:preciser|completer|indiquer|inserer|insert|choose|choisir|specify|fill|enter|add|ajouter|mettre|remplacer|tbd|tbc|todo|option|ou\b|your\b|votre\b)|^(?:candidat|candidate|user|contact|recipient|applicant|job|poste|offre|company|prenom|nom|interview|entretien)[._]|^[\s_.…x?-]*$/;

/** Slots no one writes about when speaking of code. */
const strongSlot =
  /prenom|first_?name|candidat|(?:^|[ _.])nom(?:$|[ _.])|poste|job_?title|company|competence|skill|preciser|completer|inserer|insert/;

/** What round brackets must hold, whole, to be a hole. */
const askedInBrackets =
  /^(?:(?:votre |le |la |l')?(?:nom|prenom|poste|date|intitule|motif|raison|signature|competence|entreprise|societe|candidate?)(?: (?:manquante?|precise?|exacte?|ici)| (?:du|de la|de l'|de|d')\s?(?:candidate?|poste|entretien|entreprise|societe|recruteur|l'entreprise|l'entretien|refus))?|(?:your |the )?(?:first |last |full |candidate |company |job )?(?:name|title)|(?:add |insert |the )?(?:reason|feedback)(?: here)?|\.{3}|…|(?:a )?(?:preciser|completer|indiquer|inserer|insert|remplir|personnaliser|adapter|choisir)(?: .*)?|(?:phrase|compliment|mot|formule|precision|note|sentence|line) (?:personnelle?|perso|personnalisee|personal)(?: (?:ici|here))?|(?:phrase|motif|raison|precision|detail|compliment|sentence|reason|compliment)[a-z' ]{0,24} (?:ici|here)|(?:nom|prenom|intitule|numero)s? (?:du|de la|des|de|d'|de l')(?: ?[a-z']{1,20}){1,4}|(?:date|heure|lieu|motif|raison|entreprise|societe|poste|titre) (?:du |de la |des |de |d'|de l')(?:candidat\w*|entretien|entreprise|responsable|recruteu\w*|manager|refus|interview|decision|visite|echange|rendez-vous|candidature)|(?:name|title) of (?:the )?[a-z' ]{2,30}|(?:candidate|applicant|manager|interviewer|recruiter|company|employer|hiring manager)(?:'?s)? (?:first |last |full )?name|(?:interview|meeting) date|date of (?:the )?(?:interview|meeting|application))$/;

/** Square brackets are a hole when they name a slot, shout, ask, or hold nothing. */
const askingBrackets =
  /(?:^|[^a-z])(?:prenom|noms?|poste|intitule|date|jour|heure|entreprise|societe|company|candidate?|competences?|skills?|techno|motif|raison|reason|lien|link|signature|ville|duree|recruteu\w+|recruiter|manager|equipe|team|feedback|commentaire|phrase|details?|name|title|position|role|job|insert|inserer|preciser|completer|remplir|choisir|ajouter|mettre|your|votre|domaine|secteur|personnalis\w+|element|exemple|example|point|salaire|telephone|email|civilite|x+|option|mois|month|day|annee|year|texte|text|salutation|formule)(?![a-z])|^[\s_.…x?*-]*$|\?$/;

/** A slot’s name alone in round brackets is a hole where a noun is due: « thank you for coming to (city) ». */
const loneSlot =
  /^(?:city|town|ville|first name|last name|name|date|day|jour|company|role|poste|position|job|title|team|equipe|manager|client|customer|product|produit|skill|technology|technologie|office|site|department|service|location|lieu|month|mois)$/;
const wantsNoun =
  /(?:^|[\s’'])(?:in|at|with|for|of|as|to|on|from|by|our|your|the|dear|hello|hi|à|a|de|chez|avec|au|du|le|la|par|pour|d|l|en|notre|votre|bonjour|cher|chère)[\s\u00a0’']$/iu;

const webElements =
  /^(?:canvas|svg|video|audio|picture|img|iframe|script|style|dialog|form|input|button|select|textarea|label|template|slot|nav|main|header|footer|aside|section|article|body|head|html|meta|output)$/;

/** Words that say the text speaks of code or quotes: a brace is then its subject, not a hole. */
const codeTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja|twig|gabarit\w*|template\w*|syntaxe?|syntax|jsx|tsx|html|xml|css|balis\w*|tags?|composant\w*|component\w*|interpolation|script\w*|tableaux?|arrays?|liste vide|fonctions?|functions?|regex|expressions? regulieres?|generi\w+|types?|typage|parametres?|parameter\w*|code|snippet\w*|variable\w*|objets?|objects?|json|yaml|markdown|react|angular|vue|svelte|typescript|javascript|java|python|rust|bash|shell|sql|exercice|tests?|requetes?|query|intervalle|interval|dictionnaires?|dictionary|dict|cles?|keys?|accolades?|braces?|crochets?|brackets?|mode|modes|logs?|prefixes?|regle|rule|ensembles?|articles?|note de bas|valeurs?|values?|log|logs|bug|commit|repo|depot)(?![a-z])/;

interface Hole {
  readonly rule: HoleRuleId;
  /** In the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Leftovers of a template, one finding for each hole. */
export function findHoles(text: string, stretch: Stretch, messages: ReviewLanguage): Finding[] {
  const findings: Finding[] = [];
  for (const paragraph of paragraphsOf(text, stretch)) {
    for (const hole of holesOf(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + hole.start;
      const end = paragraph.start + hole.end;
      findings.push({
        rule: hole.rule,
        kind: 'placeholder',
        severity: 'block',
        start,
        end,
        found: text.slice(start, end),
        message: whyOf.get(hole.rule)?.[messages] ?? '',
      });
    }
  }
  return findings;
}

/** What empty lines part: no hole crosses one. */
function paragraphsOf(text: string, { start, end }: Stretch): Stretch[] {
  const paragraphs: Stretch[] = [];
  let from = start;
  while (from < end) {
    const found = text.indexOf('\n\n', from);
    const to = found < 0 || found >= end ? end : found + 1;
    paragraphs.push({ start: from, end: to });
    from = to;
    while (from < end && text.charCodeAt(from) === 10) from++;
  }
  return paragraphs;
}

/** Paragraphs already read: of a letter being typed only one changes. Pure: the holes depend on the key alone. */
const readParagraphs = new Map<string, readonly Hole[]>();
const mostParagraphs = 1000;
const longestKept = 1500;
/** More holes in a paragraph tell nothing more, and would be slow to keep apart. */
const mostHoles = 200;

function holesOf(paragraph: string): readonly Hole[] {
  const known = readParagraphs.get(paragraph);
  if (known !== undefined) return known;
  const holes: Hole[] = [];
  for (const { rule, pattern, when, needs } of holePatterns) {
    if (needs?.test(paragraph) === false) continue;
    for (const match of paragraph.matchAll(pattern)) {
      if (holes.length >= mostHoles) break;
      const start = match.index;
      const end = start + match[0].length;
      if (holes.some((other) => other.start < end && start < other.end)) continue;
      if (isHole(match[0], when, paragraph, start)) holes.push({ rule, start, end });
    }
  }
  if (paragraph.length <= longestKept) {
    if (readParagraphs.size >= mostParagraphs) readParagraphs.clear();
    readParagraphs.set(paragraph, holes);
  }
  return holes;
}

function isHole(found: string, when: HolePattern['when'], own: string, at: number): boolean {
  if (when === 'always') return !/^X{2,3}$/.test(found) || !/^\s?(?:l\b|L\b)/.test(own.slice(at + found.length));
  const content = fold(found)
    .replace(/^[^\p{L}\p{N}_.…?]+|[^\p{L}\p{N}_.…?]+$/gu, '')
    .replace(/ +/g, ' ');
  const before = own.slice(Math.max(0, own.lastIndexOf('\n', at) + 1, at - 160), at);
  const after = own.slice(at + found.length, at + 160).split('\n', 1)[0] ?? '';
  // What stands in the hole does not say what the sentence talks of: « <compétence clé> ».
  const line = fold(`${before} ${after}`);
  // One name in braces, in a sentence that does not talk of code: « {hiring_manager} ».
  if (found.startsWith('{') && /^[a-z]+(?:[_. ][a-z]+){0,3}$/.test(content) && !codeTalk.test(line)) return true;
  if (when === 'slot-only') {
    if (found.startsWith('(') && isInQuotation(own, at)) return false;
    // Plain words between angle brackets, where nothing talks of code: « le secteur <domaine visé> ».
    if (found.startsWith('<') && !/[\p{L}\p{N}]$/u.test(before) && !codeTalk.test(line))
      return /^[a-z]+(?:[ _'’-][a-z]+){0,5}$/.test(content) && !webElements.test(content);
    return slotWords.test(content) && !isHonest(found) && isSlotLike(found, content, before, line);
  }
  if (isHonest(found)) return false;
  if (/^\[/.test(found) && isInQuotation(own, at) && !/^\[[\p{Lu}\s]+\]$/u.test(found)) return false;
  if (/^\[[^[]/.test(found) && !askingBrackets.test(content) && !/^[a-z' -]+(?: [a-z' -]+){0,3}$/.test(content))
    return false;
  return codeTalk.test(line)
    ? strongSlot.test(content) &&
        !/(?:comme|like|such as|as in|tel que|gabarits?|templates?) \S{0,4}$/.test(
          fold(own.slice(Math.max(0, at - 24), at)),
        )
    : true;
}

/** Round brackets, guillemets and single signs are everyday signs: only a plain slot name makes them a hole. */
function isSlotLike(found: string, content: string, before: string, line: string): boolean {
  if (found.startsWith('('))
    return (
      !codeTalk.test(line) && (askedInBrackets.test(content) || (loneSlot.test(content) && wantsNoun.test(before)))
    );
  if (found.startsWith('«'))
    return (
      /^(?:prenom|nom|poste|intitule|societe|entreprise|civilite|date)[a-z_]*$/.test(content) ||
      /^[a-z]+(?:_[a-z]+)+$/.test(content)
    );
  if (found.startsWith('<')) return !codeTalk.test(line) || /prenom|nom|first|candidat/.test(content);
  if (found.startsWith('#') || found.startsWith(':') || found.startsWith('@'))
    return /^(?:prenom|nom|firstname|first_name|lastname|candidat|candidate|poste|jobtitle|company|societe)[a-z_]*$/.test(
      content,
    );
  return !codeTalk.test(line) || (/prenom|nom|first_?name|candidat/.test(content) && !content.includes(':'));
}

/** « […] » marks a cut, « [1] » a note, `[H/F]` belongs to job titles. */
function isHonest(found: string): boolean {
  return /^[[(](?:\d{1,3}|sic|debug|info|warn(?:ing)?|error|trace|fatal|spam|externe?|external|urgent|wip|rfc|teletravail|télétravail|remote|hybride|hybrid|stage|alternance|freelance|re|tr|fwd?|ref[. :-]?[\w-]{2,20}|réf[. :-]?[\w-]{2,20}|[a-f]|[hfmwdx](?:\s?\/\s?[hfmwdxn]){1,2}|cdi|cdd|paris|lyon)[\])]$/i.test(
    found,
  );
}

function isInQuotation(own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 200), at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.split('"').length - 1) % 2 === 1;
}
