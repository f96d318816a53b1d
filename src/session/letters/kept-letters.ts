import type { LibraryChange } from '../../library/team/compare-libraries';
import { isRecord } from '../../library/format/is-record';
import { isLibraryTexts } from '../../library/texts/kept-texts';
import type { LibraryTexts } from '../../library/texts/library-layers';
import type { TeamFolder } from '../../library/team/team-folder';
import type { LettersInUse } from '../engine/engine';
import type { Memory } from '../memory/memory';

/** The last good letters of the team, on this computer. */
export interface KeptTeamLetters {
  /** As it was published: what is fetched next is compared with it. */
  readonly folder: TeamFolder;
  /** The same, read and checked: the first letter waits for no parser. */
  readonly texts: LibraryTexts;
  /** What has changed since the recruiter last said to have seen it. */
  readonly news: readonly LibraryChange[];
}

/** The recruiter’s own texts, read; `source` is what the mail client keeps of them. */
export interface KeptPersonalLetters {
  readonly source: string;
  readonly texts: LibraryTexts;
}

export function recallLetters(memory: Memory): LettersInUse {
  return { team: recallTeamLetters(memory)?.texts ?? null, personal: recallPersonalLetters(memory)?.texts ?? null };
}

/** Null when there are none, or when they have another shape than this version gives them. */
export function recallTeamLetters(memory: Memory): KeptTeamLetters | null {
  const kept = memory.recall('team-letters-1') as KeptTeamLetters | null;
  const isSound =
    isRecord(kept) &&
    isLibraryTexts(kept.texts) &&
    isRecord(kept.folder) &&
    isStrings(kept.folder.files) &&
    isRecord(kept.folder.index) &&
    isStrings(kept.folder.index.files) &&
    Array.isArray(kept.news);
  return isSound ? kept : null;
}

export function recallPersonalLetters(memory: Memory): KeptPersonalLetters | null {
  const kept = memory.recall('personal-letters-1') as KeptPersonalLetters | null;
  return isRecord(kept) && typeof kept.source === 'string' && isLibraryTexts(kept.texts) ? kept : null;
}

function isStrings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}
