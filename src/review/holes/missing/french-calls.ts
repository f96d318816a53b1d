import { all, type Call } from './call';

const speaker = 'je tu il ils';
const subject = all(speaker, 'elle on elles');
const conjugated = 'est sont était étaient sera seront serait seraient a ont avait avaient aura auront aurait auraient';
const negation = "ne n'";
const link = 'et ou mais car donc';
const relative = "qui que qu' dont où";
const possessive = 'votre notre vos nos mes';
const demonstrative = 'cette cet ces';
const definite = "le la les l'";
const contracted = 'du au aux';
const preposition = 'à de en dans chez pour avec par sur sous sans depuis pendant vers selon';
/** Beginnings of what is said with several words: « suite à », « grâce à », « afin de ». */
const joined = 'suite grâce afin';
const stop = ', . ;';
/** Nouns that no verb is taken for. */
const saidInEveryRefusal = 'candidature candidat candidate profil parcours lettre entretien';
/** What begins another part of the sentence, or goes on without the noun that was called for. */
const goesOn = all(relative, subject, 'nous vous', negation, conjugated, definite);
/** What a preposition cannot bear on: a conjugated verb, its subject, what joins two halves of a sentence. */
const noObject = all(conjugated, speaker, 'mais car donc dont', joined);

export const frenchCalls: readonly Call[] = [
  // Who has the post, or was chosen: « pourvu par personne ayant », « avons retenu candidat dont ».
  { callers: 'par', never: 'personne candidat candidate', onlyAfter: 'pourvu pourvue repris reprise occupé occupée' },
  { callers: 'à', never: 'candidat candidate', onlyAfter: 'confié confiée attribué attribuée donné offert proposé' },
  {
    callers: 'retenu choisi recruté embauché préféré engagé',
    never: 'candidat candidate candidature profil',
    onlyAfter: 'avons ai a avait ont finalement donc déjà',
  },
  {
    // Whose, or which: « votre et nous vous remercions », « cette que vous ».
    callers: all(possessive, demonstrative),
    never: all(preposition, contracted, 'des', link, goesOn, possessive, stop),
    notAfter: 'le la les du des au aux et ou',
  },
  {
    callers: 'un une',
    never: all(possessive, definite, 'chez sont ont nous ils mais ne'),
    notAfter: "l' qu' quelqu' pas comme et",
    notBefore: 'revoir',
  },
  {
    callers: 'le la les',
    never: all('de du à au aux des dans chez avec par et mais qui que dont nous vous je il ne', demonstrative),
    notAfter: 'est ce celui celle ceux',
  },
  { callers: 'le', never: 'est était étaient' },
  { callers: 'les', never: 'est sont était étaient' },
  {
    // A preposition that holds its article calls for the noun: « votre lettre du a retenu », « au pour la voirie ».
    callers: contracted,
    never: all(
      'dans chez pour avec par sur sous sans depuis et ou car',
      goesOn,
      'votre notre vos nos',
      demonstrative,
      stop,
    ),
    notAfter: "a ai as ont avons avez avait avaient aurait est sont était soit été avoir être c' comme",
  },
  { callers: 'aux au', never: 'de en à' },
  {
    callers: 'à',
    never: all(noObject, 'au aux et ou dans pour avec chez par sous', stop),
    notBefore: 'moins plus',
  },
  {
    callers: 'de',
    never: all(conjugated, speaker, 'mais donc dont et ou que', contracted, 'avec dans pour', 'afin grâce', stop),
    notBefore: 'disons mettons comment',
  },
  { callers: 'chez', never: all(noObject, negation, preposition, contracted, "que qu' où et ou", stop) },
  { callers: 'dans', never: all(noObject, negation, 'au aux à en pour avec par chez sur', stop) },
  { callers: 'par', never: all(noObject, negation, contracted, 'à en dans pour avec chez que et ou', stop) },
  { callers: 'avec', never: all(noObject, negation, 'aux par sur') },
  { callers: 'avec', never: 'et', notBefore: 'sans pour par chez grâce malgré après' },
  { callers: 'avec', never: 'de du', onlyAfter: 'entretien échange rencontre appel' },
  { callers: 'pour', never: all(conjugated, speaker, 'mais car dont avec par chez grâce afin') },
  { callers: 'sur', never: all('est sont ont au aux par chez mais car dont', joined) },
  { callers: 'vers', never: all(noObject, negation, 'de du', stop) },
  { callers: 'de', never: 'en' },
  // The verb of what somebody already does: « une personne qui déjà une équipe de nuit », « ayant déjà dans une ferme ».
  { callers: 'déjà aussi', never: 'un une le la les', onlyAfter: 'qui', notBefore: 'fois' },
  { callers: 'déjà', never: 'dans chez sur pour par', onlyAfter: 'ayant' },
  { callers: 'et', never: '.' },
  { callers: 'est', never: '.', onlyAfter: 'poste' },
  // Whom one may call: « vous pouvez nous à tout moment »; where one goes on looking: « bonne continuation dans recherches ».
  { callers: 'nous me', never: 'à au si dès quand', onlyAfter: 'pouvez pourrez' },
  { callers: 'dans', never: 'recherches projets démarches candidatures' },
  { callers: 'suite', never: 'votre notre vos nos' },
  {
    callers: 'qualité intérêt richesse force clarté sincérité',
    never: 'votre notre vos nos',
    notAfter: 'avec de sans',
  },
  { callers: 'par', never: 'façon manière' },
  { callers: 'vous', never: 'un une', onlyAfter: 'et', notBefore: 'fois peu jour autre seule' },
  // Which post, whom we thank for what: « le poste vous avez postulé », « nous tenions vous remercier ».
  { callers: 'vous', never: 'avez aviez', onlyAfter: 'poste offre annonce emploi mission stage pour avec chez sur de' },
  { callers: 'tenions tenons tenais', never: 'vous' },
  // What one does or does not: « nous ne pas donner suite », « nous ne malheureusement pas retenir ».
  { callers: 'ne', never: 'pas plus jamais malheureusement toujours', onlyAfter: all(subject, 'nous') },
  { callers: 'y', never: all('un une', possessive), onlyAfter: 'pas' },
  {
    // What we do for you: « je vous pour cet échange », « nous vous une bonne continuation », « nous vous candidature ».
    callers: 'vous',
    never: all('un une des du au aux de pour par dans chez sur sans avec', possessive, saidInEveryRefusal),
    onlyAfter: 'nous je',
    notBefore: 'tout toute nouveau',
  },
  {
    // What we did, at the head of a sentence: « Nous votre dossier avec soin », « Nous bien reçu votre lettre ».
    callers: 'nous je',
    never: all(possessive, 'bien', 'malheureusement'),
    onlyAfter: stop,
    notBefore: 'sûr entendu',
  },
  { callers: 'vous', never: 'un une', onlyAfter: '.', notBefore: 'fois peu jour' },
  // One article or pronoun of two, none taken out: « le la candidate », « un une apprentie », « il elle ».
  { callers: 'le', never: 'la les', notAfter: 'donne donner donnent donné', notBefore: 'du de des mineur majeur' },
  { callers: 'la', never: 'le les' },
  { callers: 'un', never: 'une', notAfter: "l' et" },
  { callers: 'une', never: 'un', notAfter: "l' et" },
  { callers: 'il', never: 'elle' },
  { callers: 'elle', never: 'il', onlyAfter: "qu' . si quand" },
  // What somebody did to you: « vous nous avez de votre motivation », « nous vous avons au mois de mars ».
  {
    callers: 'avons ai',
    never: all('de du à au aux des le la les un une dans pour par sur chez et', possessive),
    onlyAfter: 'vous',
  },
  {
    callers: 'avez',
    never: all('de du à au aux des le la les un une dans pour par sur chez et', possessive),
    onlyAfter: 'nous',
  },
  { callers: 'qui', never: all('mieux', possessive, link, contracted, 'avec dont') },
  { callers: 'dont', never: all('de du chez avec par et ou mais que qui', stop) },
  { callers: 'que', never: all('et ou mais car', stop) },
  // What was chosen, said by what it is like alone: « nous avons retenu dont le parcours ».
  { callers: 'retenu choisi préféré recruté rencontré embauché', never: 'dont' },
  { callers: 'été', never: 'avec et mais car', onlyAfter: 'a ont ai avons avez avait avaient aurait pas' },
  { callers: 'ici', never: 'si quand lorsque pour', onlyAfter: "d'" },
  { callers: 'merci remercions remercie', never: possessive },
  { callers: 'vous', never: possessive, onlyAfter: 'remercions remercie' },
  // A quality whose noun is missing: « une grande de la soudure », « à nos prochaines, publiées ».
  {
    callers: 'grande bonne belle réelle véritable solide excellente meilleure profonde forte',
    never: all('de du des dans en sur qui que et', stop),
    onlyAfter: 'une',
  },
  {
    callers: 'réel véritable solide excellent profond meilleur',
    never: all('de du des dans en sur qui que et', stop),
    onlyAfter: 'un',
  },
  {
    callers: 'prochaines prochains futures futurs prochain prochaine',
    never: all(stop, 'et nous vous'),
    onlyAfter: 'nos vos notre votre',
  },
  { callers: 'plus moins', never: '.', onlyAfter: 'les nos' },
  // An elided word holds on to what it announces, and that begins with a vowel: « l’de beauté », « elle n’pas répondu ».
  {
    callers: "l'",
    never: all(
      "de d' du des au dans pour avec sur chez sans sous par que qu' qui dont mais car ne n' pas se s' le la les sera",
      'sont serait',
      'nous vous je et notre votre nos vos',
    ),
  },
  {
    callers: "d'",
    never: "de d' du des dans pour chez sur que qu' ne n' s' nous vous est sont était a et",
    notBefore: 'en priori cote',
  },
  { callers: "n'", never: 'pas plus jamais que à .' },
  { callers: "s'", never: all('à de du chez pas plus dans pour que qui nous vous', stop) },
  { callers: "qu'", never: stop },
  // The noun of an article, before an elided word, a verb, another article: « le d’animateur est pourvu », « la s’arrête là ».
  { callers: 'le', never: "d' s' n' qu' l' le une se a avait avaient aura ont avons dès depuis", notAfter: 'ce celui' },
  {
    callers: 'la',
    never: "d' s' n' l' se ses est avait était un sur pour en a",
    notAfter:
      'est suis sont sommes êtes était être été sera reste restons celle celui ceux ce cette jour moment point cas vous nous',
    notBefore: 'le la les',
  },
  { callers: 'les', never: "d' s' se qu' . ;" },
  {
    callers: 'les',
    never: stop,
    onlyAfter: 'à avec dans sur pour par chez sous entre toutes tous selon vers sans de et envers',
  },
  {
    callers: 'des',
    never: all("qui d' du pour a avec nous est au sur était ne n'", stop),
  },
  { callers: 'des', never: 'à', notBefore: 'présent maintenant compter' },
  { callers: 'un une', never: stop, onlyAfter: 'dans avec chez vers' },
  { callers: 'un une', never: '.', onlyAfter: "d'" },
  {
    callers: 'un une',
    never: "qui que où dont du d' au aux avec par",
    onlyAfter: 'dans sur chez vers',
    notBefore: 'elles eux entre moins',
  },
  { callers: all(possessive, demonstrative), never: "d' s' se un une :", notAfter: 'le la les du des au aux et ou' },
  { callers: 'ses', never: all("de d' du à en dans sur et", stop) },
  { callers: 'leur', never: 'de du . ;', notAfter: 'le la les du au aux' },
  {
    callers: 'ce',
    never: "de d' du des en au aux un une la les et a votre notre",
    notAfter: 'et tout pour sur',
    notBefore: 'quoi qui autant',
  },
  { callers: 'chaque', never: all('de du dans et pour qui', stop) },
  { callers: 'au', never: "du d' des une" },
  { callers: 'aux', never: "du d' des" },
  { callers: 'du', never: "d' des au un s'" },
  { callers: 'de', never: 'de', notBefore: 'gaulle' },
  { callers: 'de', never: "d' qu'" },
  { callers: 'de', never: 'à', notBefore: "peu la l' z" },
  {
    callers: 'en',
    never: 'avec sur dans par chez en',
    notAfter: 'parlons parlez discutons discutez restons reste profitons profitez est suis sont',
  },
  { callers: 'sans', never: '. ,', notAfter: 'ou et faire fait fera ferons ferez ferait font vivre mais' },
  { callers: 'sur', never: stop, notAfter: 'et ou' },
  { callers: 'pour', never: 'au', notBefore: 'moins plus maximum minimum mieux' },
  { callers: 'pendant', never: 'au . ;', notBefore: 'moins plus' },
  { callers: 'entre', never: 'et', notBefore: 'sort' },
  { callers: 'très', never: '. ; de du que pour' },
  { callers: 'comme ou', never: '. ;' },
  // The verb: « les raisons ne que nous », « la voiture ne donc pas », « cela se. », « cela ne vous pas ».
  { callers: 'ne', never: "que qu' donc un une des . ," },
  { callers: 'se', never: all('pas à de du des vous nous dans avec', stop) },
  { callers: 'vous nous', never: 'pas plus jamais', onlyAfter: 'ne' },
  { callers: 'y', never: 'pas', onlyAfter: "n'" },
  { callers: 'je', never: 'que de du des un une pour avec sur .' },
  { callers: 'nous', never: 'que un une du des au', onlyAfter: '.' },
  { callers: 'vous', never: possessive, onlyAfter: stop },
  // The same word again, and nothing between.
  ...['et', 'pour', 'dans', 'sur', 'avec', 'à'].map((word) => ({ callers: word, never: word })),
  // In what, or since when: « rédigé en. », « s’achève en et le poste avec lui ».
  { callers: 'en', never: stop, notAfter: 'vous nous' },
  { callers: 'en', never: 'et', notBefore: 'hors' },
  { callers: 'le', never: 'sur', notBefore: 'mesure place vif' },
  { callers: "l'", never: 'à', notBefore: 'peu propos' },
  { callers: 'des', never: 'et', notBefore: 'des' },
  { callers: 'le', never: 'pour', notBefore: 'et ou comme' },
  // How many: « avait déjà ans de métier », « nous n’avons rencontré que personnes ».
  { callers: 'déjà a avait ayant avec depuis pendant dans que après environ presque sous sur moins', never: 'ans' },
  { callers: 'que', never: 'personnes candidats candidates candidatures dossiers', notBefore: 'et ou' },
  { callers: 'à avec de chez par', never: 'lors' },
];
