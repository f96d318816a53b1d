import { addDays } from './paris-clock';

/**
 * The public holidays of France (Code du travail, L3133-1), with the Easter they hang on. Alsace and Moselle’s two more
 * (Good Friday, 26 December; L3134-13) are left out: which of its recruiters work there the add-in cannot know.
 */
export type HolidayName =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'bastille-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas';

const fixed: readonly (readonly [monthAndDay: string, name: HolidayName])[] = [
  ['01-01', 'new-year'],
  ['05-01', 'labour-day'],
  ['05-08', 'victory-1945'],
  ['07-14', 'bastille-day'],
  ['08-15', 'assumption'],
  ['11-01', 'all-saints'],
  ['11-11', 'armistice-1918'],
  ['12-25', 'christmas'],
];

/** In days after Easter Sunday. */
const movable: readonly (readonly [after: number, name: HolidayName])[] = [
  [1, 'easter-monday'],
  [39, 'ascension'],
  [50, 'whit-monday'],
];

/** The holiday a day (`yyyy-mm-dd`) is; null for none. */
export function holidayOn(day: string): HolidayName | null {
  const known = fixed.find(([monthAndDay]) => day.slice(5) === monthAndDay);
  if (known !== undefined) return known[1];
  const easter = easterSunday(Number(day.slice(0, 4)));
  return movable.find(([after]) => addDays(easter, after) === day)?.[1] ?? null;
}

/** Western Easter, `yyyy-mm-dd`, by the Gregorian computus (the “anonymous” one: Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const exception = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sinceMarch = epact + toSunday - 7 * exception + 114;
  const [month, day] = [Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
