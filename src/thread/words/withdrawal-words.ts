/** How candidates say that they withdraw, folded; each with a sentence that says it. */
export const withdrawalWords: readonly string[] = [
  // Je vous informe que je retire ma candidature.
  'retir(?:e|er|ant|ons|ait) (?:donc |finalement |par consequent )?ma candidature',
  // Retrait de ma candidature – Business analyst
  'retrait de (?:ma )?candidature',
  // Je souhaite me retirer du processus.
  '(?:me retire|me retirer|me desiste|me desister|mon desistement) ?(?:du (?:process|processus|recrutement)|de (?:la|cette|votre) (?:procedure|selection|offre))?',
  // Je ne souhaite plus donner suite à ma candidature.
  'ne (?:souhaite|desire|vais|peux|pourrai) (?:plus|pas) (?:donner suite|poursuivre|maintenir|continuer)',
  // Je ne donnerai pas suite à votre proposition.
  'ne (?:donne|donnerai) (?:donc |finalement |malheureusement )?pas suite',
  // J'ai accepté une autre proposition.
  "j'ai (?:finalement |entre-temps |entre temps |depuis )?(?:accepte|signe|choisi) (?:une|un|l'|pour une|pour un)? ?(?:autre (?:proposition|offre|poste|opportunite|contrat|entreprise|cdi)|(?:proposition|offre|contrat|cdi|poste) (?:ailleurs|dans une autre))",
  // Ma candidature n'est plus d'actualité.
  "ma candidature n'est (?:donc )?plus d'actualite",
  // I would like to withdraw my application.
  '(?:withdraw(?:ing)?|pull(?:ing)?) (?:my (?:application|candidacy|name)|from (?:the|this|your) (?:process|selection|recruitment))',
  // I have accepted another offer.
  "(?:i have|i've|i) (?:just |now |already )?(?:accepted|signed|taken) (?:an(?:other)?|a different|the) (?:offer|position|role|job|contract)(?: elsewhere| with another| at another)?",
  // Please consider my application withdrawn.
  'my (?:application|candidacy)[^.!?]{0,20}\\bwithdrawn',
];

/** Each of the above holds one of these: a text without is not held against them. */
export const withdrawalSign =
  /retir|retrait|desist|(?:plus|pas) (?:donner|poursuivre|maintenir|continuer)|pas suite|accept|signe|choisi|actualite|withdr|pull|taken/;
