import { fetchedPiece } from '../parts/fetched-piece';

/** What shows findings comes when there is one. */
export const FindingsList = fetchedPiece(() => import('./findings-panels').then((module) => module.FindingsList));
export const ConfirmPanel = fetchedPiece(() => import('./findings-panels').then((module) => module.ConfirmPanel));
