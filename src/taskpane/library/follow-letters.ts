import type { Session } from '../../session/course/session';
import type { Memory } from '../../session/memory/memory';
import { followPersonal } from './follow-personal';
import { followTeamLetters } from './follow-team-letters';

/** What is laid over our letters, the recruiter’s own and the team’s, from now on. */
export function followLetters(session: Session, memory: Memory): void {
  followPersonal(session);
  followTeamLetters(session, memory);
}
