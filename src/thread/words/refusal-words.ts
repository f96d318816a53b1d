/**
 * How a company says no to a candidate, folded, by meaning: a decision denied, another person chosen, a post no longer
 * open, a negative answer named as such. Each entry is the source of a pattern.
 */

/** « ne … pas », « ne pouvons … », “won’t”: what turns the decisions below into a no. */
export const negations: readonly string[] = [
  "(?:\\bne |\\bn')(?:[a-z'-]+ ){0,8}?(?:pas|plus|guere|point|aucune)\\b",
  '\\bne (?:pouv|pourr|saur|peu[tx]|puis)[a-z]*',
  '\\b(?:pas|non) (?:ete )?(?:retenue?|selectionnee?)\\b',
  "\\b(?:not|never|no longer|unable|cannot|[a-z]+n't|[a-z]+nt (?:be|been))\\b",
];

/** What a company does with an application it keeps. */
export const decisions: readonly string[] = [
  'retenue?s?\\b',
  'reten(?:ir|ons)\\b',
  'retien(?:s|t|drons|drai|dra|nent)\\b',
  'selection+(?:ner|nee?s?|nons|ne)\\b',
  "(?:donn|accord|apport|reserv)[a-z]* (?:de |une |d'|a (?:votre|cette|ta) candidature |malheureusement )*(?:suite|issue)\\b",
  '(?:y )?(?:donner|donnerons|donnons|donnerai) (?:[a-z]+ )?(?:pas )?suite\\b',
  '(?:ira|irai|irons|iront) pas plus (?:loin|avant)\\b',
  '(?:suite|reponse|issue) (?:favorable|positive)',
  'favorable(?:ment)?\\b',
  'positivement\\b',
  "poursui(?:vre|vons|vrons|vrai|s|vi)\\b(?! (?:l'entretien|notre echange|cet echange))",
  "(?:aller|irons|irai|ira|allons|va|avancer|avancerons|continuer|continuerons) (?:plus (?:loin|avant)|avec (?:vous|toi)|ensemble|le processus|l'aventure)",
  '(?:vous|te) (?:recruter|embaucher|engager|integrer|compter parmi)',
  "(?:vous|te) (?:proposer|offrir) (?:de |un |une |ce |cette |le |d'|la )(?:poste|place|mission|contrat|stage|alternance|emploi|collaboration|opportunite|embauche|suite)",
  'abouti[a-z]*\\b',
  '(?:profil|candidature|experience|parcours|competences?|dossier|formation|pretentions|niveau|elle|il)\\b[^.!?]{0,60}\\b(?:correspond|repond|convien|convenai|convenu)[a-z]*',
  'en (?:adequation|phase)\\b',
  'correspond[a-z]* (?:pas |plus |totalement |exactement |tout a fait |entierement |suffisamment )*(?:a |aux? |avec )',
  'mov(?:e|ing|ed) (?:you |your [a-z]+ |things |this |it )?(?:forward|ahead|on|further|to the next)',
  'proceed(?:ing)?\\b',
  'progress(?:ing|ed)?\\b',
  'pursu(?:e|ing)\\b',
  'tak(?:e|ing) (?:your|this|it|things|you) (?:[a-z]+ ){0,3}(?:further|forward)',
  '(?:select(?:ed)?|shortlist(?:ed)?|successful|chosen)\\b(?! (?:date|slot|time))',
  'an offer\\b',
  'offer(?:ing)? you\\b',
  'offer(?:ed)? (?:the|this|a) (?:position|job|role|post|place|internship)',
  'advanc(?:e|ing)\\b',
  'continu(?:e|ing) (?:with|your|the|to)',
  'consider(?:ed|ing)? (?:you\\b|your|for|further)',
  '(?:a |the |quite |an? [a-z]+ )(?:right |good |best |strong |close |perfect )?(?:fit|match)\\b',
  '(?:suit|match|meet) (?:our|the|what)',
  'hir(?:e|ing) you',
  '(?:invite|inviting) you',
  'go(?:ing)? (?:any )?(?:forward|ahead|further)',
];

