import { rememberRecent } from '../text/remember-recent';
import { WordPatterns, withSign } from '../text/word-patterns';
import { fullYear } from './header-date';
import { addDays, dayLength, dayOf, weekdayOf } from './paris-time';
import { months, weekdays } from './words/calendar-words';
import { besideAnotherDay, daysOfUnit, nearbyDays, sameDay, smallNumbers, weeks } from './words/day-words';
import { packedBeginnings } from './words/packed-beginnings';

/**
 * A day said in prose. Words such as « mardi » may mean the one before or the one after the message:
 * both readings are given, and the sentence decides.
 */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly past: string;
  readonly future: string;
  /** An hour follows: it is an appointment rather than a date of some document. */
  readonly timed: boolean;
}

const monthNames = namesOf(Object.keys(months));
const weekdayNames = namesOf(Object.keys(weekdays));
/** Words and names elsewhere: they are weekdays only beside a date, or after « on », « last »… */
const ambiguous = new Set('dim lun mar mer jeu ven sam sun mon tue thu fri sat joi cuma sali marti'.split(' '));
const plainWeekdays = namesOf(Object.keys(weekdays).filter((name) => !ambiguous.has(name)));

/** Any of these words, the longest first. */
function namesOf(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}

/** After a month’s name or a figure these are hours, lengths or addresses, and no date. */
const notADate =
  '(?! ?(?:h\\b|h\\d|:\\d|/\\d|\\.\\d|%|€|heures?\\b|mois\\b|am\\b|pm\\b|jours\\b|days\\b|ans\\b|years\\b|minutes\\b|people\\b))';

/** A number of days or weeks. */
const number = `(?:\\d{1,2}|${namesOf(Object.keys(smallNumbers))})`;
const counted = new RegExp(`\\b(${number}) (${namesOf(Object.keys(daysOfUnit))})\\b`);

/** So many days or weeks are never said without these. */
const dayCounted = / (?:jours?|days?|tag(?:en)?|dias?|giorn[io]|dag(?:en|ar|e)?|dni|dies)\b/;
const weekCounted =
  /exact|just[eo]|pile|jour pour jour|aujourd'hui|today|weeks? (?:ago|to the day)|heute|genau|hoy hace|exatamente|faz hoje|esattamente|oggi|precies|vandaag/;

