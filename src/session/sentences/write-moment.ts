import { wallTime, weekdayOf } from '../../delay/paris-clock';
import { readDay } from '../../text/calendar-day';
import { writeDay } from '../../text/spoken-date';
import type { InterfaceLanguage } from '../state/state';

/**
 * A moment in words, in Paris time, with its year when it is not the year of `now`; both are milliseconds since 1970.
 * « jeudi 26 novembre à 9 h », “Thursday 26 November at 9:00”.
 */
export function writeMoment(at: number, language: InterfaceLanguage, now: number): string {
  const { day, minutes } = wallTime(at);
  const date = readDay(day);
  if (date === null) return '';
  const written = writeDay(date, language, day.slice(0, 4) !== wallTime(now).day.slice(0, 4));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const twoDigits = String(rest).padStart(2, '0');
  return language === 'fr'
    ? `${frenchDays[weekdayOf(day)] ?? ''} ${written} à ${hours}\u00a0h${rest === 0 ? '' : `\u00a0${twoDigits}`}`
    : `${englishDays[weekdayOf(day)] ?? ''} ${written} at ${hours}:${twoDigits}`;
}

const frenchDays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
