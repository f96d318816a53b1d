import { withArticle } from '../../text/french-article';
import { feminineNouns } from '../../text/french-nouns';
import { withDe, withDefinite } from '../../text/with-de';
import type { ReasonId } from '../request';
import { experienceInAHouse, experienceOfASize } from './experience-of';
import type { Sorted } from './precision-kind';
import { atTimes, workAtTimes } from './readiness';
import { tellsAClause } from './tells-a-clause';

/** Sorts a French precision by its first words. */
export function readFrenchPrecision(written: string, reason: ReasonId | undefined): Sorted {
  const text = withPrepositions(written);
  if (tellsAClause(text, 'fr')) return { text, kind: 'clause' };
  const candidates = manyCandidates.exec(text);
  if (candidates !== null) return { text: `nous avons reçu ${candidates[1] ?? ''}`, kind: 'clause' };
  const shifts = workAtTimes(text);
  if (shifts !== null) return { text: shifts, kind: 'action' };
  const sized = experienceOfASize(text);
  if (sized !== null) return sized;
  if (frenchAction.test(text)) return { text, kind: 'action' };
  if (/^(?:plus\s(?:d[eu’]|des\s)|davantage\s|un meilleur\s|une meilleure\s|une plus\s)/u.test(text))
    return { text, kind: 'degree' };
  if (/^\d|^(?:au moins|moins)\s/u.test(text)) return { text, kind: 'asset' };
  if (
    /^(?:une?|des|plusieurs|quelques|certaine?s|deux|trois|quatre|cinq|six|dix|ce|cet|cette|ces|quelqu’un)\s/u.test(
      text,
    )
  )
    return { text, kind: 'asset' };
  const definite = /^(?:l[ae]s?\s|l’)([\p{L}-]+)/u.exec(text);
  if (definite !== null) return { text, kind: frenchAssets.test(definite[1] ?? '') ? 'asset' : 'practice' };
  if (frenchPreposition.test(text)) return { text, kind: 'label' };
  if (reason === 'no-opening-in-field') return frenchField(text);
  const house = reason === 'position-withdrawn' ? null : experienceInAHouse(text);
  if (house !== null) return house;
  const isATool = reason === 'technology-stack' && /^\p{Ll}+[sx]$/u.test(text);
  const completed = isATool ? null : withArticle(text);
  if (completed !== null) {
    const head = completed.replace(/^(?:l[ae]s?\s|l’)/u, '');
    const isDefinite = head !== completed;
    return {
      text: isDefinite ? ofAKind(completed, head) : completed,
      kind: !isDefinite || frenchAssets.test(/^[\p{L}-]+/u.exec(head)?.[0] ?? '') ? 'asset' : 'practice',
    };
  }
  return { text, kind: namesATool(text, reason) ? 'practice' : 'label' };
}

/** A field in which there is no need, as one names a field: « formation » → « la formation », not « une formation ». */
function frenchField(text: string): Sorted {
  const completed = withArticle(text);
  if (completed === null || frenchAssets.test(/^\p{L}+/u.exec(text)?.[0] ?? '') !== /^formation/iu.test(text))
    return completed === null
      ? { text, kind: namesATool(text, undefined) ? 'practice' : 'label' }
      : { text: completed, kind: frenchAssets.test(/^\p{L}+/u.exec(text)?.[0] ?? '') ? 'asset' : 'practice' };
  const noun = completed.replace(/^une?\s/u, '');
  const article = completed.startsWith('une ') ? 'la' : 'le';
  return {
    text: noun === completed ? completed : withDefinite(article, noun),
    kind: 'practice',
  };
}

/** The number of applications is the house’s fact, not what a post asks for. */
const manyCandidates =
  /^((?:beaucoup|un grand nombre|plus|près|plusieurs|de (?:très )?nombreuses|\d+)\s(?:d[e’]\s?)?(?:\d+\s|centaines? de |dizaines? de )?(?:(?:très )?(?:bonnes|belles|solides) )?candidatures(?:\s(?!plus\s).*)?)$/u;

