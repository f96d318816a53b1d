import { WordPatterns, withSign } from '../../text/word-patterns';
import { packedBeginnings } from '../words/packed-beginnings';

/** How people speak of interviews, folded. */

const meeting =
  '(?:entretiens?|entrevues?|auditions?|jurys?|visite sur site|echanges?|rencontres?|rendez-vous|rdv|visio(?:conference)?s?|appels?|discussions?|interviews?|conversations?|calls?|meetings?|chat|talk|phone screen|point telephonique|moment|coup de fil|onsite|debrief technique|test technique)';

export const meetingWord = new RegExp(`\\b${meeting}\\b`);
export const interviewWord =
  /\b(?:entretiens?|entrevues?|auditions?|jury|interviews?|rendez-vous|rdv|visio(?:conference)?|rencontre|rencontrer|recevoir|echange|echanger|phone screen|revoir|call|meet|meeting)\b/;

const determiner =
  "(?:notre|nos|l'|cet |cette |ce |mon |votre |un |le |les |du |de l'|de notre |son |sa |mes |ma |your |our |my |the |a |last |yesterday's |today's |that |this )";
const adjective =
  '(?:premiere?|dernier|derniere|second|seconde|deuxieme|bel|belle|tres|bon|bonne|long|agreable|super|riche|petit|recent|recente|recents|first|second|last|recent|great|nice|phone|telephone|video|onsite|interesting|pleasant|good|final|technical|brief|short|1er|2e|2eme|tel)';

