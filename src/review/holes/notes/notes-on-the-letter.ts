import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Parts and features of a letter, as its author calls them. */
const partFr =
  'phrase|paragraphe|para|formule(?: de politesse)?|formulation|tournure|motif|raison|intitulé|prénom|orthographe|ton|accroche|intro(?:duction)?|conclusion|signature|passage|texte|objet du mail|fin du mail|début du mail|mail|message|modèle|trame|politesse|ligne|titre|wording|point fort|compliment';
const partEn =
  'sentence|paragraph|para|line|wording|spelling|opening|opener|closing|sign-off|tone|intro|ending|subject line|template|wording|greeting|signature|bit|reason|phrase';

/** What is done to a letter: infinitives of notes. */
const work =
  'mettre|remettre|ajouter|rajouter|préciser|voir|revoir|vérifier|relire|reformuler|reprendre|compléter|citer|mentionner|évoquer|indiquer|insérer|remplacer|changer|supprimer|enlever|retirer|adapter|personnaliser|développer|détailler|étoffer|adoucir|raccourcir|nuancer|demander|redemander|confirmer|valider|glisser|dire|redire|rappeler|expliquer|annoncer|remercier|insister|conclure|terminer|finir|commencer|parler|féliciter|souligner|rester|relancer|appeler|transmettre|copier|coller|recopier|traduire|signer|corriger|choisir|proposer|laisser|penser|éviter|oublier|checker|faire';

const lineOrSentence = String.raw`(?<=^[ \t]{0,4}(?:[-–—*•>(\[=#/]{1,4}[ \u00a0]?)?|[.!?…] |\n)`;
const rest = String.raw`[^.!?…\n]{0,140}`;

