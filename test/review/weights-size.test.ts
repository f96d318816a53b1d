import { statSync } from 'node:fs';

const most = 300_000;

test('the weights of the review take no more than 300 KB together', () => {
  const files = ['sentences/sentence-weights', 'holes/weighing/leftover-weights', 'holes/missing/pairs-never-seen'];
  const bytes = files.map((file) => statSync(`src/review/${file}.ts`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
});
