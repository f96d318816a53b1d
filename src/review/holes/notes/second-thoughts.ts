import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const inside = String.raw`[^()[\]\n]{0,80}`;
const notToReader = String.raw`(?![^()[\]\n]{0,100}(?<!\p{L})(?:vous|votre|vos|nous|notre|nos|your?|we|our|ton|ta|tes)(?!\p{L}))`;
const open = String.raw`[[(] ?`;
const close = ' ?[)\\]]';
/** What escapes one who sees a mistake of their own. */
const oh =
  '(?:zut|flûte|mince|merde|oups|oops|whoops|damn|ah non|ah oui|euh|heu|hum|hmm+|bof|mouais|bah|argh|attends?|tiens|non|nope|no wait|wait|hang on|hold on|sorry no|no sorry|actually no|sp\\?|ortho ?\\?|pfff?)';

/** What the author saw on the way: a slip to mend, a doubt, a better word. */
export const secondThoughts: readonly HolePattern[] = [
  {
    // « (zut c’est l’autre client, corriger) », “(no wait, that was the other guy)”. A joke shared with the reader says « nous » or « vous ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(]/,
    pattern: new RegExp(
      `${open}${notToReader}${oh}(?<=\\p{L}|\\?)[ ,;:…!.\\u00a0]{1,3}(?=[^()[\\]\\n]{4})${inside}${close}`,
      'giu',
    ),
  },
  {
    // Several guesses: « (T2 ? T3 ? voir avec la compta) », « (ou Alten ? je sais plus) », “(six? recount)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(][^()[\]\n]{1,40}\?[^()[\]\n]{2,60}[)\]]/,
    pattern: either('giu', [
      new RegExp(
        `${open}${notToReader}(?!(?:où|quand|qui|quoi|pourquoi|comment|combien|why|who|what|where|when|how)(?!\\p{L}))(?:(?:ou|or) )?[\\p{L}\\d][\\p{L}\\d .’'-]{0,24}[ \\u00a0\\u202f]?\\? ?(?:(?:ou|or) )?[\\p{L}\\d][\\p{L}\\d .’'-]{0,24}[ \\u00a0\\u202f]?\\?${inside}${close}`,
        'iu',
      ),
      new RegExp(
        `${open}${notToReader}[^()[\\]\\n?]{1,40}\\?[ ,;]{0,2}(?:à )?(?:je (?:sais|suis|me)|sais|voir|vérif|revérif|regarder|orthographe|recompter|relire|demander|confirmer|chercher|plus sûre?|pas sûre?|check|recount|recheck|ask|see|spelling|look|not sure|can['’]t|find out)(?!\\p{L}{4})${inside}${close}`,
        'iu',
      ),
    ]),
  },
  {
    // Which it was: « (c’est Sopra ou Capgemini ?) », “(I think it was sharding)”, “(by my cousin lol)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(](?:c['’]|I think|je crois|il me semble)|(?:lol|mdr|ptdr|haha|btw)[)\]]/i,
    pattern: either('giu', [
      new RegExp(
        `${open}${notToReader}c['’](?:est|était) (?:bien )?[^()[\\]\\n]{2,30} ou [^()[\\]\\n]{2,30}\\?${close}`,
        'iu',
      ),
      new RegExp(
        `${open}${notToReader}(?:I think|I believe|I guess|je crois que|je pense que|il me semble que|sauf erreur) ?(?:it (?:was|is)|that was|c['’](?:était|est))${inside}${close}`,
        'iu',
      ),
      new RegExp(`${open}${notToReader}[^()[\\]\\n]{3,60} (?:lol|mdr|ptdr|haha|btw)${close}`, 'iu'),
    ]),
  },
  {
    // What could not be read or recalled: “(can’t read her writing, ask her)”, « (je ne retrouve plus la date) ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(]/,
    pattern: new RegExp(
      `${open}${notToReader}(?:(?:I |i )?(?:can['’]?t|cannot|couldn['’]t|can not) (?:read|find|remember|recall|make out)|(?:I )?(?:forgot|forget|don['’]t (?:remember|know|recall))|[^()[\\]\\n,]{1,20}, je confonds|je (?:n['’]arrive pas|ne (?:re)?trouve|ne sais|sais|n['’]ai pas|retrouve|trouve|me souviens|ne me souviens|vois)(?: (?:pas|plus))(?!\\p{L})|(?:is|was) (?:that|it|this) (?:the|what|spelled|spelt|right)|which one (?:did|was|is)|c['’]est comme ça que)${inside}${close}`,
      'giu',
    ),
  },
  {
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /spell/,
    pattern:
      /[[(] ?(?:is (?:that|this) how (?:you|we|one) spells?(?: it)?|how (?:do you|is it) spel[lt])[^()[\]\n]{0,30}[)\]]/giu,
  },
  {
    // Between brackets, what is to be done to the words: « (vérifier dans le CV) », « (trop long, couper) », “(split in two)”, « (ne pas le nommer) ».
    rule: 'hole/note',
    when: 'said-to-nobody',
    sure: true,
    needs: /[[(]/,
    pattern: either('giu', [
      new RegExp(
        `${open}${notToReader}(?:[^()[\\]\\n,;]{1,30}[,;] ?)?(?:à |aussi )?(?:re)?(?:vérifier|couper|raccourcir|corriger|reformuler|recompter|redécouper|scinder|supprimer|enlever|checker) ?(?:(?:dans|sur|en|avec|avant|ça|cela|la|le|les|l['’]|un peu|moi)(?!\\p{L})${inside})?${close}`,
        'iu',
      ),
      new RegExp(
        `${open}${notToReader}(?:ne pas (?:le |la |les |l['’]|lui )?(?:nommer|citer|dire|préciser|mentionner|parler)|voir (?:le |son |sa |dans (?:le |son )?)?(?:CV|ATS|dossier|mail|fiche|calendrier|agenda))${inside}${close}`,
        'iu',
      ),
      new RegExp(
        `${open}${notToReader}(?:[^()[\\]\\n,;]{1,40}[,;] ?){0,2}(?:also )?(?:(?:too long|too short),? (?:cut|split|shorten|trim)|split in (?:two|2)|cut (?:this|it|down)|shorten(?: this| it)?|trim(?: this| it)?|(?:double[- ]?)?check (?:the (?:name|date|spelling|title|number)|diary|calendar|cv|notes|ats|spelling|file|it|this|first|again)|see (?:her|his|their) (?:cv|file|notes)|don['’]t name (?:him|her|them|it)|ask (?:him|her|them)(?: again)?|check)${close}`,
        'iu',
      ),
    ]),
  },
  {
    // One word for another, both left: “to Basel delete that to Bern”, “Kotlin scratch that Scala”, “on Monday no sorry Tuesday”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /that|sorry|pardon|wait|plutôt|rather|disons|correction/,
    pattern: either('gmu', [
      /(?<=\p{L},? )(?:delete|scratch|strike|ignore|cancel|forget|scrap) that(?=,? (?:to|on|in|at|for|with|from|a|the|de|à|au|en|le|la|\p{Lu}|\p{Ll}+ (?:and|but)))/mu,
      /(?<=\p{L},? )(?:no,? (?:sorry|wait)|sorry,? no|non,? pardon|pardon,? non|euh,? non|ah non|oops,? no|no,? I mean|je veux dire)(?=,? (?:le |the |on |à |in )?(?:\p{Lu}\p{Ll}+|\d))/mu,
      /(?<=\p{L} )(?:non pardon|pardon non|euh non|no sorry|sorry no)(?= \p{L})/mu,
      /(?<=, )(?:je dirais plutôt|disons plutôt|enfin,? (?:disons|plutôt)|ou plutôt disons|I['’]d (?:rather )?say|let['’]s say|make that)(?= \p{Ll}+(?: rather)?, (?:c['’]est|it['’]s|pour|don['’]t|to (?:be|not)|that['’]s|ça))/mu,
    ]),
  },
];
