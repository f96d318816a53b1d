import { holidayOn, type HolidayName } from './french-holidays';
import { addDays, instantOf, wallTime, weekdayOf } from './paris-clock';

/** Why a mail had better not arrive then. */
export type OutsideHours =
  { readonly name: 'early' | 'evening' | 'week-end' } | { readonly name: 'holiday'; readonly holiday: HolidayName };

/** Minutes since midnight: usual office hours, not the law’s; a refusal read at nine in the evening is read alone. */
export const workingHours = { from: 8 * 60 + 30, to: 18 * 60 + 30, morning: 9 * 60 } as const;

/** Null within French working hours, Paris time. */
export function outsideHours(instant: number): OutsideHours | null {
  const { day, minutes } = wallTime(instant);
  const off = dayOff(day);
  if (off !== null) return off;
  if (minutes < workingHours.from) return { name: 'early' };
  return minutes >= workingHours.to ? { name: 'evening' } : null;
}

/** Nine o’clock of the first working day whose nine o’clock is still to come. */
export function nextWorkingMorning(now: number): number {
  const today = wallTime(now).day;
  for (let ahead = 0; ahead < 15; ahead += 1) {
    const day = addDays(today, ahead);
    const morning = instantOf({ day, minutes: workingHours.morning });
    if (morning > now && dayOff(day) === null) return morning;
  }
  // No fortnight of France is without a working day.
  throw new RangeError(`no working day after ${new Date(now).toISOString()}`);
}

function dayOff(day: string): OutsideHours | null {
  const holiday = holidayOn(day);
  if (holiday !== null) return { name: 'holiday', holiday };
  return [0, 6].includes(weekdayOf(day)) ? { name: 'week-end' } : null;
}
