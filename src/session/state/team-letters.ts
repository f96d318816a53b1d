import type { LibraryChange } from '../../library/team/compare-libraries';
import type { LibraryProblem } from '../../library/format/library-problem';

/** What the pane knows of the team’s letters. */
export interface TeamLetters {
  readonly state:
    /** Not asked for yet. */
    | 'unknown'
    /** The site declares no letters of a team: ours serve. */
    | 'none'
    | 'current'
    /** They were brought from a file: no site gives them here. */
    | 'imported'
    /** What is published has faults: the last good letters serve, or ours. */
    | 'refused'
    /** The site was not reached: the last good letters serve, or ours. */
    | 'unreachable';
  /** Why they are refused; empty otherwise. */
  readonly problems: readonly LibraryProblem[];
  /** The team whose letters serve; null when ours do. */
  readonly serving: string | null;
  /** What has changed since the recruiter last saw it. */
  readonly news: readonly LibraryChange[];
}

export const noTeamLetters: TeamLetters = { state: 'unknown', problems: [], serving: null, news: [] };
