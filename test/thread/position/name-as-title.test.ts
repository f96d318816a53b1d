import { isNameAsTitle } from '../../../src/thread/position/name-as-title';

test.each([
  ['Robert Downer', 'Robert', 'Downer'],
  ['DOWNER Robert', 'Robert', 'Downer'],
  ['Élodie Le Goff', 'Élodie', 'Le Goff'],
])('%s is the candidate’s name', (title, first, last) => {
  expect(isNameAsTitle(title, first, last)).toBe(true);
});

test.each([
  ['Baker', 'Paul', 'Baker'],
  ['Chef Baker', 'Paul', 'Baker'],
  ['Assistant of Robert Downer', 'Robert', 'Downer'],
  ['Robert Downer', null, 'Downer'],
])('%s may be a post', (title, first, last) => {
  expect(isNameAsTitle(title, first, last)).toBe(false);
});