/** What note-takers skip after a head: « maîtrise Excel » → « maîtrise d’Excel », « expérience EHPAD » → « expérience en EHPAD ». */
function withPrepositions(text: string): string {
  return text
    .replace(/^(?:du\s|de\s(?:la\s|l’))(?=\p{Lu})/u, '')
    .replace(
      /^(?:le\s)?travail\s(?=(?:l[ae]s?|en|avec|sous|dans|à|au|aux|sur|seul|debout|de\s(?:nuit|jour))(?!\p{L}))/iu,
      'travailler ',
    )
    .replace(
      /^([Mm]aîtrise|[Pp]ratique|[Cc]onnaissances?)\s(?=\p{Lu})(.+)$/u,
      (_, head: string, of: string) => `${head} ${withDe(of)}`,
    )
    .replace(/^(?:la\s)?stack\s(?:full\s)?(?=\p{Lu})|^(?:surtout|principalement|essentiellement)\s(?=\p{Lu})/u, '')
    .replace(
      /(?<=^(?:la\s)?(?:[Mm]aîtrise|[Pp]ratique|[Cc]onnaissances?)\s(?:de\s|d’)\p{Lu}[\p{L}\d+#.]*)\set\s(?=\p{Lu})(.+)$/u,
      (_, of: string) => ` et ${withDe(of)}`,
    )
    .replace(/^plus\s(?=(?:grande|forte|longue|fine|bonne|haute)\s)/u, 'une plus ')
    .replace(
      /^([Ee]xpériences?)\s(?=\p{Lu}\S*\p{Ll}|SAP|SQL|AWS)(.+)$/u,
      (_, head: string, of: string) => `${head} ${withDe(of)}`,
    )
    .replace(/^([Ee]xpériences?)\s(?=\p{Lu}|\p{Ll}+(?:logie|tion|ment|nce|ing|graphie|trie|rie)$)/u, '$1 en ')
    .replace(/^([Ee]xpériences?)\s(?=(\p{Ll}{4,})$)/u, (whole, head: string, of: string) =>
      /(?:ique|aire|ure)s?$/u.test(of) || withArticle(of) === null || isASetting.test(of) ? whole : `${head} en `,
    )
    .replace(
      /^((?:une\s)?[Ee]xpérience)\s(?=(?:hôtellerie|luxe|retail|banque|assurance|cuisine|vente|terrain|client|industrie|BTP|luxe)(?!\p{L}))(.+)$/u,
      (_, head: string, of: string) => `${head} ${withDe(withArticle(of) ?? of)}`,
    )
    .replace(/^CACES\s(?=(?:R\s?\d+[a-z]?\s)?\d[A-Za-z]?(?:,|\set)\s)/u, 'les CACES ')
    .replace(/^((?:une\s)?(?:disponibilité|présence))\s(?!le\s)(.+)$/iu, (whole, head: string, when: string) => {
      const told = atTimes(when);
      return told === null ? whole : `${head} ${told}`;
    });
}

/** « orthographe irréprochable », « élocution claire »: how good it must be makes it one of a kind. */
function ofAKind(definite: string, head: string): string {
  if (
    !/^[\p{L}-]+\s(?:très\s)?(?:irréprochable|impeccable|parfaite?|claire?|posée?|soignée?|fluide|solide|exemplaire)$/iu.test(
      head,
    )
  )
    return definite;
  if (
    /^la\s/u.test(definite) ||
    feminineNouns.has(/^[\p{L}-]+/u.exec(head)?.[0] ?? '') ||
    /^\p{L}+(?:[st]ion|té|nce)\s/u.test(head)
  )
    return `une ${head}`;
  return /^le\s/u.test(definite) ? `un ${head}` : definite;
}

/** Words that take « de » with an article. */
const isASetting = /^(?:hôtellerie|luxe|retail|banque|assurance|cuisine|vente|terrain|client|industrie)$/u;

/** A name of its own, told by a capital or a sign inside. A bare sigle (« RH ») may be a trade: only a stack is sure of it. */
function namesATool(text: string, reason: ReasonId | undefined): boolean {
  if (reason === 'technology-stack') return true;
  const first = /^\S+/u.exec(text)?.[0].replace(/,$/, '') ?? '';
  if (/^\p{Lu}[\p{Lu}&]+$/u.test(first)) return sigles.has(first);
  return /^\p{Lu}\p{L}*\p{Lu}|[.+#\d]/u.test(first) || (/^\p{Lu}/u.test(first) && !/[àâçéèêëîïôùû]/iu.test(first));
}

const sigles = new Set('AWS SAP SQL PHP CSS HTML GCP VBA API REST ETL'.split(' '));

const frenchPreposition =
  /^(?:en|dans|pour|avec|sans|chez|à|aux?|sur|de|du|que|non|profil|plutôt|trop|pas|assez|hors|via|depuis|vers)\s|^(?:d|qu)’/u;

/** An infinitive with what follows one; nouns in -er and -ir are followed by something else. */
const frenchAction =
  /^(?:(?:ne\s|n’|s’|se\s|y\s)\p{L}+|(?!(?:dossier|chantier|atelier|métier|courrier|quartier|fichier|calendrier|cahier|lettre|centre|registre|chiffre|cadre|titre|membre|ordre|offre|\p{Ll}+(?:[b-km-z]ure|[mnst]aire|[mst]oire))\s)\p{Ll}+(?:er|ir|oir|re))\s(?:[ld]’\p{L}+|jusqu’\p{L}+|une?|des|l[ae]s?|du|de l|de\s(?:nuit|jour)|sous|debout|en|avec|à|aux?|sur|seule?|bien|déjà|dans|votre|vos|son|ses|leurs?|plusieurs|parler|lire|rapidement|souvent|\d+|été|eu|fait|dirigé|managé|encadré|géré|travaillé|mobiles?|autonomes?)(?!\p{L})|^ne\spas\s\p{Ll}+(?:er|ir|re)(?!\p{L})|^(?:être|avoir|savoir|pouvoir|faire|conduire|mettre|lire|écrire|comprendre|prendre|construire|vendre|connaître|suivre|manager|gérer|encadrer|maîtriser|piloter|animer|parler)\s(?!de\s|du\s)/u;

/** What a person has: a level, a paper, a quality. The rest, when definite, is practised. */
const frenchAssets =
  /^(?:nombre|maîtrise|connaissances?|pratique|expériences?|expertise|capacité|rigueur|autonomie|curiosité|polyvalence|disponibilité|mobilité|permis|diplômes?|caces|sens|goût|rythme|esprit|aisance|relationnel|certifications?|habilitations?|formation|niveau|titre|statut|profil|compétences?|horaires|possibilité|envie|motivation|ponctualité|patience|proximité|langue|anglais|allemand|espagnol|italien|portugais|néerlandais|chinois|arabe|adaptabilité|écoute|leadership|ancienneté|stabilité|présence|télétravail|travail|habitude|antécédents?|réseaux?|publications?|carte|dynamisme|engagement|enthousiasme|pédagogie|empathie|créativité|culture|vision|port|(?:ré|pro)activité|assiduité|(?:flexi|fia|sensi)bilité|souplesse|discrétion|minutie|endurance|passion|diplomatie|tact|calme|implication|initiative|résistance|force|orthographe|gel|budget|report|rachat|arrêt|annulation)$/iu;