const patterns = {
  dayMonth: new RegExp(
    `\\b(?:(${weekdayNames})\\.?,? (?:le |the )?)?(\\d{1,2})(?:er|st|nd|rd|th|e|\\.)?(?: of| de| di)? (${monthNames})\\b\\.?(?:,? (\\d{4}))?`,
    'g',
  ),
  monthDay: new RegExp(
    `\\b(?:(?:${weekdayNames})\\.?,? )?(${monthNames})\\.? (?:\\d{1,2} (?:and|&) )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|h\\d)(?:,? (\\d{4}))?`,
    'g',
  ),
  numeric: /(?<![\d/.,:-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/:%€]|[.,-]\d)/g,
  iso: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
  /** “20OCT”, “20-Oct-2004”. */
  compact:
    /\b(\d{1,2})-?(janv|jan|fevr|fev|feb|mars|mar|avr|apr|mai|may|juin|jun|juil|jul|aout|aug|sept|sep|oct|nov|dec)(?:-?(\d{4}|\d{2}))?\b(?!-)/g,
  /** « mer. 12 », “Thu 9th”: a short weekday beside its date. */
  shortDated: new RegExp(
    `\\b(lun|mar|mer|jeu|ven|sam|dim|mon|tue|tues|wed|thu|thurs|fri|sat|sun)[.,]*(?: the| le)? (\\d{1,2})(?:er|st|nd|rd|th)?\\b${notADate}`,
    'g',
  ),
  shortAfter: /\b(on|last|this|next) (mon|tue|thu|fri)\b/g,
  weekday: new RegExp(
    `\\b(?:(ce|cette|this|last|next|on|the following|de|le|du|letzten|vorigen|vergangenen|kommenden|nachsten|afgelopen|vorige|volgende|pasado|proximo|lo scorso|zeszly|zeszla) )?(${plainWeekdays})\\b(?:,?(?: the| le| den| dem)? (\\d{1,2})(?:er|st|nd|rd|th)?\\b${notADate})?(?: (dernier|passe|prochain|matin|midi|apres-midi|soir|morning|afternoon|last(?! week)|next(?! week)|suivant|d'apres|scorso|scorsa|prossimo|pasado|passado|passada|proximo|passat))?`,
    'g',
  ),
  nearby: new RegExp(`\\b(?:${namesOf(Object.keys(nearbyDays))}|${sameDay})\\b`, 'g'),
  beside: new RegExp(`\\b(?:${namesOf(Object.keys(besideAnotherDay))})\\b(?! (?:yesterday|tomorrow))`, 'g'),
  ordinal: /\b(?:the|on) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|[a-z]*(?:floor|street|avenue|time|round|year|grade)))/g,
  germanDay: /\b(?:am|vom|zum|den|dem) (\d{1,2})\.(?![\d])/g,
  dayOnly:
    /\b(?:le|du|au|les \d{1,2} et) (\d{1,2})(?:er)?\b(?! ?(?:h\b|h\d|%|k\b|€|\/|:\d|-|eme|ans|mois|jours|euros|rue|avenue|\.\d|\d\d[ .]\d\d|[a-z]*(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)))/g,
  /** “29.09.”, as German writes it. */
  dotted: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?![\d])/g,
  ago: withSign(
    dayCounted,
    new RegExp(
      `\\b(?:(?:il y a|voici|voila|ca fait|cela fait) ${number} jours?|vor ${number} tag(?:en)?|(?:hace|ha) ${number} dias?|fa ${number} dies|${number} (?:days? ago|giorn[io] fa|dag(?:en)? geleden|dias? atras|dagar sedan|dage siden|dni temu))\\b`,
      'g',
    ),
  ),
  /** « une semaine jour pour jour », “two weeks ago today”: that many weeks, and no day more. */
  weeksAgo: withSign(
    weekCounted,
    new RegExp(
      `\\b(?:(?:exactement|tout juste|juste|pile) ${number} semaines?|exactly ${number} weeks? ago|(?:heute vor|genau vor|vor genau) ${number} wochen?|(?:hoy hace|hace exactamente|hace justo|exatamente|faz hoje) ${number} semanas?|(?:esattamente|oggi) ${number} settiman[ae] fa|(?:precies|vandaag) ${number} we(?:ek|ken) geleden|(?:aujourd'hui|today is|today makes) ${number} (?:semaines?|weeks?)|${number} (?:semaines? (?:exactement|tout juste|pile|jour pour jour|aujourd'hui)|weeks? ago (?:today|exactly|to the day)|weeks? to the day))\\b`,
      'g',
    ),
  ),
  /** Dates in words name one or the other; where a text does not, their patterns are not compiled. */
  month: new RegExp(`\\b(?:${monthNames})\\b`),
  plainWeekday: new RegExp(`\\b(?:${plainWeekdays})\\b`),
} as const;

export const dayWords = new WordPatterns(Object.values(patterns), { beginnings: packedBeginnings.dayWords });

/**
 * Days in a folded text, in order, not overlapping.
 * @param reference the Paris day of the message that holds the words, `yyyy-mm-dd`
 * @param english numbers are read month first when the text is American
 */
export function findDays(flat: string, reference: string, english: boolean): readonly DayMention[] {
  const numeric = figures.test(flat);
  const asked = `${reference} ${english && numeric ? 'en' : ''}`;
  const answers = recent(flat);
  const known = answers.get(asked);
  if (known !== undefined) return known;
  const found = lookForDays(flat, reference, english, numeric);
  answers.set(asked, found);
  return found;
}

/** Several parts of the reading ask for the days of one text. */
const recent = rememberRecent(() => new Map<string, readonly DayMention[]>(), 64);

/** Without these no date is in figures alone, and English is read as French is. */
const figures = /\d[/.-]\d/;

