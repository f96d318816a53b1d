import { called, calledByTitle } from './called-pattern';

/** Those of ours, and of theirs, whom a letter presents: the name after them says who they are. */
export const person =
  '(?:direct\\p{Ll}+|responsables?|cheff?e?s?|manag\\p{Ll}+|collègues?|conseill\\p{Ll}+|recrut\\p{Ll}+|tut(?:eur|rice)s?|gérante?|patronne?|assistante?|adjointe?|associée?|interlocut\\p{Ll}+|référente?|président\\p{Ll}*|secrétaire|comptable|format(?:eur|rice)|encadrante?|contacts?|clients?|cliente|candidate?s?|personne|médecin|infirm\\p{Ll}+|chargée?|équipe|agence|société|ville|groupe|maison|supervisor|colleagues?|boss|head|lead|partner|recruiter|tutor|adviser|advisor|consultant|clerk|buyer|owner|editor|head ?teacher|principal|founder|chair|director|officer|agency|company|firm|client|town|city|amie?|frère|sœur|mari|femme|épou[sx]e?|père|mère|fils|fille|cousine?|professeure?|maître|friend|brother|sister|wife|husband|father|mother|teacher|referee)';
/** « Notre directrice », « la cheffe d’atelier », at the end of a clause. */
export const presentsSomebody = String.raw`(?<!(?<!\p{L})${person}(?: (?:(?:de |d['’]|du |des |of )?\p{Ll}+|(?:chez|de|du|at|of|from) \p{Lu}[\p{L}\p{N}&.-]*))?)`;
/** One of ours is about to be presented: « j’ai écrit à notre directrice », not « dans notre annonce ». */
const ours = String.raw`(?!(?<!(?<!\p{L})(?:in|on|at|dans|sur|selon)) (?:(?:à|avec|par|chez|with|by|from) )?(?:notre|nos|ma|mon|our|my)(?!\p{L})(?! (?:choix|décision|raisons?|position|réponse|choice|decision|reasons?|reply|answer)(?!\p{L})))`;
/** The rest of a clause in which nobody is presented; it ends on a word in small letters, so that no list of names goes on. */
export const clause = String.raw`(?:${ours}[^.,;:!?\n]){0,60}(?<=\p{Ll}{2}|\d)${presentsSomebody}`;
/** The word before is no name: « à Lyon, Bordeaux, et… » is a list. */
const ownWord = String.raw`(?<=(?<!\p{L})(?:\p{Ll}[\p{L}’'-]{0,24}|\d{1,6}))`;
/** Where a clause begins. */
export const begins = String.raw`(?<=^|[.!?,;:] |\n|(?<!\p{L})(?:et|mais|car|and|but|so|as) )`;

/** Said alone, at the head of a sentence. */
const adverbsFr =
  'malheureusement|cependant|toutefois|hélas|néanmoins|franchement|honnêtement|sincèrement|bref|voilà|pour être franche?|pour être honnête|pour être claire?|cela dit|en revanche|après réflexion|en conséquence|par conséquent|de ce fait|du coup|dès lors|alors(?: oui)?|oui|non|en effet|au final|finalement|malgré tout|pour ma part|enfin|certes|à regret';
const adverbsEn =
  'unfortunately|sadly|however|regrettably|frankly|honestly|truly|to be honest|to be frank|to be clear|that said|in short|as a result|consequently|in the end|alas|yes|no|of course|on reflection|for my part|well|so';

