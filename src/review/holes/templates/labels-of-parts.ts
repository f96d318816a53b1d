import { either } from '../../../text/either';
import { closing } from '../choices/said-twice';
import type { HolePattern } from '../hole-pattern';

/** What a form asks for, a line each. */
const labelled = String.raw`(?:poste|intitulé|référence|réf\.?|offre|lieu|ville|site|société|entreprise|service|nom|prénom|candidate?|date|heure|contact|téléphone|tél\.?|motif|raison|recruteu(?:r|se)|contrat|salaire|position|role|job title|req(?:uisition)? (?:id|no)|req\.?|reference|ref\.?|location|company|department|name|candidate|time|phone|reason|recruiter|contract|salary)(?: (?:de la|de l['’]|du|de|d['’]|of the|of)? ?\p{L}{2,14})?`;

/** What a letter goes on with: no value of a label begins so. */
const goesOn =
  '(?:Nous |Je |Merci|Le poste|Votre|Malheureusement|Après|Vous |We |I |Thank|The (?:post|role|position|vacancy)|Your|Unfortunately|After |You )[^\\n]{8,}';
/** What a letter says of anything but its reason. */
const takesLeave =
  '(?:Nous vous (?:souhaitons|remercions)|Je vous (?:souhaite|remercie)|Merci|Bien (?:à|cord)|Cordialement|Bonne |Belle |We (?:wish|thank)|I (?:wish|thank)|Thank|Best |Kind )';

