import { parisDay, parisInstant } from './paris-time';

export interface Attendee {
  readonly name: string;
  readonly address: string;
  /** ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION… in capitals, '' when not said. */
  readonly answer: string;
}

/** The first event of an iCalendar part (RFC 5545), as far as an interview needs. */
export interface Calendar {
  /** REQUEST, REPLY, CANCEL, COUNTER… in capitals. */
  readonly method: string;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** Paris day and ISO instant of the start; null when it cannot be read. */
  readonly day: string | null;
  readonly start: string | null;
  readonly organizer: { readonly name: string; readonly address: string } | null;
  readonly attendees: readonly Attendee[];
}

export function readCalendar(ics: string): Calendar {
  const properties = eventProperties(ics.length > 200_000 ? ics.slice(0, 200_000) : ics);
  const value = (name: string) => properties.find((property) => property.name === name)?.value ?? '';
  const start = properties.find((property) => property.name === 'DTSTART');
  const time = start === undefined ? null : startOf(start);
  const organizer = properties.find((property) => property.name === 'ORGANIZER');
  return {
    method: value('METHOD').toUpperCase().trim(),
    cancelled:
      value('STATUS').toUpperCase().trim() === 'CANCELLED' || value('METHOD').toUpperCase().trim() === 'CANCEL',
    summary: unescape(value('SUMMARY')),
    location: unescape(value('LOCATION')),
    description: unescape(value('DESCRIPTION')),
    day: time?.day ?? null,
    start: time?.iso ?? null,
    organizer: organizer === undefined ? null : personOf(organizer),
    attendees: properties
      .filter((property) => property.name === 'ATTENDEE')
      .map((property) => ({
        ...personOf(property),
        answer: (property.parameters.get('PARTSTAT') ?? '').toUpperCase(),
      })),
  };
}

interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** METHOD, and what stands in the first VEVENT outside its alarms and the time zones. */
function eventProperties(ics: string): readonly Property[] {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const read: Property[] = [];
  const within: string[] = [];
  let done = false;
  for (const line of lines) {
    if (/^BEGIN:/i.test(line)) within.push(line.slice(6).trim().toUpperCase());
    else if (/^END:/i.test(line)) {
      if (within.pop() === 'VEVENT') done = true;
    } else {
      const place = within.at(-1);
      if (place === 'VCALENDAR' || (place === 'VEVENT' && !done)) {
        const property = readProperty(line);
        if (property !== null) read.push(property);
      }
    }
  }
  return read;
}

function readProperty(line: string): Property | null {
  let quoted = false;
  let colon = -1;
  let from = 0;
  const parts: string[] = [];
  for (let at = 0; at < line.length && colon < 0; at += 1) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ':' || character === ';')) {
      parts.push(line.slice(from, at));
      from = at + 1;
      if (character === ':') colon = at;
    }
  }
  const [name = '', ...rest] = parts;
  if (colon <= 0) return null;
  const parameters = new Map(
    rest.map((parameter) => {
      const equals = parameter.indexOf('=');
      return [parameter.slice(0, equals).toUpperCase(), parameter.slice(equals + 1).replace(/^"|"$/g, '')];
    }),
  );
  return { name: name.toUpperCase(), parameters, value: line.slice(colon + 1) };
}

function personOf(property: Property): { name: string; address: string } {
  return { name: property.parameters.get('CN') ?? '', address: property.value.replace(/^mailto:/i, '').trim() };
}

const offsets: Readonly<Record<string, number>> = {
  'europe/london': -1,
  'europe/lisbon': -1,
  'gmt standard time': -1,
  'europe/dublin': -1,
  'europe/athens': 1,
  'europe/bucharest': 1,
  'europe/helsinki': 1,
  'europe/kiev': 1,
  'america/new_york': -6,
  'eastern standard time': -6,
  'america/chicago': -7,
  'central standard time': -7,
  'america/los_angeles': -9,
  'pacific standard time': -9,
  'asia/kolkata': 4,
  'india standard time': 4,
};

/** A zone we do not know is taken for Paris: invitations of a French mailbox nearly always are. */
function startOf(property: Property): { day: string; iso: string } | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?/.exec(property.value.trim());
  if (match === null) return null;
  const [year, month, date, hours, minutes] = [1, 2, 3, 4, 5].map((index) => Number(match[index] ?? 0));
  if (year === undefined || month === undefined || date === undefined || hours === undefined || minutes === undefined)
    return null;
  const shift = offsets[(property.parameters.get('TZID') ?? '').toLowerCase()] ?? 0;
  const time =
    match[6] === 'Z'
      ? Date.UTC(year, month - 1, date, hours, minutes)
      : parisInstant(year, month, date, hours, minutes) - shift * 3_600_000;
  return { day: parisDay(time), iso: new Date(time).toISOString() };
}

function unescape(value: string): string {
  return value
    .replace(/\\[nN]/g, '\n')
    .replace(/\\([,;\\])/g, '$1')
    .trim();
}
