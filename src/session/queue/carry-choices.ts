import type { ScenarioId } from '../../letter/request';
import type { LetterView } from '../engine/letter-view';
import type { RecruiterEvent } from '../state/events';
import { presetOf, type Preset } from '../state/habits';
import type { Draft } from '../state/state';

/** The choices of the letter that left last, for those that follow it. */
export interface CarriedChoices {
  readonly preset: Preset;
  /** What had been suggested for that letter. */
  readonly suggested: ScenarioId;
}

/** What is said of one person stays with them: the choices go on, their precisions do not. */
export function choicesToCarry({ request, suggestion }: LetterView): CarriedChoices {
  return { preset: { ...presetOf(request), detail: '', openingDetail: '' }, suggested: suggestion.scenario };
}

/**
 * The carried choices as the recruiter would make them on this letter; none on one that was begun already. Scenario and
 * reason go to applications of the same kind only: who has been met is not answered as one whose CV was read.
 */
export function carriedEvents({ preset, suggested }: CarriedChoices, letter: LetterView): readonly RecruiterEvent[] {
  if (isBegun(letter.draft)) return [];
  return letter.suggestion.scenario === suggested
    ? [{ type: 'preset-chosen', preset }]
    : [{ type: 'opening-chosen', opening: preset.opening }];
}

function isBegun({ scenario, reason, opening, edit, left }: Draft): boolean {
  return [scenario, reason, opening, edit, left].some((choice) => choice !== null);
}