/** Somebody else has it, or the post is gone. */
export const others: readonly string[] = [
  "\\b(?:retenu|prefere|choisi|privilegie|opte|decide|selectionne|recrute|embauche|engage|porte|oriente|tourne|arrete|trouve|mise|poursui[a-z]*|continu[a-z]*|avanc[a-z]*|retenir|privilegier|choix|confie|propose|avons pris)\\b[^.!?]{0,50}?(?:\\bautres?\\b (?:candidat|profil|personne|dossier|parcours|piste)|\\bautre (?:que|choix)|\\bl'autre\\b|\\bquelqu'un\\b|\\bune? (?:autre|candidate?|candidature|profil|personne|collegue|collaborat[a-z]+|dossier)\\b|\\bdes (?:candidat|profils|personnes|dossiers|candidatures)|\\bd'autres\\b|\\ben interne\\b|\\b(?:la )?candidat[a-z]* (?:interne|dont|qui|plus|ayant)|\\bprofils? (?:plus|dont|mieux|ayant|davantage))",
  '\\b(?:profil|candidature|candidate?|dossier|personne|experience|parcours)s?\\b[^.!?]{0,30}\\b(?:plus|davantage|mieux) (?:en (?:phase|adequation|rapport|lien)|proches?|adaptee?s?|confirmee?s?|experimentee?s?|correspond[a-z]*|directement|senior|conforme)',
  "\\b(?:poste|place|mission|offre|besoin|recrutement|annonce|stage|alternance)\\b[^.!?]{0,60}\\b(?:est|a (?:[a-z]+ )?ete|vient d'etre|etait|sont|s'est) (?:(?!pas |ni |plus |encore )[a-z']+ ){0,2}?(?:pourvue?|attribuee?|prise?|clos|close|cloturee?|fermee?|annulee?|abandonnee?|supprimee?|comblee?|confiee?)\\b",
  '\\b(?:que|qui) nous avons (?:choisie?s?|retenue?s?|recrutee?s?|embauchee?s?)\\b',
  '\\b(?:decided|chosen|chose|opted|elected|went|going|gone|go|moving|moved|move|proceed[a-z]*|hired|selected|picked|offered|pursu[a-z]*|found|filled|continu[a-z]*|progress[a-z]*|preferred|extended|accepted by|given)\\b[^.!?]{0,45}?\\b(?:(?:an)?other (?:candidates?|applicants?|person|profiles?|people|direction|individual)|someone|somebody|a different (?:candidate|direction|applicant|profile)|an? (?:internal|external|stronger|more [a-z]+) (?:candidate|applicant|hire|profile)|internal(?:ly)?|(?:a |the |those )?(?:candidates?|applicants?) (?:who|whose|with|that|more)|others)\\b',
  '\\b(?:other|stronger) (?:candidates|applicants|profiles) (?:whose|more|who|better|with|that)',
  "\\b(?:position|role|job|post|vacancy|opening|requisition|place|spot|internship|opportunity)s?\\b[^.!?]{0,40}\\b(?:has|have|had|is|was|'s)\\b (?:(?!not |yet |to )[a-z]+ ){0,2}?(?:filled|closed|cancel+ed|taken|withdrawn|gone|put on hold)\\b",
];

