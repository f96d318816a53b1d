import { reviewLetter } from '../../src/review/review-letter';

const leftIn = (text: string): boolean => reviewLetter(text).some(({ kind }) => kind === 'placeholder');

test.each([
  'Le poste est pourvu.\n\nBien cordialement,\n______________________',
  'Veuillez agréer nos salutations distinguées.\n\n____________________\nLe gérant',
  'The post is filled.\n\nKind regards,\n\n__________________________\nHR Manager',
  'The post is filled.\nBest,\n_________________',
])('a line where nobody signed: %s', (text) => {
  expect(leftIn(text)).toBe(true);
});

test.each([
  'Le poste est pourvu.\n\nCordialement,\nJulie\n\n________________________________\nDe : Omar\nObjet : candidature\n\nBonjour XXXX',
  'Le poste est pourvu.\n\nCordialement,\n________________________________\nDe : Omar\nEnvoyé : lundi\n\nBonjour XXXX',
  'The post is filled.\n\nKind regards\n\n________________________________\nFrom: Omar\nSent: Monday\n\nHi XXXX',
  'The post is filled.\nBest wishes,\nTom\n_________________\nThis message is confidential.',
])('a line above a message that is quoted, or under a signature: %s', (text) => {
  expect(leftIn(text)).toBe(false);
});
