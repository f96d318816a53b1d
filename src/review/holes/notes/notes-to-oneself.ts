import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const start = String.raw`(?<=^[ \t]{0,4}[([*-]{0,2}|[.!?–—,-] )`;

/** What is wanted for a letter, or known of it. */
const wanted =
  'reasons?|comments?|feedback|names?|dates?|wording|scores?|approval|sign-off|motif|raison|retour|accord|validation|commentaires?|prénom';

/** What the author tells or asks themself about the letter, in few words: nothing in it is for the person. */
export const notesToOneself: readonly HolePattern[] = [
  {
    // Between brackets, that something is to be said: « (quelque chose sur le portfolio) », “(something nice about her talk)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(](?:something|quelque chose|un truc|un petit mot|une petite phrase|a nice|a kind|a few)/i,
    pattern:
      /(?<=[[(][ \u00a0]?)(?:(?:something|quelque chose|un truc)(?: (?!of|like|de ce)\p{L}+){0,3}|un petit mot|une petite phrase|a (?:nice|kind|warm) (?:word|line|sentence)|a few (?:nice|kind|warm) words)(?: (?:de |d['’])?\p{L}+)?? (?:about|on|regarding|sur|à propos|concernant)(?= [^()[\].!?\n]{1,60}[)\]])/giu,
  },
  {
    // How much is to be written here: « (ici 2-3 lignes sur les points forts) », “[two lines here on the interview]”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(][^\])\n]{0,24}(?:lignes?|lines?|mots|words|phrases?|sentences?|paragraph)/,
    pattern:
      /(?<=[[(][ \u00a0]?)(?:(?:ici|là|here),? (?:les? |the )?|(?:ajouter|mettre|écrire|insérer|rédiger|add|put|write|insert) (?:ici |here )?)(?:\d{1,3}(?: ?(?:-|–|à|to|ou|or) ?\d{1,3})?|une?|deux|trois|quelques|a|one|two|three|a few|some) (?:lignes?|lines?|mots?|words?|phrases?|sentences?|paragraphs?|paragraphes?)(?!\p{L})|(?<=[[(][ \u00a0]?)(?:\d{1,3}|une?|deux|trois|quelques|a|one|two|three|a few|some) (?:lignes?|lines?|mots?|words?|phrases?|sentences?)(?= [^()[\]\n.]{0,60}(?:ici|here)[^()[\]\n.]{0,40}[)\]])/giu,
  },
  {
    // What belongs here, or after an arrow: « Coller ici le compte rendu », “Paste here the feedback”, « -> mettre un mot sympa ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:ici|here)(?!\p{L})|[-=]>|→/u,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}[([*-]{0,2}|[.!?] )(?:[Cc]oller|[Cc]opier|[Ii]nsérer|[Mm]ettre|[Aa]jouter|[Rr]eprendre|[Pp]aste|[Ii]nsert|[Pp]ut|[Cc]opy) (?:ici|here)(?!\p{L})(?![^.!?\n]{0,80}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[^.!?\n]{0,80}/mu,
      /(?<=(?:[-=]>|→) ?)(?:mettre|ajouter|préciser|compléter|relire|vérifier|adoucir|personnaliser|reformuler|enlever|supprimer|à (?:re)?(?:voir|compléter|vérifier|adoucir|lire|dire|tourner|formuler|reformuler|nuancer|atténuer|raccourcir|étoffer|développer|justifier|expliquer|corriger|écrire|travailler)|soften|reword|rephrase|rewrite|tone down|shorten)(?!\p{L})(?![^.!?\n]{0,80}(?<!\p{L})(?:vous|votre|vos)(?!\p{L}))[^.!?\n]{0,80}/mu,
    ]),
  },
  {
    // Work on the words: “Shorten this.”, “Make this warmer.”, “Check with legal re the last sentence.”, « Adoucir. »
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs:
      /[Ss]horten|[Rr]e(?:word|phrase|write|vise)|[Ss]often|[Pp]ersonali|[Tt]rim|[Tt]idy|[Tt]one |[Ee]dit |[Mm]ake |[Cc]heck |[Dd]elete |[Cc]ut|[Cc]hange |[Aa]dd |[Mm]aybe /,
    pattern: new RegExp(
      start +
        '(?:' +
        [
          String.raw`(?:[Mm]aybe |[Pp]erhaps |[Pp]lease )?(?:[Ss]horten|[Rr]eword|[Rr]ephrase|[Rr]ewrite|[Rr]evise|[Ss]often|[Pp]ersonali[sz]e|[Tt]rim|[Tt]idy up|[Tt]one (?:this|it|that|the \p{L}+) down)(?![\p{L}-])[^.!?\n]{0,60}`,
          String.raw`[Mm]ake (?:this|it|that)(?: sound| read)?(?: a bit| a little| much)? ?(?:less |more )?(?:\p{Ll}{3,9}er|harsh|formal|warm|kind|friendly|polite|personal|concise|human|nice)(?![\p{L}])[^.!?\n]{0,40}`,
          String.raw`[Cc]heck (?:with|whether|if|w\/) [^.!?\n]{0,80}`,
          String.raw`[Ee]dit (?:as|if|this|the (?:name|date|role|reason))(?![\p{L}])[^.!?\n]{0,40}`,
          String.raw`[Dd]elete (?:whichever|if|as|what|one)(?![\p{L}])[^.!?\n]{0,60}`,
          String.raw`[Cc]ut(?: this| it)?(?=[.!?]|$)|[Mm]aybe (?:cut|drop|remove|add|change|mention)(?![\p{L}])[^.!?\n]{0,60}`,
          String.raw`(?:[Aa]dd|[Cc]hange) (?:a |the |his |her |one )?(?:\p{L}+ ){0,2}(?:names?|role|lines?|sentences?|words?|dates?|feedback|comments?|thanks)(?![\p{L}])[^.!?\n]{0,60}`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // What is awaited before it can go: “Still need the reason from Maria.”, “Waiting for Paul’s feedback”, « En attente du motif ».
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /[Nn]eed|[Ww]aiting|[Tt]o be |[Aa]pproved|[Rr]eviewed|[Dd]raft|[Ee]n attente|[Mm]anque|[Tt]o come from/,
    pattern: new RegExp(
      String.raw`(?<=^[ \t]{0,4}[([*-]{0,2}|[.!?] )(?:` +
        [
          String.raw`(?:[Ss]till |[Ww]e |[Ii] )?[Nn]eed (?:the |a |his |her |their |\p{Lu}\p{Ll}+['’]s )?(?:\p{L}+(?:['’]s)? ){0,2}(?:${wanted})(?![\p{L}])[^.!?\n]{0,60}`,
          String.raw`(?:[Ss]till )?[Ww]aiting (?:for|on) (?:the |\p{Lu}\p{Ll}+(?:['’]s)? )?(?:\p{L}+ ){0,3}?(?:${wanted})(?![\p{L}])[^.!?\n]{0,60}`,
          String.raw`(?:[Ee]n attente (?:du|de la|des|de l['’]|de)|[Mm]anque (?:encore )?(?:le|la|les)) ?(?:\p{L}+ ){0,2}(?:${wanted})(?![\p{L}])[^.!?\n]{0,60}`,
          String.raw`[Tt]o be (?:signed|sent|confirmed|checked|approved|completed|reviewed|translated|personali[sz]ed)(?![\p{L}])[^.!?\n]{0,60}`,
          String.raw`(?:[Aa]pproved|[Rr]eviewed|[Cc]hecked|[Ss]igned off) by \p{Lu}[^.!?\n]{0,40}`,
          String.raw`(?:[Cc]onfidential |[Ff]irst |[Ss]econd |[Rr]ough )?[Dd]raft(?: only| letter| email)?[ ]*(?=[.!]?$)`,
          String.raw`(?:[Rr]eason|[Ff]eedback|[Nn]ame|[Dd]ate|[Ww]ording)s? to (?:come|follow)(?: from)?[^.!?\n]{0,60}`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // Questions the letter raises for those who write it, not for whom reads it: “OK to send?”, “Who interviewed him?”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\?/,
    pattern: new RegExp(
      start +
        String.raw`(?:(?:[Ww]ho (?:signs|signed|interviewed|is signing|is sending|sends|wrote|met)(?: (?:this|it|him|her|them|the candidate|that))(?![\p{L}])|[Ss]hould this (?:come|go|be sent)|(?:[Hh]ey \p{Lu}\p{Ll}+, )?[Dd]oes this (?:read|sound|work|look)|(?:[Cc]an|[Cc]ould) (?:someone|somebody|anyone|\p{Lu}\p{Ll}+) (?:confirm|check|add|fill|finish)|(?:[Oo][Kk]|[Oo]kay|[Hh]appy|[Ff]ine|[Rr]eady)(?: for this)? to (?:send|go)|[Nn]ot needed|[Dd]o we (?:say|tell|give|mention|want to (?:say|give|mention))|[Ss]hall we (?:say|mention|keep|cut|give)|[Ww]hat was the (?:job title|role|name|reason|date)|[Ww]as it \p{L}+ or \p{L}+(?=\?)|[Cc]['’]est bon pour envoyer|[Oo]n envoie|[Qq]ui (?:signe|envoie|l['’]a (?:vue?|reçue?)))[^.!?\n]{0,60}[ \u00a0\u202f]?\?)`,
      'gmu',
    ),
  },
  {
    // What is to happen before it leaves: « à relancer avant envoi », “ask Dana before sending”.
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /avant (?:l['’])?(?:envoi|d['’]envoyer|que j['’]envoie)|before (?:sending|I send|it goes)|then send/,
    pattern:
      /(?<=^[ \t]{0,4}[([*-]{0,2}|[.!?] )[^.!?\n]{3,70}(?:avant (?:l['’])?(?:envoi(?![\p{L}])|d['’]envoyer|que j['’]envoie)|before (?:sending|I send|it goes)(?![\p{L}])|, then send(?![\p{L}]))[^.!?\n]{0,30}/gmu,
  },
  {
    // Said to be for whoever writes: « NB pour moi : », “note to self:”, « mémo : candidat déjà reçu ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Pp]our (?:moi|nous|m[ée]moire|l['’]équipe)|[Tt]o (?:self|me|us)|[Ff]or (?:me|myself|us)|[Mm][ée]mo|[Nn]ote|NB |PS |P\.-?S\. |[Rr]appel |[Rr]eminder /,
    pattern: new RegExp(
      String.raw`(?<=^[ \t]{0,4}[([*-]{0,2}|[.!?] )(?:` +
        [
          String.raw`(?:(?:NB|PS|P\.-?S\.|[Nn]ote|[Mm][ée]mo|[Rr]appel|[Pp]ense-bête|[Rr]eminder) ?:? )?(?:[Pp]our (?:moi|moi-même|nous|l['’]équipe)|[Tt]o (?:self|me|myself|us)|[Ff]or (?:me|myself|us))[ \u00a0\u202f]?[:—–-][ ]`,
          String.raw`(?:NB|PS|P\.-?S\.|[Nn]ote|[Mm][ée]mo|[Rr]appel|[Rr]eminder) (?:pour|à|to|for) \p{Lu}\p{Ll}+[ \u00a0\u202f]?:[ ]`,
          String.raw`(?:[Mm]émo|[Mm]emo|[Pp]ense-bête)[ \u00a0\u202f]?:[ ](?![^\n]{0,80}(?:vous|votre|your?)(?!\p{L}))`,
          String.raw`[Nn]ote[ \u00a0\u202f]?:[ ](?=(?:s?he|il|elle|candidate?|they|applicant)(?!\p{L}))`,
        ].join('|') +
        String.raw`)[^.!?\n]{0,60}`,
      'gmu',
    ),
  },
  {
    // What is lacking, and who sees to it: « Manque le nom du chef d’équipe », « Je vérifie le motif et je complète », “I’ll fill in the date”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Mm]anque|[Jj]e (?:vérifie|complète|relis|corrige|finis|rajoute|reformule)|I(?:['’]ll| will) |[Nn]e (?:pas|rien|surtout)|(?:not|NOT) /,
    pattern: new RegExp(
      String.raw`(?<=^[ \t]{0,4}[([*-]{0,2}|[.!?] )(?![^.!?\n]{0,70}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))(?:` +
        [
          String.raw`[Mm]anque(?:nt)? (?:encore |juste |plus que )?(?:le |la |les |l['’]|une? )`,
          String.raw`[Jj]e (?:vérifie|complète|relis|corrige|finis|rajoute|reformule)(?!\p{L})`,
          String.raw`I(?:['’]ll| will) (?:check|confirm|fill in|finish|complete|add|ask|reword|tidy)(?!\p{L})`,
          String.raw`[Nn]e (?:pas|rien|surtout pas) (?:mentionner|dire|promettre|parler|évoquer|transmettre|citer|copier|oublier)(?!\p{L})`,
          String.raw`(?:[Dd]o|DO) (?:not|NOT) (?:mention|say|tell|promise|include|quote|copy)(?!\p{L})`,
        ].join('|') +
        String.raw`)[^.!?\n]{0,60}`,
      'gmu',
    ),
  },
  {
    // How to say it, in brackets: « (dire autrement) », « (le tourner plus gentiment) », “(say it nicely)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\(/,
    pattern:
      /\((?:[àa] |[Àà] |to )?(?:(?:le |la |les |l['’]))?(?:[Dd]ire|[Rr]edire|[Rr]eformuler|[Ff]ormuler|[Tt]ourner|[Aa]doucir|[Nn]uancer|[Éé]toffer|[Aa]brég[ée]r?|[Rr]accourcir|[Dd]is|[Ss]ay|[Pp]ut|[Pp]hrase|[Rr]ephrase|[Rr]eword|[Ss]often|[Ww]ord) ?(?:(?:le|la|ça|cela|it|this|that) )?(?:autrement|plus |moins |mieux|différemment|gentiment|avec |ici|differently|nicely|better|more |less |another way|in |kindly|gently)?[^()\n]{0,30}\)/gu,
  },
  {
    // To the one it is passed to: “over to you for the feedback bit”, “For Tom: please complete.”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /over to you|^[ \t]*(?:For|Pour) \p{Lu}|thoughts before|à toi pour/mu,
    pattern: either('gmu', [
      /over to you for (?:the|his|her)[^.!?\n]{0,40}/mu,
      /^[ \t]{0,4}(?:For|Pour) \p{Lu}\p{Ll}+ ?: ?(?:please|pls|merci de|à|tu|peux)[^.!?\n]{0,60}/mu,
      /(?:your thoughts|ton avis) (?:before I send|avant (?:que j['’]envoie|envoi))[^.!?\n]{0,40}/mu,
      /(?<=^\p{Lu}\p{Ll}+, )à toi pour [^.!?\n]{0,40}/mu,
    ]),
  },
  {
    // What is true and what is told: “Real reason: too expensive.”, « Motif à dire : autre candidature ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:[Rr]eason|[Mm]otif|[Rr]aison)[^.!?\n:]{0,20}:/,
    pattern:
      /(?<=^[ \t]{0,4}|[.!?] )(?:(?:[Rr]eal|[Tt]rue|[Ii]nternal|[Oo]fficial|[Aa]ctual) reason|[Rr]eason to (?:give|say|write|state)|(?:[Mm]otif|[Rr]aison) (?:réel(?:le)?|vraie?|à (?:dire|donner|écrire|mettre)|interne|officiel(?:le)?)|[Vv]rai (?:motif)|[Vv]raie raison)[ \u00a0\u202f]?:(?= )[^.!?\n]{0,80}/gmu,
  },
  {
    // What is not to be told, or is to be checked, said at the end: « (enfin presque, mais ne pas le dire) », “, but don’t say so”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /dire|mention|préciser|say|tell|vérifi|check|confirm|revoir/,
    pattern: either('gmu', [
      /(?<![\p{L}])(?:mais|but) (?:ne (?:surtout )?pas (?:le |la |les |lui )?(?:dire|mentionner|préciser|écrire)|(?:don['’]t|do not) (?:say so|say it|say that|tell (?:him|her|them)|mention (?:it|this|that)))(?=[^.!?\n]{0,20}[).!]|[ ]*$)/mu,
      /(?<=\p{L}(?<!(?:er|ir|re)),) (?:à )?(?:vérifier|revérifier|à revoir|to check|check|to confirm)(?=[ ]?[.!)]|[ \t]*$)/mu,
    ]),
  },
  {
    // How it is to be done again, in brackets; whose agreement it waits for: “(redo, too curt)”, “softer, HR to approve.”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\((?:re|ré|so|sh|to |à |li|na|pi|ci|gi|ch|ad|no|do|en )|to (?:approve|sign|validate|check|confirm|review)/i,
    pattern: either('gmu', [
      /\((?:list|name|pick|cite|give|choose|add|citer|nommer|donner|lister|en citer) (?:one|two|three|a few|some|any|[123]|une?|deux|trois|quelques)(?!\p{L})[^()\n]{0,40}\)/imu,
      /\((?:to |à )?(?:redo|rework|reword|rewrite|rephrase|soften|revise|shorten|refaire|réécrire|reprendre)(?:[ ]?[,:;–—] ?[^()\n]{2,60})?\)/imu,
      /(?<=^[ \t]{0,4}|[,;–—] )(?:HR|Legal|legal|the (?:manager|director|boss)) to (?:approve|sign(?: off)?|validate|check|confirm|review)(?=[ ]?[.!]?[ \t]*$)/mu,
    ]),
  },
  {
    // What is not to be said, at the head of a sentence: « ATTENTION ne pas mentionner le budget », “NB don’t mention the salary”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /ne pas |don['’]t |[Dd]o not |never /,
    pattern:
      /(?<=^[ \t]{0,4}|[.!?…(] ?)(?:attention|nb|n\.b\.|rappel|important|careful|beware|reminder)(?: perso)?[ \u00a0:,!–—-]{1,4}(?:surtout )?(?:ne (?:surtout )?pas|don['’]t|do not|never) (?:mentionner|parler|dire|évoquer|citer|écrire|répondre|mettre|mention|say|talk|tell|write|put|name)(?!\p{L})[^.!?\n()]{0,80}/gimu,
  },
  {
    // What one is to remember: « rappel perso : elle connaît le DSI », “memo to self: …”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /perso|pour moi|moi-même|self ?:/i,
    pattern:
      /(?<=^[ \t]{0,4}|[.!?…([] ?)(?:rappel|note|mémo|memo|pense-bête|reminder|info|remarque)(?: (?:perso(?:nnel(?:le)?)?|pour moi(?:-même)?|à moi-même|to self|to myself))[ \u00a0\u202f]?[:=][^\n()[\]]{2,100}/gimu,
  },
  {
    // What is to go before it leaves, in brackets: « (cf. commentaire de Paul, à virer) », “[see Ana’s note, to delete]”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:virer|enlever|supprimer|retirer|effacer|ôter|remove|delete|cut)[ !.]*[)\]]/,
    pattern:
      /[([][^()[\]\n]{3,90}[,;:–—-] ?(?:à|a|to) (?:virer|enlever|supprimer|retirer|effacer|ôter|remove|delete|cut)(?: avant (?:envoi|d['’]envoyer)| before sending)?[ !.]{0,3}[)\]]/gu,
  },
  {
    // A list whose points were never written: « - point fort 1 », “- strength 2”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]*[-*•–] ?\p{L}[^\n]{2,24}\d[ \t]*$/mu,
    pattern:
      /^[ \t]{0,4}[-*•–] ?(?:point(?:s)?(?: (?:forts?|faibles?|positifs?|négatifs?|à travailler|à améliorer))?|(?:force|faiblesse|atout|argument|compétence|motif|raison|exemple|qualité|critère|strength|weakness|reason|skill|example|point|item|argument|criterion))s? ?(?:n° ?|#)?\d[ \t]*$/gimu,
  },
];
