/**
 * Families of words, folded, across the languages candidates write in. One of them proves nothing: each is weighed with
 * the others (`candidate/choose-candidate.ts`).
 */
export const applicationFamilies: Readonly<Record<string, RegExp>> = {
  // An application and what it is made of.
  candidacy:
    /\b(?:candidatur\w*|candidat(?:e|a|o)?|postul\w*|applicant|applicat(?:ion|ions)|apply(?:ing)?|applied|bewerb\w*|sollicit\w*|kandydat\w*|kandidat\w*|aplikuj\w*)\b/,
  myCandidacy:
    /\b(?:ma|mes|mon|my|meine?|mi|la mia|a minha|mijn|moja|moje) (?:\w+ )?(?:candidatur\w*|application|cv|resume|curriculum|vitae|lebenslauf|bewerbung|dossier|parcours|profil|profile|background|experience|motivation|competences|skills|erfahrung|experiencia|esperienza|sollicitatie|lettre)\b/,
  yourCandidacy:
    /\b(?:votre|ta|ton|your|ihre|su|tu|uw|sua) (?:\w+ )?(?:candidatur\w*|application|cv|resume|curriculum|bewerbung|dossier|parcours|profil|profile|background|experience|interest|interet|motivation|sollicitatie|demarche|disponibilites?)\b/,
  theirCandidacy:
    /\b(?:son|sa|ses|his|her|their|sein|suo|le|the|un|une|cette|this) (?:\w+ )?(?:candidature|cv|resume|curriculum|parcours|candidate?|applicant|postulante?)\b/,
  cv: /\b(?:cv|c\.v|curriculum\w*|vitae|resumes?|lebenslauf|zyciorys|lettre de motivation|cover letter|motivationsschreiben)\b/,
  interview:
    /\b(?:entretiens?|entrevue|entrevista|interview(?:s|ed|ing|er)?|vorstellungsgesprach|colloquio|rozmow\w*|sollicitatiegesprek|kennenlernen)\b/,
  job: /\b(?:poste|emploi|job|position|role|vacancy|opening|opportunit\w*|stelle|puesto|trabajo|lavoro|vaga|baan|vacature|functie|stanowisk\w*|prac[aey]|boulot|taf|place d\w*)\b/,
  yourJob:
    /\b(?:votre|vos|your|l'|the|this|ihre|su|vostra) (?:[\w'-]+ ){0,3}(?:offres?|annonces?|postes?|ad|advert\w*|posting|job|opening|vacancy|position|role|stelle|anzeige|oferta|anuncio|annuncio|vacature|ogloszenie)\b/,
  recruit: /\b(?:recrut\w*|embauch\w*|hiring|hire[sd]?|recruit\w*|einstell\w*|rekrut\w*|headcount|talents?)\b/,
  seek: /\b(?:je|j'|i|ich|on|busco|cerco|procuro|szukam|zoek)\b[^.!?\n]{0,30}\b(?:recherche|cherche|candidate|postule|souhaite|aimerais|looking|seeking|searching|apply|applying|bewerbe|suche|interess\w*|interested)\b|\b(?:busco|cerco|procuro|szukam|ik zoek)\b/,
  past: /\b(?:(?<=\w )ans (?:d'|de |dans|chez|comme|a )|annees|years?|jahre|anos|anni|lat|jaar)\b[^.!?\n]{0,40}\b(?:exp\w*|metier|comme|chez|as|als|como|come|de |in)\b|\b(?:diplom\w*|bts|dut|bep|cap|bac|master|licence|degree|bachelor|graduated?|permis|caces|habilitation|certifi\w*|university|universite|ecole)\b/,
  available:
    /\b(?:dispo\w*|disponib\w*|libre|available|availability|verfugbar|joignable|preavis|notice period|start|commencer|debuter|mobile|permis)\b/,
  eager:
    /\b(?:motiv\w*|interess\w*|interet|interest\w*|envie|passion\w*|enthous\w*|keen|excited|ravie?|enjoy\w*|gerne)\b/,
  stage: /\b(?:stages?|stagiaire|alternan\w*|apprenti\w*|intern(?:s|ship)?|praktikum|placement|trainee|summer)\b/,
  pay: /\b(?:pretentions|salaire|remuneration|salary|package|gehalt|brut|k€|tjm)\b/,
  meet: /\b(?:rencontr\w*|recevoir|recue?|rendez-vous|rdv|visio\w*|passer|venir|meet(?:ing)?|met|call|appel|slot|creneaux?|termin|treffen)\b/,
  thanks: /\b(?:merci|remerci\w*|thanks?|thank you|danke|vielen dank|gracias|grazie|obrigad\w*|bedankt)\b/,
  thankMeeting:
    /\b(?:merci|remerci\w*|thanks?|thank you|danke)\b[^.!?\n]{0,60}\b(?:entretien|echange|accueil|rencontre|recue?|temps|time|interview|meeting|talk\w*|conversation|gesprach|seeing|coming)\b/,
  chaser:
    /\b(?:relanc\w*|nouvelles|reponse|sans retour|suite donnee|heard|hear from|update|following up|follow up|status|decision|ruckmeldung|noticias)\b/,
  jobWords:
    /\b(?:cdi|cdd|interim|temps (?:plein|partiel)|full[- ]time|part[- ]time|mi-temps|essai|embauche|contrat|salarie|employeur|employer|pole emploi|france travail|chomage|licencie\w*|reconversion|laid off)\b/,
  // Talk of people between colleagues.
  opinion:
    /\b(?:bon (?:profil|feeling|contact|candidat)|good (?:fit|candidate)|strong|impression|avis|feedback|debrief|on (?:le|la) (?:prend|revoit|garde)|second (?:round|tour)|shortlist\w*|pour moi c'est|hire (?:him|her)|make (?:him|her) an offer|offer letter)\b/,
  regret:
    /\b(?:regret\w*|malheureusement|unfortunately|leider|lamento|purtroppo|d'autres (?:candidat|profil)|other candidate)\b/,
  // Who is spoken of and not named, or is one of several.
  somebody:
    /\b(?:quelqu'un|(?:un|une|mon|ma) (?:de (?:mes|nos) )?(?:jeune )?(?:amie?|proche|connaissance|voisine?|cousine?|neveu|niece|fils|fille|filleule?|frere|soeur|mari|femme|conjointe?|compagn\w+|ancien(?:ne)? collegue|stagiaire|etudiante?)|someone|somebody|(?:a|my|an) (?:old |young |good |former |dear )?(?:friend|relative|neighbou?r|cousin|nephew|niece|son|daughter|brother|sister|husband|wife|partner|flatmate|acquaintance|student|colleague of)|ein(?:e[nrm]?)? (?:freund\w*|bekannte\w*)|mein(?:e[nrm]?)? (?:sohn|tochter|neffe\w*|nichte)|un(?:a)? (?:amig[oa]|conocid[oa]|conoscente|amic[oa])|(?:mi|mio|mia) (?:hij[oa]|figli[oa]|sobrin[oa]|nipote)|een (?:vriend\w*|kennis)|mijn (?:zoon|dochter|neef|nicht))\b/,
  several:
    /\b(?:(?:les|ces|nos|mes|vos|tous les|toutes les) (?:deux|trois|quatre|cinq|six)|(?:deux|trois|quatre|cinq|six|plusieurs|autres) (?:[\w-]+ )?(?:candidat\w*|profils?|cv|personnes?|finalistes?|dossiers?|pistes?|noms?|prenoms?)|(?:two|three|four|five|six|several|both|other) (?:[\w-]+ )?(?:candidates?|profiles?|cvs|resumes|people|finalists?|applicants?|names?|lads|ladies|women|men)|l'une? (?:et|ou) l'autre|both of (?:them|you)|either of them|the (?:two|three|four) of them|ex[- ]?aequo|departage\w*|hesit\w* entre|torn between|compar\w*|finalistes?|finalists?|short-?list\w*|beide\w*|los dos|ambos|entramb[ie]|allebei)\b/,
  anonymous:
    /\b(?:anonym\w*|identit[ey]\w*|initiales|initials|(?:profil|profile|candidat|candidate|dossier|kandidat|perfil|profilo) (?:n°|no|n|nr|ref)?[. ]?(?:\d+|[a-e])\b|nom (?:masque|retire|communique)|names? (?:withheld|removed|on request)|sous (?:le )?sceau|non-disclosure|discretion|confidentialit\w*)\b/,
  notApplying:
    /\b(?:ne (?:suis|cherch\w+|postul\w+|candidat\w+|recherch\w+|souhait\w+|veu[tx]) (?:\w+ )?(?:pas|nullement)|(?:n'est|n'etait|sans etre|ni|pas) (?:pas )?(?:une? |de |la )?(?:candidatur\w*|candidate?s?)|n'a (?:rien|pas) (?:demande|postule)|aucun\w* (?:candidature|poste|recrutement)|not (?:\w+ )?(?:applying|looking for|seeking|an? (?:\w+ )?application|a candidate|job[- ]hunting|after a job|asking for a job)|isn't looking|has(?:n't| not) (?:applied|asked)|nobody has applied|no (?:vacancy|opening|application)|keine bewerbung|no busc[oa]|non (?:cerco|cerca)|geen sollicitatie)\b/,
  // Other mail.
  invoice:
    /\b(?:factur\w*|devis|invoice\w*|payment|paiement|reglement|iban|rib|bon de commande|purchase order|montant|ttc|ht|relance client|avoir n|tva|vat|amount due|remittance|rechnung)\b/,
  news: /\b(?:newsletter|desinscri\w*|desabonn\w*|unsubscribe|lettre d'information|webinaire?|webinar|inscrivez-vous|register now|decouvrez|replay|en savoir plus|read more|lire la suite|edition|agenda|programme|save the date)\b/,
  selling:
    /\b(?:notre (?:solution|plateforme|outil|logiciel|agence|cabinet|offre|catalogue|gamme)|nos (?:clients|solutions|services|tarifs|offres|consultants|profils|produits|equipes)|our (?:platform|solution|product|services?|clients|customers)|demo|demonstration|tarif\w*|pricing|roi|essai gratuit|free trial|partenariat|partnership|sponsor\w*|quick call|15 minutes|remise|promotion)\b/,
  project:
    /\b(?:projet|chantier|livraison|client\w*|customer|commande|contrat de|release|build|patch|bug|serveur|server|deploy\w*|spec\w*|ticket|incident|maintenance|intervention|compte rendu|minutes|agenda|ordre du jour|comite|budget|deal|trading|contract|counterpart\w*|gas|power|deals?)\b/,
  family:
    /\b(?:maman|papa|mom|dad|love|bises|bisous|kids|brother|sister|daughter|weekend|week-end|dinner|diner|lunch|party|pot de|anniversaire|birthday|joke|blague|funny|lol|haha)\b/,
  staff:
    /\b(?:entretiens? (?:annuels?|professionnels?|individuels?)|evaluation\w*|appraisal\w*|performance review|conges?|rtt|arret (?:de travail|maladie)|paie|bulletins?|formation|convention|mutuelle|attestations?|certificat de travail|bulletins? de (?:paie|salaire)|solde de tout compte|time sheets?|managers|reviews?|planning|equipe|nouvel arrivant|welcome|new hires?|promotion|depart|farewell|reorganization|cse|syndicat\w*|benefits|vacation|vacances)\b/,
  it: /\b(?:mot de passe|password|account|compte (?:sera|a ete)|verify|cliquez|click (?:here|below)|securite|security|phishing|quota|vpn|backup|alert\w*|outage|panne|mise a jour|update your)\b/,
  school:
    /\b(?:jury|jurys|forum|salon|etudiants|students|promotion|campus|ecole|lycee|enseignant|university relations|job fair|career fair|intervenants?|soutenance)\b/,
  press:
    /\b(?:journalist\w*|article|press|presse|magazine|reporter|newspaper|radio|podcast|conference|keynote|speaker)\b/,
  list: /\b(?:faq|mailing list|subscribe|archive|wrote:|posting|moderator|list admin\w*|thread|patch|cvs|module)\b/,
  plural:
    /\b(?:candidats|candidates|profils|profiles|cvs|resumes|candidatures|applications|entretiens|interviews|postes|positions|jobs|offres|consultants)\b/,
  bounce:
    /\b(?:undeliver\w*|delivery (?:status|failure)|mail delivery|non remis|absence du bureau|reponse automatique|out of (?:the )?office|automatic reply|absent\w*|n'a pas pu etre (?:remis|distribue))\b/,
  question:
    /\b(?:est-il (?:possible|encore|toujours)|is it (?:possible|still)|are you (?:hiring|open)|recrutez-vous|avant de (?:postuler|candidater)|before (?:i )?apply\w*|toujours (?:ouvert|disponible|a pourvoir)|still open)\b/,
  firstPerson:
    /\b(?:je|j'|j'ai|mon|ma|mes|moi|i|i'm|i've|my|me|ich|mein\w*|yo|soy|mi|io|sono|mio|mia|eu|meu|minha|ik|mijn|jestem|moje)\b/,
  secondPerson: /\b(?:vous|votre|vos|you|your|ihnen|ihre?n?|usted\w*|vostra|voi)\b/,
  informal: /\b(?:tu|ton|ta|tes|toi|te)\b/,
  phone: /\b(?:(?<=\+)\d{2}|0)[\d. ()-]{8,}\d/,
  letter:
    /\b(?:madame, monsieur|madame|monsieur|dear (?:sir|madam|hiring)|sehr geehrte|estimad\w*|gentil\w*|geachte|to whom|salutations|sincerely|hochachtungsvoll|atentamente)\b/,
  closing: /\b(?:cordialement|bien a vous|regards|sincerely|grussen|gruße|saludos?|saluti|groet\w*|respectueu\w*)\b/,
};
