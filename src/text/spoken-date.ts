import { daysBetween, parisMoment, readDay, type CalendarDay, type ParisMoment } from './calendar-day';

/**
 * Dates as a letter says them, seen from the present instant: « ce matin », « hier », « le 4 avril »,
 * « le 12 décembre dernier », « le 3 mars 2025 ». Months are in lower case and only the first day is ordinal
 * (termium, pratiques-typographiques.fr). A text that is no date comes back as it is.
 */
const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** « 4 avril », « 1er octobre », with the year when it is needed to know which one. */
export function frenchDate(date: string, now: string): string {
  const day = readDay(date);
  return day === null ? date : frenchDayMonth(day, yearMatters(day, parisMoment(now)));
}

/** « ce matin », « hier », « le 4 avril », « le 12 décembre dernier ». */
export function onFrenchDate(date: string, now: string): string {
  const day = readDay(date);
  if (day === null) return date;
  const moment = parisMoment(now);
  const near = nearness(date, day, moment);
  if (near !== null) return nearFrench[near];
  const withYear = yearMatters(day, moment);
  const last = moment !== null && !withYear && isBeforeThisMonth(day, moment) ? ' dernier' : '';
  return `le ${frenchDayMonth(day, withYear)}${last}`;
}

/** « de ce matin », « d’hier », « du 4 avril », « du 12 décembre dernier ». */
export function ofFrenchDate(date: string, now: string): string {
  const on = onFrenchDate(date, now);
  if (on === date) return date;
  if (on.startsWith('le ')) return `du ${on.slice(3)}`;
  return /^[ha]/.test(on) ? `d’${on}` : `de ${on}`;
}

/** “4 April”, with the year when it is needed. */
export function englishDate(date: string, now: string): string {
  const day = readDay(date);
  return day === null ? date : englishDayMonth(day, yearMatters(day, parisMoment(now)));
}

/** “this morning”, “yesterday”, “on 4 April”, “on 3 March 2025”. */
export function onEnglishDate(date: string, now: string): string {
  const day = readDay(date);
  if (day === null) return date;
  const moment = parisMoment(now);
  const near = nearness(date, day, moment);
  return near === null ? `on ${englishDayMonth(day, yearMatters(day, moment))}` : nearEnglish[near];
}

/** A day out of a sentence, in the interface: « 1er octobre », “3 March 2025”. */
export function writeDay(day: CalendarDay, language: 'fr' | 'en', withYear: boolean): string {
  return language === 'fr' ? frenchDayMonth(day, withYear) : englishDayMonth(day, withYear);
}

type Nearness = 'morning' | 'afternoon' | 'today' | 'yesterday';

const nearFrench: Readonly<Record<Nearness, string>> = {
  morning: 'ce matin',
  afternoon: 'cet après-midi',
  today: 'aujourd’hui',
  yesterday: 'hier',
};
const nearEnglish: Readonly<Record<Nearness, string>> = {
  morning: 'this morning',
  afternoon: 'this afternoon',
  today: 'today',
  yesterday: 'yesterday',
};

/** The hour of the date itself says morning or afternoon; without one, a morning is sure only before 13 h of that day. */
function nearness(date: string, day: CalendarDay, moment: ParisMoment | null): Nearness | null {
  if (moment === null) return null;
  const ago = daysBetween(day, moment);
  if (ago === 1) return 'yesterday';
  if (ago !== 0) return null;
  const hour = /^.{10}T(\d{2})/.exec(date)?.[1];
  if (hour !== undefined) return Number(hour) < 13 ? 'morning' : 'afternoon';
  return moment.hour < 13 ? 'morning' : 'today';
}

/** A day and month alone are read as the nearest ones: the year is said beyond eleven months past or nine to come. */
function yearMatters(day: CalendarDay, now: CalendarDay | null): boolean {
  if (now === null) return true;
  const months = (day.year - now.year) * 12 + day.month - now.month;
  return months <= -11 || months >= 9 || (months > 0 && day.year !== now.year);
}

function isBeforeThisMonth(day: CalendarDay, now: CalendarDay): boolean {
  return day.year * 12 + day.month < now.year * 12 + now.month;
}

function frenchDayMonth({ day, month, year }: CalendarDay, withYear: boolean): string {
  const name = frenchMonths[month - 1] ?? '';
  return `${day === 1 ? '1er' : day}\u00a0${name}${withYear ? ` ${year}` : ''}`;
}

function englishDayMonth({ day, month, year }: CalendarDay, withYear: boolean): string {
  return `${day}\u00a0${englishMonths[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`;
}
