import { withArticle } from './french-article';
import { elidesBefore, withDe } from './with-de';

/**
 * A topic as it follows « un poste … »: « autour du cloud », « autour d’audits de performance ». One that starts with a
 * preposition or a comparison of its own stays as it is (« en cybersécurité », « plus junior »), a job title is told as one
 * (« de chef de projet »), and the post it may name itself is not said twice (« un poste de chef de projet »).
 */
export function aroundTopic(topic: string): string {
  const kind = topic
    .replace(ownPost, '')
    .replace(/^(?:une?|des)\s(?=(?:CDI|CDD|missions?|alternance|stage)(?!\p{L}))/iu, '');
  const work = ofATime(kind);
  if (work !== null) return work;
  if (standsAlone.test(kind)) return kind;
  if (/^(?:votre|ton)\s(?:domaine|secteur|métier|spécialité|filière|branche)(?!\p{L})/iu.test(kind))
    return `dans ${kind}`;
  if (/^profils?\s/iu.test(kind)) return `pour un ${lowerFirst(inTheSingular(kind))}`;
  if (/^horaires\s/iu.test(kind)) return `en ${lowerFirst(kind)}`;
  if (/^travail\s(?=de\s(?:nuit|jour)|le\s|à\s)/iu.test(kind)) return kind.replace(/^travail\s/iu, '');
  if (/^(?:compétences|connaissances|notions|bases)\s/iu.test(kind)) return `demandant des ${lowerFirst(kind)}`;
  const ofWhat = /^(?:de\s|d’)(?=\p{L})/iu.exec(kind)?.[0];
  if (ofWhat !== undefined && (kind !== topic || namesATrade(kind.slice(ofWhat.length)))) return kind;
  if (/^(?:de|du)\s|^d’/u.test(kind)) return `autour ${kind}`;
  if (namesATrade(kind) || sigleOfATrade.test(kind) || isAnEnglishTitle(kind)) return withDe(kind);
  if (/^secteur\s/iu.test(kind)) return `dans le ${kind}`;
  if (/^temps\s/iu.test(kind)) return `à ${kind}`;
  if (/^(?:alternance|apprentissage|stages?)\s/iu.test(kind)) return withDe(kind.replace(/^stages/iu, 'stage'));
  if (/^(?:nuit|jour|week-end)(?:\s|$)/iu.test(kind)) return `de ${kind}`;
  if (field.test(kind)) return `en ${kind}`;
  if (plural.test(kind)) return `autour des ${kind}`;
  const noun = /^\p{Ll}|^\p{Lu}[\p{Lu}\d&]+(?!\p{L})|^SaaS(?!\p{L})/u.test(kind) ? (withArticle(kind) ?? kind) : kind;
  return `autour ${withDe(noun.replace(/^des\s+/u, ''))}`;
}

/** Work that lasts a while, for which one is taken on: « pour des remplacements cet été », « pour la saison d’hiver ». */
function ofATime(topic: string): string | null {
  if (season.test(topic)) return `pour ${lowerFirst(topic)}`;
  const [, article = '', noun = ''] =
    /^(une?\s|des\s|l[ae]s?\s|l’)?(missions?|remplacements?|contrats?|renforts?|vacations?|extras?|saisons?|ouvertures?|réouvertures?|chantiers?|gardes|astreintes?|piges?|intérims|inventaires?|vendanges|soldes|événements?|cueillettes?|récoltes?|fêtes)(?=\s|$)/iu.exec(
      topic,
    ) ?? [];
  if (noun === '' || /^(?:contrats?|missions?)$/iu.test(topic)) return null;
  const work = lowerFirst(topic.slice(article.length));
  if (article !== '') return `pour ${article.toLowerCase()}${work}`;
  if (/s$/iu.test(noun)) return `pour ${/^(?:vendanges|soldes|fêtes)/iu.test(noun) ? 'les' : 'des'} ${work}`;
  if (/^(?:mission|vacation|astreinte|pige)$/iu.test(noun)) return `pour une ${work}`;
  if (/^(?:remplacement|contrat|renfort|extra|chantier|événement)$/iu.test(noun)) return `pour un ${work}`;
  return `pour ${elidesBefore(work) ? 'l’' : /^inventaire/iu.test(noun) ? 'le ' : 'la '}${work}`;
}

