import type { LibraryCheck } from '../../library/checking/check-library';
import { compareLibraries } from '../../library/team/compare-libraries';
import { settingsFile, writeSettings, type LibraryFiles } from '../../library/format/library-files';
import { indexLibrary } from '../../library/format/library-index';
import type { LibraryProblem } from '../../library/format/library-problem';
import type { Session } from '../course/session';
import { recallTeamLetters } from './kept-letters';

/**
 * A team’s letters where no site gives them: brought from a file, checked as those of a site are, kept in this browser.
 */
export async function importTeamLetters(
  session: Session,
  files: LibraryFiles,
  check: (files: LibraryFiles) => Promise<LibraryCheck>,
): Promise<readonly LibraryProblem[]> {
  const whole: LibraryFiles = { [settingsFile]: writeSettings(), ...files };
  const { own, problems } = await check(whole);
  if (problems.length > 0) return problems;
  const { memory } = session.own();
  const before = recallTeamLetters(memory);
  await session.useLetters({ team: own });
  memory.keep('team-letters-1', { folder: { index: await indexLibrary(whole), files: whole }, texts: own, news: [] });
  session.tellLetters({
    state: 'imported',
    problems: [],
    serving: own.settings.name ?? null,
    news: before === null ? [] : compareLibraries(before.folder.files, whole),
  });
  return [];
}

/** Says whose letters serve, once the pane is open; nothing when none were imported. */
export function tellImportedLetters(session: Session): void {
  const kept = recallTeamLetters(session.own().memory);
  if (kept === null) return;
  session.tellLetters({ state: 'imported', problems: [], serving: kept.texts.settings.name ?? null, news: [] });
}

/** Ours serve again. */
export async function dropImportedLetters(session: Session): Promise<void> {
  await session.useLetters({ team: null });
  session.own().memory.keep('team-letters-1', null);
  session.tellLetters({ state: 'none', problems: [], serving: null, news: [] });
}
