import {
  articleOfEnglishTrade,
  elidedSigles,
  feminineNouns,
  isPluralNoun,
  masculineNouns,
  sigles,
} from './french-nouns';
import { elidesBefore, withDefinite } from './with-de';

/**
 * The article a French noun phrase written without one asks for (« maîtrise d’Excel » → « la maîtrise d’Excel »), or null
 * when neither a known head, a known adjective nor an ending makes it sure.
 */
export function withArticle(phrase: string): string | null {
  const before = adjectiveAhead.exec(phrase);
  if (before !== null) {
    const [, article = '', noun = ''] = /^(une?|l[ae]|de)\s(.+)$/u.exec(withArticle(before[2] ?? '') ?? '') ?? [];
    const isDefinite = article.startsWith('l');
    if (article === '' || (isDefinite && before[1] !== undefined)) return null;
    return `${isDefinite ? (article === 'la' ? 'une' : 'un') : article} ${before[0].toLowerCase()}${noun}`;
  }
  const first = /^\p{L}+(?:[+-][\p{L}\d]+)?/u.exec(phrase)?.[0];
  if (first === undefined) return null;
  const word = first.toLowerCase();
  const article = articleOfSigle(first) ?? articleOf(word, phrase.slice(first.length), /^\p{Lu}/u.test(first));
  if (article === null) return null;
  const text = /^\p{Lu}\p{Ll}+$/u.test(first) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
  if (article === 'la' || article === 'le') return withDefinite(article, text);
  return article === 'de' ? `${elidesBefore(text) ? 'd’' : 'de '}${text}` : `${article} ${text}`;
}

/** « très bonne orthographe »; « double compétence », of which the noun alone tells the gender. */
const adjectiveAhead =
  /^(?:(très|vraiment|particulièrement)|double|triple|solide|vaste|large|véritable|autre|(?:deux|trois|quatr)ième)\s(?=(.+)$)/iu;

/** What comes with the article: `de` before an adjective in the plural (« de solides bases »). */
type Article = 'un' | 'une' | 'des' | 'le' | 'la' | 'les' | 'de';

function articleOfSigle(written: string): Article | null {
  if (!/^\p{Lu}[\p{Lu}\d&]+$/u.test(written)) return null;
  if (elidedSigles.has(written)) return 'le';
  for (const article of ['le', 'la', 'les'] as const) if (sigles[article].has(written)) return article;
  return null;
}

/** A capital may be of a name (« Kubernetes », « Clojure »): the widest endings then tell nothing. */
function articleOf(word: string, rest: string, perhapsAName: boolean): Article | null {
  if (word === 'design' && /^\s\p{L}+s(?!\p{L})/u.test(rest)) return 'les';
  for (const [article, heads] of articlesOfHeads) if (heads.has(word)) return article;
  if (languages.has(word))
    return /^\s(?:courant|professionnel|technique|intermédiaire|fluide|niveau|[abc][12])/iu.test(rest) ? 'un' : 'le';
  for (const [article, adjectives] of articlesOfAdjectives)
    if (adjectives.has(word)) return rest === '' ? null : article;
  const english = articleOfEnglishTrade(`${word}${rest}`);
  if (english !== null) return english;
  if (endsInEnglish.test(rest)) return null;
  if (feminineNouns.has(word)) return 'la';
  if (masculineNouns.has(word)) return 'le';
  if (isPluralNoun(word)) return (perhapsAName ? pluralAdjective : pluralGoesOn).test(rest) ? 'les' : null;
  if (word.length < 6 || exceptions.has(word)) return null;
  if (/(?:[st]ion|té|[ae]nce|logie|graphie|[ft]ure)$/u.test(word)) return 'la';
  if (!perhapsAName && /(?:xion|ie|ure|ette|ade|esse|aison|ude|ille|ine)$/u.test(word)) return 'la';
  if (!perhapsAName && /(?:eau|phone|scope)$/u.test(word)) return 'le';
  if (/(?:age|ment|isme|at)$/u.test(word)) return 'le';
  return null;
}

/** « operations management » is no plural that French would say « les … » before. */
const pluralGoesOn =
  /^$|^\s(?:de|du|des|en|à|au|aux|sur|sous|pour|dans|et|ou|chez|par|avec|presse|clients?|grand)(?!\p{L})|^\sd’|^\s[\p{Ll}-]+[sx](?!\p{L})|^,|^\s\(|^(?:\s\p{Lu}[\p{L}\d]*)+(?=$|\s\(|\set\s|,)/u;
const pluralAdjective = /^\s\p{Ll}[\p{Ll}-]+[sx](?!\p{L})/u;
const endsInEnglish =
  /\s(?:design|management|marketing|manager|hacking|research|success|analytics|science|development|office|content)$/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const articlesOfHeads: readonly (readonly [Article, ReadonlySet<string>])[] = [
  [
    'une',
    words(
      'expérience disponibilité formation certification habilitation aisance appétence expertise compétence culture ' +
        'réorganisation restructuration fusion réduction mobilité présence spécialisation spécialité référence mission licence qualification',
    ),
  ],
  [
    'la',
    words(
      'maîtrise connaissance pratique gestion conduite capacité rigueur curiosité polyvalence motivation ponctualité patience vente ' +
        'relation baisse perte embauche fusion refonte vente suite architecture rédaction analyse base méthode méthodologie langue norme réglementation clientèle production ' +
        'restauration pâtisserie boulangerie traduction prospection négociation facturation maintenance programmation paie comptabilité logistique informatique bureautique robotique électronique mécanique cybersécurité sécurité ' +
        'cuisine couture photo vidéo soudure finance fiscalité trésorerie veille recherche réserve direction',
    ),
  ],
  [
    'le',
    words(
      'permis diplôme départ pack packshot gros b2b b2c seo sea crm saas nombre référencement développement codage test secteur caces sens goût suivi rythme titre statut leadership relationnel travail contact service conseil marketing ' +
        'merchandising recrutement droit contrôle reporting gel budget report rachat départ design commerce',
    ),
  ],
  ['le', words('esprit autonomie organisation encadrement accueil écoute entretien adaptabilité arrêt annulation')],
  ['un', words('véhicule casier antécédent portefeuille portfolio book carnet projet temps numéro cqp concours')],
  ['une', words('voiture fibre plume')],
  ['un', words('bts cap bep bac dut but deug mba master doctorat niveau profil')],
  ['un', words('bac+2 bac+3 bac+4 bac+5 bac+8')],
  [
    'des',
    words(
      'astreintes déplacements horaires compétences connaissances notions bases aptitudes qualités références antécédents publications habilitations certifications coupes économies',
    ),
  ],
];

const languages = words(
  'anglais allemand espagnol italien portugais néerlandais chinois japonais arabe russe polonais',
);

const articlesOfAdjectives: readonly (readonly [Article, ReadonlySet<string>])[] = [
  ['une', words('bonne excellente forte première grande réelle vraie parfaite meilleure longue')],
  ['la', words('petite haute nouvelle moyenne')],
  ['un', words('bon excellent fort premier grand réel vrai parfait meilleur long')],
  ['de', words('bonnes bons excellentes excellents solides fortes forts réelles réels')],
];

/** Words whose ending tells another gender, and those that are no nouns. */
const exceptions = words(
  'savoir pouvoir devoir avoir vouloir incendie génie parapluie messie squelette grade stade jalousie prélude magazine ' +
    'murmure mercure chlorure gorille parties partie comité comités traité arrêté doigté silence images immature absence insuffisance volontairement immédiat adéquat délicat candidat format',
);
