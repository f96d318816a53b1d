import { fetchedPiece } from '../parts/fetched-piece';

/** What the pane shows of the library, each fetched when there is something to show. */
export const LettersNotice = fetchedPiece(() =>
  import(/* webpackChunkName: "letters-notice" */ './letters-notice').then((module) => module.LettersNotice),
);
export const LetterOrigins = fetchedPiece(() =>
  import(/* webpackChunkName: "letter-origins" */ './letter-origins').then((module) => module.LetterOrigins),
);
export const TextEditor = fetchedPiece(() =>
  import(/* webpackChunkName: "text-editor" */ './editor/text-editor').then((module) => module.TextEditor),
);
