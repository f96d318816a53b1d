import type { Evidence } from '../facts';

/** The option « one was held, on a day the thread does not give ». */
export const undated = 'undated';

/** A place of the thread that speaks for an interview held: on a day, `yyyy-mm-dd`, or on none it gives. */
export interface MeetingClue {
  readonly option: string;
  readonly features: readonly string[];
  readonly evidence: Evidence;
}

/** A clue, with how its place speaks of the day: the other clues of the same day are told of it. */
export interface Told extends MeetingClue {
  readonly signs: readonly string[];
}
