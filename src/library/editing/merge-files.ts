import { isRecord } from '../format/is-record';
import { latestFormat, settingsFile, type LibraryFiles } from '../format/library-files';
import { listTextFiles } from '../texts/text-files';
import { keyOf } from './list-texts';

/**
 * The team’s folder with the recruiter’s texts in the place of its own: what « Publier » gives. Texts are replaced by what
 * they are known by, not by their file’s name; settings one by one.
 *
 * @param tone whether the recruiter’s own tone (form of address, voice) becomes the team’s
 */
export function mergeFiles(
  team: LibraryFiles,
  personal: LibraryFiles,
  { tone }: { readonly tone: boolean },
): LibraryFiles {
  const own = listTextFiles(personal);
  const replaced = new Set(own.map(({ place }) => keyOf(place)));
  const kept = listTextFiles(team).filter(({ place }) => !replaced.has(keyOf(place)));
  const settings = {
    format: latestFormat,
    ...settingsOf(team),
    ...(tone ? settingsOf(personal) : {}),
  };
  return {
    [settingsFile]: `${JSON.stringify(settings, null, 2)}\n`,
    ...Object.fromEntries([
      ...kept.map(({ path }) => [path, team[path] ?? ''] as const),
      ...own.map(({ path }) => [path, personal[path] ?? ''] as const),
    ]),
  };
}

/** Those of a faulty file are none: it is reported by the check. */
export function settingsOf(files: LibraryFiles): Readonly<Record<string, unknown>> {
  try {
    const settings: unknown = JSON.parse((files[settingsFile] ?? '{}').replace(/^\ufeff/, ''));
    return isRecord(settings) ? settings : {};
  } catch {
    return {};
  }
}