/** The no itself. */
export const noes: readonly string[] = [
  '\\b(?:reponse|suite|avis|decision|retour|issue|choix) (?:est |sera |etait |a (?:malheureusement )?ete )?(?:malheureusement |donc |finalement )*(?:negati(?:f|ve)|defavorable)\\b(?! (?:de votre part|entrainera))',
  '\\b(?:repondre|reponds|repondons) (?:[a-z]+ )?(?:negativement|defavorablement|par la negative)',
  '\\b(?:declinons|decliner|ecartons|ecarte|ecartee|rejetons|rejetee|refusee?|refusons) (?:votre|ta) (?:candidature|dossier|profil)',
  '\\bcandidature (?:[a-z]+ ){0,4}(?:ecartee|rejetee|refusee|declinee)\\b',
  "\\b(?:nous|on) (?:allons |va |preferons |prefere )?(?:en )?(?:rest(?:er)?(?:ons|ons-en|era)?) (?:donc )?(?:la|en la)\\b|\\b(?:en rester la|s'arrete(?:ra)? (?:donc )?(?:la|ici)|mettre un terme|mettre fin (?:au|a notre|a votre)|mettons fin|mis fin (?:au|a votre|a notre))\\b",
  "\\bce (?:ne )?sera (?:malheureusement |donc )?pas (?:possible|vous|pour (?:cette|vous)|le cas|encore)|\\b(?:c'est|ce sera|sera|reste) (?:donc |malheureusement |un |finalement )*non\\b|\\bpas (?:pour )?cette fois\\b",
  '\\b(?:au|le|a) (?:grand )?regret de (?:ne|devoir|vous (?:informer|annoncer|dire|faire savoir|apprendre|signaler))|\\bregret(?:tons|te) de ne\\b|\\b(?:avons le|sommes au) regret\\b',
  '\\bne pas (?:y )?(?:donner|poursuivre|retenir|aller|vous retenir|pouvoir (?:retenir|donner|poursuivre|vous|y|repondre))',
  "\\b(?:pas|aucun) (?:actuellement |malheureusement )?(?:de |d')?(?:poste|opportunite|besoin|mission|ouverture|place)s?\\b[^.!?]{0,60}\\b(?:a (?:vous )?(?:pourvoir|proposer|offrir)|ouverts?|ouverte|disponibles?|correspond[a-z]*|vacants?|en ce moment|pour l'instant|actuellement|pour le moment)",
  '\\b(?:was|were|been|is|are|be) unsuccessful\\b|\\bunsuccessful (?:on this|this time|in your|application|at this)',
  '\\b(?:unfortunately|regret(?:fully|tably)?|sadly|afraid|sorry)\\b[^.!?]{0,100}\\b(?:unsuccessful|filled|unable to (?:offer|move|take|proceed|progress|consider)|declin(?:e|ed)|other candidates?|another candidate|someone else|no (?:suitable |current )?(?:opening|position|vacanc)|rejected)',
  '\\bregret to (?:inform|tell|advise|let you|say)\\b',
  '\\b(?:decided|chosen|elected) (?:not to|to not|against)|\\b(?:decision|decided) (?:was |is )?not to (?:proceed|move|go|take|offer|continue|pursue|progress)',
  "\\b(?:it is|it's|it was|that's|this is|answer is) (?:[a-z]+ ){0,2}?(?:a )?no (?:this|for|from|on|i'm|at)|\\bnot (?:for )?this time\\b|\\b(?:to pass on|pass on your|declined? your (?:application|candidacy)|turn(?:ed)? (?:you|your application) down|rejected your|your rejection)",
  "\\b(?:do not|don't|no longer|not) (?:currently |presently |at present )?have (?:a |an |any )?(?:[a-z]+ )?(?:position|opening|vacanc|role|opportunit)[a-z]*",
  '\\b(?:leider|bedauer[a-z]*|bedaure)\\b[^.!?]{0,140}\\b(?:nicht|absag[a-z]*|ander(?:en|e|er|es)|keine[nr]?|besetzt|vergeben|abschlagig[a-z]*|ablehnen)\\b|\\b(?:fur|zugunsten) (?:eine[nr]?|andere) (?:ander[a-z]+ )?(?:bewerber|kandidat|person|mitbewerber)[a-z]*\\b[^.!?]{0,30}\\bentschieden\\b|\\bnicht (?:weiter )?(?:berucksichtig|in die engere)[a-z]*|\\bihnen (?:eine )?absagen?\\b|\\bstelle (?:ist |wurde )?(?:bereits |inzwischen |schon )?(?:besetzt|vergeben)\\b',
  '\\b(?:lamento|lamentamos|sentimos|siento|desafortunadamente|lamentablemente|desgraciadamente)\\b[^.!?]{0,120}\\b(?:no|comunicar[a-z]*|informar[a-z]*|otr[oa]s?|cubierta?|descartad[oa])\\b|\\bno (?:ha|has|hemos|vamos|podemos|podremos|seguir|seguimos|continuar|continua|encaja)[a-z]*\\b[^.!?]{0,50}\\b(?:seleccionad[oa]|elegid[oa]|proceso|adelante|continuar|candidatura|perfil|finalista)\\b|\\b(?:optado|decidido|elegido|seleccionado|decantado)\\b[^.!?]{0,30}\\botr[oa]s? (?:candidat|persona|perfil)[a-z]*|\\bhemos (?:optado|elegido) (?:por|a)\\b|\\b(?:puesto|vacante) (?:ya )?(?:ha sido |esta )?(?:ya )?cubiert[oa]|\\bno (?:encaja|seguimos)\\b',
  '\\b(?:purtroppo|spiacenti|dispiace|rammarico|malincuore)\\b[^.!?]{0,120}\\b(?:non|altr[oaie]|negativ[oa]|gia (?:stata )?coperta)\\b|\\b(?:scelto|deciso|optato|selezionato|orientati)\\b[^.!?]{0,40}\\baltr[oaie] (?:candidat|profil|person)[a-z]*|\\bnon (?:e stat[oa]|siamo|possiamo|potremo|abbiamo|proseguire|procedere|proseguiremo)\\b[^.!?]{0,40}\\b(?:selezionat[oa]|candidatura|proseguire|procedere|seguito|profilo)',
  '\\b(?:infelizmente|lamentamos)\\b[^.!?]{0,120}\\b(?:nao|outr[oa]s?|preenchida|informar)\\b|\\b(?:optamos|escolhemos|decidimos|seleciona[a-z]+)\\b[^.!?]{0,30}\\boutr[oa]s? (?:candidat|perfi|pessoa)[a-z]*|\\bnao (?:foi|foste|iremos|vamos|podemos|sera|avancar|seguir)\\b[^.!?]{0,40}\\b(?:selecionad[oa]|aprovad[oa]|avancar|seguir|prosseguir|candidatura|processo)|\\bvaga (?:ja )?(?:foi )?preenchida',
  '\\b(?:helaas|spijt|jammer genoeg)\\b[^.!?]{0,120}\\b(?:niet|ander[e]?|geen|afgewezen|vervuld|afwijz[a-z]*)\\b|\\b(?:gekozen|besloten|keuze)\\b[^.!?]{0,50}\\bandere? (?:kandidaa?t|sollicitant|person)[a-z]*|\\bniet (?:verder|geselecteerd|uitgenodigd)\\b[^.!?]{0,40}',
];