function lookForDays(flat: string, reference: string, english: boolean, numeric: boolean): readonly DayMention[] {
  const words = dayWords.in(flat);
  const found: DayMention[] = [];
  const add = (match: RegExpExecArray, past: string | null, future: string | null = past) => {
    if (past === null || future === null) return;
    const end = match.index + match[0].length;
    if (found.some((one) => match.index < one.end && end > one.start)) return;
    const after = flat.slice(end, end + 22);
    const timed =
      /^[\s,(]*(?:vers |a |a partir de |at |de |from |entre |- )?\d{1,2} ?(?:h|:\d\d|heures?\b|am\b|pm\b|o'clock)/.test(
        after,
      );
    found.push({ start: match.index, end, past, future, timed });
  };
  for (const match of numeric ? words.every(patterns.iso) : [])
    add(match, dayOf(Number(match[1]), Number(match[2]), Number(match[3])));
  const namesMonth = words.has(patterns.month);
  for (const match of namesMonth ? words.every(patterns.dayMonth) : []) {
    const month = months[match[3] ?? ''] ?? 0;
    addYearless(match, Number(match[2]), month, match[4]);
  }
  for (const match of namesMonth ? words.every(patterns.monthDay) : [])
    addYearless(match, Number(match[2]), months[match[1] ?? ''] ?? 0, match[3]);
  for (const match of numeric ? words.every(patterns.numeric) : []) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (match[2] !== '/' && match[4] === undefined) continue;
    if (/(?:version|v|n°|note|sur) ?$/.test(flat.slice(Math.max(0, match.index - 8), match.index))) continue;
    const monthFirst = second > 12 || (english && first <= 12 && !isToday(match[4], second, first));
    if (monthFirst) addYearless(match, second, first, match[4]);
    else addYearless(match, first, second, match[4]);
  }
  for (const match of words.every(patterns.compact))
    addYearless(match, Number(match[1]), months[match[2] ?? ''] ?? 0, match[3]);
  for (const match of numeric ? words.every(patterns.dotted) : [])
    addYearless(match, Number(match[1]), Number(match[2]), undefined);
  for (const match of words.every(patterns.weeksAgo)) addCounted(match);
  for (const match of words.every(patterns.ago)) addCounted(match);
  for (const match of words.every(patterns.nearby)) add(match, addDays(reference, nearbyDays[match[0]] ?? 0));
  for (const match of words.every(patterns.shortDated))
    add(match, nearestDated(reference, weekdays[match[1] ?? ''] ?? 0, Number(match[2])));
  for (const match of words.has(patterns.plainWeekday) ? words.every(patterns.weekday) : []) addWeekday(match);
  for (const match of words.every(patterns.shortAfter)) addWeekday(match);
  for (const match of words.every(patterns.ordinal)) addDayOnly(match);
  for (const match of words.every(patterns.germanDay)) addDayOnly(match);
  for (const match of words.every(patterns.dayOnly)) addDayOnly(match);
  for (const match of words.every(patterns.beside)) addBeside(match);
  return found.sort((a, b) => a.start - b.start);

  /** “Applied on: 11/12/2008” in a message of 11 December: whatever the language, the day before the month. */
  function isToday(year: string | undefined, month: number, date: number): boolean {
    return year !== undefined && dayOf(fullYear(Number(year)), month, date) === reference;
  }

  /** So many days or weeks before the reference. */
  function addCounted(match: RegExpExecArray): void {
    const [, written = '', unit = ''] = counted.exec(match[0]) ?? [];
    add(match, addDays(reference, -(smallNumbers[written] ?? Number(written)) * (daysOfUnit[unit] ?? 1)));
  }

  /** « Thursday, 03/15/2001 »: the day is told by the date that follows. */
  function isDated({ index, 0: written }: RegExpExecArray): boolean {
    const end = index + written.length;
    return found.some(
      (one) =>
        one.start > end &&
        one.start - end <= longestJoint &&
        joint.test(flat.slice(end, one.start)) &&
        /\d/.test(flat.slice(one.start, one.end)),
    );
  }

  /** The day of the same passage that was told before. */
  function toldBefore({ index }: RegExpExecArray): DayMention | undefined {
    const told = found.filter((one) => one.end <= index && index - one.end < farthestTold);
    return told.sort((a, b) => b.end - a.end)[0];
  }

  /** « vendredi 9, ou le lundi d’après »: the first such weekday after the day told before; where none is, after the reference. */
  function addFollowing(match: RegExpExecArray, weekday: number, future: string): void {
    const last = toldBefore(match);
    const after = (day: string) => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
    if (last === undefined) add(match, future);
    else add(match, after(last.past), after(last.future));
  }

  /** Counted from the day that was told last. */
  function addBeside(match: RegExpExecArray): void {
    const last = toldBefore(match);
    const shift = besideAnotherDay[match[0]] ?? 0;
    if (last !== undefined) add(match, addDays(last.past, shift), addDays(last.future, shift));
  }

  function addYearless(match: RegExpExecArray, date: number, month: number, year: string | undefined): void {
    if (year !== undefined) {
      add(match, dayOf(fullYear(Number(year)), month, date));
      return;
    }
    const base = Number(reference.slice(0, 4));
    const days = [base - 1, base, base + 1].flatMap((one) => dayOf(one, month, date) ?? []);
    const past = days.filter((day) => day <= reference).at(-1) ?? null;
    const future = days.find((day) => day >= reference) ?? null;
    // A date without a year is the nearest one: « le 3 janvier » written in December is next month's.
    if (past === null || future === null) return;
    const near = distance(past, reference) <= distance(future, reference) ? past : future;
    add(match, distance(past, reference) < 150 ? past : near, distance(future, reference) < 150 ? future : near);
  }

  /** « le 29 »: of this month, the one before or the one after. */
  function addDayOnly(match: RegExpExecArray): void {
    const date = Number(match[1]);
    const today = Date.parse(reference);
    if (date < 1 || date > 31) return;
    const near = (sign: 1 | -1) => {
      for (let shift = 0; shift <= 40; shift += 1)
        if (new Date(today + sign * shift * dayLength).getUTCDate() === date) return addDays(reference, sign * shift);
      return null;
    };
    add(match, near(-1), near(1));
  }

  function addWeekday(match: RegExpExecArray): void {
    const weekday = weekdays[match[2] ?? ''] ?? 0;
    const written = match[3];
    if (written !== undefined) {
      const dated = nearestDated(reference, weekday, Number(written));
      if (dated !== null) add(match, dated);
      return;
    }
    if (anyDay.test(flat.slice(Math.max(0, match.index - 10), match.index))) return;
    if (isDated(match)) return;
    const back = (weekdayOf(reference) - weekday + 7) % 7;
    const sameDay = back === 0;
    const past = addDays(reference, sameDay ? 0 : -back);
    const future = addDays(reference, sameDay ? 0 : 7 - back);
    const week = weekOf(match);
    const side = `${match[1] ?? ''} ${match[4] ?? ''}`;
    // « mardi en huit »: not this one, the next.
    if (/^ en (?:huit|quinze)\b/.test(flat.slice(match.index + match[0].length, match.index + match[0].length + 12))) {
      const later = addDays(future, 7);
      add(match, later);
    } else if (week !== undefined) add(match, ofWeek(week, weekday));
    else if (/suivant|d'apres|following/.test(side)) addFollowing(match, weekday, future);
    else if (/dernier|passe|last|letzt|vorig|vergangen|afgelopen|scors|pasado|passad|passat|zeszl/.test(side))
      add(match, sameDay ? addDays(reference, -7) : past);
    else if (/prochain|next|kommend|nachst|volgend|prossim|proxim/.test(side))
      add(match, sameDay ? addDays(reference, 7) : future);
    else add(match, past, future);
  }

  /** In how many weeks it is, where the text says so beside it. */
  function weekOf({ index, 0: written }: RegExpExecArray): number | undefined {
    const after = flat.slice(index + written.length, index + written.length + 60);
    const before = flat.slice(Math.max(0, index - 30), index);
    return weeks.find((one) => one.after.test(after) || one.before.test(before))?.shift;
  }

  /** A weekday of the week so many after that of the reference; weeks begin on Monday. */
  function ofWeek(shift: number, weekday: number): string {
    const fromMonday = (day: number) => (day + 6) % 7;
    return addDays(reference, 7 * shift + fromMonday(weekday) - fromMonday(weekdayOf(reference)));
  }
}

/** What stands between a weekday and its date. */
const joint = /^[,\s(]*(?:le |the |den )?$/;
const longestJoint = 7;

/** « un samedi », “every Monday”: no day in particular. Folded, « à mardi » is “a Tuesday” too: that one is left alone. */
const anyDay = /\b(?:une?|chaque|any|every|each|some|einen?|einem|jeden|cada|ogni|elke|iedere) $/;

/** « le lendemain » goes with a day of the same passage. */
const farthestTold = 250;

/** « mardi 6 »: the nearest day with this date that is a Tuesday. */
function nearestDated(reference: string, weekday: number, date: number): string | null {
  const today = Date.parse(reference);
  const shiftTo = (weekday - weekdayOf(reference) + 7) % 7;
  for (let shift = 0; shift <= 62; shift += 1)
    for (const sign of [1, -1])
      if ((sign * shift - shiftTo) % 7 === 0 && new Date(today + sign * shift * dayLength).getUTCDate() === date)
        return addDays(reference, sign * shift);
  return null;
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
