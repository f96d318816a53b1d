import { delayChoices, doubtAbout, isDelayed, readChosen, soonest } from '../../src/delay/delay-choices';
import { instantOf, wallTime } from '../../src/delay/paris-clock';

const at = (instant: string) => Date.parse(instant);
const iso = (time: number) => new Date(time).toISOString();

/** What is offered, as `name instant [why not]`. */
const offered = (now: string) =>
  delayChoices(at(now)).map(({ name, at: time, doubt }) => {
    const outside = doubt?.outside;
    const why = outside === undefined ? '' : ` ${outside.name === 'holiday' ? outside.holiday : outside.name}`;
    return `${name} ${iso(time)}${why}`;
  });

test('on a working day, tomorrow morning is the next working morning, and is offered once', () => {
  expect(offered('2026-11-25T10:12:30+01:00')).toEqual([
    'in-an-hour 2026-11-25T10:13:00.000Z',
    'tomorrow-morning 2026-11-26T08:00:00.000Z',
  ]);
});

test('before a week-end the next working morning is Monday’s', () => {
  expect(offered('2026-11-27T16:00:00+01:00')).toEqual([
    'in-an-hour 2026-11-27T16:00:00.000Z',
    'tomorrow-morning 2026-11-28T08:00:00.000Z week-end',
    'next-working-morning 2026-11-30T08:00:00.000Z',
  ]);
});

test('a bridge of holidays is crossed whole: 24 December 2026 leads to Monday 28', () => {
  expect(offered('2026-12-24T17:45:00+01:00')).toEqual([
    'in-an-hour 2026-12-24T17:45:00.000Z evening',
    'tomorrow-morning 2026-12-25T08:00:00.000Z christmas',
    'next-working-morning 2026-12-28T08:00:00.000Z',
  ]);
});

test('very early on a working day, the next working morning is this one', () => {
  expect(offered('2026-11-25T05:00:00+01:00')[2]).toBe('next-working-morning 2026-11-25T08:00:00.000Z');
});

test.each([
  ['2026-11-26T08:29:00+01:00', 'early', '2026-11-26T08:00:00.000Z'],
  ['2026-11-26T08:30:00+01:00', null, null],
  ['2026-11-26T18:29:00+01:00', null, null],
  ['2026-11-26T18:30:00+01:00', 'evening', '2026-11-27T08:00:00.000Z'],
  ['2026-05-14T10:00:00+02:00', 'holiday', '2026-05-15T07:00:00.000Z'],
  ['2026-11-29T10:00:00+01:00', 'week-end', '2026-11-30T08:00:00.000Z'],
])('%s is outside working hours: %s, rather %s', (moment, outside, instead) => {
  const doubt = doubtAbout(at(moment));
  expect(doubt?.outside.name ?? null).toBe(outside);
  expect(doubt === null ? null : iso(doubt.instead)).toBe(instead);
});

describe('Paris changes its clocks', () => {
  test('nine in the morning is nine on either side of the change', () => {
    expect(offered('2026-03-28T12:00:00+01:00')[1]).toBe('tomorrow-morning 2026-03-29T07:00:00.000Z week-end');
    expect(offered('2026-10-24T12:00:00+02:00')[1]).toBe('tomorrow-morning 2026-10-25T08:00:00.000Z week-end');
  });

  test('the hour that March jumps over is an hour later', () => {
    expect(wallTime(instantOf({ day: '2026-03-29', minutes: 150 }))).toEqual({ day: '2026-03-29', minutes: 210 });
  });

  test('the hour that October has twice is its second one', () => {
    expect(iso(instantOf({ day: '2026-10-25', minutes: 150 }))).toBe('2026-10-25T01:30:00.000Z');
  });

  test('every quarter of an hour of both days comes back as it went in, but the hour that is not', () => {
    for (const day of ['2026-03-29', '2026-10-25'])
      for (let minutes = 0; minutes < 1440; minutes += 15) {
        if (day === '2026-03-29' && minutes >= 120 && minutes < 180) continue;
        expect(wallTime(instantOf({ day, minutes }))).toEqual({ day, minutes });
      }
  });
});

describe('a moment typed by hand', () => {
  const now = at('2026-11-25T10:00:00+01:00');

  test('is read in Paris time, with what stands against it', () => {
    expect(readChosen('2026-11-26', '09:30', now)).toEqual({
      name: 'moment',
      at: at('2026-11-26T09:30:00+01:00'),
      doubt: null,
    });
    expect(readChosen('2026-11-28', '09:30', now)).toMatchObject({ doubt: { outside: { name: 'week-end' } } });
  });

  test.each([
    ['2026-11-25', '09:59', 'past'],
    ['2027-11-28', '09:00', 'too-far'],
    ['', '09:00', 'unreadable'],
    ['2026-02-31', '09:00', 'unreadable'],
    ['2026-11-26x', '09:00', 'unreadable'],
    ['2026-11-26', '', 'unreadable'],
    ['2026-11-26', '25:00', 'unreadable'],
  ])('%s %s is %s', (day, time, name) => {
    expect(readChosen(day, time, now)).toEqual({ name });
  });
});

test('what stands for no delay is a whole minute to come, and counts as none', () => {
  const now = at('2026-11-25T10:00:30.500Z');
  expect(iso(soonest(now))).toBe('2026-11-25T10:02:00.000Z');
  expect(isDelayed(soonest(now), now)).toBe(false);
  expect(isDelayed(now + 3_600_000, now)).toBe(true);
  expect(isDelayed(null, now)).toBe(false);
});
