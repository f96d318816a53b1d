import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInLibrary } from '#built-in-library';
import { checkLibrary } from '../library/checking/check-library';
import { listTexts } from '../library/texts/library-layers';
import { indexFile, indexLibrary, readIndex, sameIndex, writeIndex } from '../library/format/library-index';
import { describeProblem, type LibraryProblem } from '../library/format/library-problem';
import { exportLibrary, importLibrary } from './library-exchange';
import { readTeamFolder } from './library-folder';
import { servePreview } from './library-preview';
import { newLibrary } from './new-library';

const misuse = `egards library new DIR [--all]                 starts a folder, with one text or all of them
egards library check DIR [--language fr|en]    0 when the letters can be used, 1 when not
egards library index DIR                       writes index.json, which the pane reads first: do it before publishing
egards library preview DIR [--port N]          every letter side by side, on this machine
egards library export DIR FILE.zip             a zip to unpack beside the pane, its index included
egards library import FILE… DIR                starts a folder from zips, .csv, .html, .txt, .oft
`;

const usualPort = 4180;

export async function runLibrary(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (read === null) {
    process.stderr.write(misuse);
    return 2;
  }
  const { command, folder, others, values } = read;
  try {
    switch (command) {
      case 'new':
        return await start(folder, values.all === true);
      case 'check':
        return await check(folder, values.language);
      case 'index':
        return await index(folder);
      case 'preview':
        return await preview(folder, Number(values.port ?? usualPort));
      case 'export':
        return await exportLibrary(folder, others[0] ?? '', () => check(folder, values.language));
      case 'import':
        return await importLibrary([folder, ...others.slice(0, -1)], others.at(-1) ?? '', values.language ?? 'fr');
    }
  } catch (error) {
    process.stderr.write(`egards library ${command}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

const commands = ['new', 'check', 'index', 'preview', 'export', 'import'] as const;
type Command = (typeof commands)[number];

interface Arguments {
  readonly command: Command;
  readonly folder: string;
  readonly others: readonly string[];
  readonly values: { readonly all?: boolean; readonly language?: 'fr' | 'en'; readonly port?: string };
}

/** Null when they make no sense. */
function readArguments(args: readonly string[]): Arguments | null {
  const options = { all: { type: 'boolean' }, language: { type: 'string' }, port: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, folder, ...others] = positionals;
    const command = commands.find((each) => each === name);
    const { all, language, port } = values;
    if (command === undefined || folder === undefined || !takes(command, others.length)) return null;
    if (language !== undefined && language !== 'fr' && language !== 'en') return null;
    if (port !== undefined && !/^\d{1,5}$/.test(port)) return null;
    return {
      command,
      folder,
      others,
      values: { ...(all && { all }), ...(language && { language }), ...(port !== undefined && { port }) },
    };
  } catch {
    return null;
  }
}

/** How many more names a command takes after the first. */
function takes(command: Command, others: number): boolean {
  if (command === 'import') return others >= 1;
  return others === (command === 'export' ? 1 : 0);
}

async function start(folder: string, everyText: boolean): Promise<number> {
  const written = await newLibrary(folder, everyText);
  process.stdout.write(`${written.map((path) => `  ${path}\n`).join('')}\negards library preview ${folder}\n`);
  return 0;
}

async function check(folder: string, asked: 'fr' | 'en' | undefined): Promise<number> {
  const { files, paths } = await readTeamFolder(folder);
  const { library, own, problems: inTexts, advice, letters } = checkLibrary(files, builtInLibrary, paths);
  const problems = [...inTexts, ...(await staleIndex(folder, files, paths))];
  const language = asked ?? library.settings.languages[0] ?? 'fr';
  const lines = (list: readonly LibraryProblem[], mark: string): string[] =>
    list.map((problem) => `${mark} ${describeProblem(problem, language)}`);
  const counts = { texts: listTexts(own).length, letters, problems: problems.length, advice: advice.length };
  const summary = language === 'fr' ? summaryInFrench(counts) : summaryInEnglish(counts);
  process.stdout.write(`${[...lines(problems, '✗'), ...lines(advice, '·'), summary].join('\n')}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** A folder that has an index must have the right one: the pane refuses files that are not as it says. */
async function staleIndex(
  folder: string,
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
): Promise<LibraryProblem[]> {
  if (!paths.includes(indexFile)) return [];
  const written = readIndex(await readFile(join(folder, indexFile), 'utf8'));
  const isRight = written !== null && sameIndex(written, await indexLibrary(files));
  return isRight ? [] : [{ file: indexFile, line: 1, fault: { kind: 'stale-index' } }];
}

async function index(folder: string): Promise<number> {
  const { files } = await readTeamFolder(folder);
  await writeFile(join(folder, indexFile), writeIndex(await indexLibrary(files)));
  process.stdout.write(`  ${indexFile}\n`);
  return 0;
}

interface Counts {
  readonly texts: number;
  readonly letters: number;
  readonly problems: number;
  readonly advice: number;
}

function summaryInFrench({ texts, letters, problems, advice }: Counts): string {
  const read =
    letters === 0 ? '' : ` ${letters} lettres écrites et relues, avec ${plural(texts, 'texte')} de l’équipe.`;
  const hints = advice === 0 ? '' : ` ${plural(advice, 'conseil')}, qui n’empêche rien.`;
  return problems === 0
    ? `Ces lettres peuvent servir.${read}${hints}`
    : `Ces lettres ne peuvent pas encore servir\u00a0: ${plural(problems, 'point')} à corriger.${read}${hints}`;
}

function summaryInEnglish({ texts, letters, problems, advice }: Counts): string {
  const read =
    letters === 0 ? '' : ` ${letters} letters written and reviewed, with ${plural(texts, 'text')} of the team’s.`;
  const hints = advice === 0 ? '' : ` Advice that stops nothing: ${advice}.`;
  return problems === 0
    ? `These letters can be used.${read}${hints}`
    : `These letters cannot be used yet: ${plural(problems, 'thing')} to mend.${read}${hints}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

async function preview(folder: string, port: number): Promise<number> {
  await readTeamFolder(folder);
  const { server, url } = await servePreview(folder, port);
  process.stdout.write(`${url}\nCtrl+C\n`);
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
  return 0;
}