export const notesOnTheLetter: readonly HolePattern[] = [
  {
    // « Rappeler ici son projet », « Ne pas copier le mail de Benoît », « Lui dire que le portfolio a plu »: said to nobody.
    rule: 'hole/note',
    when: 'said-to-nobody',
    pattern: new RegExp(
      `${lineOrSentence}(?![Nn]e p(?:as|lus) (?:relancer|appeler|insister|oublier))(?:(?:NB|Attention|Note|Rappel|N\\.B\\.|Important|À faire|Todo)[ \\u00a0\\u202f]?[:!][ \\u00a0]?)?(?:(?:[Bb]ien|[Nn]e pas|[Nn]e plus|[Nn]e surtout pas|[Ll]ui|[Ll]es?|[Pp]uis|[Ff]aire) ){0,2}(?:${work}|${capitalised(work)})(?![\\p{L}-])${rest}`,
      'gmu',
    ),
  },
  {
    // « 2e paragraphe à revoir », « Phrase trop sèche, à reprendre », « Ton à adoucir »
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: / à \p{Ll}+(?:r|re)(?![\p{L}])/u,
    pattern: new RegExp(
      `${lineOrSentence}(?:(?:${partFr}|${capitalised(partFr)})|(?:[Pp]remi(?:er|ère)|[Dd]erni(?:er|ère)|[Dd]euxième|[Ss]econde?|\\d(?:er?|ère|e|ème)|[Cc]ett?e?|[Ll]e|[Ll]a|[Ll]['’]) ?(?:${partFr}))(?![\\p{L}])[^.!?\\n]{0,40}?[, ]à (?:${work})(?![\\p{L}])${rest}`,
      'gmu',
    ),
  },
  {
    // “Second paragraph needs work”, “Last line too harsh?”, “Para 2 optional”, « paragraphe trop long »
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs:
      /para|line|sentence|phrase|tone|ton|wording|formul|intro|closing|opening|bit|conclusion|ending|message|mail/i,
    pattern: new RegExp(
      `${lineOrSentence}(?:(?:[Tt]he |[Tt]his |[Ll]a |[Ll]e |[Cc]ett?e? )?(?:(?:first|second|third|last|next|previous|1st|2nd|3rd|First|Second|Third|Last) )?(?:${partEn}|${capitalised(partEn)})(?: \\d)?|(?:[Ll]a |[Ll]e )?(?:(?:[Pp]remi(?:er|ère)|[Dd]erni(?:er|ère)|[Dd]euxième|\\d(?:er?|ère|e|ème)) )?(?:${partFr}|${capitalised(partFr)})(?: \\d)?) (?:\\(?(?:optional|optionnel(?:le)?|facultati(?:f|ve)|needs? (?:work|a rewrite|rewriting|softening|rewording|checking)|too (?:harsh|long|cold|dry|blunt|formal|vague)|trop (?:sèche?|longue?|froide?|dure?|vague|sec|long|froid|dur|formelle?)|pas clair|not sure about|to (?:be )?(?:rework|rewrit|reword|soften|check|confirm|shorten|revis|delet|cut)\\p{Ll}*|si (?:interne|externe|entretien|vivier|junior|senior)|if (?:internal|external|interviewed|needed|junior|senior))(?![\\p{L}]))${rest}`,
      'gmu',
    ),
  },
  {
    // Orders of one who writes a letter, with the candidate in the third person.
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs:
      /[Nn]eeds? to|[Cc]heck|[Mm]ention|[Ss]often|[Ee]xplain|[Ss]ay |[Aa]sk|[Gg]et |[Tt]hank |[Uu]se |[Kk]eep it|[Aa]dd |[Dd]elete|[Rr]emove|[Rr]eplace|[Rr]eword|[Rr]ephrase|[Ii]nclude|[Cc]onfirm|[Tt]ell|[Dd]on['’]t (?:mention|say|forget|send)|[Rr]emember/,
    pattern: new RegExp(
      `${lineOrSentence}(?:(?:NB|Note|NOTE|Reminder|Todo|To do|PS)[ ]?:[ ]?)?(?:[Mm]aybe |[Pp]lease |[Pp]ls |[Aa]lso |[Tt]hen )?(?:[Nn]eeds? to (?:check|double[- ]check|add|confirm|ask|mention|say|reword|soften|be (?:softer|warmer|shorter|nicer))|(?:[Dd]ouble[- ])?[Cc]heck (?:(?:the |his |her |their )?(?:spelling|name|surname|dates?|wording|title|role|reason|with \\p{Lu})|if (?:he|she|they))|(?:[Mm]ention|[Ii]nclude|[Aa]dd|[Ss]often|[Rr]eword|[Rr]ephrase|[Dd]elete|[Rr]emove|[Rr]eplace|[Cc]onfirm|[Rr]emember) (?:his|her|their|the candidate|this (?:${partEn})|(?:a|the|one|another) (?:${partEn})|a (?:line|word|sentence|thank|compliment|reason)|thanks|something|reason|name|role|specifics?)|[Ee]xplain (?:that|why|how)|[Ss]ay (?:something|that we|thanks|why)|[Aa]sk \\p{Lu}\\p{Ll}+ (?:what|if we|whether we|for the reason|which)|[Gg]et (?:the )?(?:reason|feedback|name|date)s? from|[Tt]hank (?:them|him|her|the candidate)|[Uu]se the (?:standard|usual|short|long|other|same) (?:${partEn}|text|version|letter)|[Kk]eep it (?:short|brief|warm|friendly|polite|vague|light|neutral|simple)|[Tt]ell (?:him|her|them|the candidate)|[Dd]on['’]t (?:mention|say|forget|send))(?![\\p{L}])${rest}`,
      'gmu',
    ),
  },
  {
    // Of which letter this is a part, and when: « Si entretien : », “If interviewed: …”, « Cas 1 : », « Paragraphe optionnel : ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs:
      /[Ss]i |SI |[Ii]f |IF |[Cc]as \d|[Ss]inon|[Vv]arian|[Pp]aragra|[Pp]hrase|[Pp]assage|[Bb]loc|[Vv]ersion|[Cc]ase \d|[Oo]therwise/,
    pattern:
      /(?<=^[ \t]{0,4}[([*#-]{0,2}|[.!?] )(?:(?:[Ss]i|SI) (?:pas (?:d['’])?|non )?(?:entretien|vue?s?|reçue?|rencontrée?|interne|externe|homme|femme|M\.|Mme|spontanée?|candidature spontanée|junior|senior|vivier|relance|refus|présélection|stage|alternance|tutoiement|vouvoiement)(?: [\p{L}’']+){0,3}[ \u00a0\u202f]?:|(?:[Ii]f|IF) (?:not|no )?(?:interviewed|interview|internal|external|met|phone screen|phone screened|senior|junior|referred|speculative|seen|shortlisted|male|female|intern)(?: [\p{L}’']+){0,3} ?:|(?:[Ii]f not|[Ss]inon|[Oo]therwise) ?:|[Ii]f (?:internal|external), (?:mention|add|say|use|delete)|(?:[Cc]as|[Cc]ase) (?:n°)?[1-9AB][ \u00a0\u202f]?:|(?:Variante|Paragraphe|Phrase|Passage|Bloc|Partie|Section|Version|Paragraph|Sentence|Block) (?:si|pour|optionnel(?:le)?|facultati(?:f|ve)|if|for|optional|at|à)[^:.\n]{0,40}?(?<!(?:notre|votre|our|your) [\p{L} ]{1,20})[ \u00a0\u202f]?:)/gmu,
  },
  {
    // A label that says nothing, or sends elsewhere: « Motif : », « Raison : voir grille », “reason tbc”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /:|tb[acd]|TB[ACD]|as per|selon|cf/,
    pattern: either('gmu', [
      /^[ \t]{0,4}(?:[Mm]otif|[Pp]oste|[Rr]aison|[Nn]om|[Pp]rénom|[Dd]ate(?: d['’]entretien)?|[Cc]andidate?|[Ii]ntitulé|[Rr]ecruteu(?:r|se)|[Rr]eason|[Nn]ame|[Rr]ole|[Pp]osition|[Ii]nterview date|[Cc]andidate|[Ff]eedback|[Mm]anager|[Cc]ommentaires?|[Cc]omments?)(?: ?\([^()\n]{1,40}\))?[ \u00a0\u202f]{0,2}:[ \t]{0,4}(?!\s{0,6}\S)/mu,
      /(?<![\p{L}])(?:[Mm]otif|[Rr]aison|[Rr]eason|[Dd]ate|[Nn]om|[Nn]ame|[Pp]oste|[Rr]ole|[Ff]eedback|[Dd]étails?|[Dd]etails?)[ \u00a0\u202f]{0,2}(?::[ \u00a0]?)?(?:(?:voir|cf\.?|see|as per|selon|idem|demander à|ask) (?:la |le |les |the |grille|notes?|compte|fiche|tableau|mail|avec )?(?:grille|notes?|compte|fiche|tableau|mail|email|avec|\p{Lu}\p{Ll}+['’]s|spreadsheet|form|sheet|debrief|scorecard)|idem(?![\p{L}]))[^.\n]{0,40}/mu,
      /(?<![\p{L}\p{N}])tb[acd](?![\p{L}\p{N}])(?:[ ](?:w\/|with|by|avec|par) ?\p{L}+)?/mu,
      /(?<=(?:[Dd]ate|[Dd]étails|[Dd]etails|[Rr]eason|[Nn]ame|[Rr]ole|[Tt]ime|[Mm]otif) )TB[ACD](?![\p{L}\p{N}])/mu,
    ]),
  },
  {
    // What a drawer of letters writes around each of them.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Ii]dem|[Ss]ame as|au choix|NOTE|Note|NB|[Mm]od[eè]le|MOD[EÈ]LE|TEMPLATE|[Tt]emplate|[Tt]exte d|[Tt]rame|[Hh]eading|^[ \t]*[-=*_~#!%+]{2}|[Vv]\d|NOTE TO|[Nn]ote to|FYI|[Dd]itto|Raison au choix|[Nn]ote: s?he/mu,
    pattern:
      /^[ \t]{0,4}(?:[Ii]dem (?:mail|message|lettre|précédent|candidat|que)[^\n]{0,60}|[Ss]ame (?:as|text as|wording as) (?:last|before|previous|above|below|usual)[^.\n]{0,60}|[Dd]itto|(?:FIN|DÉBUT|DEBUT|Fin|Début) (?:DU|DE LA|du|de la) (?:MOD[EÈ]LE|modèle|TEMPLATE|template|MESSAGE TYPE|trame|TRAME)|(?:END|START|End|Start) (?:OF|of) (?:TEMPLATE|template|BLOCK|block)|(?:Modèle|Trame|Texte) (?:\d|n°|du mail|de refus|de réponse|type)[^\n]{0,60}|(?:Raison|Motif|Formule|Phrase)s? au choix[ \u00a0\u202f]?:[^\n]{0,80}|(?:NOTE|Note|NB|FYI)[ \u00a0\u202f]?: ?(?:s?he|la candidate|le candidat)(?= )[^\n]{0,80}|Heading \d|Titre \d|[Vv]\d{1,2} (?:du|de|relue?|après|avant|avec|after|with|from|of|-|–)[^\n]{0,60}|(?:NOTE TO SELF|[Nn]ote to self|[Nn]ote pour moi|NOTE POUR MOI)[^\n]{0,100}|(?:FYI|Fyi|fyi|À l['’]attention de|Pour),? \p{Lu}\p{Ll}+ ?[-–—:] [^\n]{0,80}(?<!,))/gmu,
  },
  {
    // Between signs, alone on its line, what is to be done, or which letter it is: « *** À RELIRE *** », “=== end of template ===”. Who writes is said so too.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /^[ \t]*[-=*_~#!%+]{2}/m,
    pattern: new RegExp(
      `^[ \\t]{0,4}([-=*_~#!%+])\\1{1,30} ?(?=[^\\n]*(?<!\\p{L})(?:${work}|[ée]tape|step|version|variante?|mod[eè]le|gabarit|trame|template|model|draft|brouillon|test|notes?|nb|todo|à faire|check|add|insert|put|remove|delete|change|update|replace|confirm|ask|edit|fix|reword|soften|finish|complete|send|sending|personali[sz]e|start|end|begin(?:ning)?|d[ée]but|fin|suite|copy|paste|cut|couper?|coupe|ici|here|below|above|ci-dessous|avant|before|until|internal|interne|candidate?s?|applicants?|name|noms?|pr[ée]noms?|date|motifs?|raisons?|reasons?|paragraph\\p{L}*|para|phrase|sentence|bloc|block|section|option\\p{L}*|choix|choose|choisir|pick|either|if|si|sinon|otherwise|standard|type|refus|rejection|decline|do not|don['’]t|ne pas|vérif\\p{L}*|ajout\\p{L}*|manque|missing|needed|stp|svp|pls|please)(?!\\p{L}))(?!(?:[Ee]nglish|[Ff]rançais|[Tt]rad|[Tt]ransl|ENGLISH|FRAN|[Vv]ersion (?:fran|angl)))\\p{L}[^\\n]{1,60}?\\1{2,30}[ \\t]*$`,
      'gimu',
    ),
  },
  {
    // To a colleague who was to finish it.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Ss][TtVv][Pp]|[Pp]l[sz]|ajoute|[Mm]ets|[Vv]érifie|[Rr]elis|[Cc]omplète|[Cc]orrige|[Pp]eux[- ]tu|[Tt]u peux|->|→|=>|[Cc]an you|w\/|[Cc]hange /,
    pattern: either('gmu', [
      /(?<![\p{L}])(?:(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, (?:(?:raj|aj)oute|mets|vérifie|relis|complète|corrige|enlève|change|remplace|confirme)|(?:Raj|Aj)oute|Mets|Vérifie|Relis|Complète|Corrige|Enlève)(?:-(?:moi|lui))? (?:ici|un|une|le|la|les|son|sa|ses|ton|ta|juste|stp|svp|bien|avant|ce|cette) ?[^.!?\n]{0,80}|(?:[Pp]eux[- ]tu|[Tt]u peux) (?:stp |juste |me )?(?:relire|compléter|vérifier|ajouter|rajouter|mettre|confirmer|corriger|valider|finir|changer)[^.\n]{0,80}|(?:[Cc]an|[Cc]ould) you (?:pls |please )?(?:add|check|confirm|fill|complete|proofread|finish|reword) (?:the|this|his|her|a|in) [^.\n]{0,60})/mu,
      /^[ \t]{0,4}(?:=>|->|→|>{2,4})[ \t]?(?:faire|add|ajout|rajout|mett|mention|relire|check|vérif|valid|remplac|replac|change|delete|suppr|enlev|\p{Lu}\p{Ll}+, )[^\n]{0,80}/mu,
    ]),
  },
  {
    // In round brackets: what is to be done, and for whom the words are meant.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\(/,
    pattern: new RegExp(
      `(?<=^[ \\t]{0,4})\\(!{1,3}\\)|(?<!(?:[Yy]ou (?:can|may|could)|[Vv]ous pouvez|[Pp]lease)(?!\\p{L})[^.!?()\\n]{0,80})\\((?:(?:vérif|verif|check)[ .:]|à (?:${work}|décrire|lister|nommer|rédiger|trouver|rechercher)|(?:voir|cf\\.?|see) (?:réf|ref)\\.?|(?:garder|keep|seulement|uniquement|only)(?: seulement| only)? (?:si|if|pour|for) [^()\\n]{0,24}?(?:candidat|cadre|interne|externe|entretien|final|internal|external|interview|junior|senior)\\p{L}*[^()\\n]{0,20}|(?:même|same) (?:${partFr}|${partEn}) [^()\\n]{0,60}|specific (?:example|skill|strength|detail|project|reason|feedback)[^()\\n]{0,40}|exemple (?:précis|concret)[^()\\n]{0,40})(?:[^()\\n]{0,30})\\)`,
      'gmu',
    ),
  },
  {
    // To whoever sends it: “Sam to confirm”, “is this ok?”, « tu peux envoyer », « motif = niveau », « cf. mail de Jérôme ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Ff]ill |w\/|\p{Lu}\p{Ll}+ to |this (?:ok|okay|right)|reads? |we (?:say|tell|mention|put|keep)|identique|[Cc]op(?:ie|y) |[Cc]f|=|envoyer|te laisse|tu (?:gardes|vires|enlèves|complètes|ajoutes|mets)|[àÀ] \p{Ll}+ ?:|\?{2} ?\p{L}|\*(?:insert|add)|no reason given/u,
    pattern: new RegExp(
      [
        `^[ \\t]{0,4}(?:[Ff]ill (?:this|it|that) in(?![\\p{L}])|\\p{Lu}\\p{Ll}+ to (?:confirm|check|add|complete|fill|advise|finish|sign off|review|reword)(?![\\p{L}])|[Cc]f\\.? (?:le |la |les |mon |ton )?(?:mail|note|compte|CR|grille|fiche|tableau|modèle)|(?:[Tt]exte|[Mm]essage|[Mm]ail|[Rr]éponse) identique|[Cc]op(?:ie|y) (?:du|de la|from|of) (?:the |last |other )*(?:mail|lettre|letter|message|email|modèle|template)|(?:[Mm]otif|[Rr]aison|[Rr]eason|[Pp]oste|[Dd]ate|[Nn]om|[Nn]ame|[Rr]ole) ?= |[àÀ] (?:${work}) ?:|[Aa]s discussed, no (?:reason|feedback)|[Nn]ot sure (?:we|I|if we) (?:can|should) (?:say|tell|mention|put|keep)|(?:[Dd]o|[Cc]an|[Ss]hould) we (?:tell|say|mention|put|keep) (?:this|that|him|her|it|them)|[Ll]et me know if (?:this|it) reads?)[^.\\n]{0,80}`,
        `(?<![\\p{L}])(?:[Cc]heck|[Cc]onfirm|[Ss]peak|[Ss]ee) w\\/ ?\\p{L}+`,
        `(?<=^[ \\t]{0,4}\\p{Lu}\\p{Ll}+, )is this (?:ok|okay|right|fine) ?\\?`,
        `= ?à (?:${work})(?![\\p{L}])`,
        `(?<![\\p{L}])(?:tu peux (?:l['’])?envoyer(?! (?:ton|ta|tes|ce|un|une|le|la|les|à))|[Jj]e te laisse (?:compléter|finir|relire|envoyer|ajuster|adapter)(?! (?:ton|ta|tes))|si tu (?:gardes|vires|enlèves|complètes|ajoutes|mets) (?:cette|la|le|ce) (?:${partFr}))(?![\\p{L}])|@\\p{Lu}\\p{Ll}+,? tu (?=\\p{Ll})`,
        `\\?{2,5} ?\\p{L}[^?\\n]{1,40}?\\?{2,5}|\\*(?:insert|add|ajouter|insérer) [^*\\n]{1,40}\\*`,
      ].join('|'),
      'gmu',
    ),
  },
  {
    // What the editor or the drawer says around the words: “Deleted: …”, « Commentaire [PB1] : », « Consigne : », “Internal use only”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Dd]eleted|[Ss]upprimé|[Ii]nsér|[Ii]nserted|[Ff]ormat|[Mm]is en forme|[Cc]omment|[Cc]onsigne|[Ii]nstruction|[Rr]édact|[Rr]ecruteu|[Pp]ersonali|[Ii]nterne|[Ii]nternal|[Oo]bjet du mail|[Tt][Kk]|[Ll]orem|[Ss]ignature|[Aa]joutez|[Ii]nsérez|[Ss]aisissez|[Tt]apez|[Vv]otre .{2,10} ici/,
    pattern: either('gmu', [
      /^[ \t]{0,4}(?:(?:Deleted|Supprimé|Inséré|Inserted|Formatted|Mis en forme|Commented) ?(?:\[[A-Z]{1,3}\d{1,3}\])?[ \u00a0\u202f]?:(?=\s)|Comment(?:aire)? \[[A-Z]{1,3}\d{1,3}\]|\[[A-Z]{2}\d{1,2}\][ \u00a0]?:|(?:Consignes?|Instructions?|Personali[sz]e|Rappel (?:au|à la|aux) (?:rédact|recrut)\p{L}*|(?:À|A) l['’]attention du recruteu\p{L}*|Note (?:au|à la|aux) (?:rédact|recrut)\p{L}*|Objet du mail)[ \u00a0\u202f]?:(?=[ ]\p{L})[^\n]{0,80}|lorem(?![\p{L}])|[Ss]ignature[ ]*$|[Tt][Kk](?:[Tt][Kk])?(?=[ ]?(?::|$))|(?:Ajoutez|Insérez|Saisissez|Tapez|Écrivez) votre (?:texte|message|signature|nom)|Votre (?:signature|texte|message|nom|logo) ici)/mu,
      /(?<![\p{L}])(?:[Uu]sage interne|[Ii]nternal use only|[Nn]e pas diffuser|[Dd]o not forward)(?![\p{L}])/mu,
    ]),
  },
  {
    // The skeleton of the letter: « Accroche : », “Body:”, « (Intro chaleureuse) », « Remerciement + refus + vœux », `---8<---`.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Aa]ccroche|[Cc]orps|[Ii]ntro|Opening:|Body:|Closing:|[Pp]erso ?:| \+ |8<|<<<|@todo|[Rr]emerciements?$|^\d\. /mu,
    pattern:
      /^[ \t]{0,4}(?:(?:Accroche|Corps(?: du (?:mail|message))?|Opening|Body|Closing|[Pp]erso) ?:(?= \p{L})|\([Ii]ntro[^()\n]{0,30}\)|\d\. (?:Remerciements?|Refus|Vœux|Décision|Raison|Thanks|Decline|Reason|Wishes)[ ]*$|\p{L}{4,14}(?: \+ \p{L}[\p{L} ]{2,20}){2,6}[ ]*$|<{3,6} ?\p{L}[^\n]{0,20}|-{2,}8<-{2,}|@todo(?![\p{L}])[^\n]{0,40})/gmu,
  },
  {
    // Asked of oneself: « on garde le vivier ? », “what do I put here?”; forbidden: « surtout pas mentionner le budget ».
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /[?]|[Pp]as |[Dd]o not|[Nn]ot sure|sur |about |à voir si/,
    pattern: new RegExp(
      `${lineOrSentence}(?:(?:[Oo]n (?:garde|met|laisse|dit(?! quoi de v)|enlève|ajoute|parle)|[Jj]e (?:mets|dis|laisse|garde)|[Qq]uoi (?:dire|mettre)|[Qq]ue mettre|[Ff]aut-il (?:parler|dire|mettre|garder)|[Cc]['’]est (?:qui|quoi) l[ea]|[Ww]hat do I (?:put|say|write)|[Ww]ho (?:was|is) the|[Ss]hould I (?:say|put|mention|keep)|[Kk]eep the [\\p{L} ]{2,30} or not)${rest}\\?|[àÀ] voir si on|(?:[Ss]urtout )?(?:[Nn]e )?[Pp]as (?:mentionner|dire|citer|parler)(?![\\p{L}])${rest}|[Pp]as sûre? (?:du|de la|de l['’]) ?(?:${partFr}|nom)(?![\\p{L}])${rest}|[Nn]ot sure (?:of|about) the (?:${partEn}|name|date|role|title)(?![\\p{L}])${rest}|[Dd]o not (?:say|mention|tell|write)(?![\\p{L}])(?! no)${rest}|(?:[Uu]n |[Oo]ne |[Aa] )?(?:[Pp]etit |[Nn]ice |[Kk]ind |[Ss]hort )?(?:[Mm]ot|[Pp]hrase|[Ll]igne|[Cc]ompliment|[Ww]ord|[Ll]ine|[Ss]entence)(?: (?:gentil(?:le)?|perso|sympa))? (?:sur|about|on) (?:le|la|les|l['’]|son|sa|ses|the|his|her|their)(?![\\p{L}])${rest})`,
      'gmu',
    ),
  },
  {
    // A warning sign or a pointing hand before a job to do; a part of the letter in doubt; “update date”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[⚠👉✏📝❗🔴❓🚧➡]|\/!\\|\?|[Cc]hange|[Uu]pdate|[Cc]heck|[Ff]ix|[Vv]erify|[Cc]onfirm|[Aa]dd|[Ii]nsert|[Mm]ake sure/u,
    pattern: new RegExp(
      [
        `^[ \\t]{0,4}(?:[⚠👉✏📝❗🔴❓🚧➡]\\ufe0f?|/!\\\\)[ ]?(?:à (?:${work})|(?:${work})(?![\\p{L}])|check |add |change |link here|lien ici|name|phrase |todo|nom |relire)[^.\\n]{0,60}`,
        `^[ \\t]{0,4}(?:[Cc]hange|[Uu]pdate|[Cc]heck|[Ff]ix|[Vv]erify|[Cc]onfirm|[Aa]dd|[Ii]nsert) (?:the )?(?:name|date|role|title|company|reason|position|wording|link)s?[ .!?]{0,5}$`,
        `^[ \\t]{0,4}(?:[Nn]ame|[Rr]ole|[Dd]ate|[Tt]itle|[Cc]ompany|[Rr]eason|[Nn]om|[Pp]rénom|[Pp]oste|[Mm]otif|[Rr]aison|[Ee]ntreprise)[ \\u00a0\\u202f]?\\?{1,4}[ ]*$`,
        `(?<![\\p{L}])[Mm]ake sure (?:the )?(?:name|date|role|title|company|reason)s? (?:is|are)(?![\\p{L}])`,
      ].join('|'),
      'gmu',
    ),
  },
  {
    // A value its author was not sure of: « (mercredi ?) », “(date?)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\?\)/,
    pattern:
      /\((?!(?:pardon|non?|oui|yes|right|really|remember|vraiment|why|eh|hein|ok|hmm|si|pourquoi|comment|encore|already|déjà|who|qui|what|quoi|sic)[ \u00a0\u202f]?\?)(?:[\p{L}\p{N}’'-]{1,16}|\d{1,2} \p{Ll}{3,9}|(?:la|le|the|which|quel(?:le)?) \p{L}{2,12})[ \u00a0\u202f]?\?\)/gu,
  },
];

/** The same words with a capital. */
function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}
