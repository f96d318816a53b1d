import { isRecord } from '../../library/format/is-record';
import { isLibraryFile, settingsFile, writeSettings, type LibraryFiles } from '../../library/format/library-files';
import { isFavourite, mostFavourites, samePreset, type Favourite, type Preset } from '../state/habits';

/**
 * What a recruiter keeps of their own: texts laid over the team’s, under the paths of a library, and favourites. Two computers
 * may change it without knowing of each other: each entry says when it was changed, and the later one of two is kept, so that
 * records merged in any order say the same and no change is lost to one made elsewhere.
 */
export interface PersonalRecord {
  readonly texts: Entries<string>;
  readonly favourites: Entries<Preset>;
}

export type Entries<Value> = Readonly<Record<string, Entry<Value>>>;

/** `value` is null for what was removed: otherwise another computer would bring it back. */
export interface Entry<Value> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: Value | null;
}

/** A change of the record, told of the record and the instant (milliseconds since 1970) it is made on. */
export type PersonalEdit = (record: PersonalRecord, now: number) => PersonalRecord;

export const emptyRecord: PersonalRecord = { texts: {}, favourites: {} };

/** That something was removed is of interest to a computer that has not been open since. */
const removalsLastMs = 120 * 24 * 3_600_000;

/** Far above what any mail client keeps. */
const most = { characters: 400_000, entries: 300 };

/** What was written by `writeRecord`, here or by another version: what makes no sense is left out. Never throws. */
export function readRecord(source: string): PersonalRecord {
  if (source === '' || source.length > most.characters) return emptyRecord;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return emptyRecord;
  }
  if (!isRecord(value) || value.v !== 1) return emptyRecord;
  return {
    texts: readEntries(
      value.t,
      isLibraryFile,
      (text): text is string => typeof text === 'string' && text.length <= 60_000,
    ),
    favourites: readEntries(
      value.f,
      (name) => name !== '' && name.length <= 200,
      (preset): preset is Preset => isFavourite({ name: 'any', preset }),
    ),
  };
}

/** As short as it can be said: mail clients keep little. Removals are forgotten in the end. */
export function writeRecord(record: PersonalRecord, now: number): string {
  const live = <Value>(entries: Entries<Value>): Record<string, readonly [number, Value | null]> =>
    fromEntries(
      Object.entries(entries)
        .filter(([, { at, value }]) => value !== null || now - at < removalsLastMs)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { at, value }]) => [name, [at, value]] as const),
    );
  const [texts, favourites] = [live(record.texts), live(record.favourites)];
  const isEmpty = Object.keys(texts).length + Object.keys(favourites).length === 0;
  return isEmpty ? '' : JSON.stringify({ v: 1, t: texts, f: favourites });
}

export function mergeRecords(one: PersonalRecord, other: PersonalRecord): PersonalRecord {
  return {
    texts: mergeEntries(one.texts, other.texts),
    favourites: mergeEntries(one.favourites, other.favourites),
  };
}

/** The texts as a library’s files; its settings say at least their format. */
export function filesOf({ texts }: PersonalRecord): LibraryFiles {
  const live = Object.entries(texts).flatMap(([path, { value }]) => (value === null ? [] : [[path, value] as const]));
  return live.length === 0 ? {} : { [settingsFile]: writeSettings(), ...fromEntries(live) };
}

/** Null removes the text, so that the one below shows again. */
export function withText(record: PersonalRecord, path: string, value: string | null, now: number): PersonalRecord {
  if (value === null && record.texts[path] === undefined) return record;
  return { ...record, texts: { ...record.texts, [path]: later(record.texts[path], value, now) } };
}

/** In the order in which they were kept. */
export function favouritesOf({ favourites }: PersonalRecord): readonly Favourite[] {
  return Object.entries(favourites)
    .sort(([, one], [, other]) => one.at - other.at)
    .flatMap(([name, { value }]) => (value === null ? [] : [{ name, preset: value }]))
    .slice(-mostFavourites);
}

/** The record of these favourites: those that are new or changed since, and those that are gone, are changes of `now`. */
export function withFavourites(record: PersonalRecord, current: readonly Favourite[], now: number): PersonalRecord {
  const before = favouritesOf(record);
  const gone = before.filter(({ name }) => !current.some((favourite) => favourite.name === name));
  const come = current.filter(({ name, preset }) => {
    const known = before.find((favourite) => favourite.name === name);
    return known === undefined || !samePreset(known.preset, preset);
  });
  if (gone.length + come.length === 0) return record;
  // A millisecond apart, they keep their order.
  const changes = [
    ...gone.map(({ name }) => [name, later(record.favourites[name], null, now)] as const),
    ...come.map(({ name, preset }, index) => [name, later(record.favourites[name], preset, now + index)] as const),
  ];
  return { ...record, favourites: fromEntries([...Object.entries(record.favourites), ...changes]) };
}

/** A clock that runs behind another computer’s must not make a change of this moment the older one. */
function later<Value>(known: Entry<Value> | undefined, value: Value | null, now: number): Entry<Value> {
  return { at: Math.max(now, (known?.at ?? 0) + 1), value };
}

function mergeEntries<Value>(one: Entries<Value>, other: Entries<Value>): Entries<Value> {
  const merged = new Map(Object.entries(one));
  for (const [name, entry] of Object.entries(other)) {
    const known = merged.get(name);
    if (known === undefined || isLater(entry, known)) merged.set(name, entry);
  }
  return fromEntries(merged);
}

/** Of two changes of one instant, one is chosen, the same one on every computer. */
function isLater<Value>(entry: Entry<Value>, known: Entry<Value>): boolean {
  if (entry.at !== known.at) return entry.at > known.at;
  return JSON.stringify(entry.value) > JSON.stringify(known.value);
}

function readEntries<Value>(
  value: unknown,
  isName: (name: string) => boolean,
  isValue: (candidate: unknown) => candidate is Value,
): Entries<Value> {
  if (!isRecord(value)) return {};
  return fromEntries(
    Object.entries(value)
      .slice(0, most.entries)
      .flatMap(([name, entry]) => {
        if (!isName(name) || !Array.isArray(entry)) return [];
        const [at, kept] = entry as readonly unknown[];
        if (typeof at !== 'number' || !Number.isFinite(at) || (kept !== null && !isValue(kept))) return [];
        return [[name, { at, value: kept }] as const];
      }),
  );
}

/** Own keys, whatever their names: `__proto__` is a name like any other. */
function fromEntries<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries(entries);
}
