/** What an application, a relayed one, a follow-up or something else entirely sounds like, folded. */

/** The writer applies: each pattern that is found counts once. */
export const applying: readonly RegExp[] = [
  /\b(?:ma|notre) candidature\b|\bje (?:me porte |suis )?(?:postule|candidate|candidat|candidate)\b|\brepon(?:ds|se|dre) a (?:votre|l'|cette|une) (?:offre|annonce)|\bje (?:souhaite|souhaiterais|voudrais|aimerais|desire|me permets de) (?:vous )?(?:postuler|candidater|soumettre ma|proposer ma|presenter ma|adresser ma|deposer)/,
  /\b(?:mon|joint|jointe|ci-joint|ci-jointe|pj|mes|un|le) (?:cv|c\.v|curriculum|book|portfolio|resume)\b|\bcv (?:et|&|\+|est|en|ci|joint|a jour|actualise|detaille)|\b(?:ma )?lettre de motivation\b/,
  /\bvotre (?:offre|annonce)\b|\bl'(?:offre|annonce) (?:d'emploi |de |d'|publiee|parue|pour|n°|ref)|\bpour le poste\b|\bposte (?:de|d'|propose|que vous)\b/,
  /\b(?:recherche|cherche|a la recherche d'|solliciter|demande d')(?:e|ant)? ?(?:activement |actuellement )?(?:un |une |mon |ma |d'un |d'une |des )?(?:premier |nouveau |nouvelle |maitre d')?(?:stage|alternance|remplacements?|tournees?|emploi|poste|contrat|apprentissage|cdi|cdd|job|opportunite|mission|entreprise d'accueil|entreprise pour)/,
  /\bcandidature spontanee\b|\btente(?:r)? ma chance\b|\b(?:integrer|rejoindre) (?:vos|votre|vos equipes|une equipe|votre equipe|votre societe|votre entreprise)\b/,
  /\bmon profil\b|\bma motivation\b|\bmes competences\b|\bmon parcours\b|\bmon experience\b|\bje serais (?:ravie?|heureux|heureuse|disponible)\b|\bvous rencontrer\b|\bpretentions\b/,
  /\b(?:i am|i'm|i would like to|i'd like to|i wish to|wish to|writing to|like to|want to|interested in) (?:apply|applying|submit my|express my interest|be considered)|\bapply for\b|\bapplying (?:for|to)\b|\bmy (?:application|candidacy|candidature)\b|\bin response to your (?:ad|advert|advertisement|posting|job|opening)/,
  /\b(?:my|attached|enclosed|updated|a copy of my) (?:resume|cv|c\.v|curriculum|vitae|cover letter)\b|\b(?:resume|cv) (?:is |and cover letter )?(?:attached|enclosed|below)|\battached (?:is|please find|you will find) (?:my|a copy of my)/,
  /\b(?:looking|searching|seeking) (?:for )?(?:an? |my )?(?:new |full[- ]time |first |summer )?(?:job|position|internship|opportunity|opportunities|role|employment|challenge|placement|mission)/,
  /\b(?:your|the|this|an?) (?:[\w+#./-]+ ){0,5}(?:position|opening|vacancy|role|job ad|job posting|job offer|opportunity)\b/,
  /\bmy (?:background|experience|skills|qualifications|profile)\b|\bi (?:hold|have|graduated|recently graduated|received) (?:a |an |my )?(?:\w+ ){0,3}(?:degree|years|experience|ph\.?d|mba|master|bachelor)/,
  /\b(?:me intereso|me interesa|solicito|adjunto (?:mi|el) (?:curriculum|cv)|mi (?:candidatura|curriculum|experiencia)|el puesto|hiermit bewerbe|bewerbung|lebenslauf|mi candido|la mia candidatura|il mio curriculum|in allegato il|candidato-me|a minha candidatura|meu curriculo)\b/,
  /\b(?:tjm|mission|freelance|independante?|auto-?entrepreneur|portage)\b/,
  /\b(?:je suis|suis|serais) (?:egalement |actuellement |immediatement |tres |vivement )*(?:dispo\w*|libre|joignable|mobile|motivee?|interessee?|preneuse?|partante?)\b|\bdisponible (?:des|a partir|immediatement|de suite|sous|en)\b|\bavailable (?:from|immediately|to start)\b|\b(?:i'm|i am) (?:very |really )?interested\b/,
  /\b\d+ ans (?:d'exp|chez|dans|comme|de)|\bannees d'experience|\byears(?:'| of)? experience|\bdiplomee?\b|\btitulaire d'un|\bpermis [a-e]\b|\bcaces\b|\bcertifi/,
  /\b(?:actuellement|en poste|preavis|reconversion|currently work)/,
  /\b(?:vous (?:re)?cherch\w+|on cherche|qui cherche|you(?:'re| are) (?:looking for|hiring)|l'annonce|your ad\b|posting|la place d)/,
];

/** Two of these at least are needed beside the ones above that any letter may hold. */
export const strongApplying: readonly number[] = [0, 1, 3, 4, 6, 7, 11];

/** Follow-ups speak of an application; they are not one. */
export const followUp =
  /\b(?:relance|relancer|reviens vers vous|revenir vers vous|ma candidature (?:envoyee|deposee|transmise|adressee|du|en date|de la|d'il|au poste[^.]{0,60}(?:envoyee|deposee|transmise))|j'ai (?:postule|candidate|envoye|depose|transmis|adresse)|j'avais (?:postule|candidate|envoye)|sans (?:reponse|nouvelles?|retour)|continue to wait|status of my|je vous ai ecrit|pas (?:eu|recu) de (?:nouvelles?|reponse|retour)|des nouvelles|retire(?:r)? ma candidature|retrait de ma candidature|me desister|avez-vous (?:pu|eu)|ou en est|following up|follow up|follow-up|heard back|any (?:update|news)|withdraw|i applied|i submitted|i sent (?:you )?my|suite a (?:notre|l') ?(?:entretien|echange|rencontre|discussion|appel)|merci pour (?:l'|cet |notre |votre |ce )(?:entretien|echange|accueil|rencontre|temps)|merci (?:de votre|pour votre) (?:reponse|retour|message|mail)|thank you for (?:your (?:time|reply|response|email)|meeting|taking|the interview|speaking))\b/;

/** A board, an ATS or a form brings somebody's application. */
export const boardNotice =
  /\b(?:nouvelle (?:candidature|postulation)|nouveau (?:candidat|cv)|a postule|ont postule|vient de (?:postuler|repondre|candidater)|a repondu a (?:votre|l'|une)|a candidate|candidature (?:recue|n°|no |numero|en ligne|via|reference|deposee)|vous avez (?:recu|une) (?:une )?(?:nouvelle )?candidature|reponse a votre (?:annonce|offre)|un candidat|candidat(?:e)? ?:|new (?:application|applicant|candidate)|has applied|have a new applic|applied (?:for|to|via|on) (?:your|the)|application received|you received an application|a soumis sa candidature|vous a envoye un message|a envoye un message|vous ecrit au sujet|formulaire de candidature|souhaite rejoindre|a transmis (?:sa candidature|son cv))\b/;

/** The application the message answers: said by the company. */
export const answering =
  /\bvotre (?:candidature|dossier de candidature|profil|cv|parcours)\b|\byour (?:application|candidacy|resume|cv|profile)\b|\bvous (?:rencontrer|recevoir|revoir|convier|proposer un (?:premier )?(?:entretien|echange))\b|\bvotre entretien\b|\bmeet (?:with )?you\b|\binterview\b|\bentretien\b/;

/** Somebody speaks for a candidate. */
export const presenting =
  /\b(?:je (?:vous|te) (?:recommande|transmets|transfere|presente|soumets|propose|fais (?:suivre|passer)|adresse|envoie|joins|partage)|cooptation|coopter|coopte|je (?:me permets de )?(?:vous )?recommand|(?:le|son|un) (?:cv|profil|dossier) (?:de|d'|en)|candidature de|parrainage|referral|i(?:'d| would) (?:like to )?(?:recommend|refer|introduce)|i (?:recommend|refer)|resume (?:of|for|from)|cv (?:of|de|d')|profil (?:suivant|de)|meet (?:my|our)|notre consultante?|mon consultant|son cv|sa candidature|his (?:cv|resume)|her (?:cv|resume)|please find (?:attached )?(?:the )?(?:cv|resume|profile))\b/;

/** Agencies and their lists of people between two contracts. */
export const agency =
  /\b(?:tjm|intercontrat|inter-contrat|nos (?:consultants|profils|disponibilites|ressources)|notre consultante?|mon consultant|consultants? disponibles?|profils? disponibles?|ingenieur d'affaires|business manager|dossiers? de competences|candidats? disponibles?|voici (?:nos|quelques|les) (?:consultants|profils)|staffing|prestataires?|regie|your (?:need|requirement)|votre besoin)\b/;

/** Mass mailings. */
export const mailing =
  /\b(?:desinscri\w*|desabonn\w*|se desabonner|unsubscribe|newsletter|lettre d'information|vous recevez (?:cet? (?:e-?mail|lettre|message|courriel)|ce mail) (?:car|parce)|view (?:this email )?in (?:your )?browser|voir (?:la version|dans votre navigateur)|repondez stop|stop pub|webinar|webinaire|opt-?out|remove me|to be removed)\b/;

/** Business that is not an application, whatever words of the trade it uses. */
export const otherBusiness =
  /\b(?:nous (?:re)?cherchons|nous avons besoin d|pouvez-vous nous (?:proposer|adresser)|votre consultante?|factures?|devis|echeance|bon de commande|reglement|invoices?|purchase order|quotation|(?:une|notre) demo(?:nstration)?|notre (?:solution|plateforme|outil|logiciel|catalogue)|nos (?:offres|solutions|services|tarifs|formations)|nos tarifs|grille tarifaire|abonnement|logiciel de recrutement|vos recrutements|cvtheque|multidiffusion|partenariat|offre commerciale|sponsor|our (?:platform|solution|services|product)|free trial|essai gratuit|conference call|convention (?:de (?:stage|formation)|ci-jointe|a signer)|marche (?:n°|public|20)|appel d'offres|soumission|tract|suppressions? de postes?|a partage|mot de passe|your password|sera suspendue|shared (?:a file|with you)|fiches? de paie|bulletins? de (?:paie|salaire)|arret de travail|conges|note de frais|stock options?|counterparty)\b/;

/** Sent by a machine on somebody's behalf: out of office, read receipts, delivery failures. */
export const automatic =
  /\b(?:absence du bureau|absent(?:e)? du bureau|reponse automatique|automatic reply|out of (?:the )?office|auto(?:matic)?[- ]?reply|autoreply|message automatique d'absence|undeliver\w*|delivery (?:status|failure)|mail delivery|non remis|a ete lu le|was read on|accuse de (?:lecture|reception)|read receipt)\b|\b^(?:lu|read|non lu|undeliverable) ?:/;

export const spontaneous =
  /\b(?:candidature (?:est )?spontanee|spontanement|spontaneous(?:ly)?|unsolicited|speculative|sans (?:offre|annonce)|pas (?:d'offre|d'annonce|vu d'offre|vu d'annonce|trouve d'offre)|aucune offre|meme sans|any (?:suitable |current |possible )?(?:openings?|opportunit\w*|positions?|vacanc\w*)|open positions|tente(?:r)? ma chance|si (?:un poste|une opportunite|quelque chose) (?:se|s')|(?:no|not|don't) (?:see |have )?(?:a |any )?(?:specific|particular|advertised)|candidatura espontanea|initiativbewerbung)\b/;

/** An advert is answered: the application is not spontaneous. */
export const advert =
  /\b(?:votre (?:offre|annonce|post|publication)|vos (?:offres|annonces)|l'(?:offre|annonce)\b|offre (?:d'emploi|de stage|d'alternance|n°|ref|publiee|parue|:)|annonce (?:n°|ref|parue|publiee|de|pour|sur|technicien|developpeur)|ref(?:erence)?[. :]|pour le poste|au poste|vous (?:recherchez|recrutez|cherchez|proposez|publiez|ouvrez)|your (?:ad|advert|advertisement|posting|job|opening|vacancy|offer)|(?:the|this) (?:\S+ ){0,5}(?:position|role|opening|vacancy|job)|advertised|posted|as seen|job id|a postule)/;

export const internship =
  /\b(?:stage|stagiaire|internship|placement|pfe|alternance|apprentissage|emploi d'ete|job d'ete|demande d'emploi|remplacements?|open sollicitatie|summer job|solliciter un emploi)\b/;
export const freelance =
  /\b(?:freelance|independante?|tjm|portage|auto-?entrepreneur|micro-?entreprise|kbis|prestation|contractor)\b/;
