import { asciiWords, ByWord, numberOfWord, wordOfNumber } from '../../src/text/word-numbers';

test('a word has the same number in every text, and another word another', () => {
  const text = 'un poste, le poste';
  const words = asciiWords(text);
  const [, , un, , , first, , , , , , second] = words;
  expect(words.filter((_, at) => at % 3 !== 2)).toEqual([0, 2, 3, 8, 10, 12, 13, 18]);
  expect(first).toBe(second);
  expect(first).not.toBe(un);
  expect(numberOfWord('poste', 0, 5)).toBe(first);
  expect([un, first].map((number) => wordOfNumber(number ?? -1))).toEqual(['un', 'poste']);
});

test('words are parted as `\\b` parts them, and a very long one has no number', () => {
  expect(asciiWords("l'œuvre_2").filter((_, at) => at % 3 !== 2)).toEqual([0, 1, 3, 9]);
  expect(numberOfWord('a'.repeat(41), 0, 41)).toBe(-1);
});

test('nothing is kept of a word without a number', () => {
  const known = new ByWord<readonly string[]>();
  known.set(-1, ['a']);
  known.set(3, ['b']);
  expect([known.get(-1), known.get(2), known.get(3), known.get(4)]).toEqual([undefined, undefined, ['b'], undefined]);
});
