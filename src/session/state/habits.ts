import {
  openingIds,
  reasonIds,
  scenarioIds,
  type FormOfAddress,
  type LetterRequest,
  type OpeningId,
  type ReasonId,
  type ScenarioId,
} from '../../letter/request';
import { isRecord } from '../../library/format/is-record';
import { isOneOf } from '../values/kept-shape';

/** What the pane remembers of the recruiter, not of any candidate. */
export interface Habits {
  /** The choices of the letter that left last; null before the first one. */
  readonly last: Preset | null;
  readonly favourites: readonly Favourite[];
  /** The hints of the first use were shown: they never come back. */
  readonly hintsSeen: boolean;
}

/** Choices to be made again in one click. */
export interface Preset {
  readonly scenario: ScenarioId;
  readonly reason: ReasonId | 'none';
  readonly opening: OpeningId;
  readonly address: FormOfAddress | null;
  /** '' when none. */
  readonly detail: string;
  readonly openingDetail: string;
}

export interface Favourite {
  readonly name: string;
  readonly preset: Preset;
}

export const noHabits: Habits = { last: null, favourites: [], hintsSeen: false };

/** Past this number a list to read is no shortcut; the oldest goes. */
export const mostFavourites = 6;

export function presetOf(request: LetterRequest): Preset {
  const { scenario, reason, opening, address, detail, openingDetail } = request;
  return {
    scenario,
    reason: reason ?? 'none',
    opening,
    address: address ?? null,
    detail: detail ?? '',
    openingDetail: openingDetail ?? '',
  };
}

export function samePreset(one: Preset, other: Preset): boolean {
  return (Object.keys(one) as (keyof Preset)[]).every((key) => one[key] === other[key]);
}

/** Whether the letter has the choices of a preset; a preset without a precision takes any. */
export function isChosen(preset: Preset, request: LetterRequest): boolean {
  const { detail, openingDetail, ...choices } = presetOf(request);
  return samePreset(
    { ...choices, detail: preset.detail && detail, openingDetail: preset.openingDetail && openingDetail },
    { ...preset, address: preset.address ?? choices.address },
  );
}

/** A favourite of the same name is replaced. */
export function addFavourite(habits: Habits, favourite: Favourite): Habits {
  const others = habits.favourites.filter(({ name }) => name !== favourite.name);
  return { ...habits, favourites: [...others, favourite].slice(-mostFavourites) };
}

export function dropFavourite(habits: Habits, name: string): Habits {
  return { ...habits, favourites: habits.favourites.filter((favourite) => favourite.name !== name) };
}

/**
 * The habits as they outlive the pane: the precisions of the last letter were about one person, and stay behind;
 * those of a favourite were kept on purpose.
 */
export function habitsToKeep(habits: Habits): Habits {
  return habits.last === null ? habits : { ...habits, last: { ...habits.last, detail: '', openingDetail: '' } };
}

/** What was kept, with the precisions of the last letter where it is the one this pane remembers. */
export function recallHabits(current: Habits | null, kept: unknown): Habits {
  const recalled = readHabits(kept);
  const mine = current === null ? null : habitsToKeep(current).last;
  return current !== null && mine !== null && recalled.last !== null && samePreset(mine, recalled.last)
    ? { ...recalled, last: current.last }
    : recalled;
}

/** What was kept, as far as it still makes sense. */
function readHabits(kept: unknown): Habits {
  if (!isRecord(kept)) return noHabits;
  const { last, favourites, hintsSeen } = kept;
  return {
    last: isPreset(last) ? last : null,
    favourites: Array.isArray(favourites) ? favourites.filter(isFavourite).slice(-mostFavourites) : [],
    hintsSeen: hintsSeen === true,
  };
}

export function isFavourite(value: unknown): value is Favourite {
  return isRecord(value) && typeof value.name === 'string' && value.name !== '' && isPreset(value.preset);
}

export function isPreset(value: unknown): value is Preset {
  return (
    isRecord(value) &&
    isOneOf(scenarioIds, value.scenario) &&
    isOneOf([...reasonIds, 'none'], value.reason) &&
    isOneOf(openingIds, value.opening) &&
    isOneOf([null, 'vous', 'tu'], value.address) &&
    typeof value.detail === 'string' &&
    typeof value.openingDetail === 'string'
  );
}
