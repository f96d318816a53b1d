import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What is asked of another hand before the letter leaves. */
const asked =
  'add|delete|remove|fill|swap|change|replace|check|double[- ]check|confirm|complete|finish|insert|put|update|reword|fix|proofread|review|amend|edit';
/** What it is asked about: parts of the letter, and what its slots hold. */
const about =
  'para(?:graph)?s?|lines?|sentences?|names?|surname|role|job title|title|reasons?|dates?|department|feedback|wording|bit|section|template|comments?|spelling|spot|number|details?|company|client|salary|score';

/** The same, as one colleague asks another in the middle of a sentence. */
const askedAlso = String.raw`(?:please |pls |merci de |peux-tu |tu peux |can you |to )?(?:${asked}|look|ask|mention|tell|see|include|vérifi(?:er|e)|ajout(?:er|e)|confirm(?:er|e)|relire|relis|complét(?:er|e)|complète|corrig(?:er|e)|demande[r]?|voir|vois|supprim(?:er|e)|enl[eè]ve[r]?|remplac(?:er|e)|mettre|mets|préciser?|penser?|regarde[r]?|tu confirmes)(?![\p{L}])`;
/** What is said to the candidate and to nobody else. */
const answersCandidate =
  "(?:[Mm]erci(?! (?:de|d['’]) ?(?:re|va|vé|ajout|compl|corr|me|mettre|supp|confirm|voir|faire))|(?:[Tt]hanks|[Tt]hank you) (?:for (?:coming|your|the (?:test|visit|interview|call|chat|time|application))|again)|[Bb]onjour|[Bb]onsoir|[Dd]ésolée? (?:mais|pour ta|pour ton)|(?:[Ll]e|[Cc]e|[Tt]he|[Tt]his) (?:poste|post|role|job|position|place|stage) (?:est|a été|is|has been|was) (?:déjà |now |already )?(?:pourvue?|prise?|fermée?|close?|annulée?|donnée?|attribuée?|filled|taken|closed|gone)|(?:[Oo]n|[Nn]ous|[Ww]e) (?:a|avons|have|['’]ve)? ?(?:pris|choisi|retenu|recruté|chose|chosen|hired|went with|took on))";

