import type { CriterionId } from './criteria';
import type { LawRule, SentenceRule } from './rule';
import { lawOfBody } from './law-of-body';
import { lawOfLife } from './law-of-life';
import { lawOfOpinion } from './law-of-opinion';
import { lawOfOrigin } from './law-of-origin';
import { toneRules } from './tone-rules';

/** Every rule on words, in the order documents list them. */
export const sentenceRules: readonly SentenceRule[] = [
  ...lawOfBody,
  ...lawOfLife,
  ...lawOfOrigin,
  ...lawOfOpinion,
  ...toneRules,
];

const lawRules: readonly LawRule[] = sentenceRules.filter((rule) => rule.kind === 'discrimination');

/** The first row of a ground, which explains it when no row’s own words were found. */
export function lawOf(criterion: CriterionId): LawRule {
  const rule = lawRules.find((law) => law.criterion === criterion);
  if (rule === undefined) throw new Error(`no law rule for “${criterion}”: add a row in src/review/rules`);
  return rule;
}
