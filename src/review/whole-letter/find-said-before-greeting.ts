import { blankQuotes, type Stretch } from '../find-own-text';
import type { Finding } from '../finding';
import { findingOf } from '../rules/finding-of';
import { holeRules } from '../rules/hole-rules';
import type { ReviewLanguage } from '../rules/rule';

const rule = holeRules.find(({ id }) => id === 'hole/note');

/** A letter opens within so much, whatever stands over it. */
const farthest = 400;
/** After a sentence or on its own line, with a name or a comma: a word in passing is no greeting. */
const greeting =
  /(?:(?<=[.!?»)"] {1,2})|(?<=\n[ \t]{0,4}))(?:(?:Bonjour|Bonsoir|Salut|Hello|Hi|Dear|Chère?|Cher)(?: (?:à vous|Madame|Monsieur|M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|\p{Lu}[\p{L}’'-]+)){0,4}[ \u00a0]?[,!]|(?:Madame|Monsieur|Mme|M\.)(?: \p{Lu}[\p{L}’'-]+){0,2},)/u;
const opensWithGreeting =
  /^\s*(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|chère?|cher|madame|monsieur|mademoiselle|mme|m\.|good (?:morning|afternoon|evening)|bien le|merci|thank)(?!\p{L})/iu;
const sentences = /[^.!?\n]{8,200}(?:[.!?]{1,3}|(?= ?\n))/gu;
/** Said to the reader, or of what we do for them. */
const spoken =
  /(?<!\p{L})(?:vous|votre|vos|te|ton|ta|tes|toi|t['’]\p{L}+|nous|notre|nos|merci|désolée?|navrée?|pardon|excuses?|you|your|yours|we|our|us|sorry|apologies|thanks?|confidentiel|confidential|traduction|translation|english|français|below|suit)(?!\p{L})/iu;
/** What stands over letters: subjects, references, addresses, posts. */
const heads =
  /^\s*(?:objet|subject|re|réf|ref|réponse|candidature|application|suite|poste|offre|position|job|role|date|le \d|from|to|de|à|cc|tr|fwd?|service|direction|société|groupe|ville|mairie|département|monsieur|madame|pour|résultat|concours|recrutement|recruitment|urgent|important|personnel|private|\p{Lu}[\p{L}’'-]+, le|\d)(?!\p{L})/iu;
/** A verb, or a word with which one works: a heading has none. */
const saysOrOrders =
  /(?<!\p{L})(?:\p{Ll}{2,}(?:er|ez|ons)|est|sont|était|a|ai|ont|fait|faut|faudra|va|doit|dit|dis|mets|met|peut|peux|sais|sait|veut|veux|crois|pense|connaît|garde|relit|relis|pas|plus|il|elle|je|on|lui|ça|tu|moi|is|are|was|were|has|had|have|did|does|do|don['’]t|could|can|can['’]t|should|would|not|he|she|her|his|him|it|this|that|i|i['’]\p{L}+|let['’]s|make|keep|send|put|add|remove|use|say|mention|check|ask|reply|write|please|pls|stp|svp|voici|voilà|here)(?!\p{L})/iu;

/** What stands before the greeting and is said neither to the reader nor of the letter’s business: a word between those who write it. */
export function findSaidBeforeGreeting(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  if (rule === undefined) return [];
  const top = blankQuotes(text, own).slice(0, farthest);
  if (opensWithGreeting.test(top)) return [];
  const greets = greeting.exec(top);
  if (greets === null) return [];
  const found: Finding[] = [];
  for (const { 0: sentence, index } of top.slice(0, greets.index).matchAll(sentences)) {
    if (/[@<>]/.test(sentence) || spoken.test(sentence) || heads.test(sentence) || !saysOrOrders.test(sentence))
      continue;
    // Addresses and headers are what a mail program writes. A line without a stop is a heading, but where it begins as no heading does.
    if (!/[.!?]$/.test(sentence) && !/^\s*\p{Ll}/u.test(sentence)) continue;
    const start = index + sentence.search(/\S/u);
    found.push(findingOf(rule, text, { start, end: index + sentence.trimEnd().length }, messages));
  }
  return found;
}
