import { isFullName, parseName, type PersonName } from '../names/parse-name';

export interface NameAt {
  readonly name: PersonName;
  readonly quote: string;
}

/**
 * Two to five capitalised words, particles between them. It starts at the start of a word and its words are bounded:
 * a page of one word would else be read once for each of its letters.
 */
export const nameShape =
  "(?<!\\p{L})(?:(?:M\\.|Mr\\.?|Mme|Mlle|Ms\\.?|Mrs\\.?|Monsieur|Madame|Mademoiselle|Dr\\.?) )?\\p{Lu}[\\p{L}'’.-]{0,40}(?: (?:de la |de |du |des |d['’]|da |dos |do |del |della |di |van der |van den |van |von |der |el |ben |bin |al |le |la )?\\p{Lu}[\\p{L}'’-]{0,40}(?!\\p{L})){1,4}";

const presented: readonly RegExp[] = [
  new RegExp(
    `(?:recommande|recommander|présente|transmets|transfère|soumets|propose|parle|adresse|fais suivre|fais passer|recommend|refer|introduce|coopt\\p{L}+)(?: (?:chaudement|vivement|ici|donc|ci-joint|ci-dessous|en pj|you|to you|le|la|un|une|mon|ma|my|the|ancien|ancienne|ami|amie|ami\\(e\\)|collègue|ex-collègue|copain|copine|cousin|cousine|frère|soeur|sœur|voisin|voisine|friend|former|colleague|candidat|candidate|consultant|consultante|cv|CV|profil|candidature|resume|dossier|of|de|d['’]|pour|,|:)){0,7}[ ,:]+(${nameShape})`,
    'gu',
  ),
  new RegExp(
    `(?:CV|cv|Cv|[Cc]andidature|[Pp]rofil|[Dd]ossier|[Rr]esume|[Rr]ésumé|[Cc]ooptation|[Aa]pplication|[Ll]ettre) (?:de compétences )?(?:(?:de notre (?:consultante?|candidate?)|de mon ami|de ma collègue|de mon collègue|de|d['’]|of|from|for|:|-|–) ?)(${nameShape})`,
    'gu',
  ),
  new RegExp(
    `(?:^|\\n)[ \\t*•-]*(?:Candidate?|Consultante?|Nom|Profil|Name|Candidate)\\s*[:\\t]\\s*(${nameShape})`,
    'gu',
  ),
  new RegExp(`[Vv]oici (${nameShape})(?=[,\\s])`, 'gu'),
  new RegExp(`(?:m['’]appelle|s['’]appelle|se nomme|nommée?|is called|named) (${nameShape})`, 'gu'),
];

/** Names a text puts forward as candidates, in order, once each. */
export function findPresentedNames(text: string): readonly NameAt[] {
  const found: NameAt[] = [];
  for (const pattern of presented)
    for (const match of text.matchAll(pattern)) {
      const quote = match[1] ?? '';
      const name = parseName(quote);
      if (isFullName(name) && !found.some((one) => one.name.last === name.last)) found.push({ name, quote });
    }
  return found;
}
