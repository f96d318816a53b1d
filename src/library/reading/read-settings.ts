import type { LibrarySettings } from '../../letter/letter-library';
import { isRecord } from '../format/is-record';
import { fits } from '../format/json-schema';
import { latestFormat, settingsFile } from '../format/library-files';
import type { LibraryFault, LibraryProblem } from '../format/library-problem';
import { lineAt } from '../format/line-at';
import { isSettingKey, settingKeys, settingRows } from '../format/setting-rows';
import { nearestName } from './nearest-name';

export const safeSettings: LibrarySettings = Object.fromEntries(
  settingKeys.map((key) => [key, settingRows[key].safe]),
) as unknown as LibrarySettings;

export interface ReadSettings {
  /** The settings that are given and allowed; the others are the layer below's, or the safe ones. */
  readonly given: Partial<LibrarySettings>;
  /** The library is of a later format: nothing of it can be read. */
  readonly isNewer: boolean;
}

/** Far above any settings: 200 forbidden words and their quotes. */
const mostCharacters = 50_000;

/** Reads `library.json`; each wrong value is reported and left out. */
export function readSettings(source: string | undefined, problems: LibraryProblem[]): ReadSettings {
  const nothing = { given: {}, isNewer: false };
  if (source === undefined) return nothing;
  const report = (fault: LibraryFault, key?: string): void => {
    problems.push({ file: settingsFile, line: key === undefined ? 1 : lineOf(source, key), fault });
  };
  if (source.length > mostCharacters) {
    report({ kind: 'too-large', characters: source.length, most: mostCharacters });
    return nothing;
  }
  const { value, line } = parseJson(source);
  if (!isRecord(value)) {
    problems.push({ file: settingsFile, line, fault: { kind: 'syntax', reason: 'JSON' } });
    return nothing;
  }
  if (typeof value.format === 'number' && value.format > latestFormat) {
    report({ kind: 'newer-format', format: value.format, most: latestFormat }, 'format');
    return { given: {}, isNewer: true };
  }
  if (value.format === undefined) report({ kind: 'settings', key: 'format' });
  const given: Record<string, unknown> = {};
  for (const [key, candidate] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (!isSettingKey(key)) {
      const meant = nearestName(key, settingKeys);
      report({ kind: 'unknown-setting', name: key.slice(0, 60), meant, known: settingKeys }, key);
    } else if (fits(candidate, settingRows[key].schema) && isCoherent(key, candidate)) given[key] = candidate;
    else report({ kind: 'settings', key }, key);
  }
  return { given, isNewer: false };
}

/** What a JSON Schema cannot say of a value that fits it. */
function isCoherent(key: keyof LibrarySettings, value: unknown): boolean {
  if (key !== 'apologyAfterDays') return true;
  const { discreet, plain } = value as LibrarySettings['apologyAfterDays'];
  return plain >= discreet;
}

/** `line` is where the text stops being JSON, as far as the engine tells; 1 otherwise. */
function parseJson(source: string): { readonly value: unknown; readonly line: number } {
  try {
    return { value: JSON.parse(source.replace(/^\ufeff/, '')) as unknown, line: 1 };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /end of JSON/.test(message) ? source.trimEnd().length : (/position (\d+)/.exec(message)?.[1] ?? 0);
    return { value: undefined, line: lineAt(source, Number(position)) };
  }
}

function lineOf(source: string, key: string): number {
  const at = source.indexOf(JSON.stringify(key));
  return at < 0 ? 1 : lineAt(source, at);
}
