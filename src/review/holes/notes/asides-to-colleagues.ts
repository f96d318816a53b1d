import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const name = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** Those in the house who know what is missing. */
const officeFr = String.raw`(?:la |le |les |l['’])(?:paie|compta(?:bilité)?|manager|manageuse|direction|rh|juridique|com|chef|cheffe|boss|patronne?|n ?\+ ?1|drh|responsable|siège|compta|terrain|équipe)`;
const officeEn =
  '(?:payroll|accounts|hr|legal|finance|marketing|(?:the |our )?(?:manager|team|boss|office|panel|recruiter|lawyers?|hiring manager|line manager|head of \\p{L}+))';
/** What its author would look up. */
const lookedUpFr =
  '(?:nom|prénom|date|mois|semaine|ville|lieu|annonce|jour|heure|motif|raison|intitulé|titre|numéro|adresse|mail|salaire|montant|note|score|poste|orthographe|réponse|compte[ -]rendu|CR|référence|fiche|dossier|retour)s?';
const lookedUpEn =
  '(?:names?|surname|first name|dates?|day|month|week|town|advert|time|reasons?|title|number|address|email|salary|figures?|scores?|spelling|answer|notes|reference|file|feedback|job title)';
/** Nothing in it is said to the reader. */
const notToReader = String.raw`(?![^()[\]\n]{0,100}(?<!\p{L})(?:vous|votre|vos|your?|please|veuillez)(?!\p{L}))`;
/** Where the reader may ask is told with its number: « (voir avec la paie au 02 99…) ». */
const noNumber = String.raw`(?![^()[\]\n]{0,60}\d)`;
const rest = String.raw`[^()[\]\n]{0,80}`;
const open = String.raw`[[(] ?`;
const close = ' ?[)\\]]';

