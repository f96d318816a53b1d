/** The fields that a meeting request has beside a message's, in read mode. */
interface MeetingFields {
  readonly itemClass?: string;
  readonly subject?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly location?: unknown;
}

/**
 * An invitation as iCalendar text, for the reading. Outlook hides the calendar part of a meeting request
 * and gives its fields instead. Null for an ordinary message.
 */
export function meetingAsCalendar(item: MeetingFields): string | null {
  const method = methods.find(([itemClass]) => item.itemClass?.startsWith(itemClass))?.[1];
  if (method === undefined || !(item.start instanceof Date)) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `DTSTART:${utc(item.start)}`,
    ...(item.end instanceof Date ? [`DTEND:${utc(item.end)}`] : []),
    ...(typeof item.subject === 'string' ? [`SUMMARY:${escapeText(item.subject)}`] : []),
    ...(typeof item.location === 'string' ? [`LOCATION:${escapeText(item.location)}`] : []),
    ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Message classes of meeting items (MS-OXOCAL 2.2.6). */
const methods: readonly (readonly [string, string])[] = [
  ['IPM.Schedule.Meeting.Request', 'REQUEST'],
  ['IPM.Schedule.Meeting.Canceled', 'CANCEL'],
];

function utc(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}
