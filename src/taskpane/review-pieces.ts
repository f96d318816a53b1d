import { fetchedPiece } from './fetched-piece';

/** What shows findings comes with what finds them: there is nothing to show before. */
export const FindingsList = fetchedPiece(() => import('./review').then((module) => module.FindingsList));
export const ConfirmPanel = fetchedPiece(() => import('./review').then((module) => module.ConfirmPanel));

export const TeamMark = fetchedPiece(() => import('./team-mark').then((module) => module.TeamMark));
