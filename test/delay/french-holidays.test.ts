import { easterSunday, holidayOn } from '../../src/delay/french-holidays';

/** Published by service-public.fr and the calendars of the Bureau des longitudes. */
const years = [
  ['2024-03-31', '2024-04-01', '2024-05-09', '2024-05-20'],
  ['2025-04-20', '2025-04-21', '2025-05-29', '2025-06-09'],
  ['2026-04-05', '2026-04-06', '2026-05-14', '2026-05-25'],
  ['2027-03-28', '2027-03-29', '2027-05-06', '2027-05-17'],
  ['2028-04-16', '2028-04-17', '2028-05-25', '2028-06-05'],
  ['2029-04-01', '2029-04-02', '2029-05-10', '2029-05-21'],
  ['2030-04-21', '2030-04-22', '2030-05-30', '2030-06-10'],
  ['2031-04-13', '2031-04-14', '2031-05-22', '2031-06-02'],
  ['2032-03-28', '2032-03-29', '2032-05-06', '2032-05-17'],
  ['2033-04-17', '2033-04-18', '2033-05-26', '2033-06-06'],
  ['2034-04-09', '2034-04-10', '2034-05-18', '2034-05-29'],
  ['2035-03-25', '2035-03-26', '2035-05-03', '2035-05-14'],
] as const;

test.each(years)('Easter %s carries its three holidays', (easter, monday, ascension, whitMonday) => {
  expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
  expect([monday, ascension, whitMonday].map(holidayOn)).toEqual(['easter-monday', 'ascension', 'whit-monday']);
});

test.each(years.map(([easter]) => Number(easter.slice(0, 4))))('%d has the eleven holidays, and no other', (year) => {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  ).filter((day) => day.startsWith(String(year)));
  const found = days.map(holidayOn).filter((name) => name !== null);
  expect([...found].sort()).toEqual([
    'all-saints',
    'armistice-1918',
    'ascension',
    'assumption',
    'bastille-day',
    'christmas',
    'easter-monday',
    'labour-day',
    'new-year',
    'victory-1945',
    'whit-monday',
  ]);
});

test('the two holidays of Alsace and Moselle are working days here', () => {
  expect([holidayOn('2026-04-03'), holidayOn('2026-12-26')]).toEqual([null, null]);
});
