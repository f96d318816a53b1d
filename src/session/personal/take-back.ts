import type { TextPlace } from '../../library/library-layers';
import { findTextFile } from '../../library/text-files';
import { filesOf, withText, type PersonalRecord } from './personal-record';

type Edit = (record: PersonalRecord, now: number) => PersonalRecord;

/** What was taken back, to be had again. */
export interface TextsBefore {
  readonly restore: Edit;
}

/** « Revenir au texte de l’équipe »: of these places, the texts that are the recruiter’s own go. */
export function takeBackTexts(
  record: PersonalRecord,
  places: readonly TextPlace[],
): { readonly edit: Edit; readonly texts: TextsBefore } {
  const files = filesOf(record);
  const own = places.flatMap((place) => findTextFile(files, place) ?? []);
  const withAll =
    (textOf: (path: string) => string | null): Edit =>
    (current, now) =>
      own.reduce((changed, { path }) => withText(changed, path, textOf(path), now), current);
  return { edit: withAll(() => null), texts: { restore: withAll((path) => files[path] ?? null) } };
}
