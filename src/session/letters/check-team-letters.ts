import { builtInLibrary } from '#built-in-library';
import { checkInSlices, type LibraryCheck } from '../../library/checking/check-library';
import type { TeamFolder } from '../../library/team/team-folder';

/** Reads and checks a folder of letters without holding the page back. Fetched when there is something new to check. */
export function checkTeamLetters(folder: TeamFolder): Promise<LibraryCheck> {
  return checkInSlices(folder.files, builtInLibrary, () => new Promise((resolve) => setTimeout(resolve)));
}
