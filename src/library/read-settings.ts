import type { LibrarySettings } from '../letter/letter-library';
import type { LibraryProblem } from './library-problem';

/** What serves where `library.json` is silent or wrong: the choices that can hurt no candidate. */
export const safeSettings: LibrarySettings = {
  format: 1,
  name: 'Égards',
  address: 'vous',
  dataProtection: 'consent',
  apologyAfterDays: { discreet: 14, plain: 30 },
};

/** Reads `library.json`; each wrong value is reported and replaced by the safe one. */
export function readSettings(source: string | undefined, problems: LibraryProblem[]): LibrarySettings {
  if (source === undefined) return safeSettings;
  const report = (key: string): void => {
    problems.push({ file: 'library.json', line: lineOf(source, key), fault: { kind: 'settings', key } });
  };
  const value = parseJson(source);
  if (!isRecord(value)) {
    problems.push({ file: 'library.json', line: 1, fault: { kind: 'syntax', reason: 'JSON' } });
    return safeSettings;
  }
  const read = <Value>(key: string, safe: Value, accepts: (candidate: unknown) => candidate is Value): Value => {
    const candidate = value[key];
    if (candidate === undefined) return safe;
    if (accepts(candidate)) return candidate;
    report(key);
    return safe;
  };
  return {
    format: read('format', 1 as const, (candidate): candidate is 1 => candidate === 1),
    name: read('name', safeSettings.name, (name): name is string => typeof name === 'string' && name.trim() !== ''),
    address: read(
      'address',
      safeSettings.address,
      (address): address is LibrarySettings['address'] => address === 'vous' || address === 'tu',
    ),
    dataProtection: read(
      'dataProtection',
      safeSettings.dataProtection,
      (choice): choice is LibrarySettings['dataProtection'] => choice === 'consent' || choice === 'inform',
    ),
    apologyAfterDays: read('apologyAfterDays', safeSettings.apologyAfterDays, areThresholds),
  };
}

function areThresholds(value: unknown): value is LibrarySettings['apologyAfterDays'] {
  if (!isRecord(value)) return false;
  const { discreet, plain } = value;
  return typeof discreet === 'number' && typeof plain === 'number' && discreet >= 1 && plain >= discreet;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function lineOf(source: string, key: string): number {
  const at = source.indexOf(`"${key}"`);
  return at < 0 ? 1 : source.slice(0, at).split('\n').length;
}
