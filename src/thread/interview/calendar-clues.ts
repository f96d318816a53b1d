import type { Message } from '../message';
import { stemsOf } from '../stems';
import type { Interviews } from './diary';
import type { Told } from './told';

/** The days behind `now` of the invitations that a message carries. */
export function calendarClues(
  message: Message,
  around: readonly string[],
  since: (day: string) => readonly string[],
  diary: Interviews,
  today: string,
  now: number,
): readonly Told[] {
  return message.calendars.flatMap((calendar) => {
    if (calendar.day === null || calendar.day > today) return [];
    if (calendar.start !== null && Date.parse(calendar.start) > now) return [];
    const answers = calendar.attendees.map((one) => one.answer);
    const off = calendar.cancelled || answers.includes('DECLINED');
    return [
      {
        option: calendar.day,
        features: [
          'calendar',
          `calendar ${calendar.method}`,
          ...(calendar.cancelled ? ['calendar cancelled'] : []),
          ...(answers.includes('DECLINED') ? ['calendar declined'] : []),
          ...(answers.includes('ACCEPTED') ? ['calendar accepted'] : []),
          `calendar rule ${diary.states.get(calendar.day) ?? 'none'}`,
          ...(diary.day === calendar.day ? ['calendar rule answer'] : []),
          ...around.map((one) => `calendar ${one}`),
          ...since(calendar.day).map((one) => `calendar ${one}`),
          ...stemsOf(calendar.summary.toLowerCase(), 12).map((stem) => `summary ${stem}`),
        ],
        evidence: { quote: calendar.summary, messageIndex: message.index, place: 'calendar' },
        signs: [off ? 'calendar off' : 'calendar'],
      },
    ];
  });
}
