import type { Meeting } from '../model/mail';

/** Method, start, end and place of the first event of an iCalendar text (RFC 5545, 3.6.1). */
export function readMeeting(calendar: string, method: string): Meeting {
  const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const event = lines.slice(lines.findIndex((line) => line.toUpperCase() === 'BEGIN:VEVENT') + 1);
  const property = (source: readonly string[], name: string) =>
    source.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)) ?? '';
  return {
    method: (method || valueOf(property(lines, 'METHOD'))).toUpperCase(),
    start: readInstant(property(event, 'DTSTART')),
    end: readInstant(property(event, 'DTEND')),
    location: valueOf(property(event, 'LOCATION'))
      .replace(/\\([,;\\])/g, '$1')
      .replace(/\\n/gi, ' '),
  };
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}

function readInstant(line: string): number | null {
  const digits = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(valueOf(line));
  if (digits === null) return null;
  const [year, month, day, hour, minute, second] = digits.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  if (digits[7] === 'Z') return wall;
  const zone = /;TZID="?([^":;]+)"?/.exec(line)?.[1] ?? 'Europe/Paris';
  return wall - offsetAt(wall, zone);
}

/** How far the zone's clocks are ahead of UTC at that wall-clock time; an unknown zone is read as Paris. */
function offsetAt(wall: number, zone: string): number {
  try {
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(wall)
      .find((part) => part.type === 'timeZoneName')?.value;
    const offset = /([+-])(\d{2}):(\d{2})/.exec(name ?? '');
    if (offset === null) return 0;
    return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000;
  } catch {
    return zone === 'Europe/Paris' ? 0 : offsetAt(wall, 'Europe/Paris');
  }
}
