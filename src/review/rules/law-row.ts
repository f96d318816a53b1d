import { criteria, type CriterionId } from './criteria';
import type { Bilingual, LawRule, Patterns } from './rule';
import type { SourceId } from './sources';

export interface LawRow {
  readonly id: `law/${string}`;
  readonly criterion: CriterionId;
  /** Said before the general explanation when the motive is veiled. */
  readonly note?: Bilingual;
  /** Patterns that are enough by themselves. */
  readonly match: Patterns;
  readonly unless?: Patterns;
  readonly sources?: readonly [SourceId, ...SourceId[]];
}

/** A row of the law: silent in a sentence that states a policy, never reworded. */
export function law(row: LawRow): LawRule {
  const name = criteria[row.criterion];
  return {
    id: row.id,
    kind: 'discrimination',
    criterion: row.criterion,
    sources: row.sources ?? ['code-travail-L1132-1', 'code-penal-225-2'],
    why: {
      fr: `${row.note === undefined ? '' : `${row.note.fr} `}On ne refuse pas une candidature pour ${name.fr} (Code du travail, L1132-1\u202f; Code pénal, 225-2)\u00a0: revoyez le motif dans la liste des raisons, pas seulement la phrase.`,
      en: `${row.note === undefined ? '' : `${row.note.en} `}An application is not turned down because of ${name.en} (French Labour Code, L1132-1; Criminal Code, 225-2): go back to the list of reasons, rewording would not be enough.`,
    },
    match: row.match,
    unless: {
      fr: `@policy\n${row.unless?.fr ?? ''}`,
      en: `@policy\n${row.unless?.en ?? ''}`,
    },
  };
}