/** « l’été prochain », « la rentrée », « les vacances de Noël ». */
const season =
  /^(?:(?:l’|cet\s)(?:été|automne|hiver|année)|(?:le|ce)\s(?:printemps|mois|week-end|semestre|trimestre)|la\s(?:rentrée|haute saison|basse saison)|les\s(?:vacances|week-ends|congés|mois))(?!\p{L})/iu;

/** « community manager »: a title in English, with no French word of grammar in it. */
function isAnEnglishTitle(topic: string): boolean {
  return (
    namesAnEnglishTrade(topic) &&
    !/\s(?:de|du|des|en|et|pour|à|au|aux)\s|(?<!\p{L})[dl]’|[àâçèéêëîïôûù]/iu.test(topic) &&
    /\s/u.test(topic)
  );
}

/** « profils confirmés » → « profil confirmé » */
const inTheSingular = (plural: string): string =>
  /^\p{L}+s\s/u.test(plural) ? plural.replace(/^(\p{L}+)s(?:\s(\p{L}+?)s?)(?=\s|$)/u, '$1 $2') : plural;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** « un poste d’IDE de jour ». */
const sigleOfATrade = /^(?:IDE|IADE|IBODE|ASH|AES|DRH|RRH|DAF|RAF|DSI|RSSI|CPE|AESH|ATSEM|CTO|CFO|PMO|SRE)(?!\p{L})/u;

/** Contracts, and a bare noun in the singular: « en CDI », « en cybersécurité ». A mission or a project is one of several. */
const field =
  /^(?:CDI|CDD|alternance|stage|freelance|apprentissage|intérim)(?!\p{L})|^(?!(?:missions?|projets?|photo|standard|votre|notre)(?:\s|$))\p{Ll}[\p{Ll}-]{3,}(?<![sx])(?:\s(?!(?:et|ou|au|aux|à)\s|\p{Lu})|$)/u;

/** A bare noun in the plural with its adjective: « marchés publics », « soins palliatifs ». Some nouns end in s anyway. */
const plural =
  /^(?!(?:anglais|français|temps|sens|permis|process|cours|recours|concours|avis|accès|succès|news|business|sales|jus|bois|tapis)(?!\p{L}))\p{Ll}[\p{Ll}-]{2,}s\s(?:\p{Ll}[\p{Ll}-]*[sx](?:\s|$)|(?:de\s|d’|du\s|des\s))/u;

const ownPost =
  /^(?:(?:une?|des|d’autres|nos)\s)?(?:(?:postes?|offres?)\s|(?:missions?|besoins?)\s(?=en\s|dans\s|sur\s|pour\s|à\s|au\s|aux\s|autour\s|chez\s))/iu;

const standsAlone =
  /^(?:en|dans|sur|autour|pour|avec|chez|à|au|aux|comme|lié|liée|liés|liées|vers|dès|courant|avant|après|plus|moins|davantage|proche|similaire)(?:\s|$)|^(?:d’ici)\s/iu;

/** Whether a title names a person at work, by its first word; a few things share these endings. */
export function namesATrade(title: string): boolean {
  return trade.test(title);
}