/** One took place. */
export const held: readonly RegExp[] = [
  withSign(
    new RegExp(`${meeting}\\b`),
    new RegExp(
      `\\b(?:suite a|apres|lors d[eu]s?|a la fin d[eu]|au sortir d[eu]|a l'occasion d[eu]|pendant|durant|depuis|a la suite de|faisant suite a|au cours d[eu]|a l'issue d[eu]|concernant|revenir sur|retour sur|retour d[eu]|debrief d[eu]|dans la suite de|following|after|during|since|from|follow(?:ing)?[- ]up (?:on|to|from|after)|regarding) ?(?:${determiner} ?)?(?:${adjective} ?){0,2}${meeting}\\b`,
    ),
  ),
  withSign(
    new RegExp(`(?:${meeting}|accueil|disponibilite lors)\\b`),
    new RegExp(
      `\\b(?:merci|remercie|remercier|remerciements|remerciant|thanks?|thank you|grateful)\\b[^.!?]{0,60}?\\b(?:pour|de|du|d'|for)\\b ?(?:${determiner} ?)?(?:${adjective} ?){0,2}(?:${meeting}|accueil|disponibilite lors)\\b`,
    ),
  ),
  /\b(?:merci|remercie|remercier|remerciant)\b[^.!?]{0,50}\b(?:m'avoir (?:recue?|accorde|consacre|rencontree?|accueillie?|ecoutee?)|(?:temps|heure|matinee|moment)[^.!?]{0,25}\b(?:accordee?|consacree?|passee?)|cette heure|cette matinee|nous avoir (?:recus?|rencontre)|votre accueil|l'accueil)/,
  /\b(?:ravie?|heureux|heureuse|plaisir|content|contente|enchantee?|apprecie|aime|adore)\b[^.!?]{0,40}\b(?:vous avoir|avoir pu|t'avoir|notre (?:entretien|echange|rencontre|discussion|conversation)|nos echanges|cet (?:echange|entretien)|de vous rencontrer (?:hier|mardi|lundi|mercredi|jeudi|vendredi|ce|la))/,
  /\b(?:vous m'avez (?:tres |si |bien )*recue?|j'ai ete (?:tres |bien |si )*recue?|nous nous sommes (?:vus|parle|rencontres|entretenus)|on s'est (?:vus?|parle|rencontres?)|(?:j'ai|nous avons) (?:bien )?(?:passe|eu|fait|rencontre|echange avec|recu en entretien)[^.!?]{0,30}(?:entretien|echange|visio|candidat|ensemble|lors)|nous avons (?:pu )?(?:echange|discute)|(?:l'|votre |mon |cet |son )entretien (?:s'est|etait|a ete|a dure)|vu(?:e)? en entretien|recue? en entretien|entretien (?:realise|effectue|passe avec)|ayant eu lieu|a eu lieu|eu lieu)\b/,
  /\b(?:l'accueil (?:chaleureux |tres \w+ )?(?:que vous|qui m'a|recu)|vous (?:nous )?a trouvee?|(?:a|ai|avons) ete (?:ravie?s? |heureu\w+ |contents? )?de (?:vous|te) (?:rencontrer|recevoir|voir)|nous avons eu (?:le )?plaisir (?:a|de) vous (?:recevoir|rencontrer)|vous etes venue?)\b/,
  /\bwhen (?:we|you(?: two| both| guys)?|i) (?:last )?(?:met|spoke|talked|interviewed)\b|\b(?:nice|lovely|great|good|pleasure|honou?r|fun) (?:to (?:meet|talk|speak|chat)|(?:meeting|talking|speaking|chatting))\b(?![^.!?]{0,40}\b(?:next|tomorrow)\b)|\b(?:you|candidate|s?he) (?:met|spoke|talked) (?:with |to )?(?:us|me|him|her|our)\b|\beveryone who met\b/,
  /\b(?:dank|danke|bedankt|bedanke|bedanken)\b[^.!?]{0,60}\b(?:(?:vorstellungs|bewerbungs|telefon|kennenlern)?gesprach|interview|telefonat|treffen|gesprek|kennismaking)\b|\bgracias\b[^.!?]{0,50}\b(?:entrevista|reunion|charla|llamada|conversacion|recibirme|haberme recibido)\b|\bgrazie\b[^.!?]{0,50}\b(?:colloquio|incontro|chiacchierata|avermi ricevut[oa])\b|\bobrigad[oa]\b[^.!?]{0,50}\b(?:entrevista|reuniao|conversa)\b|\b(?:nach|seit) (?:unserem|dem) (?:\w+ )?(?:\w*gesprach|telefonat|interview)\b|\b(?:tras|despues de) (?:nuestra|la) (?:entrevista|reunion|llamada)\b|\bdopo (?:il nostro|il) (?:colloquio|incontro)\b|\bna ons gesprek\b/,
  /\b(?:2e|2eme|2nd|deuxieme|second|seconde|3e|3eme|troisieme|dernier|ultime|final|another|third) (?:entretien|entrevue|rencontre|echange|round|interview|rdv|rendez-vous|visio)|\b(?:vous revoir|revoyions|vous rencontrer a nouveau|meet you again|see you again)\b/,
  /\b(?:thank|thanks)\b[^.!?]{0,60}\b(?:your time (?:today|yesterday|this|last|on)|taking (?:the )?time to (?:meet|speak|talk|chat|interview)|meeting (?:with )?me|having me|speaking (?:with|to) me|talking (?:with|to) me|interviewing me|seeing me|the time you (?:took|gave|spent))/,
  /\b(?:great|good|nice|pleasure|enjoyed|lovely|glad|delighted)\b[^.!?]{0,15}\b(?:meeting|speaking|talking|chatting|to have met|to have spoken|having met)\b|\b(?:was|were) (?:great|good|nice|lovely|a pleasure)[^.!?]{0,8}\b(?:meet|speak|talk|chat|meeting|speaking|talking)\b|\b(?:we|i) (?:met|spoke|talked|interviewed)\b|\bwhen we (?:met|spoke|talked)\b/,
];

