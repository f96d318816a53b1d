import { onceNeeded } from '../../text/once-needed';
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

const presented = [
  presenting(
    `(?:recommande|recommander|présente|transmets|transfère|soumets|propose|parle|adresse|fais suivre|fais passer|recommend|refer|introduce|coopt\\p{L}+)(?: (?:chaudement|vivement|ici|donc|ci-joint|ci-dessous|en pj|you|to you|le|la|un|une|mon|ma|my|the|ancien|ancienne|ami|amie|ami\\(e\\)|collègue|ex-collègue|copain|copine|cousin|cousine|frère|soeur|sœur|voisin|voisine|friend|former|colleague|candidat|candidate|consultant|consultante|cv|CV|profil|candidature|resume|dossier|of|de|d['’]|pour|,|:)){0,7}[ ,:]+`,
  ),
  presenting(
    `(?:CV|cv|Cv|[Cc]andidature|[Pp]rofil|[Dd]ossier|[Rr]esume|[Rr]ésumé|[Cc]ooptation|[Aa]pplication|[Ll]ettre) (?:de compétences )?(?:(?:de notre (?:consultante?|candidate?)|de mon ami|de ma collègue|de mon collègue|de|d['’]|of|from|for|:|-|–) ?)`,
  ),
  presenting(`(?:^|\\n)[ \\t*•-]*(?:Candidate?|Consultante?|Nom|Profil|Name|Candidate)\\s*[:\\t]\\s*`),
  presenting('[Vv]oici ', '(?=[,\\s])'),
  presenting(`(?:m['’]appelle|s['’]appelle|se nomme|nommée?|is called|named) `),
];

interface Presenting {
  /** What every match begins with, down to a character that may begin a name: cheap to prepare, and most texts have none. */
  readonly sign: RegExp;
  readonly pattern: () => RegExp;
}

/** What comes before a name, and after it. */
function presenting(before: string, after = ''): Presenting {
  return {
    sign: new RegExp(`${before.replace('\\p{L}+', '\\S+')}[^\\sa-z]`),
    pattern: onceNeeded(() => new RegExp(`${before}(${nameShape})${after}`, 'gu')),
  };
}

/** Names a text puts forward as candidates, in order, once each. */
export function findPresentedNames(text: string): readonly NameAt[] {
  const found: NameAt[] = [];
  for (const { sign, pattern } of presented) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern())) {
      const quote = match[1] ?? '';
      const name = parseName(quote);
      if (isFullName(name) && !found.some((one) => one.name.last === name.last)) found.push({ name, quote });
    }
  }
  return found;
}
