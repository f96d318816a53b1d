import type { Evidence } from '../facts';
import type { Message } from '../message';
import { parisDay, parisInstant } from '../paris-time';
import { findDays, type DayMention } from '../prose-dates';
import type { Sentence } from '../sentences';
import { stemsOf } from '../stems';
import { meetingFamilies } from '../words/meeting-families';
import { clauseAround, clauseSigns, clausesOf, tenseOf } from './clauses';
import { followDiary, type Interviews } from './diary';
import { dayImplied, daysNamed, gapOf } from './days-told';
import { aroundOf, moodOf, saidSince, silent, type Mood } from './moods';
import { calendarClues } from './calendar-clues';
import { signsOf, tellsOfMeeting } from './sentence-signs';
import { silenceOf } from './silence-clues';
import { undated, type MeetingClue, type Told } from './told';

export interface MeetingClues {
  readonly clues: readonly MeetingClue[];
  /** Features of « none was held ». */
  readonly silence: readonly string[];
  /** What the rules of the diary conclude: one more witness. */
  readonly diary: Interviews;
}

/** Days of a thread further than this are those of a list or a report. */
const mostMentions = 60;
const mostSentences = 60;

/** Every day behind `now` that the thread names, and every sentence that may tell of an interview without a day. */
export function readMeetingClues(messages: readonly Message[], now: number): MeetingClues {
  const diary = followDiary(messages, now);
  const today = parisDay(now);
  const moods = messages.map(moodOf);
  const newest = messages.find((message) => message.origin !== 'draft')?.day ?? today;
  const told: Told[] = [];
  messages.forEach((message, at) => {
    const around = aroundOf(moods, at);
    const since = (day: string) => saidSince(messages, moods, at, day);
    told.push(...calendarClues(message, around, since, diary, today, now));
    told.push(...spokenClues(message, moods[at] ?? silent, around, since, diary, today, now, newest));
  });
  const clues = besideOneAnother(told);
  return { clues, silence: silenceOf(messages, moods, diary, new Set(clues.map((clue) => clue.option))), diary };
}

/** Mentions of one day further than this tell nothing new. */
const mostTold = 10;

/** The same clues, each with what other sentences and messages say of its day. */
function besideOneAnother(told: readonly Told[]): readonly MeetingClue[] {
  const byDay = new Map<string, Told[]>();
  for (const one of told) {
    const same = byDay.get(one.option);
    if (same === undefined) byDay.set(one.option, [one]);
    else if (same.length < mostTold) same.push(one);
  }
  return told.map((one): MeetingClue => {
    const features = new Set<string>();
    const at = one.evidence.messageIndex;
    for (const other of byDay.get(one.option) ?? []) {
      if (other === one || other.evidence.quote === one.evidence.quote) continue;
      const when = other.evidence.messageIndex < at ? 'later' : other.evidence.messageIndex > at ? 'earlier' : 'beside';
      for (const sign of other.signs) features.add(`again ${when} ${sign}`);
    }
    return { option: one.option, features: [...one.features, ...features], evidence: one.evidence };
  });
}

/** What a place says of its day, in short. */
function inShort(reading: string, who: string, families: readonly string[]): readonly string[] {
  return [
    reading,
    `${reading} ${who}`,
    ...families.flatMap((one) => (deciding.has(one) ? [`has ${one}`, `${reading} ${who} has ${one}`] : [])),
  ];
}

/** Families that tell what became of a day. */
const deciding: ReadonlySet<string> = new Set([
  'met',
  'thanks',
  'interview',
  'talk',
  'meet',
  'trial',
  'liked',
  'agree',
  'plan',
  'ask',
  'off',
  'missed',
]);

/** Whether the hour told beside today is ahead of `now`; undefined when none is told. */
function isAhead(text: string, day: string, now: number): boolean | undefined {
  const told =
    /(?:^|[^\d])(\d{1,2}) ?(?:h|:|heures?\b)(?: ?(\d{2}))?(?: ?(pm)\b)?|(?:^|[^\d])(\d{1,2}) ?(am|pm)\b/.exec(text);
  if (told === null) return undefined;
  const hours = Number(told[1] ?? told[4]);
  const afternoon = (told[3] ?? told[5]) === 'pm' && hours < 12;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const instant = parisInstant(year, month, date, hours + (afternoon ? 12 : 0), Number(told[2] ?? 0));
  return instant > now;
}

