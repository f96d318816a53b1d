import { fold } from '../../text/fold';
import type { Message } from '../message';
import { isFullName, parseName, type PersonName } from '../names/parse-name';
import { bareSubject } from '../position/subject-title';
import { isFirstName } from '../words/first-names';

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

/** Items of a list of people: « 1) Karim Boudjellal - Développeur Java ». */
const listed = new RegExp(`(?:^|\\n)[ \\t]*(?:\\d+[).]|[-*•–]|>)\\s*(${nameShape})\\s*(?:[-–—:,|(])`, 'gu');

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

/** A full name whose given name is known, anywhere in a sentence. */
const anyName = new RegExp(`(?<![\\p{L}'’-])(${nameShape})(?![\\p{L}'’-])`, 'gu');

/** People a text speaks of who are neither its writer nor its readers, with the names that the subject gives first. */
export function findTalkedAbout(message: Message, thread: readonly Message[]): readonly NameAt[] {
  const taken = [message, ...thread]
    .flatMap((one) => [one.author, ...one.recipients])
    .flatMap((person) => (person === null || person.name === '' ? [] : [wordKey(person.name)]));
  const confirming = fold([message.subject, ...message.attachmentNames].join(' ')).split(/[^\p{L}]+/u);
  const found: NameAt[] = [];
  const add = (text: string, confirmed: boolean) => {
    for (const match of text.matchAll(anyName)) {
      const quote = trimGreeting(match[1] ?? '');
      const name = parseName(quote);
      if (!isFullName(name)) continue;
      const given = fold(name.first).split(' ')[0] ?? '';
      if (!isFirstName(given) && !(confirmed && given.length > 3 && confirming.includes(given))) continue;
      const key = wordKey(quote);
      if (taken.includes(key)) continue;
      if (!found.some((one) => one.name.last === name.last)) found.push({ name, quote });
    }
  };
  const body = message.text.slice(message.bodyStart, Math.max(message.bodyStart, message.signatureStart));
  add(bareSubject(message.subject), false);
  const inSubject = found.length;
  if (inSubject === 0) add(body === '' ? message.text : body, true);
  return found;
}

function trimGreeting(words: string): string {
  return words.replace(
    /^(?:Bonjour|Vue?|Salut|Hello|Hi|Dear|Entretien|Interview|Candidate?|Candidature|Merci|Avec|Pour) /u,
    '',
  );
}

function wordKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** How many people a message puts forward; initials count. */
export function countPresented(message: Message): number {
  const list = [...message.text.matchAll(listed)].filter((match) => parseName(match[1] ?? '') !== null).length;
  const initials = new Set(
    Array.from(message.text.matchAll(/(?<![\p{L}.])(\p{Lu}\. ?\p{Lu}\.)(?![\p{L}])/gu), (match) => match[1]),
  ).size;
  const trigrams = message.text.match(/^\s*(?:[-*•]\s*)?\p{Lu}{3}(?=[\t :–-])/gmu)?.length ?? 0;
  const before = message.text.slice(0, Math.max(message.signatureStart, 1));
  const own = wordKey(message.author?.name ?? '');
  return Math.max(
    list,
    findPresentedNames(`${message.subject}\n${before}`).filter((one) => wordKey(one.quote) !== own).length,
    initials,
    trigrams > 1 ? trigrams : 0,
  );
}
