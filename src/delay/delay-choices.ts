import { readDay } from '../text/calendar-day';
import { hour } from '../text/paris-offset';
import { addDays, instantOf, wallTime } from './paris-clock';
import { nextWorkingMorning, outsideHours, workingHours, type OutsideHours } from './working-hours';

export type DelayChoiceName = 'in-an-hour' | 'tomorrow-morning' | 'next-working-morning';

/** A moment to send at; `at` and `instead` are milliseconds since 1970, at a whole minute. */
export interface DelayChoice {
  readonly name: DelayChoiceName;
  readonly at: number;
  readonly doubt: DelayDoubt | null;
}

/** Why not then, and when rather. */
export interface DelayDoubt {
  readonly outside: OutsideHours;
  readonly instead: number;
}

const minute = 60_000;
/** Exchange takes a delivery time of any distance; past this it is a slip of the year. */
const furthest = 366 * 24 * hour;

/** What is offered now: the next working morning only where it is not tomorrow’s. */
export function delayChoices(now: number): readonly DelayChoice[] {
  const tomorrow = instantOf({ day: addDays(wallTime(now).day, 1), minutes: workingHours.morning });
  const working = nextWorkingMorning(now);
  const choice = (name: DelayChoiceName, at: number): DelayChoice => ({ name, at, doubt: doubtAbout(at) });
  return [
    choice('in-an-hour', wholeMinute(now + hour)),
    choice('tomorrow-morning', tomorrow),
    ...(working === tomorrow ? [] : [choice('next-working-morning', working)]),
  ];
}

/** Null for a moment within working hours. */
export function doubtAbout(at: number): DelayDoubt | null {
  const outside = outsideHours(at);
  return outside === null ? null : { outside, instead: nextWorkingMorning(at) };
}

export type ChosenMoment =
  | { readonly name: 'moment'; readonly at: number; readonly doubt: DelayDoubt | null }
  | { readonly name: 'unreadable' | 'past' | 'too-far' };

/** A day (`yyyy-mm-dd`) and a time (`hh:mm`) typed by hand, in Paris. */
export function readChosen(day: string, time: string, now: number): ChosenMoment {
  const clock = /^(\d{2}):(\d{2})$/.exec(time);
  if (clock === null || day.length !== 10 || readDay(day) === null) return { name: 'unreadable' };
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  if (minutes >= 24 * 60 || Number(clock[2]) > 59) return { name: 'unreadable' };
  const at = instantOf({ day, minutes });
  if (at <= now) return { name: 'past' };
  return at > now + furthest ? { name: 'too-far' } : { name: 'moment', at, doubt: doubtAbout(at) };
}

/**
 * Office has no call that takes a delivery time away again (Mailbox 1.16): the nearest minute to come stands for none.
 * Once it is past, the mail leaves as it is sent.
 */
export function soonest(now: number): number {
  return wholeMinute(now + minute);
}

/** Whether a delivery time delays anything still. */
export function isDelayed(at: number | null, now: number): at is number {
  return at !== null && at > now + 2 * minute;
}

function wholeMinute(time: number): number {
  return Math.ceil(time / minute) * minute;
}
