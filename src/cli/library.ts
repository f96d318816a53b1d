import { parseArgs } from 'node:util';

const misuse = `egards library new DIR [--all]                 starts a folder, with one text or all of them
egards library check DIR [--language fr|en]    0 when the letters can be used, 1 when not
egards library index DIR                       writes index.json, which the pane reads first: do it before publishing
egards library preview DIR [--port N]          every letter side by side, on this machine
egards library export DIR FILE.zip             a zip to unpack beside the pane, its index included
egards library import FILE… DIR                starts a folder from zips, .csv, .html, .txt, .oft
`;

const usualPort = 4180;

/** Each command is loaded when it is asked for: a misuse need not wait for what writes and reviews every letter. */
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
        return await (await import('./new-library')).startFolder(folder, values.all === true);
      case 'check':
        return await (await import('./library-check')).checkFolder(folder, values.language);
      case 'index':
        return await (await import('./library-list')).writeList(folder);
      case 'preview':
        return await (await import('./library-preview')).preview(folder, Number(values.port ?? usualPort));
      case 'export':
        return await (await import('./library-export')).exportLibrary(folder, others[0] ?? '', values.language);
      case 'import':
        return await (
          await import('./library-import')
        ).importLibrary([folder, ...others.slice(0, -1)], others.at(-1) ?? '', values.language ?? 'fr');
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
