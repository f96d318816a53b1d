import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import { scenarioIds } from '../../src/letter/request';
import { asGolden } from './as-golden';
import { goldenRequests } from './golden-requests';

const folder = join(__dirname, 'golden');

describe('a golden letter is what is composed today', () => {
  test.each(Object.entries(goldenRequests))('%s', (name, request) => {
    const letter = composeLetter(request, builtInLibrary);
    expect(asGolden(letter)).toBe(readFileSync(join(folder, `${name}.txt`), 'utf8'));
    expect(letter.missing).toEqual([]);
  });
});

test('there is a golden letter for every scenario in both languages, and no other', () => {
  const expected = scenarioIds.flatMap((scenario) => [`fr-${scenario}`, `en-${scenario}`]).sort();
  expect(Object.keys(goldenRequests).sort()).toEqual(expected);
  expect(readdirSync(folder).sort()).toEqual(expected.map((name) => `${name}.txt`));
});
