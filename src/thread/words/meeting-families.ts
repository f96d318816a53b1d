import { orWordWith } from '../../text/word-patterns';
import { packedBeginnings } from './packed-beginnings';
import { WordFamilies } from './word-families';

/**
 * What a sentence about a meeting is made of, folded, in the languages candidates write in. None of them tells that one
 * was held: each is weighed with the day beside it.
 */
export const meetingFamilies = new WordFamilies(
  {
    thanks:
      /\b(?:merci|mercis|remerci\w*|reconnaissante?|thanks?|thx|thank you|grateful|appreciated?|dank\w*|bedankt|gracias|agrade\w*|grazie|ringrazi\w*|obrigad[oa]|tack)\b/,
    interview: orWordWith(
      'gesprach',
      /\b(?:entretiens?|entrevues?|interview\w*|auditions?|jurys?|entrevistas?|colloqui[oa]?|gesprek\w*|debrief\w*|phone screen|screening|onsite|on-site|panel|round|tour)\b/,
    ),
    talk: /\b(?:echang\w*|discut\w*|discussion\w*|convers\w*|appels?|appele\w*|telephon\w*|tel|coup de fil|au bout du fil|visio\w*|video|teams|zoom|meet|skype|call(?:ed)?|phone|chat\w*|talk\w*|spoke|spoken|speak\w*|parle\w*|telefon\w*|llamada|chiamata|telefonata|conversacion|charla)\b/,
    meet: /\b(?:rencontr\w*|rendez-vous|rdv|recue?s?|recevoir|recevrai|recois|accueil\w*|revoir|revu|vus?|vue?s|voir|met|meet\w*|saw|seen|see|visit\w*|treffen|getroffen|termin|conocer\w*|incontr\w*|ontmoet\w*|afspraak)\b/,
    /** Forms that tell of a meeting as done. */
    met: /\b(?<=^|[.,:;(] ?)(?:recue?s?|vue?s?|revue?s?|rencontree?s?|croisee?s?|auditionnee?s?|interviewee?s?|eue?s? au (?:tel\w*|bout du fil))\b|\b(?:(?:ai|as|a|avons|avez|ont|avait|avions|avais|aviez) (?:bien |deja |pu |enfin |longuement |donc |juste )*(?:recue?s?|vue?s?|revue?s?|rencontree?s?|croisee?s?|auditionnee?s?|entendue?s?|interviewee?s?|echange|discute|parle|appelee?s?|accueillie?s?|eue?s? (?:au (?:tel\w*|bout du fil)|en (?:visio|ligne)))|(?:s'est|s'etait|sommes|se sont|s'etaient|on c|c'est) (?:bien |deja |enfin |tous )*(?:vue?s?|parle|rencontree?s?|croisee?s?|entretenue?s?)|(?:recue?s?|vue?s?|rencontree?s?|auditionnee?s?) (?:par|en (?:entretien|visio|personne)|avec|chez)|(?:suis|est|etes|sommes|etait|etais) (?:bien |deja )*(?:venue?s?|passee?s?)|d'etre venue?s?|m'avoir (?:recue?|accueillie?|accorde)|passe (?:un|l'|mon|son|cet|ton|votre|notre|une) ?(?:entretien|oral|test|visio|audition)|entretien (?:passe|realise|effectue|eu)|met|saw|interviewed|spoke|spoken|talked|chatted|sat (?:down|the|my|for|in)|came (?:in|by|over|to|out|down|up)|(?:stopped|dropped) by|ha(?:d|ving) (?:me|him|her|them|you) (?:in|over|out|by|up|down|to)|having me|screened|seen by|getroffen|kennengelernt|kennen gelernt|gesprochen|telefoniert|unterhalten|vorstellen durfte|(?:war|waren) (?:\w+ )?(?:bei|hier|da)|ontmoet|gesproken|kennisgemaakt|langs geweest|entrevist(?:e|amos|aron|ei|ado|ada|ou)|conoc(?:i|imos|io|erte|erle|erla)|habl(?:e|amos)|nos vimos|nos reunimos|estuv(?:e|o|imos)|vino a|incontrat[oaie]|conosciut[oaie]|parlato|sentit[oa]|ricevut[oa]|(?:stato|stata|venut[oa]) (?:da|a|in|qui)|conheci|falei|falamos|esteve|estive|spotkal\w*|rozmawia\w+|traffade|pratade|intervjuade)\b/,
    come: /\b(?:venir|venue?s?|viens|passe(?:r|e|s)?|passerai|deplac\w*|sur place|locaux|bureaux?|atelier|usine|site|agence|siege|magasin|boutique|salle|etage|office|came|come|coming|over|building|plant|store|headquarters|vor ort|kommen)\b/,
    trial:
      /\b(?:essai|immersion|tests?|mise en situation|demi-journee|degustation|service d'essai|trial|tryout|shift|portfolio review|presentation|assessment|probearbeiten|prueba|prova)\b/,
    people:
      /\b(?:equipes?|team|collegues?|colleagues?|responsable|directeur|directrice|manager|patron(?:ne)?|drh|associes?|chef(?:fe)?|boss|group|folks|everyone|people)\b/,
    liked:
      /\b(?:plaisir|ravie?s?|heureu\w+|contente?s?|enchante\w*|apprecie\w*|aime\w*|plu|bonne impression|super|top|sympa\w*|interessante?s?|riche|chaleureu\w+|convain\w*|confort\w*|confirme (?:mon|ma)|enjoyed|pleasure|delighted|glad|great|lovely|nice|good|impress\w*|liked|loved|excited|sehr gut|gefreut|encantad[oa]|piacere|prazer)\b/,
    agree:
      /\b(?:parfait|ok|okay|d'accord|entendu|convien\w*|convenu|note|confirme\w*|volontiers|bien sur|oui|ca marche|je serai|presente?|avec plaisir|works|perfect|confirm\w*|sounds good|suits|fine|yes|i'll be there|i will be|see you|va bene|d'accordo|perfetto|de acuerdo|perfecto|passt|gerne|prima|akkoord|goed|ja)\b/,
    until:
      /\b(?<=^|[,.!] ?)(?:a|au|rdv) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|tout a l'heure|ce soir|bientot)|\b(?:see you|until|till|bis|hasta el|a presto|tot) (?:on )?(?:mon|tue|wed|thu|fri|tomorrow|then|next|dien|mitt|donn|frei|lun|mar|mier|jue|vier|dins|woen|dond|vrij|maan)/,
    plan: /\b(?:prevue?s?|fixee?|programme\w*|planifie\w*|cale[er]?\w*|bloque\w*|reserve\w*|convoqu\w*|convocation|invit\w*|attend\w*|rendez-vous a|scheduled?|booked|set up|planned|arranged?|expect\w*|itinerary|agenda|planning|slot|creneau\w*|horaire|geplant|cita|appuntamento)\b/,
    ask: /\b(?:seriez|serais-tu|etes-vous|es-tu|dispo\w*|propos\w*|pourriez|pouvez|pourrait|conviendrait|irait|ca te|ca vous|would|could|can you|are you|available|availability|how about|what about|let me know|possible|wenn|konnten|podria|potrebbe)\b/,
    wish: /\b(?:espere|esperant|souhait\w*|aimerais|voudrais|dans l'attente|a votre disposition|disposition|rester?ais|j'attends|looking forward|hope\w*|would like|would love|eager|opportunity to|l'occasion)\b/,
    off: /\b(?:annul\w*|call(?:ed|s|ing)? off|tomb\w* a l'eau|saute|remis\w* a|remett\w*|differ(?:er|ee?s?|ons)|pas maintenu\w*|on hold|report\w*|decal\w*|deplace[re]?|repouss\w*|empech\w*|impossible|desolee?s?|excus\w*|navree?|malheureusement|malade|contretemps|greve|panne|cancel\w*|resched\w*|postpon\w*|mov(?:e|ed|ing)|sorry|apolog\w*|unfortunately|unable|can't|cannot|sick|strike|absag\w*|verschieb\w*|verschoben|cancelad\w*|annullat\w*|spostar\w*|cant|won'?t make|stuck|broke down|peu[xt] pas|pourr(?:ai|ais|a) pas|bloquee?s?|coincee?s?|retenue par|aux urgences|verhindert|schaff\w* (?:das |es )?(?:\w+ ){0,4}nicht|(?:kann|konnen) (?:\w+ ){0,4}nicht (?:kommen|teilnehmen|erscheinen)|kan (?:\w+ ){0,4}niet|lukt (?:\w+ ){0,3}niet|afzeggen|verzetten|no (?:alcanzo|puedo|podre|llego|voy a poder)|imposible|aplaz\w*|non (?:riesco|posso|potro|ce la faccio)|impossibile|rimand\w*|nao (?:consigo|posso|poderei|vou conseguir)|adiar|imprevisto|nie (?:moge|dam rady)|kan inte|hinner inte)\b/,
    missed:
      /\b(?:ne s'est pas|pas (?:venue?|presente\w*|pu|vu)|n'est (?:pas|jamais)|jamais (?:venue?|arrivee?|presente\w*)|absente?s?|absence|lapin|manquee?s?|ratee?s?|loupee?s?|oublie|personne|attendu\w*|dans le vide|repondeur|messagerie|injoignable|joindre|sans reponse|decroche|no[- ]show|didn't|did not|never|missed|nobody|waited|voicemail|no answer|pick(?:ed)? up)\b/,
    apply:
      /\b(?:candidature|postule\w*|candidate|cv|dossier|envoye\w*|annonce|offre|applied|application|apply\w*|resume|sent|submitted|bewerb\w*|candidatura|sollicit\w*)\b/,
    start:
      /\b(?:commenc\w*|debut\w*|prise de poste|a partir d\w*|des le|disponible (?:le|a|des)|embauche|contrat|preavis|arriv\w*|integr\w*|demarr\w*|start\w*|join\w*|begin\w*|notice|onboard\w*|first day|formation|rentree|vacances|conges?|holiday|leave)\b/,
    answer:
      /\b(?:reponse|retour|decision|nouvelles|delai|suite|avant le|d'ici|au plus tard|relanc\w*|answer|reply|feedback|hear|decide\w*|by the|before|deadline|follow up)\b/,
    fair: /\b(?:salon|forum|job dating|portes ouvertes|conference|stand|campus|reunion d'information|fair|meetup|webinar|info(?:rmation)? session|booth|career day|gala|match|tournoi|tennis|golf|softball|barbecue|party|soiree|mariage|wedding|voisine?|neighbou?r)\b/,
    former: /\b(?:depuis|jusqu'en|ans|stage|diplom\w*|salarie|annuel\w*|anniversaire|since|years?|graduat\w*)\b/,
    yours:
      /\b(?:chez vous|vos (?:locaux|bureaux|equipes?|ateliers?|collegues?|questions)|votre (?:equipe|bureau|accueil|atelier|patron|directeur|directrice|collegue|usine|boutique|salle)|avec vous|vous (?:avez|m'avez|m'aviez|etiez|nous|aviez)|m'avoir|your (?:team|office|people|colleagues?|questions|time|shop|lab|plant|place)|with you|you (?:showed|told|asked|said|gave|and)|bei ihnen)\b/,
    elsewhere:
      /\b(?:concurrents?|ailleurs|une autre (?:entreprise|boite|maison|societe)|autre (?:cabinet|employeur)|une banque|un client|chez (?!vous|nous|moi)[a-z]+|competitors?|elsewhere|another (?:company|firm|employer|place)|other (?:company|firm|employer|offer)|they (?:want|offered|interviewed))\b/,
    agency:
      /\b(?:cabinet|agence|consultante?s?|chasseu\w+|mandat\w*|candidate? que|notre candidate?|mon candidat|honoraires|agency|recruiter|headhunt\w*|placement|our candidate|my candidate|short ?list\w*|submit\w*)\b/,
    committee:
      /\b(?:commission|comite|jury|conseil|tri des|debrief\w*|entre nous|en interne|examine\w*|admissib\w*|committee|panel|board|reviewed|internally)\b/,
    offered:
      /\b(?:proposition|offre ferme|embauch\w*|contrat|promesse|accepte\w*|rejoindre|offer|accept\w*|declin\w*|hire[d]?|retenu\w*|choisi\w*|decision)\b/,
  },
  packedBeginnings.meetingFamilies,
);

/** Verbs that tell of what is done. */
export const pastTense =
  /\b(?:(?:j'ai|ai|avons|avez|avais|avait|a|ont|as|eu|suis|sommes|est|etes|avoir|m'a|m'ont|l'ai|l'avons|nous a|vous a|s'est|me suis|s'etait) (?:ete |bien |tres |pu |eu |deja |tous |enfin |fait |vraiment |beaucoup |te |vous )*[a-z]+(?:e|es|ee|ees|i|is|ie|ies|u|us|ue|ues)|etait|etaient|avait|avaient|avions|avais|fut|furent|m'avez|m'avait|vous avez|was|were|had|has been|have been|did|met|spoke|came|went|saw|talked|interviewed|enjoyed|took|gave|told|asked|discussed|showed|walked|learned|visited|thanked|felt|liked|made|got|had|war|waren|hatte|hat|wurde|fue|fueron|era|tuve|tuvimos|hicimos|e stato|abbiamo|ho (?:avuto|incontrato|apprezzato)|foi|tivemos|was|waren|heb|hebben)\b/;

/** Verbs that tell of what is to come. */
export const futureTense =
  /\b(?:[a-z]{2,}(?:erai|erons|erez|eront|era|irai|irons|irez|ira|drai|drons|drez|dra)|sera|serai|serons|serez|aurai|aura|aurons|ferai|allons|va|vais|will|shall|'ll|i'll|we'll|you'll|going to|is to|are to|wird|werde|werden|sara|saro|sera|estare|zal|zullen)\b/;
