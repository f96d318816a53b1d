import { isRecord } from '../format/is-record';
import { latestFormat, settingsFile, type LibraryFiles } from '../format/library-files';

/**
 * One step, from the format of its place in the list to the next one. It keeps every line where it is: what is then
 * reported of a file must be found by its author, who wrote it in the older format.
 */
interface FormatStep {
  readonly from: number;
  readonly upgrade: (files: LibraryFiles) => LibraryFiles;
}

/** `address` was taken for a mail address: it has been `formOfAddress` since format 2. */
const nameTheFormOfAddress: FormatStep = {
  from: 1,
  upgrade: (files) => changeSettings(files, (source) => source.replace(/"address"(?=\s*:)/, '"formOfAddress"')),
};

const steps: readonly FormatStep[] = [nameTheFormOfAddress];

/** The same library as if it were written in the latest format. What cannot be read is left for the reading to report. */
export function migrateLibrary(files: LibraryFiles): LibraryFiles {
  const format = readFormat(files[settingsFile]);
  const due = format === null ? [] : steps.filter(({ from }) => from >= format);
  if (format === null || due.length === 0) return files;
  const upgraded = due.reduce<LibraryFiles>((current, { upgrade }) => upgrade(current), files);
  return changeSettings(upgraded, (source) => source.replace(/("format"\s*:\s*)\d+/, `$1${latestFormat}`));
}

/** Null unless it is one of the older formats. */
function readFormat(source: string | undefined): number | null {
  // Far above any settings: what is longer is refused by its reading.
  if (source === undefined || source.length > 50_000) return null;
  try {
    const settings = JSON.parse(source.replace(/^\ufeff/, '')) as unknown;
    const format = isRecord(settings) ? settings.format : null;
    return steps.some(({ from }) => from === format) ? (format as number) : null;
  } catch {
    return null;
  }
}

function changeSettings(files: LibraryFiles, change: (source: string) => string): LibraryFiles {
  const source = files[settingsFile];
  return source === undefined ? files : { ...files, [settingsFile]: change(source) };
}
