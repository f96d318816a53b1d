import { withDe } from './with-de';

/**
 * A topic as it follows « un poste … »: « autour du cloud », « autour d’audits de performance ». One that starts with a
 * preposition or a comparison of its own stays as it is (« en cybersécurité », « plus junior »), a job title is told as one
 * (« de chef de projet »), and the post it may name itself is not said twice (« un poste de chef de projet »).
 */
export function aroundTopic(topic: string): string {
  const kind = topic.replace(ownPost, '');
  if (standsAlone.test(kind)) return kind;
  const ofWhat = /^(?:de\s|d’)(?=\p{L})/iu.exec(kind)?.[0];
  if (ofWhat !== undefined && (kind !== topic || jobTitle.test(kind.slice(ofWhat.length)))) return kind;
  if (/^(?:de|du)\s|^d’/u.test(kind)) return `autour ${kind}`;
  if (jobTitle.test(kind)) return withDe(kind);
  if (/^secteur\s/iu.test(kind)) return `dans le ${kind}`;
  if (field.test(kind)) return `en ${kind}`;
  return `autour ${withDe(kind.replace(/^des\s+/u, ''))}`;
}

/** Contracts, and a bare noun in the singular: « en CDI », « en cybersécurité ». A mission or a project is one of several. */
const field =
  /^(?:CDI|CDD|alternance|stage|freelance|apprentissage|intérim)(?!\p{L})|^(?!(?:missions?|projets?|temps)\s)\p{Ll}[\p{Ll}-]{3,}(?<![sx])(?:\s(?!(?:et|ou)\s)|$)/u;

const ownPost = /^(?:(?:une?|des|d’autres|nos)\s)?(?:postes?|offres?)\s/iu;

const standsAlone =
  /^(?:en|dans|sur|autour|pour|avec|chez|à|au|aux|comme|lié|liée|liés|liées|vers|dès|courant|avant|après|plus|moins|davantage|proche|similaire)(?:\s|$)|^(?:d’ici)\s/iu;

/** Names of people at work, by their endings; a few things share them. */
const jobTitle =
  /^(?!(?:secteurs?|moteurs?|valeurs?|ordinateurs?|intérieurs?|capteurs?|couleurs?|grandeurs?|erreurs?|ampleur|chaleur|vapeur)(?!\p{L}))(?:\p{L}{3,}(?:eur|euse|trice|ienne?)|chef(?:fe)?|responsable|chargée?|assistante?|consultante?|comptable|manager|développeu[rs]e?)(?:\s|$)/iu;

/**
 * The same in English, as it follows “a role …”: “involving Kubernetes”. A topic that starts with a preposition stays as it
 * is, and one that is a role itself is an example of it: “such as a project manager role”.
 */
export function involvingTopic(topic: string): string {
  if (/^(?:in|on|at|with|for|around|about|as|within|involving|such as|focused on|based on|like|of)\s/i.test(topic))
    return topic;
  if (/^an?\s.*\s(?:role|position|job|assignment|placement|opening|mission)$/i.test(topic)) return `such as ${topic}`;
  return `involving ${topic}`;
}
