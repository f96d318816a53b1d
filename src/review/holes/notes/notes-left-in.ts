import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What the author wrote to themself or to a colleague. */
export const notesLeftIn: readonly HolePattern[] = [
  {
    // In the place of a day, its article before it: « parvenue le TODO », « au plus tard le TBD ». A mark in somebody’s code is told of by where it stands.
    rule: 'hole/note',
    when: 'unless-code',
    sure: true,
    needs: /TODO|TBD|TBC/,
    pattern: either('gu', [
      /(?<=(?<!\p{L})[Ll]e )(?:TODO|TBD|TBC)(?=[ \u00a0](?:à|entre|vers|avant|après|et (?:nous|je|l)|au (?!début|milieu|bas|niveau)|matin|après-midi|dans (?:nos|notre|mon) |par (?:téléphone|visio|mail))|[.,;][ \n]|[.,;]?$)(?![^.!?\n]{0,60}(?<!\p{L})(?:code|script|fichier|commentaire|ligne|dépôt|exercice)s?(?!\p{L}))/u,
      // Which firm: « le client TODO a retenu ».
      /(?<=(?<!\p{L})(?:[Ll]e|[Ll]a|[Nn]otre|[Tt]he|[Oo]ur) (?:client|cliente|customer|agence|agency|filiale) )(?:TODO|TBD|TBC)(?=[ \u00a0]\p{Ll}|[.;]|, (?:decided|chose|has|a |souhait))(?! ?list)/u,
    ]),
  },
  {
    rule: 'hole/note',
    when: 'unless-code',
    needs: /TODO|TBD|TBC|FIXME/,
    pattern:
      /(?<![\p{L}\p{N}])(?<!(?<!\p{L})(?:one|two|your|no|single|un|deux|votre|vos|aucun|ce|les|des|liste|list|appli|app|the|The|Le|Un|Your|(?<!(?:ouvrira|lieu|débute|débutera|reprendra|reprend|commencera|commence|fixée?|prévue?|reviendra|paraîtra|rouvrira) )le|la|mention|marked|said|room|signal|salle|marque|société|brand|label) )(?<!Our )(?:TODO(?! ?-?list)|TBD|TBC|FIXME)(?![\p{L}\p{N}]| (?:mark|note|tag|comment|item|label|entr|list|app)\p{L}*| \p{Lu}\p{Ll}+(?:,| [–,-]| [\p{Ll}]+ )|(?<=(?:client|customer) \p{Lu}+),)/gu,
  },
  {
    // In the place of what the post is called, its article before it: “the TBC role”, « au poste TBD ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /TODO|TBD|TBC/,
    pattern:
      /(?<=(?<!\p{L})(?:[Tt]he|[Oo]ur|a|an) )(?:TODO|TB[CD])(?= (?:role|post|position|job|vacancy|team|department|branch|office)(?!\p{L}))/gu,
  },
  {
    // Not « du lorem ipsum », which tells of it.
    rule: 'hole/note',
    when: 'unless-code',
    needs: /lorem|dolor|consectetur/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?<!(?:le|du|de|un|en|sans|with|the|of|some|without|your|plus|set in|typed in|used|uses|using|utilisez|utilise|utilisait) )lorem ipsum(?! (?:text|texts|generator|press|studio|editions?|éditions|books|design|agency|agence|records|podcast|festival)(?![\p{L}]))|lorem ipsum(?= (?:dolor|experience|expérience|skills|compétences|years|ans)(?!\p{L}))|dolor sit amet|consectetur adipiscing)(?![\p{L}\p{N}])/giu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs:
      /compl|reform|revoir|relire|modif|corrig|suppr|remplir|pr.ciser|personnaliser|ins.rer|renseigner|remplacer|adapter|v.rifier|d.finir/i,
    pattern: either('gmu', [
      /(?<![\p{L}\p{N}])(?:À|A|Á) (?:COMPL[ÉE]TER|REFORMULER|REVOIR|RELIRE|MODIFIER|CORRIGER|SUPPRIMER|REMPLIR|PR[ÉE]CISER|PERSONNALISER|INS[ÉE]RER|RENSEIGNER|REMPLACER|D[ÉE]FINIR|V[ÉE]RIFIER|ADAPTER)(?![\p{L}])/mu,
      /(?<=(?:^|[:(—–\n-])[ \u00a0\u202f]?)[àAÀa] (?:compléter|completer|remplir|préciser|preciser|personnaliser|insérer|renseigner|remplacer|adapter|vérifier)(?= ?(?:$|[)\]:!.…,;\n]|avant|ici|selon|par |dès |plus tard|manuellement|svp|SVP))/mu,
    ]),
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /upprimer|nutiles?|elete (?:if|as)|hoisir|OPTION|ption [12]|nvalid|BROUILLON|DRAFT/,
    pattern:
      /(?<![\p{L}\p{N}])(?:[Ss]upprimer (?:si|la mention|cette|ce paragraphe)|[Rr]ayer (?:la|les) mentions? inutiles?|mentions? inutiles?|[Dd]elete (?:if|as) (?:not )?(?:applicable|appropriate|needed)|[Cc]hoisir (?:une (?:option|formule|phrase|variante|formulation)|l[’']une des (?:options|formules|phrases)|l[’']option|entre les (?:options|formules|phrases))|OPTION [12AB]|[Oo]ption [12] ?[:/]|[Ii]nvalid [Dd]ate|BROUILLON|DRAFT)(?![\p{L}\p{N}]|[-_]\d)/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs:
      /[Ii]ns[ée]r|INS|enseigner|jouter|ndiquer|ettre|réciser|ompl|ersonnaliser|emplacer|appeler|filled in|laceholder|PLACEHOLDER|add |name here|copier|ote (?:interne|to self)|ne pas envoyer/,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?<=(?:^|[«“"([:][ \u00a0\u202f]?|[.!?] ))(?:[Ii]ns[ée]rer|[Rr]enseigner) (?!votre |un |une )\p{L}{2,20}|(?<=[«“"([][ \u00a0\u202f]?)(?:[Aa]jouter|[Ii]ndiquer|[Mm]ettre|[Pp]réciser|[Cc]ompléter|[Pp]ersonnaliser|[Rr]emplacer|[Rr]appeler) (?:ici |le |la |les |l[’'])?(?:nom|prénom|phrase|motif|date|poste|intitulé|formule|raison|paragraphe|signature)(?!\p{L})|[Ii]ns[ée]rer (?:ici|le nom|la date|le motif|nom|motif|prénom)|INS[ÉE]RER|INSERT|[Ii]nsert (?:name|signature|text|logo|link|title|here|reason|job|position|date|company|candidate|first)|(?<=^|[([:–-] ?)[Tt]o be (?:completed|filled in)|PLACEHOLDER|(?<=^|[[(<«“"][ \u00a0]?)[Pp]laceholder(?: text(?! ?,| (?:and|or)))?(?! text| ?,| (?:and|or|et|ou|design|art))|mettre (?:ici|le prénom|le nom du)|(?<!(?:voul\p{L}+|voudr\p{L}+|souhait\p{L}+|aimer\p{L}+|tenons à|tenions à|tiens à|pouvons|puis|reste à) )ajouter (?:ici|une phrase|le motif)|add (?:name|reason|personal) here|your name here|name here|copier[- ]coller ici|[Nn]ote (?:interne|to self)|ne pas envoyer tel quel)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /NOM|NAME|TITLE|TITRE|DATE|INTITUL|COMPANY|VOTRE|YOUR|Name|Title|_name|_title|_candidat|_poste/,
    pattern:
      /(?<![\p{L}\p{N}_])(?:PR[ÉE]NOM|(?:NOM|TITRE|INTITUL[ÉE]|DATE) (?:(?:DU|DE LA|DE) )?(?:CANDIDATE?|POSTE|RECRUTEUR|RECRUTEUSE|SOCI[ÉE]T[ÉE]|ENTREPRISE|ENTRETIEN|PERSONNE|OFFRE|CLIENT|MANAGER)|NOM DE L[’']ENTREPRISE|VOTRE (?:NOM|PR[ÉE]NOM|SIGNATURE|SOCI[ÉE]T[ÉE]|ENTREPRISE)|YOUR (?:NAME|COMPANY|TITLE|SIGNATURE)|NOM_[A-Z_]{2,20}|PRENOM_[A-Z_]{2,20}|INTITUL[ÉE](?: DU POSTE)?|FIRST[ _]?NAME|LAST[ _]?NAME|FULL[ _]?NAME|JOB[ _]?TITLE|CANDIDATE[ _]NAME|COMPANY[ _]NAME|NAME_OF_[A-Z_]{2,20}|firstName|lastName|first_name|last_name|jobTitle|job_title|candidate_name|nom_candidat|prenom_candidat|nom_du_poste|intitule_poste)(?![\p{L}\p{N}_])/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs:
      /SIGNATURE|Phone|First Last|Téléphone|Société|Company|Nom|NOM|Intitulé|Titre|Date|Prénom|Name|Title|Votre|Your|Signature|METTRE|AJOUTER|RELIRE|VOIR|PENSER|OUBLIER|CHANGE|DEMANDER|ENVOYER|REPLACE|CHECK|ADD|todo|texte à|hamp|oir avec/,
    pattern: either('gmu', [
      /(?<=[\p{Ll},] )(?:Nom (?:de l[’']entreprise|de la société|du candidat|du poste|de la personne|Entreprise|Société|Candidate?|Poste|Recruteu(?:r|se)|Client)|(?:Intitulé|Titre) Poste|Date Entretien|Intitulé du poste|Prénom (?:du candidat|Nom|NOM)|Nom Prénom|Company Name|Job Title|Candidate Name|First Name)(?![\p{L}])/mu,
      /^[ \t]*(?:Prénom N(?:om|OM)|N(?:om|OM) Prénom|Votre (?:[Nn]om|[Ss]ignature)|Your (?:[Nn]ame|[Ss]ignature)|Nom du recruteur|Signature|SIGNATURE(?: \p{Lu}{2,14}){0,5})[ \t]*$(?!\n\p{Ll})/mu,
      /(?<=\n)[ \t]{0,4}(?:Name|Title|Phone|Company|First Last|Name Surname|Téléphone|Société)[ \t]*$/mu,
      /(?<=(?:^|[\s([*]))(?:METTRE|AJOUTER|RELIRE|VOIR AVEC|PENSER À|NE PAS OUBLIER|CHANGER|DEMANDER À|À RELIRE|NE PAS ENVOYER|REPLACE|CHECK WITH|CHANGE|ADD)(?: [\p{Lu}’'ÀÉ]+)*(?=[\s:).,])/mu,
      /(?<![\p{L}])(?:todo ?:|texte à (?:remplacer|venir|compléter)|^[ \t]{0,4}(?:[Bb]rouillon|BROUILLON|[Dd]raft|DRAFT|[Tt]est)[ .!]*(?![\s\S])|(?<=[[(<«“"{][ \u00a0]?)[Cc]hamp (?:de )?fusion|[Vv]oir avec \p{Lu}\p{Ll}+ avant)/mu,
    ]),
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /avant|before|phrase|ici|:[ \u00a0\u202f]*(?:à |n\/|tbd|\?|-)/i,
    pattern: either('gimu', [
      /(?<![\p{L}])(?:à (?:supprimer|retirer|effacer|enlever) avant (?:l[’'])?envoi|(?:remove|delete) before sending|personnaliser (?:cette|la) phrase|à (?:renseigner|compléter|remplir) ici)(?![\p{L}])/imu,
      /(?<=^[ \t]{0,4}(?:motif|date|poste|raison|entretien|nom|prénom|reason|name|position)[ \u00a0\u202f]{0,2}:[ \u00a0\u202f]{0,2})(?:à (?:définir|compléter|voir|venir)|n\/[acd]|tbd|\?+|-+)(?=[ \t.]*$)/imu,
    ]),
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: /mod.le|gabarit|template/i,
    pattern: /^[ \t]*(?:[Mm]odèle|[Gg]abarit|[Tt]emplate)(?: (?:n°|de|of|no\.?)? ?[\p{L}\d]{1,20}){0,2} ?:(?=\s)/gmu,
  },
  {
    // « Date à insérer », “reason to be added”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /à (?:adap|perso|chang|corr|rev|refo|modi|déta|étof|réd|ins|compl|rens|mett|ajout|remp|trouv)|to (?:be |insert|fill|add)/i,
    pattern: either('gmu', [
      /(?<![\p{L}\p{N}])(?:[Dd]ate|[Nn]om|[Pp]rénom|[Mm]otif|[Rr]aison|[Pp]oste|[Ii]ntitulé|[Ss]ociété|[Ee]ntreprise|[Ss]ignature|[Ll]ieu|[Hh]eure|[Pp]hrase|[Ee]xemple|[Cc]ompétence|[Pp]aragraphe|[Tt]exte|[Cc]ompliment|[Pp]oint fort)(?: (?:d[’']entretien|du poste|du candidat|de la candidate|de l[’']entretien|perso(?:nnelle)?|exacte?|précise?))? à (?:adapter|personnaliser|changer|corriger|revoir|reformuler|modifier|insérer|inserer|compléter|completer|renseigner|mettre|ajouter|remplacer|trouver|détailler|étoffer|rédiger)(?![\p{L}])/mu,
      /(?<![\p{L}\p{N}])(?:[Dd]ate|[Nn]ame|[Rr]eason|[Tt]itle|[Rr]ole|[Pp]osition|[Cc]ompany|[Ss]ignature|[Ff]eedback|[Ss]entence|[Pp]aragraph|[Tt]ext|[Dd]etails?)(?: \p{L}+)? to (?:be )?(?:inserted?|filled?(?: in)?|added(?= here|[.)\]]|$)|completed|come(?=[.)\]:]|$))(?![\p{L}])/mu,
    ]),
  },
  {
    // A job for later, after an arrow; what should stand here, said at the head of a line; what is asked between guillemets.
    rule: 'hole/note',
    when: 'always',
    needs: /=>|->|→|[ \u00a0]ici|here|« ?à /,
    pattern: either('gmu', [
      /^[ \t]*(?:=>|->|→)[ \t]?(?:à |to |voir |check |ask |demander |relire|compléter|todo)[^\n]{0,60}/mu,
      /^[ \t]*(?:[Pp]hrase|[Mm]otif|[Rr]aison|[Cc]ompliment|[Ss]ignature|[Tt]exte|[Aa]ccroche|[Pp]aragraphe|[Ll]ogo|[Ff]ormule|[Ss]entence|[Rr]eason|[Pp]aragraph|[Cc]ompliment|[Ff]eedback|[Ss]ig)(?: [\p{L}’' ]{1,30}?)? (?<!(?:is|are|est|sont) )(?:ici|here)(?=[ \u00a0]?(?:[.:!]|$))/mu,
      /(?<=(?:compétence|poste|motif|raison|nom|prénom|date|entreprise|société|outil|domaine)[ \u00a0\u202f])« ?à (?:compléter|préciser|définir|renseigner|remplir)[ \u00a0\u202f]?»/mu,
    ]),
  },
  {
    // “Dear Applicant Name Here”, « Titre du poste ici », and the names of slots with a capital at each word.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[Hh](?:ere|ERE)|Ici|ICI|Name|name|Title|Position|Company|NAME|TITLE|COMPANY|Prénom|Nom|LINK|LIEN|visé|concerné|demandé|indiqué/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}+ ){0,3}(?:Name|Title|Date|Company|Position|Role|Reason|Signature|Text|Feedback|Skill|Nom|Prénom|Poste|Motif|Texte|Titre|Phrase|Logo) (?:Goes )?(?:Here|HERE|Ici|ICI)(?![\p{L}])/u,
      /^[ \t]{0,4}Your (?:text|message|name|company|logo|title|link|signature) [Hh]ere(?![\p{L}])/u,
      /(?<=: ?)(?:LINK|LIEN)(?=[ .]*$)/u,
      /(?<=(?:[Dd]ear|[Hh]i|[Hh]ello|at|of|for|as|the|a|an|with|our|meeting|met|by|from|to|and|,)[ \u00a0])(?:Candidate|Applicant|Company|Employer|Recruiter|Manager|Hiring Manager|Interviewer|Client|Department|Team|Event|Job|Role|First|Last|Full|Insert)(?:[’']s)? (?:Name|Title|Position|Surname)(?![\p{L}]|[ ]\p{Lu})/u,
      /(?<=(?:[Tt]hank you|[Tt]hanks|[Mm]erci),? )(?:Name|First [Nn]ame|Prénom|Nom)(?=[,!]|\.(?:\s|$))/u,
      /(?<=(?:pour|de|à|sur|au) )(?:poste|date|nom|motif) (?:visée?|concernée?|demandée?|indiquée?)(?= (?:au|en|à|dans|chez|et)|[.,])(?<!(?:du|le|au|de) (?:poste|date|nom|motif) \p{L}+)/u,
      /(?<=Dear (?:Mr|Ms|Mrs|Dr)\.? )(?:Surname|Lastname|Last [Nn]ame|Name)(?![\p{L}-])/u,
      /(?<=(?:avec|par|de|et) )(?:Prénom|Nom) (?:Manager|Recruteu(?:r|se)|Responsable|Interlocuteur)(?![\p{L}])/u,
      /(?<=(?:[Dd]ear|[Hh]i|[Hh]ello|[Bb]onjour|[Cc]h(?:er|ère)|[Mm]adame|[Mm]onsieur|at|chez|of|for|as|de|the)[ \u00a0])(?:(?:CANDIDATE|APPLICANT|COMPANY|EMPLOYER|RECRUITER|JOB|ROLE|FIRST|LAST|FULL|YOUR) ?(?:NAME|TITLE|SURNAME|POSITION)|NOM DE FAMILLE|NOM PRÉNOM|PRÉNOM NOM)(?![\p{L}])/u,
    ]),
  },
  {
    // Said to a colleague, or to oneself.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /valider|relire|envo|send|review|cf\.|motif|check|draft|brouillon|reviens|ASAP|peux-tu|can you|tu peux/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:[àÀ] |A )(?:faire )?(?:valider|relire|revoir) (?:par|avec|avant)(?= )|(?:[Rr]elire|[Vv]érifier|[Vv]alider) avant (?:l[’']|d[’'])?envo(?:i|yer)|(?:[Nn]e pas|[Pp]as encore) (?:envoyer|envoyé)(?= (?:avant|sans|tel|:|!|à))|[Dd]o not send(?! (?:us|me|your|any|more) )(?= |!|\.|$)|DO NOT SEND|[Nn]ot (?:yet )?(?:ready )?to (?:be )?send|@\p{Lu}\p{Ll}+[,:]? (?:peux-tu|tu peux|can you|could you|please|merci de|à toi)|(?:[Rr]eview|[Cc]heck|[Pp]roofread) (?:this )?before (?:sending|you send)|(?:[Bb]rouillon|[Dd]raft|[Vv]ersion de travail)(?= (?:v\d|\d|n°|à relire|[-–—:]|pour relecture|for review)))/gmu,
  },
  {
    // A reminder about the letter itself: « penser à changer le prénom », “choose one:”, a link to nowhere.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Pp]ense|oublie|[Rr]emember|forget|[Cc]hoose|[Kk]eep one|:\/\/(?:lien|link|url)/,
    pattern: either('gu', [
      /(?<![\p{L}])(?:[Pp]ense[rz]? à|[Nn]e pas oublier de|[Nn][’']oublie[rz]? pas de|[Rr]emember to|[Dd]on[’']?t forget to) (?:changer|remplacer|modifier|adapter|compléter|supprimer|mettre|change|replace|edit|update|fill in|remove|add) (?:le |la |les |l[’']|the |his |her |their |candidate )?(?:nom|prénom|poste|intitulé|date|motif|raison|entreprise|société|signature|formule|paragraphe|name|job title|role|title|position|reason|company|paragraph|signature)(?![\p{L}])/u,
      /(?:[Cc]hoose|[Kk]eep) one ?:/u,
      /https?:\/\/(?:lien|link|url)(?![\p{L}\p{N}.-])/u,
    ]),
  },
  {
    // The label of a letter of the drawer, and the empty lines of a signature.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[ -]type|Fonction|Prénom|Nom|Coordonnées|Titre|Title|[Nn]ame|Mon |Ma |INITIALES|Initiales/,
    pattern:
      /^[ \t]*(?:(?:Réponse|Mail|Lettre|Message|Courrier|Refus|E-mail)[ -]type(?: (?:de refus|de réponse)[^.\n]{0,40})?(?: n°)? ?\d{0,3}[ \u00a0]?(?:[:–-](?=\s)|$)|(?:Fonction|Prénom|Nom|Nom et prénom|Prénom et nom|Coordonnées|Titre du poste|Votre titre|Votre fonction|Mon nom|Mon poste|Ma fonction|INITIALES|Initiales|My [Nn]ame|My [Tt]itle|First ?[Nn]ame Last ?[Nn]ame|Job Title|Your Title|Full Name)[ \t]*$|^[ \t]*Prénom Nom,)/gmu,
  },
  {
    // Words of slots in capitals, in a sentence in small letters: “in SKILL was”, “at EVENT NAME”, « COMPÉTENCE 1 ».
    rule: 'hole/note',
    when: 'slot-name',
    needs: /\p{Lu}{4}/u,
    pattern:
      /(?<=\p{Ll}[ ,’'] ?)(?!(?:FIRST|LAST|FULL|TIME|TEST|TEAM|SERVICE|CLIENT|MAIL|EMAIL|PHONE|PRINCIPAL|RH|END|START)(?![\p{L}]| NAME))(?!(?!HIRING )\p{Lu}+ (?:MANAGER|RECRUITER)(?! (?:NAME|TITLE)))\p{Lu}{4,16}(?:[ ](?:(?:DU|DE|OF|DE LA) )?(?:\p{Lu}{4,16}|\d|X|Y|A|B)){0,3}(?![\p{L}\p{N}_-]|[ ]\p{Lu}{2})/gmu,
  },
  {
    // The name of a slot in capitals, in a sentence that is not: « au poste de POSTE », “at COMPANY”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /POSTE|ENTREPRISE|SOCI|DATE|MOTIF|COMPANY|POSITION|ROLE|REASON|CLIENT|VILLE|CITY|INTITUL|MANAGER|JOB/,
    pattern:
      /(?<=(?:^|[ \u00a0’'])(?:de|chez|du|le|la|par|pour|avec|à|l[’']|d[’']|votre|[Bb]onjour|at|of|for|our|the|to|with|on)[ \u00a0]?)(?:POSTE|ENTREPRISE|SOCI[ÉE]T[ÉE]|DATE|MOTIF|COMPANY|POSITION|ROLE|REASON|VILLE|CITY|INTITUL[ÉE]|MANAGER|JOB)(?![\p{L}\p{N}_-]| \p{Lu}{2})/gu,
  },
];
