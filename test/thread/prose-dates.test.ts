import { fold } from '../../src/text/fold';
import { findDays } from '../../src/thread/prose-dates';
import { splitSentences } from '../../src/thread/sentences';

/** A Thursday. */
const reference = '2026-10-15';

describe('findDays', () => {
  it.each([
    ['We met you avant hier à Lyon', '2026-10-13'],
    ['ROSS/PETER MR 20OCT DEN-IAH', '2026-10-20'],
    ['Thursday the 8th was great', '2026-10-08'],
    ['I came in on the 3rd', '2026-10-03'],
    ['vu mer. 7 au siège', '2026-10-07'],
    ['Das Treffen am 1. Oktober', '2026-10-01'],
    ['vor zwei Tagen', '2026-10-13'],
    ['two days ago', '2026-10-13'],
    ['op 5 mei 2026', '2026-05-05'],
  ])('finds the day of: %s', (text, day) => {
    expect(findDays(fold(text), reference, false).map((one) => one.past)).toContain(day);
  });

  it.each(['rendez-vous à 12:30', 'dans 20 minutes', 'on the 3rd floor', 'Thu 9:30'])(
    'finds no date in: %s',
    (text) => {
      expect(findDays(fold(text), reference, false)).toEqual([]);
    },
  );
});

describe('splitSentences', () => {
  it('keeps a German date whole', () => {
    expect(splitSentences(fold('Danke für das Treffen am 1. Oktober. Bis bald.'))).toHaveLength(2);
  });
});
