import type { LanguageLetters, LetterLibrary } from './letter-library';
import type { LetterLanguage, MissingFact, OpeningId, ReasonId, ScenarioId } from './request';
import type { Expression, Template } from './template';
import { frenchTypography, plainTypography } from '../text/typography';

/** One line of a list in the interface. */
export interface ChoiceLabel<Id extends string> {
  readonly id: Id;
  /** « Après lecture du CV », in the language asked for. */
  readonly label: string;
  /** The facts it cannot do without. */
  readonly needs: readonly MissingFact[];
}

export interface ReasonLabel extends ChoiceLabel<ReasonId> {
  /** Whether a precision (`detail`) can change its text; asking for one is pointless when not. */
  readonly takesDetail: boolean;
  /** A precision to show in grey, « une expérience plus poussée de Kubernetes »; '' when the library gives none. */
  readonly example: string;
}

/** Every list of the interface, in one language. */
export interface Choices {
  readonly scenarios: readonly ChoiceLabel<ScenarioId>[];
  readonly reasons: readonly ReasonLabel[];
  readonly openings: readonly ChoiceLabel<OpeningId>[];
}

export function listChoices(library: LetterLibrary, language: LetterLanguage): Choices {
  return {
    scenarios: listScenarios(library, language),
    reasons: listReasons(library, language),
    openings: listOpenings(library, language),
  };
}

export function listScenarios(library: LetterLibrary, language: LetterLanguage): readonly ChoiceLabel<ScenarioId>[] {
  return library.languages[language].letters.map(({ scenario, title, needs }) => ({
    id: scenario,
    label: typeset(title, language),
    needs,
  }));
}

export function listReasons(library: LetterLibrary, language: LetterLanguage): readonly ReasonLabel[] {
  const letters = library.languages[language];
  return letters.reasons.map(({ id, title, needs, example = '', body }) => ({
    id,
    label: typeset(title, language),
    needs,
    takesDetail: showsDetail(body, letters, new Set()),
    example: typeset(example, language),
  }));
}

export function listOpenings(library: LetterLibrary, language: LetterLanguage): readonly ChoiceLabel<OpeningId>[] {
  return library.languages[language].openings.map(({ id, title, needs }) => ({
    id,
    label: typeset(title, language),
    needs,
  }));
}

function typeset(text: string, language: LetterLanguage): string {
  return language === 'fr' ? frenchTypography(text) : plainTypography(text);
}

/** `seen` holds the partials looked into: each is looked into once, even in a circle. */
function showsDetail(template: Template, letters: LanguageLetters, seen: Set<string>): boolean {
  return template.some((node) => {
    if (typeof node === 'string') return false;
    switch (node.kind) {
      case 'show':
        return namesDetail(node.value);
      case 'if':
        return showsDetail(node.then, letters, seen) || showsDetail(node.otherwise, letters, seen);
      case 'include': {
        const partial = Object.hasOwn(letters.partials, node.name) ? letters.partials[node.name] : undefined;
        if (partial === undefined || seen.has(node.name)) return false;
        return showsDetail(partial, letters, seen.add(node.name));
      }
      case 'part':
      case 'wording':
        return showsDetail(node.body, letters, seen);
    }
  });
}

function namesDetail(value: Expression): boolean {
  if ('field' in value) return value.field[0] === 'detail';
  return 'call' in value && value.with.some(namesDetail);
}
