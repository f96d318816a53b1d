import { reasonIds, type ReasonId, type ScenarioId } from './request';

/**
 * The reasons a scenario is told with. The others would gainsay it: a post that is gone refuses nobody for a skill, a finalist
 * was never out of the field, an unasked application was compared with no other, and an apprentice comes to gain experience. Every
 * pair still has its wording, for a library, a preset or a batch that asks for it; these are the ones to offer. An opening
 * is chosen apart, and goes with any.
 */
const reasonsOf: Readonly<Record<ScenarioId, readonly ReasonId[]>> = {
  'after-cv': reasonIds,
  'after-interview': ['required-skills', 'technology-stack', 'experience', 'closer-profile', 'position-withdrawn'],
  promising: ['required-skills', 'technology-stack', 'experience', 'closer-profile', 'position-withdrawn'],
  spontaneous: ['required-skills', 'technology-stack', 'experience', 'no-opening-in-field'],
  finalist: ['required-skills', 'technology-stack', 'experience', 'closer-profile', 'position-withdrawn'],
  'position-closed': ['closer-profile', 'position-withdrawn'],
  internship: ['required-skills', 'technology-stack', 'closer-profile', 'no-opening-in-field', 'position-withdrawn'],
  freelance: reasonIds,
};

/** Whether the reason may be offered in the scenario. */
export function suitsScenario(reason: ReasonId, scenario: ScenarioId): boolean {
  return reasonsOf[scenario].includes(reason);
}
