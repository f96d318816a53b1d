import type { FindingKind, Severity } from '../finding';
import type { CriterionId } from './criteria';
import type { SourceId } from './sources';

export type ReviewLanguage = 'fr' | 'en';

/** Text that exists in both languages of the product. */
export type Bilingual = Readonly<Record<ReviewLanguage, string>>;

/**
 * Patterns of one language, separated by `|` or line ends; the notation is that of `grammar.ts`.
 * Words are folded: lower case, no accents, one space, apostrophes and hyphens as spaces.
 */
export type Patterns = Readonly<Partial<Record<ReviewLanguage, string>>>;

interface RuleBase {
  /** Written by hand and kept for ever: recruiters set findings aside by it, documents link to it. */
  readonly id: string;
  /** What to look at again, in the language of the interface. */
  readonly why: Bilingual;
  readonly match: Patterns;
  /** The rule is silent in a sentence where one of these is found. */
  readonly unless?: Patterns;
}

/** A discriminating reason: it has a source and no rewording, which would only hide the motive. */
export interface LawRule extends RuleBase {
  readonly kind: 'discrimination';
  readonly criterion: CriterionId;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export interface ToneRule extends RuleBase {
  readonly kind: 'vague' | 'cold' | 'false-empathy';
  /** A better sentence, in the language of the letter. */
  readonly instead: Bilingual;
  readonly sources?: readonly SourceId[];
}

export type SentenceRule = LawRule | ToneRule;

/** What `docs/rules.md` shows of a rule whose matcher is code: a hole in the text, or a fact the text contradicts. */
export interface CodedRule {
  readonly id: string;
  readonly kind: Exclude<FindingKind, 'discrimination' | 'vague' | 'cold' | 'false-empathy' | 'house'>;
  readonly severity: Severity;
  readonly why: Bilingual;
}

/** Discrimination and holes ask for a confirmation; a tone or an oversight informs. */
export function severityOf(kind: FindingKind): Severity {
  switch (kind) {
    case 'discrimination':
    case 'placeholder':
      return 'block';
    case 'mismatch':
    case 'recipients':
    case 'cold':
    case 'false-empathy':
    case 'vague':
    case 'missing':
    case 'late':
    case 'house':
      return 'warn';
  }
}
