import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { fetchedPiece } from '../parts/fetched-piece';

/** Who of the team is on a message: it comes beside the letter, which does not wait for it. */
export const TeamMark = drawnWhenChanged(fetchedPiece(() => import('./team-mark').then((module) => module.TeamMark)));
