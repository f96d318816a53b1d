import type { LetterLibrary } from './letter-library';
import type { LetterLanguage, MissingFact, OpeningId, ReasonId, ScenarioId } from './request';

/** One line of a list in the interface. */
export interface ChoiceLabel<Id extends string> {
  readonly id: Id;
  /** « Après lecture du CV », in the language asked for. */
  readonly label: string;
  /** The facts it cannot do without. */
  readonly needs: readonly MissingFact[];
}

export function listScenarios(library: LetterLibrary, language: LetterLanguage): readonly ChoiceLabel<ScenarioId>[] {
  return library.languages[language].letters.map(({ scenario, title, needs }) => ({
    id: scenario,
    label: title,
    needs,
  }));
}

export function listReasons(library: LetterLibrary, language: LetterLanguage): readonly ChoiceLabel<ReasonId>[] {
  return library.languages[language].reasons.map(({ id, title, needs }) => ({ id, label: title, needs }));
}

export function listOpenings(library: LetterLibrary, language: LetterLanguage): readonly ChoiceLabel<OpeningId>[] {
  return library.languages[language].openings.map(({ id, title, needs }) => ({ id, label: title, needs }));
}