/** Before whom one speaks to: we speak to them, of ourselves, of what was agreed. */
const openings = [
  // « Tu as bien répondu, Sarah, mais… », “Your trial day went well, Kevin, but…”
  String.raw`${begins}(?:[Tt]u|[Vv]ous|[Yy]ou|[Vv]otre|[Vv]os|[Tt]on|[Tt]a|[Tt]es|[Yy]our)(?!\p{L})(?! \p{Ll}+(?: \p{Ll}+)?,)${clause}`,
  String.raw`${begins}(?:[Tt]u|[Vv]ous|[Yy]ou) (?:l['’]|le )?\p{Ll}+(?: \p{Ll}+)?${presentsSomebody}`,
  // « Nous regrettons, Karim, de… », « Je ne te cache pas, Vincent, que… »
  String.raw`(?<!\p{L})(?:[Nn]ous|[Jj]e|[Oo]n) (?:ne )?(?:vous|te|t['’]) ?\p{Ll}${clause}`,
  String.raw`(?<!\p{L})(?:[Nn]ous|[Jj]e|[Oo]n) (?:regrett\p{Ll}+|(?:sommes|suis|est) (?:vraiment |sincèrement |bien )?(?:désolée?s?|navrée?s?|au regret))`,
  String.raw`(?<!\p{L})(?:[Jj]e (?:sais|comprends|mesure|crois|espère|l['’]avoue)|[Nn]ous (?:savons|comprenons|mesurons|espérons))`,
  String.raw`(?<!\p{L})(?:I|[Ww]e)(?: am| are|['’]m|['’]re)? (?:truly |very |so |really )?(?:grateful|sorry(?: to say)?|afraid|pleased to say|writing(?: to you)?|regret|hope|know|understand|realise|realize|appreciate it|(?:thank|promise|assure|wish) you${clause})`,
  String.raw`(?<!\p{L})à (?:votre|ton) (?:entière )?(?:disposition|écoute)`,
  String.raw`(?<!\p{L})(?:[Ss]achez?|[Nn]otez?|[Nn]ous restons|[Jj]e reste|[Aa]t your disposal|[Cc]royez(?:-le)?(?: bien)?|[Ss]oyez assurée?|[Pp]lease note|[Rr]est assured|[Bb]elieve me|[Mm]ay I thank you${clause})`,
  // « Comme je te le disais, Grégoire, il… », “As agreed on Friday, Lena, we…”
  String.raw`(?<!\p{L})(?:[Cc]omme|[Aa]insi que) (?:(?:je|nous|on|j['’])${clause}|(?:convenu|dit|indiqué|évoqué|annoncé|promis|expliqué|prévu|discuté|mentionné|précisé|signalé|vous|tu)(?!\p{L})${clause}|(?:convenu|dit|indiqué|évoqué|annoncé|promis|expliqué|prévu))`,
  String.raw`(?<!\p{L})(?:[Aa]s|[Ll]ike) (?:(?:I|we|you)(?!\p{L})${clause}|(?:agreed|discussed|mentioned|promised|explained|said|announced)(?!\p{L})(?:${clause})?)`,
  // « Ravi de vous avoir rencontrée mardi, Camille, et nous… », “It was good to meet you last week, Daniel, and we…”
  String.raw`(?<!\p{L})(?:to (?:hear from|meet|see|talk to|talk with|speak to|speak with|have met|have you with)|meeting|seeing|hearing from|having) you(?!\p{L})${clause}${ownWord}`,
  String.raw`(?<!\p{L})(?:de|à|d['’]avoir pu) (?:vous|te|t['’]) ?(?:avoir )?\p{Ll}{3,14}(?:é|ée|er|ir|re)(?!\p{L})${clause}${ownWord}`,
  // « Malheureusement, Laure, nous… »
  String.raw`${begins}(?:${inEitherCase(`${adverbsFr}|${adverbsEn}`)})`,
  // « C’est avec regret, Ludovic, que… », “It is with regret, Ms Cole, that…”
  String.raw`(?<!\p{L})(?:[Cc]['’]est|[Ii]t is|[Ii]t['’]s) (?:avec|à|sans|with|without)(?!\p{L})${clause}`,
].join('|');

/** What a sentence may begin with, before it comes to us: « Après étude de votre dossier, Madame Simon, nous… ». */
const circumstance = String.raw`(?<=^|[.!?] |\n)(?:Après|Malgré|Suite à|Au vu|Au terme|À l['’]issue|À la suite|Compte tenu|Depuis|Pour|Si|Étant donné|En raison|Vu|After|Despite|Given|Following|Having|Because of|In view of|In light of|Since|If|Although|While|At this stage|À ce stade|Aujourd['’]hui|To)(?!\p{Ll})${clause}(?<=(?<!\p{L})(?:\p{Ll}[\p{Ll}’'-]{0,24}|\d{1,6}))`;

/** « Renault, le constructeur, »: a few words between commas say who the name is. */
const shortPresentation = String.raw`(?:[\p{L}’'-]{1,20} ){0,3}[\p{L}’'-]{1,20}(?:,| (?:et|and) )`;
/** « Marie, que vous avez rencontrée »: she is told of. */
const known = String.raw`(?:vous|tu|nous|on|j['’])(?: ?l['’])? ?(?:avez|as|aviez|avais|ai|a|avons|connaissez|connais)(?!\p{L})`;

/** After it, « a » is no article: « Madame Belin, a répondu ». */
const frenchParticiple = String.raw`\p{Ll}{2,14}(?:é|i|u)(?!\p{L})`;

