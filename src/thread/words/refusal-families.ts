import { packedBeginnings } from './packed-beginnings';
import { WordFamilies } from './word-families';

/**
 * What a sentence that says no is made of, folded, in the languages companies write in. None of them says no by itself:
 * each is weighed with the others of its sentence and of its message.
 */
export const refusalFamilies = new WordFamilies(
  {
    denied:
      /\b(?:ne|n'[a-z]+|pas|plus|aucune?|jamais|ni|non|sans|guere|not|no|nor|none|never|cannot|can't|won't|isn't|wasn't|didn't|don't|doesn't|couldn't|haven't|hasn't|aren't|unable|without|nicht|kein\w*|nao|niet|geen)\b/,
    regret:
      /\b(?:malheureusement|regret\w*|desolee?s?|navree?s?|helas|a contrecoeur|decevoir|deception|decu\w*|dommage|triste|peine|mauvaise nouvelle|unfortunately|sorry|afraid|sadly|alas|disappoint\w*|bad news|better news|hard to|leider|bedau\w*|lament\w*|sentimos|siento|purtroppo|spiac\w*|dispiac\w*|infelizmente|helaas|spijt)\b/,
    chosen:
      /\b(?:reten\w*|retien\w*|chois\w*|choix|prefer\w*|prefere\w*|selection\w*|tranche|opte|arrete|porte sur|privilegi\w*|recrute\w*|embauch\w*|engage\w*|convaincu\w*|emporte|chose\w*|selected|picked|hired|went with|going with|gone with|gone to|goes to|go to|went to|offered|preference|decided on|settled on|gewahlt|entschieden|elegid\w*|scelto|gekozen)\b/,
    other:
      /\b(?:autres?|autrement|quelqu'un|l'autre|interne|en interne|une collegue|un collegue|meilleure?s?|mieux|plus (?:experiment\w*|proche|aguerri\w*|confirme\w*|avance\w*|adapte\w*)|others?|another|someone|somebody|else|different|internal\w*|stronger|closer|better|more (?:experience\w*|senior|relevant)|ander\w*|otr[oa]s?|altr[oaie])\b/,
    onward:
      /\b(?:suite|poursui\w*|plus (?:loin|avant)|continu\w*|avanc\w*|abouti\w*|aller|etape|tour suivant|forward|further|proceed\w*|progress\w*|pursu\w*|next (?:round|stage|step)|move|moving|adelante|weiter|verder|avanti)\b/,
    post: /\b(?:postes?|places?|mission|emploi|stage|alternance|contrat|recrutement|annonce|equipe|position|role|job|vacanc\w*|opening|post|seat|spot|slot|internship|placement|team|stelle|puesto|posto|vaga|baan)\b/,
    you: /\b(?:vous|votre|vos|te|toi|ton|ta|tes|tu|you|your|yours|ihnen|ihre\w*|dich|su|usted|sua|uw)\b/,
    us: /\b(?:nous|notre|nos|on|we|us|our|wir|uns|unser\w*|hemos|abbiamo|wij)\b/,
    file: /\b(?:candidatures?|candidate?s?|dossiers?|profils?|parcours|cv|projet|maquette|portfolio|application\w*|profiles?|applicants?|candidates?|background|resume|submission|bewerbung\w*|candidatura|sollicitatie)\b/,
    closed:
      /\b(?:pourvue?s?|ferme\w*|clos\w*|complets?|complete|annule\w*|gele\w*|gel|supprime\w*|suspen\w*|abandonne\w*|prise?s?|occupee?|attribue\w*|boucle\w*|fini\w*|termine\w*|filled|closed|frozen|freeze|cancel\w*|on hold|full|taken|gone|withdrawn|staffed|besetzt|vergeben|cubiert\w*)\b/,
    wish: /\b(?:souhait\w*|bonne (?:continuation|chance|route|suite|recherche|fortune)|bonnes recherches|bon courage|bon vent|reussite|succes|belle (?:suite|route|aventure)|wish\w*|best of luck|good luck|success|every success|all the best|alles gute|erfolg|suerte|exito|fortuna)\b/,
    elsewhere:
      /\b(?:ailleurs|recherches?|une autre fois|a l'avenir|prochaine\w*|autre (?:occasion|opportunite|annonce)|elsewhere|search\w*|in (?:the )?future|another time|next (?:season|year|time)|other (?:openings|opportunities|roles))\b/,
    kept: /\b(?:conserv\w*|gard\w*|vivier|sous le coude|recontact\w*|revenir vers vous|keep|kept|on file|in mind|reach out|pool)\b/,
    verdict:
      /\b(?:decision|decide\w*|reponse|retour|avis|verdict|resultat|jury|commission|comite|conclu\w*|negati\w*|defavorable|favorable\w*|positi\w*|answer|decided|outcome|result|committee|panel|unsuccessful|decline\w*|reject\w*|refus\w*|pass on|absage|afgewezen)\b/,
    effort:
      /\b(?:merci|remerci\w*|temps|interet|demarche|apprecie\w*|attention|hesite\w*|thanks?|thank you|appreciat\w*|interest|time|enjoyed|impress\w*|difficult|hard|dank|gracias|grazie)\b/,
    lacking:
      /\b(?:manque\w*|experience|exige\w*|demand\w*|requi\w*|necessit\w*|fallait|faut|faudrait|cherch\w*|recherch\w*|besoin|attendions|critere\w*|niveau|correspond\w*|adequation|lack\w*|require\w*|need\w*|looking for|seek\w*|criteria|fit|match|level|qualif\w*)\b/,
    money: /\b(?:budget\w*|enveloppe|pretention\w*|tarif\w*|salaire|trop cher|moyens|cost\w*|rate|salary|afford)\b/,
    meeting:
      /\b(?:entretiens?|rendez-vous|rdv|rencontr\w*|echang\w*|disponib\w*|creneau\w*|convoqu\w*|invit\w*|visio|appel\w*|interview\w*|meet\w*|call|available|availability|slot|schedule\w*|termin|cita|appuntamento)\b/,
    welcome:
      /\b(?:bienvenue|felicitations|bravo|heureu\w* de vous (?:annoncer|compter|confirmer)|contrat|signature|integr\w*|arrivee|congratulations|welcome|pleased to (?:offer|confirm|inform)|onboarding|start date)\b/,
    later:
      /\b(?:revien\w*|reviendr\w*|encore|en cours|etud\w*|examin\w*|d'ici|bientot|prochainement|attente|delai|transmi\w*|transfer\w*|bien recu|will be in touch|reviewing|under review|still|shortly|soon|forwarded|received)\b/,
    theirs:
      /\b(?:votre (?:choix|decision|retrait|desistement|franchise|refus)|vous (?:retir\w*|renonc\w*|declin\w*|ayez (?:trouve|accepte|choisi))|your (?:decision|withdrawal|choice)|you (?:have|'ve) (?:decided|accepted|chosen)|withdraw\w*)\b/,
    swallowed:
      /\b(?:franchise|tant pis|je comprends|comprends (?:mieux|bien|votre)|prends (?:note|acte)|(?:ne )?(?:vous |t')?en veux pas|decue?|dommage|understand|no hard feelings|too bad|a shame|honest\w*|candou?r|frank\w*|letting me know|prevenue?|avoir repondu|d'avoir pris le temps)\b/,
    if: /\b(?:si|s'il|sauf|sinon|au cas|if|unless|whether|should|in case|wenn|falls)\b/,
  },
  packedBeginnings.refusalFamilies,
);
