import { either } from '../../text/either';
import { onceNeeded } from '../../text/once-needed';

/** How people write to a house that asked for nobody, and to one that did; over folded text. */
export const askingWords = onceNeeded((): Readonly<Record<string, RegExp>> => ({
  /** « Auriez-vous besoin de quelqu’un ? », “Do you take summer interns?” */
  'asks for room': either('', [
    /\b(?:cherch\w+|recherch\w+|recrut\w+|embauch\w+|engag\w+|pren(?:ez|driez)|accueill\w+|acceptez)[- ](?:vous|tu) (?:actuellement |encore |toujours |parfois |peut-etre )*(?:un|une|des|du|de la|quelqu'un)\b/,
    /\best-ce que vous (?:recrut|embauch|cherch|recherch|pren|accueill|accept)\w+/,
    /\bvous (?:recrut|embauch|pren|accueill)\w+ (?:encore |toujours |actuellement )*(?:des|du monde|quelqu'un)\b[^.!?]{0,40}\?/,
    /\b(?:a(?:uri)?ez|avez)[- ]vous (?:par hasard |eventuellement |encore |actuellement |un |une |du |de |des |la |le |quelque chose|besoin)[^.!?]{0,80}\?/,
    /\by (?:a|aurait)(?: |-)?(?:-?t-?)?(?:il|t il) (?:par hasard |encore |eventuellement )?(?:une?|du|de la|des|moyen|possibilite)\b[^.!?]{0,70}\?/,
    /\bserait-il possible\b[^.!?]{0,80}\b(?:stage|apprenti\w*|alternance|place|semaine|equipe|atelier|chez vous)/,
    /\bdo you (?:all |guys |ever |still |currently )*(?:take|hire|need|have (?:any|room|space)|employ|look for)\b/,
    /\bare you (?:currently |still |ever )?(?:hiring|recruiting|looking for (?:an?|any|some)|taking on)\b[^.!?]{0,60}\?/,
    /\b(?:could|would|might|is|are) there (?:be )?(?:any |a |an |some )?(?:room|place|opening|openings|possibilit\w+|chance|space|work|opportunit\w+|vacanc\w+)\b/,
    /\bpossibilit(?:y|ies) (?:to|of|for) (?:work|join)\w*\b|\b(?:could|can) you use an?\b|\bhave you (?:got )?(?:any |a )?(?:room|work|need|place)\b/,
    /\b(?:tendrian?|tienen|hay|tendria usted) (?:algun\w*|algo|trabajo|una? plaza|un puesto)\b|\b(?:avete|avreste|c'e) (?:bisogno|posto|qualche|un posto)\b|\b(?:haben|hatten|suchen) sie (?:noch |vielleicht |eine?n? )/,
  ]),
  /** « Vous n’avez rien publié », “you’re not advertising”. */
  'nothing advertised': either('', [
    /\b(?:n'(?:ai|ayant|avez|y a)|ne) (?:rien |pas |aucune? |[a-z]+ ){0,3}(?:rien|pas|aucune?)\b[^.!?]{0,25}\b(?:affiche|publie|annonce|offre|poste ouvert|trouve|vu)/,
    /\bvous n'avez (?:rien|pas)\b[^.!?]{0,25}\b(?:affiche|publie|annonce|demande|d'annonce|d'offre)/,
    /\b(?:vous )?ne (?:re)?cherchez (?:sans doute |surement |peut-etre |certainement |probablement |actuellement )*(?:pas|personne)\b/,
    /\bne reponds (?:a aucune|pas a)\b|\b(?:aucune|sans) (?:annonce|offre)\b|\bbien qu'aucun\w*\b/,
    /\b(?:no|not|n't|nothing|couldn't|isn't|aren't)\b[^.!?]{0,30}\b(?:job ads?|adverti[sz]\w+|openings? (?:posted|listed)|posting|posted|vacanc\w+|open call|open positions?|hiring|recruiting)\b/,
    /\b(?:out of the blue|came in cold|cold (?:e-?mail|message|call)|over the transom|unsolicited|speculative|on spec|spont+an+\w*)\b/,
  ]),
  /** « Je cherche du boulot », “I am looking for contract or permanent work”. */
  'seeks work': either('', [
    /\b(?:cherch|recherch)\w*\b[^.!?,;]{0,25}\b(?:emploi|travail|boulot|taf|job|poste|place|mission|embarquement|cdi|cdd|patron|employeur|entreprise|maitre d'apprentissage|apprentissage|alternance|stage|saison|tournee|remplacements?|contrat)\b/,
    /\b(?:demande|dde|recherche) (?:d')?(?:emploi|travail|stage|apprentissage|alternance)\b|\b(?:demander|trouver|donner) du (?:travail|boulot)\b/,
    /\ba (?:la recherche|l'ecoute) d/,
    /\b(?:look|search|hunt)(?:ing|s)? (?:for|out for) (?:an? |any |some |my |new |contract |permanent |full[- ]time |part[- ]time |summer |or )*(?:work|job|position|role|internship|placement|employment|opportunit\w+|post|postdoc)\b/,
    /\bseek(?:s|ing)? (?:an? |any |contract|permanent|employment|work|position|job|internship)/,
    /\b(?:busco|procuro|cerco|suche|szukam|zoek) (?:un |una |eine? |een )?(?:trabajo|empleo|trabalho|emprego|lavoro|arbeit|stelle|arbeid|pracy|werk|practicas|tirocinio|praktikum)\b/,
    /\bsuche\b[^.!?]{0,60}\b(?:praktikum|stelle|arbeit|ausbildung)/,
    /\b(?:work|job|jobs|employment|summer|internship|vacancies) (?:in your|with your|at your|enquiry|inquiry)\b|\b(?:enquiry|inquiry) (?:about|regarding|re) (?:vacanc|work|job|employ)\w*|\b(?:explor\w+|interested in|discuss\w*) (?:any |possible |potential |career |employment |future )*(?:opportunit|possibilit|vacanc)\w+/,
    /\b(?:candidature libre|benevol\w+|volunteer\w*|en recherche active|a la disposition|a (?:votre|leur) disposition pour|faire connaitre mon interet|donner du temps|souhait\w+ travailler (?:pour|dans|chez|avec|a))\b/,
  ]),
  /** « Manœuvre, préparateur de commande ou autre », “any suitable post”. */
  'any post':
    /\b(?:ou autres?|n'importe quo?i|n'importe quel\w*|tout (?:type de |autre )?(?:poste|emploi|travail)|(?:ouverte?s?|prete?s?) a tout|un poste (?:au sein|dans (?:votre|vos)|chez vous)|quelque chose (?:dans|en|chez|pour)|any (?:suitable |other |kind of |type of |sort of )*(?:post|position|job|role|work|capacity|opening|opportunit\w+|department)|or anything|anything (?:with|you)|whatever you|open to (?:any|all))\b/,
  /** « Si un jour quelqu’un part », “if something comes up”. */
  'some day':
    /\b(?:si (?:un jour|jamais|d'aventure|par hasard|une? (?:place|poste|opportunite|besoin)|un [a-z]+ vous manque|vous cherchez (?:du monde|quelqu'un|un|une)|quelque chose)|pensez a moi|conserver? mon (?:cv|dossier)|garde[zr] (?:mon|mes)|au cas ou|un futur|if (?:something|anything|a (?:position|place|vacancy|role|job)|you ever|ever you|there (?:is|are|were|was) (?:ever|any))|come[s]? up|keep (?:me|my|an? [a-z]+ [a-z]+) (?:in mind|on file)|bear me in mind|in the future|should (?:any|an?) [a-z]+ (?:arise|come|open|become)|now or later|(?:si|s'il) (?:vous|votre|tu|jamais vous) (?:avez|auriez|a|aviez|cherche\w*|recherche\w*|manqu\w+) (?:un jour |jamais )?(?:besoin|quelqu'un|du monde|d'un|une?)|(?:un jour ou l'autre|des besoins|vos besoins futurs|besoins a venir|besoin de renfort\w*|(?:pour|en) renfort))\b/,
  /** « Je me permets de vous écrire », “I have followed your bags for years”. */
  'writes to the house':
    /\b(?:je me permets de|rejoindre (?:votre|vos|une|la)|integrer (?:votre|vos)|travailler (?:chez|avec|pour) vous|venir travailler|chez vous|mutation|muter vers|mes services|offre de services?|work (?:for|with) you|join(?:ing)? (?:your|you)|your (?:lab|laboratory|group|team|studio|workshop|practice)|trabajar con (?:ustedes|vosotros)|offer my (?:help|services))\b/,
  /** « Votre affichette », « l’annonce », “the position you posted”. */
  'answers an advert':
    /\b(?:(?:votre|vos|l'|cette|une) ?(?:annonces?|offres?|affich\w+|publication|post|story|appel a candidatures?|avis)|vous (?:re)?cherch(?:ez|iez)|vous recrut(?:ez|iez)|vous demand(?:ez|iez)|(?:date limite|cloture)|votre besoin|au poste|pour le (?:poste|job|taf)|le poste de|(?:the|your) (?:[a-z+#./-]+ ){0,4}(?:job|post|position|role|vacancy|opening|advert\w*|ad|posting|listing)\b|advertised|posted on|vuestr\w+ anuncio|su anuncio|oferta de|vostro annuncio|ihre anzeige|ogloszeni\w+|stillingen)\b/,
}));