/** What the sentence goes on with when it spoke to somebody: not who they are (« Renault, notre client, »). */
const goesOn = String.raw`(?=, (?:[jcdl]['’](?!${shortPresentation})|qu['’](?!${known})|que(?! ${known})(?!\p{L})|combien(?!\p{L})|à (?:quel|votre|ton|ta)(?!\p{L})|should(?!\p{L})|how(?!\p{L})|pour(?! (?:qui|lequel|laquelle|notre|nos|sa part|son compte))(?!\p{L})|de(?! la| l['’])(?!\p{L})|(?:nous|je|on(?! (?:your|the|an?|our|my|this|that|\p{Lu}|\d))|vous|votre|vos|tu|ton|ta|tes|te|il|elle|ce|cela|mais|et(?! moi)|car|si|pas|we|I|you|your|it|that|for|but|and(?! (?:I|me|myself)[.,])|there|here|this|if|to|voici|voilà|(?:le|la|les|un|une|du|des|the|an?(?! ${frenchParticiple}))(?! ${shortPresentation}))(?!\p{L})))`;

/**
 * Somebody the letter speaks to on its way, after a comma: « Comme je te le disais, Grégoire, il… », “We are grateful, Mr Boyle,
 * for…”. None matches a text without `commaBeforeName`.
 */
