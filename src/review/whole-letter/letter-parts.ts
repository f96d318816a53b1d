/** Words of thanks, on folded text. */
export const thanks =
  /(?<![\p{L}])(?:merci|remerci\w*|thank|thanks|thankful|grateful|gratitude|reconnaissante?s?|appreciate your|appreciate the time|sais gre|savons gre)(?![\p{L}])/u;

/** How a refusal says its decision, on folded text. Each is bounded: a letter is read in a few passes. */
export const decisions: readonly RegExp[] = [
  /(?<![\p{L}])n(?:e |')[^.!?\n]{0,40}?(?:suite|reten|retien|poursui|plus loin|continu|propos|accueill|embauch|recrut|engag|confi|prend|prenons|presenter|selectionn|transmett|offre|choisi|possible|rejoin|place|de poste|d'ouverture|invit|recevoir|donn|pourr|pouv|peux|peut|au bout|irons|irai|favorable|sera pas|existe plus|passe|rejoindr|rencontr|recev|verr|en votre faveur)/u,
  /(?:suite (?:favorable|negative)|defavorable|negativ|refus|rejet|ecart(?:e|ons|er)|pourvu|attribue|reste(?:r|rons|rai)? la |arret(?:e|ons) (?:la|ici)|emporte|(?:met(?:s|tons)?|mettre) (?:fin|un terme)|c'est une? autre|poursui[^.!?\n]{0,20} avec (?:une?|d')|annule|suspendu|gele|supprime|arrete|sans suite|reponse (?:est|reste|sera) non|c'est (?:un )?non(?![\p{L}])|renonc|place est prise|dire non|est ferme|deja pris)/u,
  /(?:choisi|choix|reten|opte|prefer|porte|confie|orient|privilegi|arret|recrut|embauch|engage|attribu|propos|reven|revient|signe|fix|pris)[^.!?\n]{0,90}?(?:autre|quelqu'un|une personne|celle qui|celui qui|un candidat|une candidate|candidature (?:plus|qui|dont|interne)|en interne|collegue|un profil|un dossier)/u,
  /(?<![\p{L}])(?:ira|va|est alle\w*|part(?:ons|is?|ent|irons)?|avanc\w+|continu\w+|demarr\w+|commenc\w+|echoit|tombe|donn\w+|accord\w+|travaillerons)(?![\p{L}])[^.!?\n]{0,40}?(?:(?<![\p{L}])autre(?![\p{L}])|quelqu'un)/u,
  /(?:not|n't|unable to|cannot|never) [^.!?\n]{0,40}?(?:tak|mov|proceed|progress|go|offer|invit|pursu|continu|consider|select|hire|hiring|shortlist|presenting|putting|put you|put your|bring|employ|been|retain|success|accept|able|host|join|further|forward|through)/u,
  /(?:unsuccessful|someone else|somebody else|stopped hiring|decided against|against (?:moving|proceeding|taking|going|offering)|another (?:person|applicant|candidate)|declin|reject|turned down|filled|withdrawn|cancell?ed|on hold|frozen|closed|regret|no longer (?:open|available|hiring)|answer (?:is|has to be|must be|stays|remains) (?:a )?no(?![\p{L}])|a no |say no|no (?:opening|vacanc|place|post|role))/u,
  /(?:chosen|chose|select|pick|hired|appoint|gone with|gone for|went with|go with|going with|decided on|offer|prefer|opted|given|went to|gone to|goes to|proceed with|forward with|settled on)[^.!?\n]{0,70}?(?:another|other|someone|somebody|candidate|person|applicant|colleague|electrician|one of|who (?:has|already|have))/u,
];

/** Words that have another business in a refusal (« nos attentes », « vos patients », « délai de livraison ») do not count. */
export const wordOnDelay =
  /(?:retard|tardi|delai(?!s? (?:d'|de (?!reponse|traitement)))|(?<![\p{L}])tarde?r?(?![\p{L}])|(?:l'|cette |votre |longue |d'|une telle )attente(?![\p{L}])|(?:vous|tu|avez|as|ai|fait|faire|avoir)[^.!?\n]{0,16} attend(?:u|re)|patience|patienter|(?:avoir|avez|as) patiente|silence|sans (?:nouvelles?|reponse)|plus tot|longtemps|trop de temps|temps (?:mis|qu'il (?:m'|nous )a fallu|que (?:j'ai|nous avons) mis)|bien apres|devi?ons une reponse|(?:seulement|que) maintenant|enfin vers|excus|pardon|apolog|delay|(?<![\p{L}])late(?![\p{L}])|belated|slow (?:reply|response|answer|to)|sooner|earlier|before now|so long|took us|taken us|has taken|waited|waiting(?! list)|bearing with|kept you|overdue|semaines? (?:se sont|ont) )/u;
