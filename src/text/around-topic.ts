import { withArticle } from './french-article';
import { withDe } from './with-de';

/**
 * A topic as it follows « un poste … »: « autour du cloud », « autour d’audits de performance ». One that starts with a
 * preposition or a comparison of its own stays as it is (« en cybersécurité », « plus junior »), a job title is told as one
 * (« de chef de projet »), and the post it may name itself is not said twice (« un poste de chef de projet »).
 */
export function aroundTopic(topic: string): string {
  const kind = topic
    .replace(ownPost, '')
    .replace(/^(?:une?|des)\s(?=(?:CDI|CDD|missions?|alternance|stage)(?!\p{L}))/iu, '');
  if (standsAlone.test(kind)) return kind;
  const ofWhat = /^(?:de\s|d’)(?=\p{L})/iu.exec(kind)?.[0];
  if (ofWhat !== undefined && (kind !== topic || namesATrade(kind.slice(ofWhat.length)))) return kind;
  if (/^(?:de|du)\s|^d’/u.test(kind)) return `autour ${kind}`;
  if (namesATrade(kind) || sigleOfATrade.test(kind)) return withDe(kind);
  if (/^secteur\s/iu.test(kind)) return `dans le ${kind}`;
  if (/^temps\s/iu.test(kind)) return `à ${kind}`;
  if (/^(?:nuit|jour|week-end)(?:\s|$)/iu.test(kind)) return `de ${kind}`;
  if (field.test(kind)) return `en ${kind}`;
  if (/^(?:missions|remplacements|contrats|renforts)\s/iu.test(kind)) return `pour des ${lowerFirst(kind)}`;
  if (/^(?:mission|remplacement)\s/iu.test(kind)) return `pour ${/^m/iu.test(kind) ? 'une' : 'un'} ${lowerFirst(kind)}`;
  if (plural.test(kind)) return `autour des ${kind}`;
  const noun = /^\p{Ll}|^\p{Lu}[\p{Lu}\d&]+(?!\p{L})|^SaaS(?!\p{L})/u.test(kind) ? (withArticle(kind) ?? kind) : kind;
  return `autour ${withDe(noun.replace(/^des\s+/u, ''))}`;
}

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
  /^(?!(?:secteurs?|moteurs?|valeurs?|ordinateurs?|intérieurs?|capteurs?|couleurs?|grandeurs?|erreurs?|ampleur|chaleur|vapeur|liste|piste|artiste)(?!\p{L}))(?:(?:motion|product|graphic|ux\/ui|ux|ui|web|technical|scrum|data|project|product|software|full[- ]?stack|front[- ]?end|back[- ]?end|lead|senior|junior)\s)*(?:\p{L}{3,}(?:eur|euse|trice|ienne?|iste|ogue)|chef(?:fe)?|responsable|chargée?|assistante?|consultante?|comptable|manager|développeu[rs]e?|designer|developer|engineer|writer|architecte?|master|analyste?|expert|experte|scientist|coach|artiste|owner|tester|copywriter|photographe|interprète|secrétaire|juriste|avocate?|(?!chantier|atelier|papier|courrier|calendrier|clavier|dossier|fichier|cahier|quartier|métier|mobilier|immobilier|hospitalier|escalier|acier|premi|particulier|régulier|danger|manger|hier|fier|panier|fumier|loyer|foyer|janvier|février|matière|manière|première|lumière|filière|carrière|barrière|frontière|rivière|bière|bannière)\p{L}{3,}(?:ier|ière|langer|langère|cher|chère)(?:\(ère\)|·ère)?|ma[çc]onne?|plombier|chauffeur|maraîcher|berger|mécano)(?:\s|$|\()/iu;

/**
 * The same in English, as it follows “a role …”: “involving Kubernetes”. A topic that starts with a preposition stays as it
 * is, and a job is told as one: “as a project manager”.
 */
export function involvingTopic(topic: string): string {
  if (
    /^(?:in|on|at|with|for|around|about|as|within|involving|such as|focused on|based on|like|of|closer|more|less)\s/i.test(
      topic,
    )
  )
    return topic;
  const job = /^(?:an?\s)?(.*\S)\s(?:role|position|job)$/i.exec(topic)?.[1];
  if (job !== undefined && englishTrade.test(job)) return asA(job);
  if (/^an?\s.*\s(?:role|position|job|assignment|placement|opening|mission)$/i.test(topic)) return `such as ${topic}`;
  if (/\s(?:roles|positions|jobs)$/i.test(topic)) return `such as ${topic}`;
  return englishTrade.test(topic) ? asA(topic) : `involving ${topic}`;
}

/** Whether an English title ends with the word for a person at work. */
export function namesAnEnglishTrade(title: string): boolean {
  return englishTrade.test(title);
}

const englishTrade =
  /(?:^|\s)(?:manager|developer|engineer|designer|analyst|architect|consultant|assistant|accountant|nurse|director|officer|specialist|writer|buyer|driver|teacher|administrator|coordinator|recruiter|technician|scientist|lead|electrician|plumber|carpenter|joiner|chef|cook|baker|photographer|illustrator|copywriter|translator|interpreter|editor|trainer|coach|welder|painter|tutor|therapist|stylist|researcher|controller|auditor)$/i;

function asA(job: string): string {
  const bare = job.replace(/^an?\s/i, '');
  return `as ${/^[aeio]/i.test(bare) ? 'an' : 'a'} ${bare}`;
}
