import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInLibrary } from '#built-in-library';
import { checkLibrary } from '../library/checking/check-library';
import { listTexts } from '../library/texts/library-layers';
import { indexFile, indexLibrary, readIndex, sameIndex } from '../library/format/library-index';
import { describeProblem, type LibraryProblem } from '../library/format/library-problem';
import { readFolderOnDisk } from './library-folder';

/** Prints what is to be mended in a folder; 0 when its letters can be used. */
export async function checkFolder(folder: string, asked: 'fr' | 'en' | undefined): Promise<number> {
  const { files, paths } = await readFolderOnDisk(folder);
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
