import type { Finding } from '../finding';
import { blankQuotes, type Stretch } from '../find-own-text';
import { findingOf } from '../rules/finding-of';
import { holeRules, type HoleRuleId } from '../rules/hole-rules';
import type { ReviewLanguage } from '../rules/rule';
import { findGreetedTwice } from './greeted-twice';
import { findLanguagesThatMix } from './languages-that-mix';
import { findOtherCivility } from './other-civility';
import { findSecondFirm } from './second-firm';
import { findSecondPost } from './second-post';

/** Each reads the letter as a whole, and tells where it no longer agrees with what it said before. */
const readers: readonly (readonly [HoleRuleId, (body: string) => readonly Stretch[]])[] = [
  ['hole/other-name', findGreetedTwice],
  ['hole/other-letter', findOtherCivility],
  ['hole/other-letter', findSecondFirm],
  ['hole/other-letter', findSecondPost],
  ['hole/other-letter', findLanguagesThatMix],
];

/** Whom, which house, which post and which language one letter names twice, differently. No fact is needed to see it. */
export function findDisagreements(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  const body = blankQuotes(text, own);
  return readers.flatMap(([id, read]) => {
    const rule = holeRules.find((candidate) => candidate.id === id);
    return rule === undefined ? [] : read(body).map((place) => findingOf(rule, text, place, messages));
  });
}
