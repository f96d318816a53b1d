import type { LibraryFiles } from '../format/library-files';
import { digest, indexFile, mostOfIndex, readIndex, sameIndex, type LibraryIndex } from '../format/library-index';
import type { LibraryProblem } from '../format/library-problem';

/** A folder of letters as it was fetched, whole. */
export interface TeamFolder {
  readonly index: LibraryIndex;
  readonly files: LibraryFiles;
}

export type FolderReading =
  /** The folder is the one that is known already. */
  | { readonly name: 'unchanged' }
  | { readonly name: 'fetched'; readonly folder: TeamFolder }
  /** The host was not reached, or is failing: it says nothing of the letters. */
  | { readonly name: 'unreachable' }
  | { readonly name: 'refused'; readonly problems: readonly LibraryProblem[] };

/** The part of `fetch` that is used. */
export type Ask = (url: string, options: RequestInit) => Promise<Response>;

/** Eight files at once leave the network to the pane itself. */
const atOnce = 8;
const patienceMs = 20_000;

/**
 * Reads the folder at `base` (an address that ends with `/`), if its index says something new. Files whose digest is
 * `known` are not fetched again. Nothing is thrown.
 */
export async function readTeamFolder(base: string, known: TeamFolder | null, ask: Ask): Promise<FolderReading> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    // Asked of the host each time, which answers 304 when its ETag has not changed.
    const answer = await ask(base + indexFile, { cache: 'no-cache', credentials: 'same-origin', signal });
    if (answer.status >= 500) return { name: 'unreachable' };
    const index = answer.ok ? readIndex(await textOf(answer, mostOfIndex.indexCharacters)) : null;
    if (index === null)
      return refused([{ file: indexFile, line: 1, fault: { kind: 'no-index', status: answer.status } }]);
    if (known !== null && sameIndex(known.index, index)) return { name: 'unchanged' };
    return await fetchFiles(base, index, known, ask, signal);
  } catch {
    return { name: 'unreachable' };
  }
}

async function fetchFiles(
  base: string,
  index: LibraryIndex,
  known: TeamFolder | null,
  ask: Ask,
  signal: AbortSignal,
): Promise<FolderReading> {
  const files: Record<string, string> = {};
  const problems: LibraryProblem[] = [];
  const waiting = Object.entries(index.files);
  let characters = 0;

  const take = async (path: string, sum: string): Promise<void> => {
    const kept = known?.index.files[path] === sum ? known.files[path] : undefined;
    if (kept === undefined) {
      const url = `${base}${path.split('/').map(encodeURIComponent).join('/')}?v=${sum.slice(0, 12)}`;
      const answer = await ask(url, { credentials: 'same-origin', signal });
      if (!answer.ok) {
        problems.push({ file: path, line: 1, fault: { kind: 'not-served', status: answer.status } });
        return;
      }
      const text = await textOf(answer, mostOfIndex.characters);
      if ((await digest(text)) !== sum) {
        problems.push({ file: path, line: 1, fault: { kind: 'not-as-listed' } });
        return;
      }
      files[path] = text;
    } else files[path] = kept;
    characters += files[path]?.length ?? 0;
  };
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (characters > mostOfIndex.characters) return;
      await take(...next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));

  if (characters > mostOfIndex.characters)
    problems.push({ file: indexFile, line: 1, fault: { kind: 'too-large', characters, most: mostOfIndex.characters } });
  return problems.length > 0 ? refused(problems) : { name: 'fetched', folder: { index, files } };
}

function refused(problems: readonly LibraryProblem[]): FolderReading {
  return {
    name: 'refused',
    problems: [...problems].sort((one, other) => one.file.localeCompare(other.file)),
  };
}

/** At most so many characters are read: one more makes any text too long, and the rest is not waited for. */
export async function textOf(answer: Response, most: number): Promise<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > most) {
      await reader.cancel();
      return text;
    }
  }
}
