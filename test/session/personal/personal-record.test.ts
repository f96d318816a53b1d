import fc from 'fast-check';
import {
  emptyRecord,
  favouritesOf,
  filesOf,
  mergeRecords,
  readRecord,
  withFavourites,
  withText,
  writeRecord,
  type PersonalRecord,
} from '../../../src/session/personal/personal-record';
import type { Preset } from '../../../src/session/state/habits';

const close = 'fr/parts/close.hbs';
const preset: Preset = {
  scenario: 'after-cv',
  reason: 'experience',
  opening: 'none',
  address: null,
  detail: '',
  openingDetail: '',
};
const now = Date.parse('2026-11-23T08:00:00Z');

test('a text is a file of a library, and a record without one is no library', () => {
  const record = withText(emptyRecord, close, 'À bientôt,', now);
  expect(filesOf(record)).toEqual({ 'library.json': '{"format":2}', [close]: 'À bientôt,' });
  expect(filesOf(withText(record, close, null, now + 1))).toEqual({});
  expect(filesOf(emptyRecord)).toEqual({});
});

test('what is written is read back, and is nothing at all when there is nothing', () => {
  const record = withFavourites(withText(emptyRecord, close, 'À bientôt,', now), [{ name: 'Go', preset }], now);
  expect(readRecord(writeRecord(record, now))).toEqual(record);
  expect(writeRecord(emptyRecord, now)).toBe('');
});

test('a removal is kept for the other computers, and forgotten after four months', () => {
  const removed = withText(withText(emptyRecord, close, 'À bientôt,', now), close, null, now + 1);
  expect(readRecord(writeRecord(removed, now + 2)).texts[close]).toEqual({ at: now + 1, value: null });
  expect(writeRecord(removed, now + 130 * 24 * 3_600_000)).toBe('');
});

test('of two changes of one text the later one is kept, whichever computer’s record comes first', () => {
  const before = withText(emptyRecord, close, 'Avant,', now);
  const here = withText(before, close, 'Ici,', now + 1000);
  const there = withText(
    withText(before, close, 'Ailleurs,', now + 2000),
    'fr/parts/apology.hbs',
    'Pardon.',
    now + 500,
  );
  for (const merged of [mergeRecords(here, there), mergeRecords(there, here)])
    expect(filesOf(merged)).toMatchObject({ [close]: 'Ailleurs,', 'fr/parts/apology.hbs': 'Pardon.' });
});

test('a change of this moment is the later one even when this computer’s clock is behind', () => {
  const ahead = withText(emptyRecord, close, 'Ailleurs,', now + 60_000);
  const changed = withText(ahead, close, 'Ici,', now);
  expect(filesOf(mergeRecords(ahead, changed))[close]).toBe('Ici,');
});

test('a favourite that was dropped here does not come back from a computer that still has it', () => {
  const both = withFavourites(emptyRecord, [{ name: 'Go', preset }], now);
  const dropped = withFavourites(both, [], now + 10);
  expect(favouritesOf(mergeRecords(dropped, both))).toEqual([]);
  expect(withFavourites(both, favouritesOf(both), now + 20)).toBe(both);
});

test('favourites keep the order in which they were kept', () => {
  const record = withFavourites(
    emptyRecord,
    ['Zoé', 'Ana'].map((name) => ({ name, preset })),
    now,
  );
  expect(favouritesOf(readRecord(writeRecord(record, now))).map(({ name }) => name)).toEqual(['Zoé', 'Ana']);
});

const paths = ['fr/parts/close.hbs', 'fr/letters/after-cv.hbs', 'library.json'];
const records: fc.Arbitrary<PersonalRecord> = fc
  .dictionary(
    fc.constantFrom(...paths),
    fc.record({ at: fc.integer({ min: 0, max: 5 }), value: fc.option(fc.constantFrom('a', 'b', 'c')) }),
  )
  .map((texts) => ({ texts, favourites: {} }));

test('records merged in any order and any number of times say the same', () => {
  fc.assert(
    fc.property(records, records, records, (one, two, three) => {
      const forwards = mergeRecords(mergeRecords(one, two), three);
      const backwards = mergeRecords(three, mergeRecords(mergeRecords(two, one), one));
      expect(backwards).toEqual(forwards);
    }),
  );
});

test.each([
  ['nonsense', 'not json'],
  ['another version', '{"v":2,"t":{"fr/parts/close.hbs":[1,"x"]}}'],
  ['a path of no library', '{"v":1,"t":{"../../etc":[1,"x"],"__proto__":[1,"x"]},"f":{}}'],
  ['values of another shape', '{"v":1,"t":{"fr/parts/close.hbs":[1,{}],"fr/parts/x.hbs":["1","x"]},"f":{"Go":[1,{}]}}'],
])('%s in the mail client is read as nothing', (_name, source) => {
  expect(readRecord(source)).toEqual(emptyRecord);
});
