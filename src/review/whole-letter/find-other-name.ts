import type { Finding } from '../finding';
import { findingOf } from '../rules/finding-of';
import { blankQuotes, type Stretch } from '../find-own-text';
import { findCalledNames, findGreeting } from './letter-names';
import type { ReviewLanguage } from '../rules/rule';
import { holeRules } from '../rules/hole-rules';

const rule = holeRules.find(({ id }) => id === 'hole/other-name');

/** The name of another candidate, left from the letter before: one is greeted, and another called. No fact is needed to see it. */
export function findOtherName(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  const body = blankQuotes(text, own);
  const greeted = findGreeting(body)?.names ?? [];
  if (greeted.length === 0 || rule === undefined) return [];
  return findCalledNames(body, new Set(greeted)).map((place) => findingOf(rule, text, place, messages));
}