/** Without the word: « merci pour hier », « vu Jean Dupont cet après-midi », « heureux de vous rencontrer le 7 avril ». */
export const heldOnDay: readonly RegExp[] = [
  /\b(?:merci|remercie|remercier|thanks|thank you|thank)\b[^.!?]{0,60}?\b(?:pour|de|for|d')\s?(?:avant-hier|hier|ce matin|cet apres-midi|aujourd'hui|tout a l'heure|lundi|mardi|mercredi|jeudi|vendredi|today|yesterday|this morning|this afternoon|last (?=mon|tue|wed|thu|fri)|monday|tuesday|wednesday|thursday|friday)\b/,
  /\b(?:merci|remercie)[^.!?]{0,30}\b(?:d'etre venue?|de vous etre deplacee?|de nous avoir rendu visite|d'avoir fait le deplacement)\b/,
  /\b(?:heureux|ravis?|ravie|plaisir|contents?|enchantes?)\b[^.!?]{0,20}\b(?:de|a) vous (?:rencontrer|recevoir|accueillir|revoir) (?:le \d|hier|lundi|mardi|mercredi|jeudi|vendredi|ce |cet )/,
  /\b(?<=^|[,.:!] ?|\bai |\bavons |\bon a )(?:vue?|recue?|rencontree?) (?:[a-z' -]{3,40}\b)?(?:hier|ce matin|cet apres-midi|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|le \d)/,
  /\b(?:i|we) (?:talked to|spoke (?:to|with)|met(?: with)?|interviewed) [a-z' -]{3,40}\b(?:today|yesterday|this (?:morning|afternoon)|on (?=mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|last (?:week|mon|tue|wed|thu|fri)|monday|tuesday|wednesday|thursday|friday)\b/,
  /\b(?:l'|notre |mon |son |cet |cette |votre )(?:entretien|echange|visio|rdv|rendez-vous|rencontre|interview) (?:d'hier|d'avant-hier|de ce matin|de cet apres-midi|d'aujourd'hui)\b|\b(?:yesterday|this morning)'s (?:interview|call|meeting|conversation)\b/,
  /\b(?:nice|lovely|great|good|pleasure|wonderful) (?:to|of) (?:meet|meeting|talk|speak|chat|see)[a-z' -]{0,50}\b(?:today|yesterday|this (?:morning|afternoon)|earlier|last (?:week|mon|tue|wed|thu|fri)|on (?:mon|tue|wed|thu|fri))/,
  /\b(?:entretien|reunion|visio)\b[^.!?]{0,90}\b(?:est terminee?|s'est terminee?|is over|has ended)\b/,
];

/** Before the word, it makes the interview a wish or a plan. */
export const notYet =
  /\b(?:si|serais?|serait|seriez|pourrais?|pourrions|souhait\w*|aimerais?|esper\w*|a l'occasion d'un|dans l'attente|en vue d'un|possibilite d'un|propos\w+ (?:un|d'un)|disponible pour|obtenir un|convenir d'un|lors d'un|would|could|hope|look(?:ing)? forward|happy to|opportunity to|like to|chance to|au cours d'un|pour un (?:entretien|echange|premier)|d'un (?:prochain|eventuel))\b[^.!?]*$/;

/** Around the word, it is another kind of meeting. */
export const otherMeeting =
  /\b(?:salon|forum|meetup|job dating|speed dating|(?:job|career|careers|trade) (?:fair|day)|fair\b|booth|your stand|votre stand|messe|feria|campus|conference|portes ouvertes|(?:echanges?|discussions?|conversations?) (?:de |par |sur )(?:mails?|courriels?|e-?mails?|messages?|linkedin)|linkedin|avec l'accueil|au standard|le standard|switchboard|reception desk|telephone a l'accueil)\b/;

export const cancelled =
  /\b(?:annule(?:e|r|z|ons|s)?|annulation|empechement|ne (?:pourrai|pourrais|peux|pourra|pouvons|pourrons|serai) (?:malheureusement |finalement |donc )?(?:pas|plus)|n'(?:ai|a|avons) (?:malheureusement )?pas pu|impossible|decommand\w*|cancel(?:l?ed|s|ling)?|won't work|(?:are|is|'re) moving|moved|can(?:no|')t make|unable to (?:attend|make)|won't be able|not be able|no[- ]show|(?:ne s'est|n'est|ne m'est) (?:malheureusement )?(?:pas|jamais) (?:presentee?|venue?|connectee?)|pas (?:venue?|presentee?)|lapin|did(?:n't| not) (?:show|come|attend)|report(?:e|er|ee|ons|ez)|decal(?:e|er|ee|ons|ez)|deplac(?:e|er|ee|ons|ez)|repouss(?:e|er|ee|ons|ez)|reprogramm\w*|reschedul\w*|postpon\w*|n'a(?:ura)? pas (?:eu )?lieu|call(?:ed|ing)? off|tombe a l'eau|s'est (?:rate|loupe)e?s?|un contretemps|renonce|me desiste|desistement|retire ma candidature|votre absence|(?:avons|ai) attendue?s?|(?:attendue?s? )?en vain|personne (?:ne|n')[^.!?]{0,25}(?:venue?|connectee?|presentee?|repondu|decroche|la\b)|manque (?:notre|l'|mon|le|cet) ?(?:entretien|rendez-vous|rdv|appel|visio)|(?:excus\w+|desolee?|pardon)[^.!?]{0,40}(?:pour|de) (?:mon absence|mon retard|ce matin|hier|cet apres-midi|avoir (?:manque|rate|oublie))|nobody (?:let|came|showed|joined|answered|was)|no one (?:let|came|showed|joined|answered|was)|(?:sorry|apologi\w+)[^.!?]{0,30}(?:missing|missed|not (?:showing|turning|being)|about (?:yesterday|this morning))|missed (?:our|the|my|your) (?:call|interview|meeting|appointment)|(?:could|can) (?:we|you|i) move|(?:need|have|like) to move|move (?:the|our|my|it|this|tomorrow)|abgesagt|absagen|verschieben|verschoben|nicht erschienen|rinviar\w*|annullar\w*|aplazar\w*|cancelar|declin(?:e|ee|ed|er)|refuse(?:e)? cette invitation)\b/;

/** The new day follows. */
export const movedTo =
  /\b(?:report(?:e|er|ee|ons|ez)|decal(?:e|er|ee|ons|ez)|deplac(?:e|er|ee|ons|ez)|repouss(?:e|er|ee|ons|ez)|avanc(?:e|er|ee|ons)|reprogramm\w*|reschedul\w*|mov(?:e|ed|ing)|verschoben|verschieben|postpon\w*|plutot|nouvelle date|nouveau creneau|remplace|remplacee)\b/;

export const scheduled =
  /\b(?:je vous attends?|nous vous attend\w+|vous (?:recevr\w+|accueiller\w+)|confirm\w*|rendez-vous (?:le|est|fixe|pris|au|a|:|demain|lundi|mardi|mercredi|jeudi|vendredi)|rdv (?:le|est|fixe|pris|au|:)|(?:prevue?|fixee?|programmee?|planifiee?|calee?|convenue?|bloquee?) (?:le|pour|au|ce|a|demain|lundi|mardi|mercredi|jeudi|vendredi|on|for)|entretien (?:le|du|de|prevu|fixe|ce|telephonique le|visio le)|convoqu\w*|convocation|convie\w*|invit\w*|c'est (?:note|bon|cale|ok)|bien note|note pour|see you|scheduled|will be (?:visiting|here|coming|with us)|is (?:coming|visiting)|(?:viendra|passera|viendrait|est attendue?|sera (?:la|presente?|recue?|parmi nous))|laden wir sie|set for|set up for|booked|quand|when|date|a (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|arranged|expecting you|interview[^.!?]{0,60} on|looking forward to (?:meeting|seeing|speaking)|(?:is|are) (?:on|at)|agreed)\b/;

export const proposed =
  /\b(?:seriez|serais|etes-vous|es-tu|dispos?|disponible|disponibles|disponibilites?|propose|proposons|proposerais|conviendrait|convient-il|vous irait|irait|possible|pourriez|pouvez|creneaux?|would you|could you|are you|available|availability|free|how about|what about|slots?|suggest|propos\w+|options?|si cela vous)\b/;

export const accepted =
  /\b(?:(?:me|nous) (?:convient|convien\w+|va)|(?:c'est|est) (?:parfait|ok|bon|note|tres bien)|parfait|je (?:vous )?(?:confirme|reconfirme)|je serai (?:presente?|la|ravie?|au|bien|disponible|a l'heure|devant)|ca (?:me )?(?:va|marche|roule)|bien note|c'est note|avec plaisir|ok pour|d'accord pour|entendu|je prends|on dit|partante?|va pour|a (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|suits me|works (?:for me|fine|well|great)|sounds (?:good|great)|i confirm|i'll be there|i will be there|see you|perfect|suits me|i accept|accepte|accepted|i(?:'| a)m available|that works)\b/;

/** « notre échange du 19 novembre », “our call on 3 March”: held when that day is behind the message. */
export const namedByDay = withSign(
  new RegExp(meeting),
  new RegExp(
    `\\b(?:notre|nos|cet|ce|votre|mon|l'|son|sa|our|your|the|my|unser|unserem|nuestra|nostro|nosso) ?(?:${adjective} ){0,2}${meeting}(?: [a-z-]+){0,2}? (?:du|de|d'|le|on|of|from|am|vom|del|il|em)(?: |$)`,
  ),
);

/** A colleague tells how it went. */
export const debrief =
  /\b(?:debrief|compte[- ]rendu|scorecard|feedback|retour (?:d'|sur (?:l'|votre |ton |son )?)entretien|impressions?|avis (?:sur|apres))\b/;

/** Somebody else’s own meeting with the person they present. */
export const theirOwnMeeting =
  /\b(?:(?:j'ai|nous avons|on a|que j'ai|i|we)(?: l'avons| l'ai)? (?:bien |deja |longuement |egalement )*(?:recue?|rencontree?|vue?|met|interviewed|echange)|nos bureaux|nos locaux|notre cabinet|our office)\b/;

/** Somebody did not come. */
export const absent =
  /\b(?:no[- ]show|ne s'est (?:pas|jamais) present\w*|n'est (?:pas|jamais) venue?|pas pu (?:venir|me presenter|etre|assister|me rendre)|pas (?:presente|venue?)|lapin|personne (?:n'est|ne s'est)|nobody|missed|manque|oublie|n'ai pas pu|did ?n[o']t (?:come|show|attend|make|pick)|absence|s'est (?:rate|loupe|manque)e?s?|voicemail|repondeur|messagerie|injoignable|pas (?:pu|reussi a) (?:vous|te|le|la) joindre)\b/;
export const withdrawing =
  /\b(?:retire\w*|desist\w*|withdraw\w*|donner suite|(?:accepte|signe) (?:un|une) autre|accepted (?:another|an offer)|renonce)\b/;

/** As many sentences as a long mail has: they are asked about by several parts of the reading, one after the other. */
const mostRemembered = 256;

export const meetingWords = new WordPatterns(
  [
    meetingWord,
    interviewWord,
    ...held,
    ...heldOnDay,
    notYet,
    otherMeeting,
    cancelled,
    movedTo,
    scheduled,
    proposed,
    accepted,
    namedByDay,
    debrief,
    theirOwnMeeting,
    absent,
    withdrawing,
  ],
  { mostTexts: mostRemembered, beginnings: packedBeginnings.meetingWords },
);

/** Which of the patterns above a folded text holds. */
export const meetingWordsIn = meetingWords.in;

/** Finds those of each part of a text in one pass over it; `meetingWordsIn` of a part then knows them. */
export const divideMeetingWords = meetingWords.divide;
