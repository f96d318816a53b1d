import { readSignTokens } from '../../src/review/holes/weighing/leftover-signs';
import { littlePairs, packPairs, storedOddity } from '../../src/review/holes/missing/odd-pairs';
import { neverSeen } from '../../src/review/holes/missing/pairs-never-seen';

function pairsOf(text: string): string[] {
  return littlePairs(text, readSignTokens(text)).map(({ first, second }) => `${first} ${second}`);
}

test('little words side by side are pairs, elided ones by their own part', () => {
  expect(pairsOf('Votre dossier d’une page est dans l’armoire.')).toEqual(['est dans', "dans l'"]);
  expect(pairsOf('Thank you for coming in on Friday.')).toEqual(['you for', 'in on']);
});

test.each([
  ['a name that looks like one', 'The post opens in May.', 'in may'],
  ['words joined by a hyphen', 'Our to-do list is long.', 'our to'],
  ['a figure after the point', 'It is at .5 today.', 'at .'],
])('%s makes no pair', (_, text, pair) => {
  expect(pairsOf(text)).not.toContain(pair);
});

test('a little word at the end of a sentence is paired with it', () => {
  expect(pairsOf('Nous avons apprécié la')).toEqual(['nous avons', 'la $']);
});

test.each([
  ['en', 'the', 'of', 2],
  ['en', 'for', 'to', 2],
  ['fr', 'de', 'à', 2],
  ['fr', 'de', 'la', 0],
  ['en', 'in', 'the', 0],
] as const)('%s: “%s %s” is odd by %d', (language, first, second, oddity) => {
  expect(storedOddity(language, first, second)).toBe(oddity);
});

test('what is read back from the table packs into the same table', () => {
  expect(packPairs(storedOddity)).toBe(neverSeen);
});
