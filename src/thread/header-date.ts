import { fold } from '../text/fold';
import { dayOf, parisDay, parisInstant } from './paris-time';
import { months } from './words/calendar-words';

/** When a quoted message was sent: its Paris day, and the instant when the hour is given. */
export interface SentAt {
  readonly day: string;
  /** ISO 8601. */
  readonly iso: string;
}

/**
 * The date written in a quoted header, by any client, French or English (and the months of their neighbours).
 * An hour without a zone is Paris time. `9/24/2026` is read the American way when an AM or PM, or the numbers, say so.
 */
export function readHeaderDate(written: string): SentAt | null {
  const text = fold(written.slice(0, 160));
  const day = readDay(text);
  if (day === null) return null;
  const time = /(?:^|[^\d])(\d{1,2})\s?(?::|h)\s?(\d{2})(?::\d{2})?\s*([ap])?\.?(?:m\b)?/.exec(
    text.slice(0, day.start) + ' '.repeat(day.end - day.start) + text.slice(day.end),
  );
  const iso = (hours: number, minutes: number) => parisInstant(day.year, day.month, day.date, hours, minutes);
  if (time === null) {
    const written = dayOf(day.year, day.month, day.date);
    return written === null ? null : { day: written, iso: written };
  }
  let hours = Number(time[1]);
  if (time[3] === 'p' && hours < 12) hours += 12;
  if (time[3] === 'a' && hours === 12) hours = 0;
  if (dayOf(day.year, day.month, day.date) === null || hours > 23) return null;
  const zone = /(?:utc|gmt|\d)\s*([+-])(\d{1,2}):?(\d{2})?\b|\b(gmt|utc)\b|\d(z)\b/.exec(text.slice(day.end));
  const local = iso(hours, Number(time[2]));
  if (zone === null) return { day: parisDay(local), iso: new Date(local).toISOString() };
  const minutes = (Number(zone[2] ?? 0) * 60 + Number(zone[3] ?? 0)) * (zone[1] === '-' ? -1 : 1);
  const instant = Date.UTC(day.year, day.month - 1, day.date, hours, Number(time[2]) - minutes);
  return { day: parisDay(instant), iso: new Date(instant).toISOString() };
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly start: number;
  readonly end: number;
}

const monthPattern = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const dayMonth = new RegExp(
  `\\b(\\d{1,2})(?:er|st|nd|rd|th|\\.)?[ -](?:de |of )?(${monthPattern})\\b\\.?,?[ -](?:de )?(\\d{4}|\\d{2}\\b)`,
);
const monthDay = new RegExp(`\\b(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`);
const yearFirst = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const numeric = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;

function readDay(text: string): WrittenDay | null {
  const found = (match: RegExpExecArray | null, year: string | undefined, month: number, date: string | undefined) =>
    match === null
      ? null
      : {
          year: fullYear(Number(year)),
          month,
          date: Number(date),
          start: match.index,
          end: match.index + match[0].length,
        };
  const a = dayMonth.exec(text);
  if (a !== null) return found(a, a[3], months[a[2] ?? ''] ?? 0, a[1]);
  const b = monthDay.exec(text);
  if (b !== null) return found(b, b[3], months[b[1] ?? ''] ?? 0, b[2]);
  const c = yearFirst.exec(text);
  if (c !== null) return found(c, c[1], Number(c[2]), c[3]);
  const d = numeric.exec(text);
  if (d === null) return null;
  const [first, second] = [Number(d[1]), Number(d[2])];
  const american = second > 12 || (first <= 12 && /\d\s?[ap]\.?m\b/.test(text));
  return american ? found(d, d[3], first, d[2]) : found(d, d[3], second, d[1]);
}

export function fullYear(year: number): number {
  return year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year;
}
