import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { civility, greeting } from '../slots/slots-by-words';

/** What a program says of a field that holds nothing. */
const unfilled = String.raw`[Nn](?:on|ON)[ -](?:[Rr]enseigné|[Pp]récisé|[Cc]ommuniqué|[Ss]pécifié|[Dd]éfini|[Ii]ndiqué|[Ss]aisi|[Dd]isponible|[Tt]rouvé|[Aa]ttribué|[Aa]pplicable|RENSEIGNÉ|RENSEIGNE|PRÉCISÉ|DÉFINI|DISPONIBLE)[eE]?[sS]?|[Nn]ot (?:[Pp]rovided|[Ss]pecified|[Aa]vailable|[Ss]et|[Ff]ound|[Kk]nown|[Aa]pplicable|[Ss]upplied|[Ee]ntered|[Ff]illed|[Dd]efined)|NOT (?:PROVIDED|SPECIFIED|AVAILABLE|SET|FOUND|KNOWN|DEFINED)|[Nn]o (?:[Nn]ame|[Vv]alue|[Dd]ata)(?: (?:given|provided))?|[Ss]ans (?:[Nn]om|[Tt]itre|[Pp]rénom)`;
/** The same in one word, with a capital: what it says is said in small letters too. */
const unknown =
  'Inconnue?|INCONNUE?|Anonyme|ANONYME|Unknown|UNKNOWN|Anonymous|Undefined|UNDEFINED|Untitled|Unspecified';
/** What a program of tables or of code prints for nothing, for yes and for no. */
const printed = 'FAUX|VRAI|FALSE|TRUE|[Uu]ndefined|NaN|[Nn]ull|NULL|None|Array|Object|N/A|n/a|#N/A';
const endOfName = String.raw`(?=[ \u00a0]?[,!;:]|[ \u00a0]?\n|[ \u00a0]?$)`;

/** The numbered names that programs give to fields: `champ1`, `field_2`, `colonne B`. */
const numberedField = String.raw`(?:[Cc]hamp|[Ff]ield|[Cc]ol(?:onne|umn)?|[Vv]ar(?:iable)?|[Pp]aram|[Vv]aleur|[Vv]alue|[Tt]exte|[Tt]ext|[Pp]laceholder)_?\d{1,2}`;

/** Where a value is due, in either language. */
const due = String.raw`(?<=(?<!\p{L})(?:à|de|du|au|chez|en|par|sur|pour|avec|poste|offre|mission|site|ville|société|agence|située?|basée?|at|in|for|by|with|of|on|to|from|role|position|post) )`;
const noTalkOfValues = String.raw`(?<!(?:valeur|chaîne|liste|type|mot|terme|cas|value|string|list|word|term|case|field|champ|cellule|cell|réponse|answer)s? (?:de |of |à )?)`;

