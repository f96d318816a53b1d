import { judgePath } from '../exchange/judge-path';
import { isRecord } from '../format/is-record';
import { indexFile, mostOfIndex, sameIndex } from '../format/library-index';
import type { LibraryProblem, SharePointFault } from '../format/library-problem';
import type { SharePointPlace } from './sharepoint-place';
import { textOf, type Ask, type FolderReading, type TeamFolder } from './team-folder';

/** What came of asking for a token. */
export type SignIn =
  | { readonly name: 'signed-in'; readonly token: string }
  | { readonly name: 'refused'; readonly what: SharePointFault }
  | { readonly name: 'offline' };

export interface SharePointWorld {
  readonly ask: Ask;
  /** @param isAsked somebody is waiting for it, and may be shown a window of Microsoft’s */
  readonly signIn: (isAsked: boolean) => Promise<SignIn>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Reads the folder once; nothing is thrown. What `known` has and SharePoint has not changed since is not fetched again. */
export type SharePointReader = (known: TeamFolder | null, isAsked: boolean) => Promise<FolderReading>;

const graph = 'https://graph.microsoft.com/v1.0';
const limits = { patienceMs: 30_000, pages: 10, fileBytes: 200_000, atOnce: 6, tries: 3, longestWaitMs: 10_000 };
const kinds = ['letters', 'reasons', 'openings', 'parts', 'sentences'];

/**
 * The team’s folder in SharePoint, behind the same answers as the one beside the pane. Its index is made here: what Graph
 * gives as the state of each file’s content (`cTag`) stands where a published index has its digest.
 */
export function createSharePointReader(place: SharePointPlace, world: SharePointWorld): SharePointReader {
  let found: FolderAddress | null = null;
  return async (known, isAsked) => {
    try {
      const signIn = await world.signIn(isAsked);
      if (signIn.name === 'offline') return { name: 'unreachable' };
      if (signIn.name === 'refused') return refusedBy(signIn.what);
      const reading = new Reading(place, world, signIn.token);
      found ??= await reading.find();
      return await reading.read(found, known);
    } catch (error) {
      // The folder may have been moved: the next look finds it anew.
      found = null;
      return error instanceof Stop ? error.reading : { name: 'unreachable' };
    }
  };
}

/** Ends a reading from wherever it stands. */
class Stop extends Error {
  constructor(readonly reading: FolderReading) {
    super('the reading ends here');
  }
}

interface FolderAddress {
  readonly site: string;
  readonly item: string;
}

interface Item {
  readonly id: string;
  readonly name: string;
  readonly isFolder: boolean;
  readonly tag: string;
  /** In bytes. */
  readonly size: number;
  /** Where its content is for a few minutes, without any other right. */
  readonly url: string;
}

class Reading {
  private readonly signal = AbortSignal.timeout(limits.patienceMs);

  constructor(
    private readonly place: SharePointPlace,
    private readonly world: SharePointWorld,
    private readonly token: string,
  ) {}

  async find(): Promise<FolderAddress> {
    const { host, sitePath, folder } = this.place;
    const site = await this.get(`${graph}/sites/${host}${sitePath === '' ? '' : `:${sitePath}`}`, 'site-not-found');
    const way = folder.length === 0 ? '' : `:/${folder.map(encodeURIComponent).join('/')}`;
    const item = await this.get(`${graph}/sites/${idOf(site)}/drive/root${way}`, 'folder-not-found');
    if (!isRecord(item.folder)) throw new Stop(refusedBy('folder-not-found'));
    return { site: idOf(site), item: idOf(item) };
  }

  async read(folder: FolderAddress, known: TeamFolder | null): Promise<FolderReading> {
    const items = await this.list(folder);
    const index = { files: Object.fromEntries([...items].map(([path, { tag }]) => [path, tag])) };
    if (items.size > mostOfIndex.files)
      return refused([
        { file: indexFile, line: 1, fault: { kind: 'too-large', characters: items.size, most: mostOfIndex.files } },
      ]);
    if (known !== null && sameIndex(known.index, index)) return { name: 'unchanged' };
    const files: Record<string, string> = {};
    const problems: LibraryProblem[] = [];
    let characters = 0;
    await eachOf([...items], async ([path, item]) => {
      const kept = known?.index.files[path] === item.tag ? known.files[path] : undefined;
      const text = kept ?? (await this.fetchText(path, item, problems));
      if (text === null) return;
      files[path] = text;
      characters += text.length;
      if (characters > mostOfIndex.characters)
        throw new Stop(
          refused([
            { file: indexFile, line: 1, fault: { kind: 'too-large', characters, most: mostOfIndex.characters } },
          ]),
        );
    });
    return problems.length > 0 ? refused(problems) : { name: 'fetched', folder: { index, files } };
  }

