import { decode, encode, largestWeight } from '../../src/review/weights/weights-as-text';

/** How much a level of so many tenths of the root is. */
const ofLevel = (level: number): number => (Math.sign(level) * level * level * largestWeight) / 100;

test.each([0, 1, 5, 13, 14, 27, 28, 41, 56, 111, 112, 300])('every level is read again after %i noughts', (noughts) => {
  const levels = [-10, -7, -4, -3, -2, -1, 1, 2, 3, 4, 9, 10];
  const weights = levels.flatMap((level) => [...new Array<number>(noughts).fill(0), ofLevel(level)]);
  const text = encode(weights);
  const values = [...decode(text, weights.length + 3)];
  expect(values).toEqual([...weights.map((weight) => Math.round((weight * 127) / largestWeight)), 0, 0, 0]);
  expect(text).toMatch(/^[#-[\]-~]*$/);
});

test('a weight too small to tell anything is nought', () => {
  expect([...decode(encode([0.01, -0.01, ofLevel(1)]), 3)]).toEqual([0, 0, 1]);
});