/** Polite turns that hold a « pas » and deny nothing. */
export const idleNegations =
  /\b(?:n'hesite[a-z]* (?:surtout )?pas|ne manquer(?:ons|ai|a) pas|ne tarder(?:ons|ai|a) pas|n'oublie[a-z]* pas|ne vous (?:inquiete|decourage)z pas|not hesitate|n't hesitate|do not (?:reply|respond|answer)|don't (?:reply|respond|worry)|ne pas repondre|(?:pas|plus) seulement|not only|pas moins|ne remet pas|not a reflection|n'est pas un jugement|pas (?:encore|davantage)|not yet|n't yet|toujours pas)\b/g;

/** Said of a condition, of a delay, or asked for: nothing is decided. */
export const undecided =
  /\b(?:n't yet|not yet|have yet|(?:n'(?:avons|ai|a|est|etes|ont)|ne (?:sommes|sont)) (?:pas encore|toujours pas|encore)|(?<!meme |comme )si (?:nous|vous|votre|ma|mon|je|j'|jamais|le|la|un|une|ce|cette|aucun|au)|s'il|au cas ou|dans le cas ou|sans (?:reponse|nouvelles|retour|suite)|(?:ce|passe un|de|d'un) delai|considere[rz]|considered? (?:that|unsuccessful)|en l'absence|(?<!even )if (?:you|your|my|i|we|the|this|selected|not)|in case|in the event|should (?:you|we|your)|unless|whether|est-ce que|un simple|meme une reponse|wenn|falls|sofern)\b/;
