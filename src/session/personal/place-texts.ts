import { settingsFile } from '../../library/format/library-files';
import { readTextFile } from '../../library/texts/text-files';
import { filesOf, withText, type PersonalEdit, type PersonalRecord } from './personal-record';

/**
 * Texts to be written under their paths, or taken away (null). One that is known by what another of the recruiter’s texts is
 * known by takes its place, whatever the two files are called.
 */
export function withTexts(
  record: PersonalRecord,
  texts: Readonly<Record<string, string | null>>,
  now: number,
): PersonalRecord {
  let changed = record;
  for (const [path, text] of Object.entries(texts)) {
    if (text !== null && path !== settingsFile) {
      const { language, kind, id } = readTextFile(path, text).place;
      for (const [other, source] of Object.entries(filesOf(changed))) {
        if (other === path || other === settingsFile) continue;
        const { place } = readTextFile(other, source);
        if (place.language === language && place.kind === kind && place.id === id)
          changed = withText(changed, other, null, now);
      }
    }
    changed = withText(changed, path, text, now);
  }
  return changed;
}

/** The change that gives back what these paths, and those that `withTexts` takes away for them, held in a record. */
export function givenBack(before: PersonalRecord): PersonalEdit {
  return (record, now) => {
    const paths = new Set([...Object.keys(before.texts), ...Object.keys(record.texts)]);
    let changed = record;
    for (const path of paths) {
      const value = before.texts[path]?.value ?? null;
      if ((record.texts[path]?.value ?? null) !== value) changed = withText(changed, path, value, now);
    }
    return changed;
  };
}
