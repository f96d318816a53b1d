import { parisMoment } from '../../src/text/calendar-day';
import { englishDate, frenchDate, ofFrenchDate, onEnglishDate, onFrenchDate } from '../../src/text/spoken-date';

const now = '2026-04-20T16:00:00+02:00';
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('a date in a French letter', () => {
  test.each([
    ['of this month', '2026-04-04', 'le 4 avril', 'du 4 avril'],
    ['the first of a month', '2026-04-01', 'le 1er avril', 'du 1er avril'],
    ['of an earlier month', '2026-03-28', 'le 28 mars dernier', 'du 28 mars dernier'],
    ['of last year, and near', '2025-12-12', 'le 12 décembre dernier', 'du 12 décembre dernier'],
    ['of a year ago', '2025-04-12', 'le 12 avril 2025', 'du 12 avril 2025'],
    ['to come', '2026-10-01', 'le 1er octobre', 'du 1er octobre'],
    ['to come, next year', '2027-01-08', 'le 8 janvier 2027', 'du 8 janvier 2027'],
    ['of yesterday', '2026-04-19', 'hier', 'd’hier'],
    ['of today, in the evening', '2026-04-20', 'aujourd’hui', 'd’aujourd’hui'],
    ['of this morning', '2026-04-20T09:30', 'ce matin', 'de ce matin'],
    ['of this afternoon', '2026-04-20T14:30', 'cet après-midi', 'de cet après-midi'],
  ])('%s', (_, date, on, of) => {
    expect(plain(onFrenchDate(date, now))).toBe(on);
    expect(plain(ofFrenchDate(date, now))).toBe(of);
  });

  test('before 13 h, an interview of the day was held in the morning', () => {
    expect(ofFrenchDate('2026-04-20', '2026-04-20T11:00:00+02:00')).toBe('de ce matin');
  });

  test('the day is the one in Paris, not the one in Greenwich', () => {
    expect(onFrenchDate('2026-04-20', '2026-04-20T22:30:00Z')).toBe('hier');
    expect(parisMoment('2026-01-01T23:30:00Z')).toEqual({ year: 2026, month: 1, day: 2, hour: 0 });
  });

  test('the day and its month stay on one line', () => {
    expect(frenchDate('2026-08-01', now)).toBe('1er\u00a0août');
  });

  test('what is no date comes back as written', () => {
    expect(ofFrenchDate('jeudi', now)).toBe('jeudi');
    expect(onFrenchDate('2026-02-30', now)).toBe('2026-02-30');
  });
});

describe('a date in an English letter', () => {
  test.each([
    ['2026-04-04', 'on 4 April'],
    ['2025-12-12', 'on 12 December'],
    ['2025-04-12', 'on 12 April 2025'],
    ['2026-04-19', 'yesterday'],
    ['2026-04-20T09:30', 'this morning'],
  ])('%s', (date, on) => {
    expect(plain(onEnglishDate(date, now))).toBe(on);
  });

  test('a day to come next year says its year', () => {
    expect(plain(englishDate('2027-01-08', now))).toBe('8 January 2027');
  });
});
