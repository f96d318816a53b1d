import { meetingAsCalendar } from '../../../src/mailbox/outlook/meeting-calendar';

const start = new Date('2026-11-05T13:00:00Z');

describe('an invitation', () => {
  it('becomes iCalendar text', () => {
    const text = meetingAsCalendar({
      itemClass: 'IPM.Schedule.Meeting.Request',
      subject: 'Entretien ; UX designer, Paris',
      start,
      end: new Date('2026-11-05T14:00:00Z'),
    });
    expect(text?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'DTSTART:20261105T130000Z',
      'DTEND:20261105T140000Z',
      String.raw`SUMMARY:Entretien \; UX designer\, Paris`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says when it is cancelled', () => {
    expect(meetingAsCalendar({ itemClass: 'IPM.Schedule.Meeting.Canceled', start })).toContain('METHOD:CANCEL');
  });

  it.each([
    ['an ordinary message', { itemClass: 'IPM.Note', start }],
    ['an invitation without a start', { itemClass: 'IPM.Schedule.Meeting.Request' }],
    ['an item without a class', {}],
  ])('is not made from %s', (_name, item) => {
    expect(meetingAsCalendar(item)).toBeNull();
  });
});