const trade =
  /^(?!(?:secteurs?|moteurs?|valeurs?|ordinateurs?|intérieurs?|capteurs?|couleurs?|grandeurs?|erreurs?|meilleure?s?|(?:sup|inf|ant|ult|ext|post)érieure?s?|majeure?s?|mineure?s?|antérieure?s?|catalogues?|dialogues?|ampleur|chaleur|vapeur|liste|piste|artiste)(?!\p{L}))(?:(?:motion|product|graphic|ux\/ui|ux|ui|web|technical|scrum|data|project|product|software|full[- ]?stack|front[- ]?end|back[- ]?end|lead|senior|junior)\s)*(?:\p{L}{3,}(?:eur|euse|trice|ien(?:ne)?|iste|ogue)|commerciale?|chef(?:fe)?|responsable|chargée?|assistante?|consultante?|comptable|manager|développeu[rs]e?|designer|developer|engineer|writer|architecte?|master|analyste?|expert|experte|scientist|coach|artiste|owner|tester|copywriter|photographe|interprète|secrétaire|juriste|avocate?|(?!chantier|atelier|papier|courrier|calendrier|clavier|dossier|fichier|cahier|quartier|métier|mobilier|immobilier|hospitalier|escalier|acier|premi|particulier|régulier|danger|manger|hier|fier|panier|fumier|loyer|foyer|janvier|février|matière|manière|première|lumière|filière|carrière|barrière|frontière|rivière|bière|bannière)\p{L}{3,}(?:ier|ière|langer|langère|cher|chère)(?:\(ère\)|·ère)?|ma[çc]onne?|plombier|chauffeur|maraîcher|berger|mécano|agente?(?=\s(?:de|d’|des|en|commercial|immobilier|administratif|technique|polyvalent|logistique))|aide-soignante?|hôte(?:sse)?|commis|employée?|apprentie?|alternante?|auxiliaire|surveillante?|enseignante?|sage-femme)(?:\s|$|\(|·|-|\.e|\/)/iu;

/**
 * The same in English, as it follows “a role …”: “involving Kubernetes”. A topic that starts with a preposition stays as it
 * is, and a job is told as one: “as a project manager”.
 */
export function involvingTopic(topic: string): string {
  if (
    /^(?:in|on|at|with|for|around|about|as|within|involving|such as|focused on|based on|like|of|closer)\s/i.test(topic)
  )
    return topic;
  if (/^your\s/i.test(topic)) return `that uses ${topic}`;
  const compared = /^(?:an?\s)?((?:more|less)\s(?!of\s|than\s).*?\S)(?:\s(?:role|position|job)s?)?$/i.exec(topic)?.[1];
  if (compared !== undefined) return `that is ${compared}`;
  const job = /^(?:an?\s)?(.*\S)\s(?:role|position|job)$/i.exec(topic)?.[1];
  if (job !== undefined && englishTrade.test(job)) return asA(job);
  const many = /^(?:(?:some|other|any)\s)?(.*\S)\s(?:roles|positions|jobs)$/i.exec(topic)?.[1];
  if (many !== undefined && englishTrade.test(many)) return asA(many);
  const work = job ?? many;
  if (work !== undefined && namesWork.test(work)) return `involving ${work.replace(/^an?\s/i, '')}`;
  // The sentence has said “a role” already.
  const kind = /^(?:an?\s)?(.*\S)\s(?:role|position|job)s?$/i.exec(topic)?.[1];
  if (kind !== undefined && /^(?:junior|senior)$/i.test(kind)) return `at a ${kind} level`;
  if (kind !== undefined && /^(?:\p{L}+[- ]time|remote|hybrid|permanent|temporary|seasonal|local)$/iu.test(kind))
    return `that is ${kind}`;
  if (kind !== undefined) return `such as ${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind} one`;
  if (/^an?\s.*\s(?:assignment|placement|opening|mission)$/i.test(topic)) return `such as ${topic}`;
  return englishTrade.test(topic) ? asA(topic) : `involving ${topic}`;
}

/** What one does, as against an adjective of the role (“a senior role”). */
const namesWork =
  /(?:^|\s)(?:cover|work|support|care|sales|finance|service|design|research|shifts?|\p{L}{3,}(?:ing|ment|tion|ance))$/iu;

/** Whether an English title ends with the word for a person at work. */
export function namesAnEnglishTrade(title: string): boolean {
  return englishTrade.test(title);
}

const englishTrade =
  /(?:^|\s)(?!(?:custom|comput|newslett|lett|serv|us|pow|ord|pap|wat|wint|summ|numb|transf|fold|lay|partn|cov|post|fly|bann|trail|filt|chart|tend|chapt|cent|\p{L}*emb)er$|(?:sect|mot|fact|vect|tract)or$|career$)(?:\p{L}{2,}(?:ian|ist|eer|er|[tvs]or)|analyst|architect|(?:account|consult|assist)ant|nurse|lead|chef|cook|coach|clerk|barista|waitress|associate|executive|(?:representa|opera)tive|agent|secretary|mechanic|trainee|apprentice)$/iu;

function asA(job: string): string {
  const bare = job.replace(/^an?\s/i, '');
  return `as ${/^(?:[aeioAEIO]|[FHLMNRSX]\p{Lu})/u.test(bare) ? 'an' : 'a'} ${bare}`;
}
