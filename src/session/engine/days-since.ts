import { daysBetween, parisMoment, readDay } from '../../text/calendar-day';

/**
 * How many whole days have passed since a day (`yyyy-mm-dd`, or an instant), counted in Paris as the letter counts them, and
 * never fewer than none. Null when the day is not known, or one of the two cannot be read; `now` is an ISO 8601 instant.
 */
export function daysSince(day: string | undefined, now: string): number | null {
  const then = day === undefined ? null : readDay(day);
  const today = parisMoment(now);
  return then === null || today === null ? null : Math.max(0, daysBetween(then, today));
}
