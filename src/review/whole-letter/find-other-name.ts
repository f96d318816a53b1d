import type { Finding } from '../finding';
import { findingOf } from '../rules/finding-of';
import { blankQuotes, type Stretch } from '../find-own-text';
import { findCalledNames } from './called-names';
import { findGreeting, type Greeting } from './letter-names';
import { wordsOf } from './letter-words';
import { isGivenName } from '../words/given-names';
import type { ReviewLanguage } from '../rules/rule';
import { holeRules } from '../rules/hole-rules';

const rule = holeRules.find(({ id }) => id === 'hole/other-name');

/** Who is thanked first, where nobody is greeted: « Merci, Nadia, pour cet échange. » */
function findThanked(body: string): Pick<Greeting, 'names' | 'byTitle'> | undefined {
  const name =
    /^\s{0,20}(?:Merci|Thank you|Thanks)(?:,? (?:encore|beaucoup|à vous|à toi|again|so much))?,? (\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?(?=[,.!]| (?:pour|for|d['’]avoir|de )(?!\p{L}))/u.exec(
      body,
    )?.[1];
  return name === undefined || !isGivenName(name) ? undefined : { names: wordsOf(name), byTitle: false };
}

/** The name of another candidate, left from the letter before: one is greeted, and another called. No fact is needed to see it. */
export function findOtherName(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  const body = blankQuotes(text, own);
  const greeting = findGreeting(body) ?? findThanked(body);
  if (greeting === undefined || greeting.names.length === 0 || rule === undefined) return [];
  const addressee = {
    names: new Set(greeting.names),
    givenIsKnown: !greeting.byTitle,
    // Who is greeted by a first name alone is not called by a civility further on.
    familyIsKnown: true,
  };
  return findCalledNames(body, addressee).map((place) => findingOf(rule, text, place, messages));
}
