/** Whole days from a `yyyy-mm-dd` day to an instant; null when either is unreadable, 0 when the day is to come. */
export function daysBetween(day: string, now: string): number | null {
  const from = Date.parse(day);
  const to = Date.parse(now);
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  return Math.max(0, Math.floor((to - from) / 86_400_000));
}
