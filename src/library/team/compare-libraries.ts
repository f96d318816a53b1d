import type { LibraryFiles } from '../format/library-files';

/** How one file of a library has changed, for its readers. */
export interface LibraryChange {
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** The lines that went and came, without those that only moved; at most six of each, 300 characters long. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const most = { lines: 6, characters: 300 };

/** What the second has that the first had not, file by file; spaces and empty lines do not count. */
export function compareLibraries(before: LibraryFiles, after: LibraryFiles): readonly LibraryChange[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return files.flatMap((file) => {
    const [old, fresh] = [linesOf(before[file]), linesOf(after[file])];
    const [gone, come] = [without(old, fresh), without(fresh, old)];
    if (gone.length + come.length === 0 && file in before === file in after) return [];
    const kind = !(file in before) ? 'added' : !(file in after) ? 'removed' : 'changed';
    return [{ file, kind, before: shorten(gone), after: shorten(come) } as const];
  });
}

function linesOf(source = ''): readonly string[] {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Each line as often as it stands in the first beyond the second. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function shorten(lines: readonly string[]): readonly string[] {
  return lines.slice(0, most.lines).map((line) => line.slice(0, most.characters));
}
