import { daysBetween, parisMoment, readDay } from '../text/calendar-day';

/** How many days the candidate has waited, counted as the letter counts them; null when a date is unreadable. */
export function applicationAge(receivedDate: string, now: string): number | null {
  const received = readDay(receivedDate);
  const today = parisMoment(now);
  return received === null || today === null ? null : Math.max(0, daysBetween(received, today));
}
