import { parisOffset } from './paris-offset';

/** Calendar days as `yyyy-mm-dd`, without a clock: the present instant is always an argument. */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day a `yyyy-mm-dd`, or the head of an ISO instant without an offset, names; null when no such day exists. */
export function readDay(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { year, month, day };
}

export interface ParisMoment extends CalendarDay {
  readonly hour: number;
}

/** The day and hour an instant falls on in Paris; a bare `yyyy-mm-dd` is noon of that day. Null when it is no instant. */
export function parisMoment(instant: string): ParisMoment | null {
  if (instant !== latest.instant) latest = { instant, moment: readMoment(instant) };
  return latest.moment;
}

/** One letter asks about one present instant many times. */
let latest: { readonly instant: string; readonly moment: ParisMoment | null } = { instant: '', moment: null };

function readMoment(instant: string): ParisMoment | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(instant)) {
    const day = readDay(instant);
    return day && { ...day, hour: 12 };
  }
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const wall = new Date(time + parisOffset(time));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
  };
}

/** Days from `earlier` to `later`, negative when they are the other way round. */
export function daysBetween(earlier: CalendarDay, later: CalendarDay): number {
  return (midnight(later) - midnight(earlier)) / 86_400_000;
}

function midnight({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}
