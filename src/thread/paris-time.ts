import { hour, parisOffset } from '../text/paris-offset';

/** Paris wall time, and days as `yyyy-mm-dd`. */

/** In milliseconds; a day of the calendar, not of a clock that is put forward. */
export const dayLength = 24 * hour;

/** The Paris day of an instant, `yyyy-mm-dd`. */
export function parisDay(time: number): string {
  return new Date(time + parisOffset(time)).toISOString().slice(0, 10);
}

/** The instant of a wall time in Paris; `month` is 1 to 12. */
export function parisInstant(year: number, month: number, day: number, hours = 0, minutes = 0): number {
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes);
  return asUtc - parisOffset(asUtc - hour);
}

/** `yyyy-mm-dd` of an existing day, or null: 31 November is not a day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? new Date(time).toISOString().slice(0, 10) : null;
}

export function addDays(day: string, count: number): string {
  if (count === 0) return day;
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}
