import { reviewLetter } from '../../src/review/review-letter';
import { builtInTexts } from './built-in-texts';

test('the letters the product writes itself have nothing to be pointed at', () => {
  const faults = new Set<string>();
  for (const text of builtInTexts(29)) {
    for (const { rule, found } of reviewLetter(text)) faults.add(`${rule}: ${found}`);
  }
  expect([...faults]).toEqual([]);
}, 120_000);