  /** The files of a library, by path; nothing else of the folder is looked into. */
  private async list({ site, item }: FolderAddress): Promise<ReadonlyMap<string, Item>> {
    const found = new Map<string, Item>();
    const take = (path: string, file: Item): void => {
      if (judgePath(path) === 'library') found.set(path, file);
    };
    const languages: Item[] = [];
    for (const child of await this.children(site, item)) {
      if (!child.isFolder) take(child.name, child);
      else if (child.name === 'fr' || child.name === 'en') languages.push(child);
    }
    const folders: { readonly path: string; readonly id: string }[] = [];
    await eachOf(languages, async (language) => {
      for (const child of await this.children(site, language.id))
        if (child.isFolder && kinds.includes(child.name))
          folders.push({ path: `${language.name}/${child.name}`, id: child.id });
    });
    await eachOf(folders, async ({ path, id }) => {
      for (const child of await this.children(site, id)) if (!child.isFolder) take(`${path}/${child.name}`, child);
    });
    return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  private async children(site: string, item: string): Promise<readonly Item[]> {
    const items: Item[] = [];
    let url: string | null = `${graph}/sites/${site}/drive/items/${item}/children?$top=200`;
    for (let page = 0; url !== null; page++) {
      if (page === limits.pages)
        throw new Stop(
          refused([
            {
              file: indexFile,
              line: 1,
              fault: { kind: 'too-large', characters: items.length, most: mostOfIndex.files },
            },
          ]),
        );
      const answer: Readonly<Record<string, unknown>> = await this.get(url, 'folder-not-found');
      for (const each of Array.isArray(answer.value) ? (answer.value as readonly unknown[]) : [])
        items.push(readItem(each));
      const next = answer['@odata.nextLink'];
      url = typeof next === 'string' && next.startsWith(`${graph}/`) ? next : null;
    }
    return items;
  }

  private async fetchText(path: string, item: Item, problems: LibraryProblem[]): Promise<string | null> {
    if (item.size > limits.fileBytes) {
      problems.push({
        file: path,
        line: 1,
        fault: { kind: 'too-large', characters: item.size, most: limits.fileBytes },
      });
      return null;
    }
    // The address carries its own right: the token is for Graph alone.
    const isOfSite = URL.canParse(item.url) && new URL(item.url).origin === `https://${this.place.host}`;
    const answer = isOfSite
      ? await this.patiently(item.url, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' })
      : null;
    if (answer?.ok === true) return textOf(answer, limits.fileBytes);
    problems.push({ file: path, line: 1, fault: { kind: 'not-served', status: answer?.status ?? 404 } });
    return null;
  }

  /** One answer of Graph, which only ever reads. */
  private async get(url: string, absent: SharePointFault): Promise<Readonly<Record<string, unknown>>> {
    const answer = await this.patiently(url, {
      headers: { Authorization: `Bearer ${this.token}`, Accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
    });
    if (answer.status === 401) throw new Stop(refusedBy('signed-out'));
    if (answer.status === 403) throw new Stop(refusedBy('forbidden'));
    if (answer.status === 404 || answer.status === 400) throw new Stop(refusedBy(absent));
    if (!answer.ok) throw new Stop({ name: 'unreachable' });
    const value: unknown = JSON.parse(await textOf(answer, 2_000_000));
    if (!isRecord(value)) throw new Stop({ name: 'unreachable' });
    return value;
  }

  /** Asks again when SharePoint says to come back later, for as long as it says. */
  private async patiently(url: string, options: RequestInit): Promise<Response> {
    for (let tried = 1; ; tried++) {
      const answer = await this.world.ask(url, { ...options, signal: this.signal });
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const seconds = Number(answer.headers.get('Retry-After') ?? 2);
      const pause = Number.isFinite(seconds) ? Math.max(0, seconds) * 1_000 : 2_000;
      if (tried === limits.tries || pause > limits.longestWaitMs) throw new Stop({ name: 'unreachable' });
      await this.world.wait(pause);
    }
  }
}

/** A few at once: SharePoint asks those who send more to wait. */
async function eachOf<Each>(list: readonly Each[], act: (each: Each) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: limits.atOnce }, worker));
}

function readItem(value: unknown): Item {
  const item = isRecord(value) ? value : {};
  const words = (key: string): string => (typeof item[key] === 'string' ? item[key] : '');
  return {
    id: idOf(item),
    name: words('name'),
    isFolder: isRecord(item.folder),
    tag: words('cTag') || words('eTag') || `${words('lastModifiedDateTime')} ${String(item.size)}`,
    size: typeof item.size === 'number' ? item.size : 0,
    url: words('@microsoft.graph.downloadUrl'),
  };
}

/** An id goes into an address: nothing that could make another one of it is taken. */
function idOf({ id }: Readonly<Record<string, unknown>>): string {
  if (typeof id !== 'string' || !/^[\w!.,-]{1,300}$/.test(id)) throw new Stop({ name: 'unreachable' });
  return id;
}

function refusedBy(what: SharePointFault): FolderReading {
  return refused([{ file: 'SharePoint', line: 1, fault: { kind: 'sharepoint', what } }]);
}

function refused(problems: readonly LibraryProblem[]): FolderReading {
  return { name: 'refused', problems: [...problems].sort((one, other) => one.file.localeCompare(other.file)) };
}
