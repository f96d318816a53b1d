import { reviewLetter } from '../../src/review/review-letter';

/** Wide bounds: only a scan that grows faster than the text can miss them. */
const size = 300_000;
const bound = 20_000;

test.each([
  ['one word for ever', 'jeune '],
  ['words that begin many patterns', 'votre âge ne correspond pas à '],
  ['opening brackets', '[{<('],
  ['letters one by one', 'j e u n e '],
  ['leftovers begun', '{a|@Model.a_-A*a [est / n’ Voici une proposition '],
  ['dots and blanks', '. . . … '],
  ['unknown words', 'grosssesse enciente handycap '],
  ['greetings', 'Bonjour Merci, '],
  ['names that could be slots', 'poste de Xavier, chez nom [a `b '],
  ['quoted lines', '> votre âge\n'],
])(
  '300 kB of %s is read in linear time',
  (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = process.hrtime.bigint();
    reviewLetter(text, {
      facts: { firstName: 'Ana', position: 'Data Engineer', now: '2026-01-01', receivedDate: '2025-01-01' },
    });
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(bound);
  },
  60_000,
);
