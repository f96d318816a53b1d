import { withDe } from './with-de';

/**
 * A topic as it follows « un poste … »: « autour du cloud », « autour d’audits de performance ». One that starts with a
 * preposition of its own stays as it is: « en cybersécurité ».
 */
export function aroundTopic(topic: string): string {
  if (/^(?:en|dans|sur|autour|pour|avec|chez|à|au|aux|comme|lié|liée|liés|liées)\s/iu.test(topic)) return topic;
  if (/^(?:de|du)\s|^d’/u.test(topic)) return `autour ${topic}`;
  return `autour ${withDe(topic.replace(/^des\s+/u, ''))}`;
}