export const vocativesAfterComma: readonly RegExp[] = [
  new RegExp(String.raw`(?:${openings}), ${called}${goesOn}`, 'gmu'),
  new RegExp(
    String.raw`${circumstance}, ${called}(?=, (?:nous|je|j['’]|on|votre|vos|ton|ta|tes|tu|vous|we|I|your?|ce poste|le poste|the (?:post|role|job))(?: |(?<=['’])\p{Ll}))`,
    'gmu',
  ),
  // After the word for whom one writes to: “with you, Hannah, on Friday”, « avec vous, Monsieur Perrin, dès lundi ».
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:with|to|of|for|thank|from|see|meet|tell|avec|à|pour|chez|de|vers) (?:you|vous|toi)), ${called}(?:${goesOn}|(?=, and (?:to|we|I) )|(?=, (?!(?:and|or|et|ou|our|notre|nos|who|qui|as well|ainsi|mon|ma|my|le|la|l['’]|the|du|from)(?!\p{Ll}))\p{Ll}))`,
    'gu',
  ),
  // Whom one was glad to see: « ravis de te rencontrer, Juliette, mais… ».
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:te|vous) \p{Ll}{2,14}(?:er|ir|re)), ${called}(?=, (?:mais|car|pour|lors|hier|malgré|et (?:nous|je|de|d['’]))(?!\p{Ll}))`,
    'gu',
  ),
  // With a civility and a word of esteem, wherever it stands: « Nous avons décidé, cher Monsieur Blanchard, de… ».
  new RegExp(
    String.raw`(?<=\p{L}, )(?<!^[ \t]{0,4}(?:[Dd]ear|[Cc]h(?:er|ère)|[Bb]onjour|[Mm]adame|[Mm]onsieur|[Hh](?:i|ello))[^\n.!?]{0,50})(?:bien |très |my )?(?:cher|chère|dear) ${calledByTitle}(?=[ \u00a0\u202f]?[,.!])`,
    'gmu',
  ),
  // At the end of what is said to them: « pour t’expliquer, Mathieu. », “Do apply again in spring, Marcus!”
  new RegExp(
    String.raw`(?:(?<!\p{L})(?:(?:vous|te|t['’]|nous|m['’]) ?\p{Ll}{2,14}(?:er|ir|dre)|[Cc]['’]est non|est pourvue?|à (?:votre|ton) (?:disposition|écoute)|(?:vous|te|t['’]) ?(?:comprendrez|comprendras|comprenez|comprends)|[Jj]e suis (?:désolée?|navrée?)|(?:hope )?you (?:will |can )?understand(?:${clause})?|(?:is|been) filled|(?:am|are) sorry|to (?:hear from|meet|tell|help|see|have met) you(?:${clause})?|(?:vous|te) souhait\p{Ll}+${clause}|[Ww]ish you${clause}|[Vv](?:œ|oe)ux(?:${clause})?|(?:good|best|every|kind) wish(?:es)?(?:${clause})?)|${begins}(?:[Nn]['’]hésite[sz]? pas|[Rr]evene?z?|[Rr]eviens|[Pp]ostule[sz]?|[Cc]ontinue[sz]?|[Dd]o (?:apply|come|keep|write|get|stay|call)|[Pp]lease (?:apply|do|keep|stay|try|come)|[Kk]eep|[Ff]eel free)(?!\p{L})${clause}), ${called}(?=[ \u00a0\u202f]?[.!])`,
    'gmu',
  ),
  // Beside a signature only the mark tells: « On reste en contact, Bastien ! ».
  new RegExp(
    String.raw`(?<!\p{L})(?:en contact|[Àà] (?:très |tout )?bientôt|[Àà] la prochaine|[Àà] une prochaine(?: fois)?|in touch|[Ss]ee you(?: soon| around)?), ${called}(?=[ \u00a0\u202f]?!)`,
    'gu',
  ),
  // With a civility, wherever the sentence to them goes on: “we appreciate the effort, Mrs Danvers, that you put in”.
  new RegExp(
    String.raw`(?=, \p{Lu})(?<=(?<!\p{L})(?:votre|vos|your|the|le|la|l['’]) ?\p{Ll}{3,16})${presentsSomebody}, ${calledByTitle}(?=, (?:that you (?!met|saw|spoke|know|have met)|que vous (?!avez (?:vu|rencontr|crois)|connaissez)|et (?:nous|votre|vos|vous)(?!\p{L})|and (?:we|your|you|the team)(?!\p{L})|mais(?!\p{L})|but(?!\p{L})))`,
    'gu',
  ),
  // With a civility, before the sentence about what is theirs turns: « étudié votre dossier avec soin, Monsieur Petit, mais… ».
  new RegExp(
    String.raw`(?<!\p{L})(?:[Vv]otre|[Vv]os|[Vv]ous|[Yy]our|[Yy]ou)(?!\p{L})${clause}${ownWord}, ${calledByTitle}(?=, (?:mais|but|toutefois|cependant|however|et nous|and we|nous|we|car|as|though)(?!\p{L}))`,
    'gu',
  ),
  // With a civility, at the end of a sentence that is of them.
  new RegExp(
    String.raw`${begins}(?:(?:[Vv]otre|[Vv]os|[Yy]our|[Yy]ou|[Vv]ous)(?!\p{L})|(?:[Nn]ous|[Jj]e|[Ww]e|I) [^.,;:!?\n]{0,30}(?<!\p{L})(?:vous|votre|vos|you|your)(?!\p{L}))${clause}, ${calledByTitle}(?=[ \u00a0\u202f]?[.!])`,
    'gmu',
  ),
];

/** The same, where no comma stands before the name. */
export const vocativesWithoutComma: readonly RegExp[] = [
  // With a civility, after what was said or agreed: « Comme je vous l’ai dit au téléphone Madame Benali, le poste… ».
  new RegExp(
    String.raw`(?<!\p{L})(?:[Cc]omme (?:(?:je|nous|on|j['’])(?!\p{L})${clause}|(?:convenu|promis|annoncé|indiqué|prévu|évoqué|expliqué|précisé|discuté|dit)(?!\p{L})(?:${clause})?)|[Aa]s (?:(?:I|we) ${clause}|(?:agreed|promised|mentioned|discussed|explained)(?!\p{L})(?:${clause})?))(?<!(?<!\p{L})(?:avec|par|à|de|chez|pour|et|with|by|to|of|from|for|and|told|dit|rencontré|vue?|met)) ${calledByTitle}(?=, (?!(?:qui|que|dont|who|notre|nos|our|et|and)(?!\p{L})))`,
    'gu',
  ),
  // Right after what was announced: « voici notre réponse : Victor, nous… ».
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:réponse|décision|nouvelle|résultat|retour|answer|reply|decision|news|result|outcome)[ \u00a0\u202f]?: )${called}(?=, (?:nous|je|on|votre|ton|ta|tu|vous|le poste|we|I|your?|the (?:post|role|job))(?!\p{L}))`,
    'gu',
  ),
  // With a civility, at the head of a sentence.
  new RegExp(
    String.raw`(?<=[.!?][ \n]{1,2})${calledByTitle}(?=, (?:nous|votre|vos|je|vous|we|your|you|I|(?:le|ce|the|this) (?:poste|post|role|position|job)|la mission|l['’](?:offre|annonce|emploi))(?!\p{L})(?! \p{Ll}+,)(?! (?:interlocut|conseill|référent|contact|recruteu|manager|recruiter|tut)))`,
    'gu',
  ),
];

/** A comma, and the name after it, with what may stand between them. */
export const commaBeforeName =
  /, (?:(?:bien |très |my )?(?:cher|chère|dear) )?(?:de |d['’]|du |van |von |el |ben )?\p{Lu}/u;

/** The same words with a capital or without. */
function inEitherCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}
