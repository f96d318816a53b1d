/** How letters open and close, folded. Each is tried at the start of a line. */

export const greetings =
  /^(?:(?:re ?)?bonjour|bonsoir|bonj(?:ou)?r|bjr|salut|slt|coucou|hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|madame|monsieur|mesdames|messieurs|mme|m\.|cher|chere|chers|cheres|to whom|ladies|sehr geehrte|guten tag|hallo|liebe|estimad[oa]s?|buenos dias|buenas|hola|gentile|gentili|egregi|buongiorno|salve|spett|prezad[oa]s?|ola|bom dia|caro|cara|a l'attention|a qui de droit)(?![\p{L}\p{N}])/u;

export const closings =
  /^(?:(?:bien |tres |sinceres |mes )*(?:cordialement|cordialmente|amicalement|respectueusement|sincerement|chaleureusement)|cordiales? salutations?|salutations|(?:mes |avec mes |recevez|sinceres |meilleures |bien sinceres )[^.]{0,40}salutations|crdlt|cdlt|cdt|bien a (?:vous|toi)|bien a vous tous|a (?:bientot|tres vite|tres bientot|plus|tout bientot)|au plaisir|merci|avec mes (?:remerciements|salutations|respects)|dans l'attente|en attendant|je vous prie|veuillez (?:agreer|recevoir|croire|accepter)|recevez|en vous remerciant|vous remerciant|(?:belle|bonne|excellente) (?:journee|soiree|fin|reception|semaine|continuation|apres-midi)|bon week|encore merci|bises|amities|(?:best|kind|kindest|warm|warmest|many|sincere)? ?(?:regards|wishes|thanks)|all the best|best|cheers|sincerely|yours|respectfully|thanks|thank you|thx|cordially|looking forward|see you|talk soon|rgds|take care|mit freundlichen|freundliche|viele gruße|viele grusse|beste gruße|beste grusse|mfg|lg|un cordial saludo|un saludo|saludos|atentamente|cordiali saluti|distinti saluti|saluti|atenciosamente|com os melhores|cumprimentos|abraços|met vriendelijke)(?![\p{L}\p{N}])/u;

/** « Envoyé de mon iPhone » and its sisters. */
export const deviceLines =
  /^(?:envoye (?:de|depuis|a partir)|sent (?:from|with|via)|obtenir outlook|get outlook|telecharger outlook|gesendet von|enviado (?:desde|do|de)|inviato da|provenance : courrier|courriel envoye|from my (?:iphone|mobile))/;
