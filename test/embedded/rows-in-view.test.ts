import { rowHeight, rowsInView } from '../../src/embedded/page/rows-in-view';

test('a list of two hundred is whole in the page', () => {
  expect(rowsInView(200, 5_000, 600)).toEqual({ isLong: false, first: 0, end: 200 });
});

test('of five thousand rows, only those in view and around are in the page, wherever the list is scrolled', () => {
  for (const at of [0, 1, 2_500, 4_990, 4_999]) {
    const { first, end } = rowsInView(5_000, at * rowHeight, 800);
    expect(end - first).toBeLessThanOrEqual(60);
    expect(first).toBeLessThanOrEqual(at);
    expect(end).toBeGreaterThan(at);
  }
  expect(rowsInView(5_000, 4_999 * rowHeight, 800).end).toBe(5_000);
});

test('a list that has become shorter than where it was scrolled to shows its end', () => {
  expect(rowsInView(300, 5_000 * rowHeight, 800)).toEqual({ isLong: true, first: 279, end: 300 });
});
