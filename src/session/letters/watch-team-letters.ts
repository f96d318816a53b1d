import type { LibraryCheck } from '../../library/checking/check-library';
import { compareLibraries, type LibraryChange } from '../../library/team/compare-libraries';
import { isRecord } from '../../library/format/is-record';
import { mostToMend } from '../../library/format/library-problem';
import { readSharePointPlace, type SharePointPlace } from '../../library/team/sharepoint-place';
import type { SharePointReader } from '../../library/team/sharepoint-reader';
import { readTeamFolder, type Ask, type FolderReading, type TeamFolder } from '../../library/team/team-folder';
import type { Session } from '../course/session';
import type { Memory } from '../memory/memory';
import type { TeamLetters } from '../state/team-letters';
import { recallTeamLetters } from './kept-letters';

export interface TeamLettersWorld {
  readonly ask: Ask;
  /** Where the pane is served from, with a final `/`: letters come from there or from nowhere. */
  readonly site: string;
  readonly memory: Memory;
  /** Fetches what reads and checks a library; asked only when the letters have changed. */
  readonly loadCheck: () => Promise<(folder: TeamFolder) => Promise<LibraryCheck>>;
  /** Fetches what signs in to Microsoft 365 and reads a folder there; asked only when the site says that the letters are there. */
  readonly openSharePoint: (place: SharePointPlace) => Promise<SharePointReader>;
}

/**
 * The file of the site that says where the letters are: `{ "letters": "letters/" }`, beside the pane;
 * `{ "sharePoint": { "clientId", "siteUrl", "folder" } }`, in SharePoint, which goes before; or nothing of them.
 */
const configFile = 'config.json';

/**
 * Looks for the team’s letters, and has the session write from them once they are whole and sound. Whatever happens, the
 * last good ones go on serving. The function returned looks again; two looks never run at once. `isAsked` tells that somebody
 * waits for it, and may be asked to sign in.
 */
export function watchTeamLetters(
  session: Pick<Session, 'useLetters' | 'tellLetters' | 'snapshot' | 'subscribe'>,
  world: TeamLettersWorld,
): (isAsked?: boolean) => Promise<void> {
  const kept = recallTeamLetters(world.memory);
  let serving: TeamFolder | null = kept?.folder ?? null;
  let team = kept === null ? null : nameOf(kept.texts.settings.name);
  let news: readonly LibraryChange[] = kept?.news ?? [];
  let newsTold = 0;
  let refused: { readonly key: string; readonly told: TeamLetters } | null = null;
  let looking: Promise<void> | null = null;
  let sharePoint: { readonly key: string; readonly read: SharePointReader } | null = null;

  function tell(state: TeamLetters['state'], problems: TeamLetters['problems'] = []): void {
    newsTold = news.length;
    session.tellLetters({ state, problems, serving: team, news });
  }

  // What the recruiter says to have seen is no news any more, in this pane and in those to come.
  session.subscribe(() => {
    if (newsTold === 0 || session.snapshot().state.letters.news.length > 0) return;
    newsTold = 0;
    news = [];
    const recalled = recallTeamLetters(world.memory);
    if (recalled !== null) world.memory.keep('team-letters-1', { ...recalled, news });
  });

  async function look(isAsked: boolean): Promise<void> {
    const place = await findFolder(world);
    if (place === 'unreachable') {
      tell('unreachable');
      return;
    }
    if (place === null) {
      await leave();
      return;
    }
    const reading =
      place instanceof URL ? await readTeamFolder(place.href, serving, world.ask) : await readIn(place, isAsked);
    switch (reading.name) {
      case 'unreachable':
        tell('unreachable');
        return;
      case 'unchanged':
        refused = null;
        tell('current');
        return;
      case 'refused':
        tell('refused', reading.problems);
        return;
      case 'fetched':
        await take(reading.folder);
    }
  }

  /** Its reader remembers where the folder is, and who is signed in. */
  async function readIn({ sharePoint: place }: InSharePoint, isAsked: boolean): Promise<FolderReading> {
    if (place === null) return refusedConfig;
    const key = JSON.stringify(place);
    if (sharePoint?.key !== key) sharePoint = { key, read: await world.openSharePoint(place) };
    return sharePoint.read(serving, isAsked);
  }

  async function take(folder: TeamFolder): Promise<void> {
    // The same faulty letters are not checked again at each look.
    const key = JSON.stringify(folder.index);
    if (refused?.key === key) {
      tell('refused', refused.told.problems);
      return;
    }
    const check = await world.loadCheck();
    const { own, problems } = await check(folder);
    if (problems.length > 0) {
      tell('refused', problems.slice(0, mostToMend));
      refused = { key, told: session.snapshot().state.letters };
      return;
    }
    // Of letters never seen there is no news: everything would be.
    const fresh = serving === null ? [] : compareLibraries(serving.files, folder.files);
    news = [...news.filter(({ file }) => !fresh.some((change) => change.file === file)), ...fresh];
    serving = folder;
    team = nameOf(own.settings.name);
    refused = null;
    world.memory.keep('team-letters-1', { folder, texts: own, news });
    await session.useLetters({ team: own });
    tell('current');
  }

  /** The site has no letters any more: ours serve again. */
  async function leave(): Promise<void> {
    if (serving !== null) {
      world.memory.keep('team-letters-1', null);
      await session.useLetters({ team: null });
    }
    serving = null;
    team = null;
    news = [];
    tell('none');
  }

  return (isAsked = false) => {
    looking ??= look(isAsked)
      .catch(() => tell('unreachable'))
      .finally(() => {
        looking = null;
      });
    return looking;
  };
}

function nameOf(name: string | undefined): string {
  return name ?? 'Équipe';
}

/** Null when what is said of the place makes no sense. */
interface InSharePoint {
  readonly sharePoint: SharePointPlace | null;
}

const refusedConfig: FolderReading = {
  name: 'refused',
  problems: [{ file: configFile, line: 1, fault: { kind: 'sharepoint', what: 'bad-config' } }],
};

/** The folder’s address; null where none is declared. Never one outside the site, but in SharePoint. */
async function findFolder({ ask, site }: TeamLettersWorld): Promise<URL | InSharePoint | 'unreachable' | null> {
  const answer = await ask(site + configFile, { cache: 'no-cache', credentials: 'same-origin' });
  if (answer.status >= 500) return 'unreachable';
  if (!answer.ok) return null;
  const config: unknown = await answer.json().catch(() => null);
  if (isRecord(config) && config.sharePoint !== undefined)
    return { sharePoint: readSharePointPlace(config.sharePoint) };
  const declared = isRecord(config) ? config.letters : null;
  if (typeof declared !== 'string' || declared === '') return null;
  const folder = new URL(declared.endsWith('/') ? declared : `${declared}/`, site);
  return folder.href.startsWith(site) && folder.search === '' && folder.hash === '' ? folder : null;
}
