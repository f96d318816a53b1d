import { fold } from '../../../src/text/fold';
import { parenthesisAt, parenthesisName, technologiesAfter } from '../../../src/thread/position/title-parentheses';
import { readTokens } from '../../../src/thread/position/title-tokens';
import { readWord } from '../../../src/thread/position/title-words';

function pieceOf(text: string) {
  const tokens = readTokens(text, fold(text));
  const words = tokens.map(({ word }) => readWord(word));
  return { source: { text }, tokens, words, kinds: words.map(({ kind }) => kind) };
}

/** The place of the word that a parenthesis opens after. */
function beforeParenthesis({ tokens }: ReturnType<typeof pieceOf>): number {
  return tokens.findIndex(({ opens }) => opens) - 1;
}

it.each([
  ['Product Analyst (growth team)', 'before words'],
  ['Backend Engineer (Go)', 'before technical'],
  ['Développeur (Java, CDI)', 'before other'],
  ['Ingénieur (Rennes)', 'before other'],
  ['Chef de projet', ''],
])('tells what the parenthesis of a title holds: %s', (text, told) => {
  const piece = pieceOf(text);
  expect(parenthesisName(parenthesisAt(piece, beforeParenthesis(piece)))).toBe(told);
});

it('reads the same of the word that closes it', () => {
  const piece = pieceOf('Testeuse (Selenium, Cypress)');
  expect(parenthesisName(parenthesisAt(piece, piece.tokens.length - 1))).toBe('holds technical');
});

it.each([
  ['Administrateur sauvegarde (Veeam, NetBackup), Lyon', 'Veeam, NetBackup'],
  ['Testeuse (Selenium / Cypress)', 'Selenium / Cypress'],
  ['Développeur (C++)', 'C++'],
  ['Ingénieure (Kafka et Kubernetes) en CDI', 'Kafka et Kubernetes'],
])('finds the technologies after a title: %s', (text, told) => {
  const piece = pieceOf(text);
  const found = technologiesAfter(piece, beforeParenthesis(piece));
  expect(text.slice(found?.start, found?.end)).toBe(told);
});

it.each([
  'Ingénieure réseaux (Fortinet, Nantes)',
  'Développeur (Java, CDI)',
  'Consultante (5 ans de SAP)',
  'Warehouse operative (nights)',
  'Ingénieur (et Kafka',
])('finds no technologies alone after a title: %s', (text) => {
  const piece = pieceOf(text);
  expect(technologiesAfter(piece, beforeParenthesis(piece))).toBeNull();
});

it.each([
  ['Dev C++ embarqué', ['dev', 'c++', 'embarque']],
  ['Java + Angular', ['java', 'angular']],
  ['bac+2', ['bac+2']],
  ['C#/.NET', ['c#', '.net']],
])('takes the signs of a language’s name for part of it: %s', (text, told) => {
  expect(readTokens(text, fold(text)).map(({ word }) => word)).toEqual(told);
});