/** Where a message stands in the thread, and what is around it, as features of one reading of its days. */
interface Surroundings {
  readonly places: readonly string[];
  readonly contexts: readonly string[];
}

function spokenClues(
  message: Message,
  mood: Mood,
  around: readonly string[],
  since: (day: string) => readonly string[],
  diary: Interviews,
  today: string,
  now: number,
  newest: string,
): readonly Told[] {
  const reference = message.day ?? message.parent?.day ?? today;
  const english =
    /\b(?:the|and|you|your)\b/.test(message.flat.slice(0, 400)) &&
    !/\b(?:vous|nous|les|une)\b/.test(message.flat.slice(0, 400));
  const place = [
    `by ${mood.who}`,
    `at ${message.origin} ${mood.who}`,
    ...(message.day === null ? ['undated message'] : []),
  ];
  const context = [
    ...around,
    ...mood.traits.map((trait) => `same ${trait}`),
    ...mood.families.map((one) => `text ${one}`),
    ...meetingFamilies.in(message.subjectFlat).map((one) => `subject ${one}`),
    ...((message.flat.match(/\b\d{1,2} ?(?:h|:)\d{2}\b/g)?.length ?? 0) > 2 ? ['many hours'] : []),
  ];
  const clues: Told[] = [];
  const surroundings = new Map<string, Surroundings>();
  /** The same for every day of the message that is read one way. */
  const surroundingsOf = (reading: string): Surroundings => {
    const known = surroundings.get(reading);
    if (known !== undefined) return known;
    const [places, contexts] = [place, context].map((list) => list.map((one) => `${reading} ${one}`));
    const made = { places: places ?? [], contexts: contexts ?? [] };
    surroundings.set(reading, made);
    return made;
  };
  const subject: Sentence = { start: 0, end: message.subjectFlat.length, flat: message.subjectFlat };
  const add = (
    sentence: Sentence,
    days: readonly DayMention[],
    before: string,
    where: 'subject' | 'body',
    text: string,
  ) => {
    const evidence: Evidence = {
      quote: text.slice(sentence.start, sentence.end),
      messageIndex: message.index,
      place: where,
    };
    const families = meetingFamilies.in(sentence.flat);
    const tells = tellsOfMeeting(sentence.flat) || families.some((one) => telling.has(one));
    const implied =
      days.length === 0 && where === 'body' && mayTell(tells, families, mood)
        ? dayImplied(sentence, reference)
        : undefined;
    if (days.length === 0 && !tells && implied === undefined) return;
    const signs = [...signsOf(sentence.flat), tenseOf(sentence.flat)];
    // « Suite à notre échange, nous aimerions vous revoir le 12 »: the day is that of another one.
    const named = daysNamed(days, reference);
    const ahead = named.every(({ readings }) => readings.every(([day]) => day > today));
    if (ahead && tells) {
      const clause = clausesOf(sentence.flat).find((one) => meetingFamilies.in(one).some((name) => telling.has(name)));
      clues.push({
        option: undated,
        features: [
          'u',
          ...(days.length > 0 ? ['u beside a day ahead'] : []),
          ...(clause === undefined ? [] : clauseSigns(clause).flatMap((one) => [`u ${one}`, `u ${mood.who} ${one}`])),
          `u ${where}`,
          ...surroundingsOf('u').places,
          ...signs.flatMap((sign) => [`u ${sign}`, `u ${mood.who} ${sign}`]),
          ...families.flatMap((one) => [`u has ${one}`, `u ${mood.who} has ${one}`]),
          ...pairsOf(families).map((one) => `u both ${one}`),
          ...surroundingsOf('u').contexts,
          ...(diary.held ? [`u rule ${diary.day === null ? 'undated' : 'dated'}`] : []),
          ...[...new Set(stemsOf(sentence.flat, 40))].map((stem) => `u w ${stem}`),
        ],
        evidence,
        signs: inShort('u', mood.who, families),
      });
    }
    if (ahead && implied === undefined) return;
    const words = [...new Set(stemsOf(sentence.flat, 50))].map((stem) => `w ${stem}`);
    const before2 = meetingFamilies.in(before);
    const prior = stemsOf(before, 40).map((stem) => `prior ${stem}`);
    for (const mention of implied === undefined ? named : [implied]) {
      const from = mention.start - sentence.start;
      const head = stemsOf(sentence.flat.slice(Math.max(0, from - 60), from)).slice(-4);
      const tail = stemsOf(sentence.flat.slice(mention.end - sentence.start, mention.end - sentence.start + 40)).slice(
        0,
        3,
      );
      const clause = clauseAround(sentence.flat, from, mention.end - sentence.start);
      const inClause = [...clauseSigns(clause), ...meetingFamilies.in(clause).map((one) => `clause has ${one}`)];
      const near = meetingFamilies.in(sentence.flat.slice(Math.max(0, from - 45), mention.end - sentence.start + 30));
      for (const [day, reading] of mention.readings) {
        if (day > today) continue;
        const after = mention.end - sentence.start;
        const ahead =
          day === today
            ? isAhead(sentence.flat.slice(reading === 'same' ? from : after, after + 30), day, now)
            : undefined;
        // Still to come, whatever else is said of it.
        if (ahead === true) continue;
        const shape = [
          'd',
          `d ${where}`,
          reading,
          `${reading} ${mood.who}`,
          `${reading} gap ${gapOf(day, reference)}`,
          `since ${gapOf(day, today)}`,
          ...(mention.timed ? ['timed', `${reading} timed`, `${reading} ${mood.who} timed`] : []),
          ...(days.length > 1 ? [`${reading} several days`] : []),
          ...(ahead === false ? ['hour behind'] : []),
          ...(day > newest ? ['after the last message', `${reading} after the last message`] : []),
          `rule ${diary.states.get(day) ?? 'none'}`,
          `${reading} rule ${diary.states.get(day) ?? 'none'}`,
          ...(diary.day === day ? ['rule answer'] : diary.held ? ['rule elsewhere'] : []),
          ...(mention.by === undefined ? [] : [`same by ${mention.by}`, `same by ${mention.by} ${mood.who}`]),
          ...since(day).flatMap((one) => [one, `${reading} ${one}`]),
        ];
        clues.push({
          option: day,
          features: [
            ...shape,
            ...surroundingsOf(reading).places,
            ...signs.flatMap((sign) => [`is ${sign}`, `${reading} ${sign}`, `${reading} ${mood.who} ${sign}`]),
            ...families.flatMap((one) => [`has ${one}`, `${reading} has ${one}`, `${reading} ${mood.who} has ${one}`]),
            ...pairsOf(families).map((one) => `${reading} both ${one}`),
            ...near.flatMap((one) => [`near ${one}`, `${reading} near ${one}`]),
            ...before2.map((one) => `${reading} prior ${one}`),
            ...surroundingsOf(reading).contexts,
            ...inClause.flatMap((one) => [one, `${reading} ${one}`, `${reading} ${mood.who} ${one}`]),
            ...words,
            ...prior,
            ...head.map((stem) => `head ${stem}`),
            ...head.slice(-1).map((stem) => `${reading} just ${stem}`),
            ...head.slice(-2, -1).map((stem) => `just2 ${stem} ${head.at(-1) ?? ''}`),
            ...tail.map((stem) => `tail ${stem}`),
          ],
          evidence,
          signs: inShort(reading, mood.who, near),
        });
      }
    }
  };
  if (message.subjectFlat !== '' && message.headerWords.length === 0)
    add(subject, findDays(message.subjectFlat, reference, english), '', 'subject', message.subject);
  const days = findDays(message.flat, reference, english).slice(0, mostMentions);
  meetingFamilies.divide(message.flat, mood.sentences.slice(0, mostSentences));
  mood.sentences.slice(0, mostSentences).forEach((sentence, index) => {
    const inside = days.filter((day) => day.start >= sentence.start && day.end <= sentence.end);
    add(sentence, inside, mood.sentences[index - 1]?.flat ?? '', 'body', message.text);
  });
  return clues;
}

/** Whether a sentence that names no day may tell of a meeting, in a message that speaks of one or by its own words. */
function mayTell(tells: boolean, families: readonly string[], mood: Mood): boolean {
  return (
    tells ||
    mood.traits.includes('meeting') ||
    mood.families.some((one) => telling.has(one)) ||
    families.some((one) => ofAVisit.has(one))
  );
}

/** Words of a visit, which a message of two lines may tell of without naming it. */
const ofAVisit: ReadonlySet<string> = new Set(['thanks', 'yours', 'come', 'liked', 'missed']);

/** Without one of these a sentence that gives no day tells of no meeting. */
const telling: ReadonlySet<string> = new Set(['interview', 'talk', 'meet', 'met', 'trial']);

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} ${other}`));
}