/** What the author asked a colleague, or told them to look up, in brackets or after what was asked. */
export const asidesToColleagues: readonly HolePattern[] = [
  {
    // A question between brackets: « [ok pour toi Fred ?] », « (on le dit ou pas ?) », “[do we say this?]”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(][^()[\]\n]{2,100}\?/,
    pattern: either('gu', [
      new RegExp(
        `${open}${notToReader}(?:${name},? )?(?:[Oo][Kk]|[Dd]['’]acc(?:ord)?|[Cc]['’]est (?:bon|ok)|[Çç]a te (?:va|convient)|[Bb]on|[Vv]alidé|[Ff]ine|[Oo]kay|[Aa]ll right|[Aa]lright)(?: (?:pour|avec|par|for|with|by) (?:toi|lui|elle|eux|tout le monde|him|her|them|everyone|legal|hr))?,?(?: ${name})? ?\\?${rest}${close}`,
        'u',
      ),
      new RegExp(
        `\\[ ?(?:${name},? )?(?:[Oo][Kk]|[Oo]kay|[Ff]ine|[Bb]on|[Dd]['’]accord|[Çç]a va|[Ii]s (?:this|that|it)|[Dd]oes (?:this|that|it))(?!\\p{L})[^()[\\]\\n]{0,60}\\? ?\\]`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:${name},? )?(?:[Tt]u (?:valides|confirmes|relis|vérifies|complètes|(?:le |la |l['’])?mets|ajoutes|en penses|préfères|gardes|(?:peux|veux) (?:vérifier|relire|confirmer|compléter|ajouter|regarder))|(?:[Oo]n|[Jj]e) (?:(?:le |la |les |lui |leur |l['’]|en )?(?:dit|dis|met|mets|garde|laisse|parle|précise|mentionne|enlève|écrit|écris|ajoute|retire|change|cite)))(?!\\p{L})${rest}\\?${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:${name},? )?(?:(?:[Dd]o|[Ss]hould|[Ss]hall|[Cc]an|[Cc]ould) (?:we|I) (?:say|tell|mention|put|keep|add|drop|remove|write|name|cite|leave|give)|(?:[Cc]an|[Cc]ould|[Ww]ill) (?:someone|somebody|anyone|${name}) (?:check|confirm|add|fill|find)|[Rr]ight,? ${name})(?!\\p{L})${rest}\\?${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}${name},? (?:c['’]est (?:bien )?(?:ça|juste|exact|correct|vrai|bon)|is (?:that|this|it) (?:right|correct|true|ok)|t['’]es sûre?|ton avis|un avis|any thoughts)(?!\\p{L})${rest}\\?${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:(?:[Qq]ui|[Qq]uand|[Oo]ù|[Qq]uoi|[Cc]ombien|[Ll]equel|[Ll]aquelle) ${rest} déjà|(?:[Ww]ho|[Ww]hen|[Ww]here|[Ww]hat|[Ww]hich) (?:was|were|did|saw|met|is|had) ${rest} again) ?\\?${close}`,
        'u',
      ),
      // Which one it was: « (c’était quand déjà ?) », “(what was her name again?)”.
      new RegExp(
        `${open}${notToReader}(?:[Cc]['’](?:est|était) (?:quand|qui|où|quoi|lequel|laquelle|combien|quel \\p{Ll}+)|(?:[Qq]uel|[Qq]uelle|[Qq]uels|[Qq]uelles|[Ww]hich|[Ww]hat|[Cc]ombien|[Qq]ui|[Qq]uand|[Oo]ù)(?: \\p{Ll}+)? (?:déjà|again|(?:was|were) (?:it|that|this|he|she|they))|(?:[Ww]hen|[Ww]hat|[Ww]ho|[Ww]here|[Ww]hich one|[Hh]ow much) (?:was|is|were) (?:it|that|this|he|she|(?:his|her|the) \\p{Ll}+)(?: again)?)(?: déjà)? ?\\?${close}`,
        'u',
      ),
    ]),
  },
  {
    // With whom it is to be seen: « (à voir avec Paul) », « [vérifier auprès de la paie] », “(check with Ann)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(][^()[\]\n]{0,40}(?:avec|auprès|chez|with|by|past|ask|to)[ \u00a0]/i,
    pattern: either('gu', [
      new RegExp(
        `${open}${notToReader}(?:[^()[\\]\\n,;]{0,24}[,;] ?)?(?:à |À |[Aa] )?(?:[Rr]e)?(?:[Vv]oir|[Vv]u|[Vv]érifier|[Vv]alider|[Cc]aler|[Dd]iscuter|[Cc]hecker|[Cc]onfirmer|[Dd]emander confirmation|[Ff]aire (?:valider|relire|vérifier)) (?:ça |cela |ce point |le motif |la date )?(?:avec|auprès d(?:e |['’])|chez) ?(?:${name}|${officeFr})(?!\\p{L})${noNumber}${rest}${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:[^()[\\]\\n,;]{0,24}[,;] ?)?(?:[Tt]o )?(?:(?:[Dd]ouble[- ])?[Cc]heck|[Cc]onfirm|[Vv]erify|[Cc]lear|[Dd]iscuss|[Rr]un) (?:this |that |it |again |first |past )?(?:with|by|past) (?:${name}|${officeEn})(?!\\p{L})${noNumber}${rest}${close}`,
        'u',
      ),
    ]),
  },
  {
    // What somebody is to be asked, or what is to be looked up: « (demander à Lucie si…) », « (retrouver le nom) », “(find her surname)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(](?:[^()[\]\n,;]{0,24}[,;] ?)?(?:à )?(?:re|dem|che|réc|tro|vér|ask|find|look|get|dig|track|pull)/i,
    pattern: either('gu', [
      new RegExp(
        `${open}${notToReader}(?:[^()[\\]\\n,;]{0,24}[,;] ?)?(?:à )?(?:[Rr]e)?[Dd]emander (?:à ${name}|à ${officeFr}|au \\p{L}+(?= (?:si|quand|pourquoi|comment|ce qu)))(?: (?:si|quand|pourquoi|comment|ce qu|le|la|les|l['’]|son|sa|ses|confirmation|pour)[^()[\\]\\n]{0,80})?${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:à )?(?:[Rr]etrouver|[Rr]echercher|[Cc]hercher|[Rr]écupérer|[Tt]rouver|[Rr]evérifier|[Vv]érifier|[Rr]egarder|[Rr]edemander) (?:d['’]abord |vite )?(?:le |la |les |l['’]|son |sa |ses |leur |quel(?:le)? )(?:bon(?:ne)? )?${lookedUpFr}(?!\\p{L})${rest}${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:[^()[\\]\\n,;]{0,24}[,;] ?)?[Aa]sk (?:${name}|${officeEn}) (?:to|if|whether|about|for|what|when|why|how|which|first|again)(?!\\p{L})${rest}${close}`,
        'u',
      ),
      new RegExp(
        `${open}${notToReader}(?:[Ff]ind|[Ll]ook up|[Gg]et|[Dd]ig (?:out|up)|[Tt]rack down|[Pp]ull(?: up)?|[Cc]heck) (?:out )?(?:the |his |her |their |which |right )(?:(?:right|correct|full) )?(?:${lookedUpEn}|exact \\p{Ll}+)(?!\\p{L})${rest}${close}`,
        'u',
      ),
    ]),
  },
  {
    // A doubt in few words: « (pas sûre) », “(not sure)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(] ?(?:[Pp]as|[Nn]ot|[Uu]nsure|[Tt]o be|à) /,
    pattern: new RegExp(
      `${open}${notToReader}(?:[Pp]as (?:sûre?|certaine?)(?: du tout)?|[Nn]ot (?:quite |100 ?% )?sure|[Uu]nsure)(?:[,;:][^()[\\]\\n]{0,60})?${close}`,
      'gu',
    ),
  },
  {
    // What was to be answered, and by whom it is known: « réponse : voir avec Patrick », « → demander à Farid », “answer: ask Patrick”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?::|=|→|->|=>)[ \u00a0]?(?:à )?(?:[Vv]oir|[Dd]em|[Vv]ér|[Aa]sk|[Cc]heck|[Ss]ee|[Rr]ev)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=(?:[Rr]éponse|[Rr]ép\\.?|RE|[Ss]olution|[Mm]otif|[Rr]etour|[Dd]ate|[Ss]alaire|[Nn]om)[ \\u00a0]?(?::|=|→|->|=>)[ \\u00a0]?|(?:→|->|=>)[ \\u00a0]?)(?:à )?(?:(?:[Rr]e)?[Vv]oir|[Vv]érifier|[Cc]onfirmer) (?:ça )?(?:avec|auprès de|chez) (?:${name}|${officeFr})(?!\\p{L})`,
        'u',
      ),
      new RegExp(
        `(?<=(?:[Rr]éponse|[Rr]ép\\.?|[Mm]otif|[Rr]etour|[Dd]ate|[Ss]alaire|[Nn]om)[ \\u00a0]?(?::|=|→|->|=>)[ \\u00a0]?|(?:→|->|=>)[ \\u00a0]?)(?:à )?(?:[Rr]e)?[Dd]emander (?:à ${name}|à ${officeFr}|au \\p{L}+)(?!\\p{L})`,
        'u',
      ),
      new RegExp(
        `(?<=(?:[Aa]nswer|[Rr]eply|[Rr]eason|[Dd]ate|[Nn]ame|[Ss]alary|[Ff]eedback)(?: (?:on|of|for|about) (?:the )?\\p{Ll}+)? ?(?::|=|→|->|=>) ?|(?:→|->|=>) ?)(?:[Aa]sk ${name}|(?:[Cc]heck|[Cc]onfirm|[Ss]ee) with (?:${name}|${officeEn}))(?!\\p{L})`,
        'u',
      ),
    ]),
  },
  {
    // Between square brackets, what is to be settled or whose turn it is: « [a voir avec le tech lead] », « [Julie : je te laisse adoucir ce passage] ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /\[/,
    pattern: either('gu', [
      new RegExp(
        `\\[ ?${notToReader}(?:[àaÀA] (?:voir|vérifier|verifier|compléter|completer|confirmer|valider|préciser|preciser|revoir|adapter|reformuler|adoucir)|(?:[Tt]o|TO) (?:check|confirm|be (?:checked|confirmed|added)|complete|see with|discuss))(?!\\p{L})(?! (?:ci-|plus |infra|supra|page|below|above))${rest}\\]`,
        'u',
      ),
      new RegExp(
        `\\[ ?${notToReader}${name}[ \\u00a0\\u202f]?[:,–-] ?(?:je te|tu (?:peux|veux|mets|complètes|reformules)|à toi|merci de|peux-tu|please|pls|can you|could you|over to you|I leave|I['’]ll leave)(?!\\p{L})${rest}\\]`,
        'u',
      ),
    ]),
  },
];
