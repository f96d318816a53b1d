import type { DayMention } from '../prose-dates';
import type { Sentence } from '../sentences';
import { movedTo } from './interview-words';

/** What stands before the day of the meeting that is moved or called off: « l’entretien prévu demain », « notre point du 12 ». */
const ofTheMeeting =
  /(?:\b(?:prevu|fixe|cale|programme|planifie|convenu)e?s?|\binitialement|\b(?:scheduled|planned|booked|arranged)|\bfrom|\bdu|\bde|\bd')(?: (?:initialement|originally|pour|le|ce|a|au|for|on))*[ ,]*$/;
/** What stands before the new day, the surest first. */
const newDay = [/(?:\bau|\ba|\bto|\bpour|:|\bfor|\buntil|\bjusqu'au)\s*(?:le |the )?$/, /(?:\ble|\bon|\bce)\s*$/];

/** The days of a sentence that say which meeting it speaks of, those that repeat one included: « demain, mercredi 28 ». */
export function daysOfMeeting(sentence: Sentence, inside: readonly DayMention[]): readonly string[] {
  return inside
    .filter((day) => {
      const owned = /^['’]s /.test(sentence.flat.slice(day.end - sentence.start));
      return owned || ofTheMeeting.test(sentence.flat.slice(0, day.start - sentence.start));
    })
    .map((day) => day.future);
}

/** The day that a sentence moves a meeting to; null where it names none. */
export function dayAfterMove(sentence: Sentence, inside: readonly DayMention[]): string | null {
  const move = movedTo.exec(sentence.flat);
  if (move === null) return null;
  const moved = daysOfMeeting(sentence, inside);
  const after = inside.filter((day) => day.start > sentence.start + move.index && !moved.includes(day.future));
  const before = (day: DayMention) => sentence.flat.slice(0, day.start - sentence.start);
  const [target = after[0]] = newDay.flatMap((sign) => after.filter((day) => sign.test(before(day))));
  return target?.future ?? null;
}
