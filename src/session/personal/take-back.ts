import type { TextPlace } from '../../library/texts/library-layers';
import { findTextFile } from '../../library/texts/text-files';
import { filesOf, withText, type PersonalEdit, type PersonalRecord } from './personal-record';

/** « Revenir au texte de l’équipe »: of these places, the texts that are the recruiter’s own go. `undo` has them again. */
export function takeBackTexts(
  record: PersonalRecord,
  places: readonly TextPlace[],
): { readonly edit: PersonalEdit; readonly undo: PersonalEdit } {
  const files = filesOf(record);
  const own = places.flatMap((place) => findTextFile(files, place) ?? []);
  const withAll =
    (textOf: (path: string) => string | null): PersonalEdit =>
    (current, now) =>
      own.reduce((changed, { path }) => withText(changed, path, textOf(path), now), current);
  return { edit: withAll(() => null), undo: withAll((path) => files[path] ?? null) };
}