export const notesToColleagues: readonly HolePattern[] = [
  {
    // In few words, to one who is said « tu »: « Tu valides ? », « C’est bon pour toi Nadia ? », « merci de relire avant 17 h ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Tt]u |[Tt]['’]|pour toi|[Mm]erci (?:\p{Lu}\p{Ll}+ )?de (?:re|va|vé)|can \p{Lu}/u,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Tt]u (?:valides|relis|confirmes|complètes|signes|rajoutes|me dis|me confirmes|en penses quoi)|[Tt]['’](?:as|es) (?:relu|validé|vu|d['’]accord|ok))(?!\p{L})[^.!?\n]{0,40}\?/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[CcÇç](?:['’]est|a te va|a va) ?(?:bon|ok|OK|bien)?(?: pour toi)?(?<=pour toi|te va)(?: \p{Lu}\p{Ll}+)?[ \u00a0\u202f]?\?/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Mm]erci (?:\p{Lu}\p{Ll}+ )?de (?:relire|corriger|reformuler|me relire|valider avant|vérifier avant)(?!\p{L})(?![^.!?\n]{0,60}(?:vous|votre|vos)(?!\p{L}))[^.!?\n]{0,50}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Cc](?:an|ould) \p{Lu}\p{Ll}+ (?:check|confirm|fill|add|finish|proofread|approve|sign)(?!\p{L})[^.!?\n]{0,50}/mu,
    ]),
  },
  {
    // Who has read it, and whether it may leave: « RELU PAR CM - OK POUR ENVOI », “Checked by Jo, good to go”, « Fred tu confirmes … ? ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Rr]elue? par|RELUE? PAR|[Oo][Kk] |[Bb]on (?:pour|à)|BON |[Vv]alidée? par|VALIDÉE? PAR|VALIDEE? PAR|[Cc]hecked by|[Ss]igned off|[Gg]ood to go| tu /,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}[([*-]{0,3})(?:[Rr]elue?|RELUE?|[Vv]alidée?|VALID[ÉE]E?|[Cc]orrigée?) (?:par|PAR) (?:\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}[\p{L}.]{0,14})?)(?=[ ,.;:)–—-]|$)[^.!?\n]{0,60}/mu,
      /(?<=^[ \t]{0,4}|[.!?,–—-] )(?:[Oo][Kk]|[Bb]on|BON) (?:pour|POUR|à|À) (?:l['’]envoi|envoi|ENVOI|L['’]ENVOI|envoyer|ENVOYER|partir|diffusion|signature)(?![\p{L}])[^.!?\n]{0,40}/mu,
      /(?<=^[ \t]{0,4}|[.!?,–—-] )(?:[Oo][Kk] to (?:send|go)|[Gg]ood to (?:send|go)(?: out)?|[Cc]hecked by \p{Lu}\p{L}{0,14}|[Ss]igned off by \p{Lu}\p{L}{0,14})(?=[ ,.;:)–—-]|$)/mu,
      /(?<=^[ \t]{0,4})\p{Lu}\p{Ll}{1,12}(?:-\p{Lu}\p{Ll}{1,12})?,? tu (?:(?:me |le |la |l['’]|lui )?(?:confirmes|valides|vérifies|relis|complètes|envoies|peux|pourrais|penses|vois|gardes|mets|changes|sais|dis)|es (?:ok|OK|d['’]accord))(?![\p{L}])[^.!?\n]{0,80}\?/mu,
    ]),
  },
  {
    // Between brackets or after an arrow, by name: “(Jess, double-check whether she has …)”, « Karim → date de fin de mission ? ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\(\p{Lu}|→|->|=>|\?/u,
    pattern: new RegExp(
      String.raw`\(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?[ \u00a0\u202f]?[:,–—-] ?${askedAlso}[^()\n]{1,120}\)|(?<=^[ \t]{0,4})\p{Lu}\p{Ll}+(?: ?(?:→|->|=>) ?\p{L}[^\n]{1,80}|[ \u00a0]?[–—-] ?(?:start date|date|nom|prénom|motif|raison|reason|name|title|role|poste|salaire|salary|feedback|wording|niveau|level)s?(?: d[eu] \p{L}+| of \p{L}+)?[ \u00a0\u202f]?\?)`,
      'gmu',
    ),
  },
  {
    // What is to come from elsewhere or to be written here: “Manager’s comment to be pasted below”, “Insert two lines on the exercise here.”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /to be |à (?:coller|copier|insérer|reprendre|ajouter)| here| ici/,
    pattern:
      /(?<=^[ \t]{0,4}[([*]{0,2})(?:(?:\p{L}+(?:['’]s)? ){0,3}(?:comments?|feedback|reasons?|notes?|paragraph|quote|sentence|signature|details?|line|score) to be (?:pasted|added|inserted|copied|written|filled|put|typed)(?: in)? (?:below|here|above|in)|(?:(?:[Ll]e |[Ll]a |[Ll]es )?(?:commentaires?|retours?|raisons?|motifs?|notes?|paragraphe|phrase|signature|détails?|avis)(?: d\p{L}{1,2} \p{L}+| de l['’]\p{L}+)? à (?:coller|copier|insérer|reprendre|ajouter) (?:ci-dessous|ici|plus bas|dessous))|(?:[Ii]nsert|[Aa]dd|[Ww]rite|[Pp]ut|[Pp]aste|[Tt]ype|[Mm]ention|[Ii]nsérer|[Aa]jouter|[Éé]crire|[Mm]ettre|[Cc]oller|[Rr]édiger) (?!(?:your|my|our|votre|vos)(?![\p{L}]))(?:(?!(?:your|you|votre|vous)(?![\p{L}]))[^.!?\n]){2,60} (?:here|ici))(?![\p{L}])[^.!?\n]{0,20}/gmu,
  },
  {
    // A doubt on what the letter says: « Pas sûr de la date, Mélanie doit confirmer ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Pp]as sûre?|[Nn]ot sure|[Uu]nsure/,
    pattern:
      /(?<=^[ \t]{0,4}[([]?|[.!?] )(?:[Pp]as sûre? (?:de la |de l['’]|du |de |des )(?:date|nom|prénom|poste|motif|raison|orthographe|salaire|formulation|titre|intitulé|jour|heure|formule)s?|(?:[Nn]ot sure|[Uu]nsure) (?:of|about) (?:the |her |his |their )(?:date|name|surname|role|title|reason|spelling|salary|wording|day|time|pronoun)s?)(?![\p{L}])(?![^.!?\n]{0,80}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[^.!?\n]{0,80}/gmu,
  },
  {
    // A candidate is not written to by an at sign, but to be thanked or told the answer: “@Sarah can u add …”, « @Youssef : je te laisse … ».
    rule: 'hole/note',
    when: 'always',
    needs: /@\p{L}|[Pp]our info|FYI/u,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4})(?:[Pp]our info|FYI),? (?:l['’]équipe|team)(?= ?[:,])[^.?!\n]{0,100}/mu,
      new RegExp(
        `(?<=^[ \\t]{0,4}|[.!?)] )@\\p{L}[\\p{L}-]{1,30}(?![\\p{L}-])(?= ?[:,–—-]? ?\\p{L}{1,20} )(?! ?[:,–—-]? ?${answersCandidate}(?!\\p{L}))[^.?!\\n]{0,100}`,
        'mu',
      ),
    ]),
  },
  {
    // “Dave, delete this para if …”, “INTERN: swap in the right department”, “Pls add feedback here”, “Priya, pls confirm the role title”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: new RegExp(`(?:${asked})`, 'i'),
    pattern: new RegExp(
      String.raw`(?<=^[ \t]{0,4}[([]?|[.!?] )(?:\p{Lu}[\p{Ll}-]{1,20}|[A-Z]{2,12})[ ]?[:,–—-]{1,2} ?(?:please |pls |plz |can (?:yo)?u |could you |just )?(?:${asked})(?: in)? (?:the |this |that |his |her |their |a |an |right |real |correct |technical |next |last |\p{L}{3,12} ){0,4}(?:${about})(?![\p{L}])(?! (?:of|to|on) (?:your|you))[^.!?\n]{0,80}|(?<![\p{L}])(?:[Pp]l[sz]|can u|cd you) (?:${asked})(?![\p{L}])[^.!?\n]{0,80}`,
      'gmu',
    ),
  },
  {
    // A doubt between those who write: “is this too harsh?”, « Trop sec ? », “can you check?”, “is that what we said to the others??”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\?/,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}[([]{0,2}|[.!?] )(?:(?:[Ii]s )?(?:this|it|that)? ?(?:bit |a bit )?[Tt]oo (?:harsh|blunt|cold|formal|long|short|soft|vague|direct|dry|much|informal)|(?:[Cc]['’]est )?[Tt]rop (?:sec|dur|froid|long|court|formel|vague|direct|familier|sèche|froide|dure))[ \u00a0\u202f]?\?{1,3}/mu,
      /(?<=[Nn]ot sure (?:about |if |this |of )[^.!?\n]{0,60}[,–—-] ?)(?:can|could) (?:yo)?u (?:double[- ])?check/mu,
      /(?:is|was) (?:that|this) what we (?:said|told|wrote|put|agreed)[^.!?\n]{0,40}\?{1,3}/mu,
      /[Ii]s it (?:OK|ok|okay|fine) to (?:say|mention|put|write) (?:this|that|it)/mu,
      /(?:run|pass|clear) (?:it|this) (?:past|with|by) (?:legal|HR|the manager)(?: first)?\?/mu,
    ]),
  },
  {
    // Between brackets, who is to do it: “(Declan to fill in)”, “(Kim – not sure …)”; what is to be done: “(change company)”, « (adapter) ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\(/,
    pattern: new RegExp(
      String.raw`\((?:\p{Lu}[\p{Ll}-]+ to (?:fill|add|confirm|check|complete|provide|advise|supply|finish|write)(?![\p{L}])[^()\n]{0,40}|\p{Lu}[\p{Ll}-]+ ?[–—:,-] ?(?:not sure|can (?:yo)?u|could you|please|pls|check|tu peux|peux-tu|à toi|je te laisse)[^()\n]{0,120}|(?:change|replace|update|swap|amend|edit|adapt|adapter|remplacer|modifier|changer|personnaliser)(?: (?!your|vos|votre)[^()\n]{1,40})?|(?:${about})(?: (?:here|missing|needed|please))\)?)\)?`,
      'gu',
    ),
  },
  {
    // Kept for later: “will paste it in later”, « je l’ajoute demain », « à relire » after a comma.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /later|tomorrow|demain|plus tard|en attendant|, à (?:re|co|va)|euh/,
    pattern: either('gmu', [
      /(?:will|['’]ll) (?:paste|add|fill|put|insert|write) (?:it|this|that|them|the \p{L}+)(?: in)? (?:later|tomorrow)/mu,
      /je (?:l['’]|le |la |les )(?:ajoute|complète|mets|colle|rajoute|remplis) (?:demain|plus tard|ce soir|après)/mu,
      /, à (?:relire|reformuler|compléter|valider)(?=[ \u00a0\u202f]?(?:[:.,)]|$))/mu,
      /(?<![\p{L}])(?:euh,? (?:non|pas)|(?:non,? )?enlever ça|virer ça)(?![\p{L}])/mu,
    ]),
  },
  {
    // Where the words are to be found: “see scorecard”, “Same text as for the last one”, “copy from Daniel’s email”, « voir compte rendu ».
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /[Ss]ee |[Vv]oir|[Ss]ame |[Cc]op(?:y|ie)|[Mm]ême /,
    pattern:
      /(?<=^[ \t]{0,4}(?:\p{Lu}\p{Ll}{2,10}(?: not)? ?[:—–-] ?)?)(?:[Ss]ee (?:my |the |his |her |interview |our )?(?:scorecard|notes?|template|debrief|feedback form|grid|spreadsheet)|[Vv]oir (?:avec )?(?:le |la |les |mon |ma |mes )?(?:compte[ -]rendu|CR|grille|notes?|fiche|modèle|directeur|directrice|manager|responsable|tableau)|[Ss]ame (?:text|wording|message|email|letter|reason|thing) (?:as|for)|(?:[Mm]ême (?:texte|motif|message|mail|raison) (?:que|pour))|[Cc]op(?:y|ier|ie) (?:from|de|du|le|the))(?![\p{L}])[^.!?\n]{0,80}/gmu,
  },
  {
    // A colleague asked, by name, about the text itself: “Sheila – is this the right template for internal applicants?”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /template|wording|modèle|gabarit|trame|formulation|version|this (?:letter|email|one)|(?:cette|ce) (?:lettre|mail|courriel)/,
    pattern:
      /(?<=[.!?…] |\n)\p{Lu}[\p{Ll}-]{2,12}[ \u00a0\u202f]?[–—:,-]{1,2} ?(?:is|are|does|do|can|could|should|shall|would|which|what|ok|est-ce|c['’]est|tu|peux-tu|on|je|faut-il|quel|quelle)(?![\p{L}])[^.!?\n]{0,50}?(?<![\p{L}])(?:(?:the right|the wrong|the correct|the same|this|which|our|le bon|la bonne|ce|cette|quel|quelle) (?:template|wording|version|letter|e-?mail|modèle|gabarit|trame|formulation|lettre|mail|courriel))(?![\p{L}])[^.!?\n]{0,60}\?/gu,
  },
  {
    // What should be said, and where: “something nice here about the trial shift”; a text that was sent to try it.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:here|ici)(?!\p{L})|\btest\b/u,
    pattern: either('gmu', [
      /(?<![\p{L}])(?<!(?:see|saw|is|was|be|find|say|write|add|there['’]s) )[Ss]omething (?:\p{Ll}+ )?(?:nice|kind|positive|personal|specific|warm|good|encouraging|polite|friendly|gentle)(?: \p{Ll}+)? here(?![\p{L}])/mu,
      /(?<![\p{L}])(?:[Qq]uelque chose de |[Uu]n (?:petit )?(?:mot|truc) |[Uu]ne (?:petite )?phrase )(?:\p{Ll}+ )?(?:gentil(?:le)?|sympa|positi(?:f|ve)|perso(?:nnelle?|nnel)?|aimable|encourageante?|chaleureu(?:x|se)) ici(?![\p{L}])/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Cc]eci|[Cc]e message|[Cc]e mail|[Cc]e courriel) est un (?:simple )?(?:(?:message|mail|e-mail|courriel|envoi)(?: de)? test|test(?! (?:technique|de|d['’]|qu|pour)))(?![\p{L}])/mu,
      /(?<=^[ \t]{0,4}|[.!?] )This (?:message |e-?mail )?is (?:only |just )?a test(?: (?:message|e-?mail|mail|send))?(?= ?[,.;:!–-])/mu,
    ]),
  },
  {
    // How many figures a number has, for the number: « au poste 4 chiffres du secrétariat ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /\d[ \u00a0-](?:chiffres|digits)/u,
    pattern:
      /(?<=(?<![\p{L}])(?:(?:au|le|du) (?:poste|numéro|code)|n°|réf(?:érence|\.)|ext(?:ension|\.)|(?:the|on|our) (?:number|reference)) )\(?\d{1,2}[ \u00a0-](?:chiffres|digits)\)?(?![\p{L}]| long)/gu,
  },
  {
    // The candidate is a third person: « tu lui mets un mot sur son stage ? », “Alice, add a word about her placement?”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Tt]u (?:lui|leur) |let you|leave you|te laisse|, (?:add|put|mention|include|give|tell|write|send) /,
    pattern: either('gmu', [
      /(?<![\p{L}])(?:I['’]ll (?:let|leave) you (?:to )?|[Jj]e te laisse )(?:finish|fill|complete|add|check|write|finir|compléter|ajouter|vérifier|rédiger|signer)(?!\p{L})[^.!?\n]{0,60}/mu,
      /(?<![\p{L}])[Tt]u (?:lui|leur) (?:mets|ajoutes|dis|écris|réponds|envoies|rajoutes|expliques|proposes)(?!\p{L})[^.!?\n]{0,60}/mu,
      /(?<=^[ \t]{0,4}|[.!?:] )\p{Lu}\p{Ll}+, (?:please )?(?:add|put|mention|include|give|tell|write|send) (?=[^.!?\n]{0,50}(?<!\p{L})(?:him|her|his|them|their)(?!\p{L}))(?![^.!?\n]{0,60}(?<!\p{L})your?(?!\p{L}))[^.!?\n]{0,60}/mu,
    ]),
  },
  {
    // What is to be sent: « profil intéressant → réponse type B », “not a priority -> standard reply B”. Not the last of several steps.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /->|→|=>/,
    pattern:
      /(?<=[\p{L})][,.;]? )(?<!(?:->|→|=>)[^.\n]{1,60})(?:->|→|=>) ?(?:réponse|refus|lettre|modèle|mail|courriel|standard|template|reply|letter|rejection|decline|vivier|pool)(?!\p{L})[^.\n]{0,40}/gmu,
  },
];