/** What the machine says by default, where a value of this letter is due. */
export const defaultWords: readonly HolePattern[] = [
  {
    // Greeted: « Bonjour Non renseigné, », « Bonjour FAUX, », “Dear Not Provided,”. « Madame Faux » is somebody.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[Nn](?:on|ON)[ -]|[Nn]ot |NOT |[Nn]o [Nn]|[Nn]o [VvDd]|[Ss]ans |nconnu|NCONNU|nonym|NONYM|nknown|NKNOWN|ndefined|NDEFINED|ntitled|nspecified|FAUX|VRAI|FALSE|TRUE|NaN|ull|NULL|None|Array|Object|N\/A|n\/a| (?:0|-1|[-–—])[ \u00a0]?[,!]|First|Last|Forename|zerty|werty|sdf|(\p{L})\1\1/u,
    pattern: either('gmu', [
      new RegExp(
        `(?<=^[ \\t]{0,4}${greeting},? )(?:${unfilled}|${unknown}|${printed}|anonyme|0|-1|[-–—]|First|Last|Forename|[Aa]zerty|[Qq]werty|[Aa]sdf\\p{Ll}{0,6}|[Qq]sdf\\p{Ll}{0,6}|(\\p{L})\\1{2,9}|(?:(?:Candidate?|Utilisat\\p{Ll}+|User|Applicant|Recipient|Destinataire) )(?:${unknown}|inconnue?|anonyme))${endOfName}`,
        'mu',
      ),
      new RegExp(
        `(?<=^[ \\t]{0,4}(?:${greeting} )?${civility} )(?:${unfilled}|INCONNUE?|Inconnue?|UNKNOWN|Unknown|undefined|null|NULL|NaN|N/A|n/a|#N/A)${endOfName}`,
        'mu',
      ),
    ]),
  },
  {
    // A person of no name: “Dear Mrs Somebody,”, “Mr Nobody”, « Madame Quelqu’un ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /[Ss]ome(?:body|one)|Nobody|Anybody|Anyone|Whoever|Quelqu|Personne/,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:Mme|M\\.|Madame|Monsieur|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?) )(?:Somebody|Someone|Nobody|Anybody|Anyone|Whoever|Quelqu['’]un|Personne)${endOfName}`,
      'gmu',
    ),
  },
  {
    // Whom a program numbered: « Bonjour champ1 champ2, », “met with field3 on Monday”.
    rule: 'hole/template',
    when: 'unless-code',
    needs: /(?:hamp|ield|ol(?:onne|umn)?|ar(?:iable)?|aram|aleur|alue|ext|exte|laceholder)_?\d|[Cc]ol\p{L}+ [A-Z]/u,
    sure: true,
    pattern: either('gmu', [
      new RegExp(
        `(?<=(?<!\\p{L})(?:${greeting}|${civility}|de|par|avec|chez|à|pour|at|by|with|for|from|of|poste|role) )${numberedField}(?: ${numberedField}){0,3}(?![\\p{L}\\p{N}_])`,
        'mu',
      ),
      new RegExp(`(?<=^[ \\t]{0,4}${greeting} )(?:[Cc]olonne|[Cc]olumn) [A-Z]{1,2}${endOfName}`, 'mu'),
    ]),
  },
  {
    // Between brackets, in the place of the value: « située à (vide) », “the role of (blank)”.
    rule: 'hole/filler',
    when: 'unless-code',
    sure: true,
    needs:
      /[([<](?:[Vv]ide|[Bb]lank|[Ee]mpty|[Nn]ull|[Nn]one|[Aa]ucune?|[Nn]on |[Nn]ot |[Uu]nknown|[Ii]nconnu|[Nn]\/[Aa]|[Nn]éant|VIDE|NULL)/,
    pattern: new RegExp(
      `${noTalkOfValues}${due}[([<](?:[Vv]ide|[Bb]lank|[Ee]mpty|[Nn]ull|[Nn]one|[Aa]ucune?|[Uu]nknown|[Ii]nconnue?|[Nn]/[Aa]|[Nn]éant|VIDE|NULL|${unfilled})[)\\]>]`,
      'gmu',
    ),
  },
  {
    // The title of nothing: “for Unknown Position”, « au poste Non défini », “the Untitled role”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /Unknown|Unspecified|Untitled|Default|nconnu|[Nn]on (?:[Dd]éfini|[Rr]enseign|[Pp]réci|[Ss]péci|[Cc]ommun)|[Ss]ans [Tt]itre|Sans Nom/,
    pattern: either('gmu', [
      /(?<![\p{L}])(?:Unknown|Unspecified|Untitled|Undefined|Default) (?:Position|Role|Job|Post|Vacancy|Company|Employer|Candidate|Applicant|User|Location|Client|Department|Recruiter|Recipient|Sender|Title|Name|Site|Office|Team)(?!\p{L})/mu,
      /(?<=(?<!\p{L})(?:the|our|this|for|of|an) )(?:Unknown|Unspecified|Untitled|Undefined)(?= (?:position|role|job|post|vacancy|opening)(?!\p{L}))/mu,
      /(?<=(?<!\p{L})(?:au|à|pour|de|le|chez|par|du|porté à|sur|la|votre|à l['’]|l['’]) ?)(?:Poste|Offre|Entreprise|Société|Candidate?|Client|Ville|Recruteur|Utilisateur|Agence|Site|Métier|Intitulé) (?:inconnue?|Inconnue?|[Nn]on (?:[Dd]éfini|[Rr]enseigné|[Pp]récisé|[Ss]pécifié|[Cc]ommuniqué)e?|[Ss]ans (?:[Tt]itre|[Nn]om))(?!\p{L})/mu,
      /(?<=(?<!\p{L})(?:[Pp]oste|[Oo]ffre|[Mm]ission|[Ff]onctions?|[Mm]étier|[Ss]tage|[Aa]lternance)(?: de| d['’])? ?)(?:Non (?:[Dd]éfini|[Rr]enseigné|[Pp]récisé|[Ss]pécifié|[Cc]ommuniqué)e?|[Ss]ans [Tt]itre|Inconnue?)(?!\p{L})/mu,
    ]),
  },
  {
    // The name of the field with its capital, where no name would be a word: « travaillé avec Technologie, ».
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs:
      /(?:avec|chez|par|rencontré|de|with|by|met|meeting|at) (?:Techno|Comp|Entrepr|Soci|Client|Logiciel|Outil|Langage|Manager|Recrut|Interlo|Skill|Tool|Interview|Employ|Recruiter|Hiring|Ville|Framework)/,
    pattern: either('gmu', [
      /(?<=(?<!\p{L})(?:avec|chez|par|rencontré|rencontrer) )(?:Technologie|Compétence|Entreprise|Société|Client|Logiciel|Outil|Langage|Framework|Manager|Recruteur|Recruteuse|Interlocuteur|Interlocutrice|Employeur)(?: ?\d)?(?=[ \u00a0]?[.;!)]|[ \u00a0]?,(?! \p{Lu})|[ \u00a0]?$| (?:et (?:nous|vous)|qui|depuis|pendant|mais|a|est|vous|nous|mardi|lundi)(?!\p{L}))/mu,
      /(?<=(?<!\p{L})(?:maîtrise|pratique|connaissance|expérience|années|ans) (?:de|en|sur|d['’]) ?)(?:Technologie|Compétence|Logiciel|Outil|Langage|Framework)(?: ?\d)?(?=[ \u00a0]?[.;!)]|[ \u00a0]?,(?! \p{Lu})|[ \u00a0]?$)/mu,
      /(?<=(?<!\p{L})(?:with|by|met|meeting|at|from|years of|experience (?:in|of)) )(?:Technology|Skill|Tool|Language|Framework|Interviewer|Company|Client|Employer|Hiring Manager|Manager|Recruiter)(?: ?\d)?(?=[ \u00a0]?[.;!)]|[ \u00a0]?,(?! (?:\p{Lu}|and ))|[ \u00a0]?$| (?:who|which|and (?:we|you)|on \p{Lu}\p{Ll}+day)(?!\p{L}))/mu,
    ]),
  },
  {
    // The same by whom one was read or received, which no code is.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:par|avec|by|with) (?:undefined|null|None|NaN|\[object)/,
    pattern:
      /(?<=(?<!\p{L})(?:étudié|lu|relu|examiné|reçu|rencontré|évalué|traité|analysé|entretien|échange|échangé|interviewed|reviewed|read|assessed|received|interview|meeting|spoke|talked)e?s? (?:par|avec|by|with) )(?:undefined|null|None|NaN|\[object Object\])(?![\p{L}\p{N}'’_.(-]*[\p{L}\p{N}(])/gu,
  },
  {
    // What code prints for nothing, where somebody or a firm is due: « étudié par undefined », “met None on Tuesday”, « votre dossier, Array, pour ».
    rule: 'hole/filler',
    when: 'unless-code',
    sure: true,
    needs: /undefined|null|None|NaN|Array|\[object/,
    pattern: either('gmu', [
      /(?<=(?<!\p{L})(?:par|chez|avec|rencontré|poste de|offre de|candidature de|équipe de|by|with|interviewed by|met|role of|position of|team at|work at|apply to|applying to|applied to|joining) )(?:undefined|null|NaN|None|\[object Object\])(?![\p{L}\p{N}'’_.(-]*[\p{L}\p{N}(])/mu,
      /(?<=\p{Ll}, )(?:undefined|null|None|Array|\[object Object\])(?=, \p{Ll})/mu,
    ]),
  },
];
