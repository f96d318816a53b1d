import { sentenceAround } from '../../../src/session/document/sentence-around';

const letter =
  'Bonjour Maëlle,\n\nMerci à M. Dupont et à vous\u202f! Votre profil ne correspond pas. Bonne suite.\n\n- Un point. Deux points';

test.each([
  ['ne correspond pas', 'Votre profil ne correspond pas.'],
  ['Votre', 'Votre profil ne correspond pas.'],
  ['suite', 'Bonne suite.'],
  ['Dupont', 'Merci à M. Dupont et à vous\u202f!'],
  ['Maëlle', 'Bonjour Maëlle,'],
  ['Un', 'Un point.'],
  ['Deux', 'Deux points'],
  ['pas. Bonne', 'Votre profil ne correspond pas. Bonne suite.'],
])('« %s » stands in « %s »', (words, sentence) => {
  const start = letter.indexOf(words);
  const place = sentenceAround(letter, { start, end: start + words.length }, 'fr');
  expect(letter.slice(place.start, place.end)).toBe(sentence);
});

test('words across two lines give what stands on both', () => {
  const start = letter.indexOf('suite');
  const place = sentenceAround(letter, { start, end: letter.indexOf('point') }, 'fr');
  expect(letter.slice(place.start, place.end)).toBe('Bonne suite.\n\n- Un point.');
});
