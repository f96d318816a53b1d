import { hour, parisOffset } from '../text/paris-offset';

/** A moment as a clock on a wall in Paris shows it. */
export interface WallTime {
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minutes: number;
}

const minute = 60_000;

/** What the clock shows at an instant (milliseconds since 1970). */
export function wallTime(instant: number): WallTime {
  const wall = new Date(instant + parisOffset(instant));
  return { day: wall.toISOString().slice(0, 10), minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes() };
}

/**
 * The instant at which the clock shows this. In the hour that comes twice in October it is the second one; a time that
 * the clock jumps over in March is the same time an hour later.
 */
export function instantOf({ day, minutes }: WallTime): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
  const instant = asUtc - parisOffset(asUtc - hour);
  return wallTime(instant).minutes === minutes ? instant : instant + hour;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 24 * hour).toISOString().slice(0, 10);
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
