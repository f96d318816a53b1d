/** Verbs in the third person of the present, as notes about somebody open with them (« gère un P&L », « vient de Vue »). */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Spelled as no noun is, nor any adjective. */
const verbsAlone = words(`
  a avait est était ont sait savait vient venait peut pouvait veut voulait va fait faisait connaît connait connaissait prend prenait
  met mettait vend vendait tient tenait comprend apprend répond répondait suit vit voit arrive débute préfère préférait
  travaille travaillait utilise utilisait gère gérait manage parle parlait habite reste aime souhaite possède détient dispose développe
  occupe exerce dirige anime encadre réalise effectue assure participe découvre semble paraît soude touche vise joue cherche demande
  cuisine sort code bosse rédige intervient maîtrisait pratiquait ignore évite refuse accepte dépasse quitte cumule enchaîne
  dessine termine examine installe répare prépare monte démonte conseille surveille accueille organise coordonne supervise planifie
  négocie roule transporte soigne livre commande
`);
/** Those of them that are nouns as well: what follows tells. */
const perhapsNouns = words(
  'cuisine sort code demande joue vise touche soude cherche suit fait met est livre commande monte',
);

/** What stands after a verb and after no noun. */
const afterAVerb =
  /^\s(?:déjà|pas|jamais|surtout|que\s|qu’|plus|seulement|encore|uniquement|principalement|essentiellement|exclusivement|majoritairement|toujours|beaucoup|mieux|aussi|rarement|souvent|juste|très peu)(?!\p{L})|^\sque?(?=\s|’)/u;
const afterAVerbAlone =
  /^\s(?:du|des|une?|le|la|les|de\sla|en|sous|sur|dans|chez|comme|avec|depuis|d’un|d’une|bien|mal|peu)\s|^\s(?:l’|d’)/u;

/** Whether the words open with a verb, told of somebody who is not named. A clitic before it is one more sign. */
export function opensWithAVerb(text: string): boolean {
  if (/^(?:ne\s|n’|s’(?!il)|se\s|y\s\p{L}+\s)\p{L}/iu.test(text)) return true;
  const first = /^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(first.length);
  if (/^\p{Lu}/u.test(first) && !verbsAlone.has(first.toLowerCase())) return false;
  const verb = first.toLowerCase();
  if (/(?:e|t|d|a|va)$/u.test(verb) && afterAVerb.test(rest) && !namesNoVerb.test(verb)) return true;
  if (!verbsAlone.has(verb)) return false;
  return !perhapsNouns.has(verb) || afterAVerbAlone.test(rest);
}

/** Nouns and adjectives of the same endings after which an adverb may stand: « diplôme pas encore validé ». */
const namesNoVerb =
  /(?:tion|ance|ence|ité|isme|age|ment|aine|iste|eure|logie|ique|able|ible|aire|oire|[éè]e|ure|iste|ette|esse|phone|gramme)$|^(?:permis|diplôme|langue|licence|titre|stage|poste|horaire|offre|carte|code|niveau|anglais|habilitation|expérience|profil|candidat|test|dossier|contrat|budget|contact|projet|salaire|port|et|autonome|mobile|disponible|apte|novice|débutant|confiant|pratique|maîtrise|équipe|site|groupe|personne|salarié|présent)$/u;

const irregular: Readonly<Record<string, string>> = {
  a: 'ait',
  est: 'soit',
  sait: 'sache',
  peut: 'puisse',
  veut: 'veuille',
  va: 'aille',
  fait: 'fasse',
  refait: 'refasse',
  vaut: 'vaille',
  doit: 'doive',
  boit: 'boive',
  voit: 'voie',
  prévoit: 'prévoie',
  croit: 'croie',
  vit: 'vive',
  suit: 'suive',
  poursuit: 'poursuive',
  dit: 'dise',
  lit: 'lise',
  plaît: 'plaise',
  suffit: 'suffise',
  part: 'parte',
  sort: 'sorte',
  sert: 'serve',
  dort: 'dorme',
  sent: 'sente',
  ment: 'mente',
  court: 'coure',
  parcourt: 'parcoure',
  meurt: 'meure',
  résout: 'résolve',
};

/** Endings of the present, the longest first, with those of the subjunctive. */
const endings: readonly (readonly [present: RegExp, subjunctive: string])[] = [
  [/([vt])ient$/u, '$1ienne'],
  [/prend$/u, 'prenne'],
  [/([rv])oit$/u, '$1oie'],
  [/çoit$/u, 'çoive'],
  [/a[iî]t$/u, 'aisse'],
  [/met$/u, 'mette'],
  [/quiert$/u, 'quière'],
  [/([aeo])int$/u, '$1igne'],
  [/scrit$|crit$/u, 'crive'],
  [/uit$/u, 'uise'],
  [/bat$/u, 'batte'],
  [/([nr])d$/u, '$1de'],
  [/it$/u, 'isse'],
];

/**
 * The subjunctive of a verb in the third person of the present: « connaît » → « connaisse », « gère » → « gère ». Null for what is
 * not known to be a present.
 */
export function subjunctiveOf(present: string): string | null {
  const known = irregular[present];
  if (known !== undefined) return known;
  if (/e$/u.test(present)) return present;
  // « gérait », « savait »: an imperfect stays.
  if (/ait$/u.test(present) && !/(?:conn|par)ait$/u.test(present)) return null;
  for (const [ending, instead] of endings) if (ending.test(present)) return present.replace(ending, instead);
  return null;
}

const clitics = String.raw`(?:(?:ne|se|y|en|le|la|les|lui|leur|nous|vous|te)\s|[nsl]’)*`;
const relative = new RegExp(String.raw`(\squi\s${clitics})(\p{Ll}+)(?=\s|$|,)`, 'gu');
const coordinate =
  /(\s(?:et|ou)\s)((?:fait|sait|tient|vient|connaît|connait|peut|prend|met|vend|conduit|suit))(?=\s)/gu;

/** « quelqu’un qui vient de la vente » → « quelqu’un qui vienne de la vente »: nobody in particular is looked for. */
export function inTheSubjunctive(sought: string): string {
  const told = sought.replace(relative, (_, ahead: string, verb: string) => ahead + (subjunctiveOf(verb) ?? verb));
  if (told === sought) return sought;
  const [before = '', ...clause] = told.split(/(?<=\squi\s)/u);
  return (
    before +
    clause.join('').replace(coordinate, (_, link: string, verb: string) => link + (subjunctiveOf(verb) ?? verb))
  );
}
