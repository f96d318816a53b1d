import type { FormOfAddress, LetterLanguage, MissingFact, OpeningId, ReasonId, ScenarioId } from './request';
import type { Template } from './template';

/** A library as `src/library` loads it: checked, parsed, plain JSON. */
export interface LetterLibrary {
  readonly settings: LibrarySettings;
  readonly languages: Readonly<Record<LetterLanguage, LanguageLetters>>;
}

/** `library.json`. What each setting means, and the values it may have, is in `src/library/format/setting-rows.ts`. */
export interface LibrarySettings {
  /** Version of the format. */
  readonly format: 2;
  /** Whose letters these are: the team's name. */
  readonly name: string;
  /** The languages the team writes in, its own first. */
  readonly languages: readonly LetterLanguage[];
  /** Form of address in French when the recruiter has not chosen one. */
  readonly formOfAddress: FormOfAddress;
  /** Who speaks: one person (« je », “I”) or a team (« nous », “we”). */
  readonly voice: 'je' | 'nous';
  /**
   * How the openings that keep data (the talent pool, contact again) speak of it: ask for a yes, or inform of the right to object. Both name the purpose,
   * the two years and how to be erased; advice on what the law asks differs, and asking is safe under both readings.
   */
  readonly dataProtection: 'consent' | 'inform';
  /** Days without an answer from which the letter apologises, discreetly then plainly. */
  readonly apologyAfterDays: { readonly discreet: number; readonly plain: number };
  /** The opening proposed first for a scenario; none where nothing is said. */
  readonly openings: Readonly<Partial<Record<ScenarioId, OpeningId>>>;
  /** The mail client's category for an application that has had its answer; '' when the team uses none. */
  readonly category: string;
  /** Words the house never writes, found whatever their case and accents. */
  readonly forbiddenWords: readonly string[];
}

export interface LanguageLetters {
  readonly letters: readonly Letter[];
  readonly reasons: readonly Choice<ReasonId>[];
  readonly openings: readonly Choice<OpeningId>[];
  /** Partials by name: those of parts, and shared sentences. */
  readonly partials: Readonly<Record<string, Template>>;
}

/** The facts a text cannot do without, and those it is better with. */
export interface Needs {
  readonly needs: readonly MissingFact[];
  readonly wants: readonly MissingFact[];
}

export interface Letter extends Needs {
  readonly id: string;
  readonly scenario: ScenarioId;
  /** For the interface, in the letter's own language: « Après lecture du CV ». */
  readonly title: string;
  readonly subject: Template;
  readonly body: Template;
}

/** A reason or an opening. */
export interface Choice<Id extends string> extends Needs {
  readonly id: Id;
  readonly title: string;
  /** What a recruiter could write as its precision, for the interface to show in grey. */
  readonly example?: string;
  readonly body: Template;
}
