/**
 * Paris without a time-zone database: Europe changes its clocks at 01:00 UTC on the last Sundays of March and October
 * (directive 2000/84/EC). Exact from 1996 on. A formatter of the platform would cost more than a whole letter.
 */

export const hour = 3_600_000;
const day = 24 * hour;

/** Offset of Paris from UTC at an instant, in milliseconds. */
export function parisOffset(time: number): number {
  const year = new Date(time).getUTCFullYear();
  return time >= lastSunday(year, 2) && time < lastSunday(year, 9) ? 2 * hour : hour;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * day;
}
