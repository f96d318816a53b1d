import { reviewLetter } from '../../src/review/review-letter';

const coldWords = (text: string): string[] =>
  reviewLetter(text)
    .filter(({ kind }) => kind === 'cold')
    .map(({ found }) => found);

test.each([
  ['Non.\nService RH', 'Non.'],
  ['Bonjour,\n\nNon merci.\n\nPaul', 'Non merci.'],
  ['Hi Sam,\n\nNo.\n\nHR', 'No.'],
])('a letter that says no and nothing else: %s', (text, found) => {
  expect(coldWords(text)).toEqual([found]);
});

test.each([
  'Non, le poste est pourvu depuis lundi.',
  'Était-ce une question de diplôme ? Non.\nLe poste demandait le permis C.',
  'Bonjour Paul,\nNon.\nLe poste est pris, merci d’être venu et bonne route à vous.',
])('a letter that goes on: %s', (text) => {
  expect(coldWords(text)).toEqual([]);
});