/** What names a part of the letter, or says when it serves, instead of being it: alone on its line. */
export const labelsOfParts: readonly HolePattern[] = [
  {
    // What a recruiting program notes of an application: « Statut : refusé », “Disposition code: NQ”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:[Ss]tatut|[Ss]tatus|[Dd]isposition|[Mm]otif|[Rr]eject|[ÉEé]tape|[Ss]tage)[^\n:]{0,24}:/,
    pattern:
      /^[ \t]*(?:(?:Statut|Status|Étape|Etape|Stage)[ \u00a0\u202f]?: ?(?=(?:refus|rejet|reject|declin|écart|archiv|non retenu|not selected|KO|NOK|closed|clos|out)(?:[\p{Ll}]{0,6})(?![\p{L}])(?=[ ]?[-–—.,;(/|]|[ ]*$))|(?:Disposition(?: code| reason)?|Rejection (?:reason|code)|Reject reason|Motif de (?:refus|rejet)|Code (?:motif|refus|rejet))[ \u00a0\u202f]?: ?(?=\p{Lu}{2,4}(?![\p{L}])|\d|[A-Z]\d))/gimu,
  },
  {
    // Who signs, after the leave-taking: « Cordialement, Votre nom ».
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:[Vv]otre|[Yy]our|[Mm]on|[Mm]y) \p{L}/u,
    pattern: new RegExp(
      `(?<=${closing},?[ \\n]{1,3})(?:[Vv]otre|[Yy]our|[Mm]on|[Mm]y) (?:[Nn]om|[Nn]ame|[Pp]rénom|[Ff](?:irst|ull) [Nn]ame|[Ss]ignature|[Ff]onction|(?:[Jj]ob )?[Tt]itle)\\.?(?=[ \\t]*$)`,
      'gmu',
    ),
  },
  {
    // What was noted of them among ourselves: « Avis manager : 3/5 », “Manager score: 3/5”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:avis|note|score|rating|verdict)/i,
    pattern:
      /^[ \t]{0,4}(?:(?:avis|note|score|verdict|éval(?:uation)?) (?:du |de la |de l['’])?(?:managers?|rh|drh|recruteu(?:r|se)|n\+1|interne|client)|(?:manager|hr|recruiter|interviewer|internal|hiring manager)(?:['’]s)? (?:score|rating|verdict|notes?))[ \u00a0\u202f]?:(?= \S)/gimu,
  },
  {
    // « Logo », « Pied de page », “Body:”, “[END]”, “Ctrl+V”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /^[ \t[({<*#=/-]{0,6}\p{L}|==|\*\*\*|---|##/mu,
    pattern: either('gimu', [
      /^[ \t[({<*#=-]{0,6}(?:logo|pied de page|en-?t[êe]te|header|footer|letterhead|(?:début|fin|start|end|corps|body)(?: (?:du |de la |de l['’]|of (?:the )?)(?:mail|e-?mail|courriel|message|texte|lettre|letter|text|modèle|template|bloc|block))|body|corps|closing(?: line)?|opening(?: line)?|accroche|chute|formule de politesse|cachet(?: et signature)?|sig(?:nature)?\.? électronique(?: ici)?|end of (?:template|letter|text)|ctrl ?\+ ?[vc]|copier[ /-]coller|copy[ /-]paste|pièce jointe ici|attachment here)[ \u00a0\u202f]?[\])}>*#=:.-]{0,6}[ \t]*$/imu,
      /^[ \t]{0,4}(?:\/\/|#{1,3}|-{2,3}) ?(?:fin|end|start|début|todo|note|réponse|letter|lettre)[ \t]*$/imu,
      /(?:={2,6}|\*{3,6}|-{3,6}|#{2,6}) ?(?:fin|end|début|debut|start)(?: (?:du |de la |de l['’]|de |of (?:the )?)?[\p{L}\d]{1,14}){1,4} ?(?:={2,6}|\*{3,6}|-{3,6}|#{2,6})/imu,
      /^[ \t]*\[(?:end|fin|start|début|stop|cut|bloc|block)(?: [\p{L} ]{2,30})?\][ \t]*$/imu,
    ]),
  },
  {
    // “Only if they came on site:”, « Si candidat interne, remplacer par : », « Ton : bienveillant. Longueur : 120 mots. »
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs:
      /:[ \u00a0]*$|ubject line|reason ?:|(?:[Oo]b|[Ss]u)jet du|[Cc]orps du|(?:to|à) (?:ad|aj|co|pe|ed|mo|re)|^[ \t]*[([]?(?:DELETE|REMOVE|KEEP|USE|SUPPRIMER|ENLEVER|GARDER|UTILISER|À) |^[ \t]*(?:[Tt]on|[Tt]one|[Ll]ongueur|[Ll]ength|[Ss]tyle|[Rr]egistre)[ \u00a0]?:/mu,
    pattern: either('gmu', [
      /^[ \t]{0,4}[([]?(?:DELETE|REMOVE|KEEP|USE|SUPPRIMER|ENLEVER|GARDER|UTILISER|À SUPPRIMER|À GARDER) (?:IF|WHEN|FOR|ONLY|UNLESS|SI|POUR|SAUF|SEULEMENT)(?![\p{L}])[^.!?:\n]{2,60}[:\])]/mu,
      /^[ \t]{0,4}(?:[Ss]ubject line|[Oo]bjet du (?:mail|message|courriel)|[Ss]ujet du (?:mail|message|courriel)|[Cc]orps du (?:mail|message|courriel)|(?:[Dd]ecline|[Rr]ejection|[Rr]efusal) reason)[ \u00a0\u202f]?:(?= |$)/mu,
      /^[ \t]{0,4}(?:[Tt]exte?|[Ss]entence|[Pp]aragraphe?|[Tt]emplate|[Ww]ording|[Pp]hrase) (?:to|à) (?:adapt(?:er)?|adjust|ajuster|complete|compléter|personali[sz]e|personnaliser|edit|modifier|reprendre|reuse)(?!\p{L})[^.!?:\n]{0,40}[ \u00a0\u202f]?:(?= |$)/mu,
      /^[ \t]{0,4}(?:[Oo]nly if|[Ii]f|[Uu]nless|[Ss]i|[Uu]niquement si|[Ss]eulement si|[Ss]auf si|[Ii]n case) [^.!?:\n]{3,60}[ \u00a0\u202f]?:(?=[ \t]*$)/mu,
      /^[ \t]{0,4}(?:[Tt]on|[Tt]one|[Ll]ongueur|[Ll]ength|[Rr]egistre)[ \u00a0\u202f]?: [^.\n]{2,40}[.,;] ?(?:[Ll]ongueur|[Ll]ength|\d{2,3} (?:mots|words)|[^\n]{0,20}(?:words|mots))[^\n]{0,30}/mu,
    ]),
  },
  {
    // Two lines of a form, both left empty: « Poste : », « Référence : ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /:[ \t\u00a0]*\n[^\n]{0,30}:[ \t\u00a0]*(?:\n|$)/,
    pattern: new RegExp(
      String.raw`^[ \t]{0,4}(?:${labelled})[ \u00a0\u202f]?:[ \t\u00a0]*\n[ \t]{0,4}(?:${labelled})[ \u00a0\u202f]?:(?=[ \t\u00a0]*$)`,
      'gimu',
    ),
  },
  {
    // One of them left empty, the letter going on below: « Réf. : ⏎ Le poste est pourvu. », « Motif : ⏎ Nous vous souhaitons… ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /:[ \t\u00a0]*\n[ \t]*\p{Lu}/u,
    pattern: new RegExp(
      String.raw`^[ \t]{0,4}(?:(?:Motif|Raison|Reason|Feedback|Commentaires?|Comments?)(?: (?:du refus|de notre décision|for our decision|of refusal))?[ \u00a0\u202f]?:(?=[ \t\u00a0]*\n[ \t]*${takesLeave})|(?!Motif|Raison|Reason)(?:${initialUpper(labelled)}|Interview date|Start date|Closing date)[ \u00a0\u202f]?:(?=[ \t\u00a0]*\n[ \t]*${goesOn}))`,
      'gmu',
    ),
  },
  {
    // How the text is to be worked on: « Accorder au masculin. », “change pronouns throughout”, “Write it warmer.”
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /[Aa]ccord|[Mm]ettre |[Cc]hange|[Ss]wap|[Ww]rite it|[Mm]ake it|[Pp]asse[rz]? |[Pp]lus |[Rr]ejected/,
    pattern: either('gmu', [
      /^[ \t]{0,4}(?:[Aa]ccorde[rz]?|[Mm]ett(?:re|ez)|[Pp]asse[rz]?) (?:tout )?(?:au|à la|en) (?:masculin|féminin|pluriel|singulier|tutoiement|vouvoiement|écriture inclusive|anglais|français)(?![\p{L}])[^\n]{0,40}/mu,
      /^[ \t]{0,4}(?:[Cc]hange|[Ss]wap|[Ff]ix|[Uu]pdate) (?:the )?(?:pronouns?|names?|genders?|job titles?|titles?|dates?|tense)(?![\p{L}])[^\n]{0,40}/mu,
      /^[ \t]{0,4}(?:[Ww]rite|[Mm]ake|[Kk]eep|[Ss]ay) (?:it|this|that) (?:more |less |a bit |a little |slightly )?(?:\p{Ll}{3,10}er|short|warm|kind|nice|neutral|formal|polite|simple|clear|brief)(?![\p{L}])[^\n]{0,30}/mu,
      /^[ \t]{0,4}(?:plus|moins|un peu plus|un peu moins|beaucoup plus) (?:chaleureux|court|long|direct|formel|froid|doux|neutre|simple|personnel|sec)(?: (?:svp|stp|si possible|please|merci))?(?=[ .!]*$)/mu,
    ]),
  },
];

/** The same alternatives with a capital, as a form prints them. */
function initialUpper(pattern: string): string {
  return pattern.replace(/(?<=\(\?:|\|)\p{Ll}(?=\p{Ll}{2,}|é)/gu, (first) => first.toUpperCase());
}
