import { statSync } from 'node:fs';

const most = 300_000;

test('the weights of the review take no more than 300 KB together', () => {
  const files = ['sentence-weights', 'holes/leftover-weights', 'holes/pairs-never-seen'];
  const bytes = files.map((file) => statSync(`src/review/${file}.ts`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
});
