import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../src/text/fold';
import { findWords, holdsWords } from '../../src/text/find-words';
import { readAnchors } from '../../src/text/read-anchors';
import * as applicationWords from '../../src/thread/words/application-words';
import { applicationFamilies } from '../../src/thread/words/application-families';
import { titleTriggers } from '../../src/thread/position/title-mentions';

describe('how the words of a pattern begin', () => {
  test.each<[string, RegExp, readonly string[] | null]>([
    ['words side by side', /\b(?:candidat\w*|poste)\b/, ['can', 'pos']],
    ['a short word', /\bcv\b/, ['cv']],
    ['words after a short one', /\bma (?:lettre|candidature)/, ['ma ']],
    ['an optional letter', /\bc\.?v/, ['c.v', 'cv']],
    ['an optional group inside', /\b(?:ma )?lettre/, ['let', 'ma ']],
    ['a class after the beginning', /\bre[cç]u/, ['re']],
    ['several boundaries', /\bmon cv\b|\bje postule/, ['mon', 'je ']],
    ['a look behind', /\bnon(?!-)/, ['non']],
    ['no boundary', /candidature/, null],
    ['one alternative without a boundary', /\bcv\b|candidature/, null],
    ['a class first', /\b[a-z]+ing\b/, null],
    ['one letter', /\bi\b/, null],
    ['an optional whole', /\b(?:ma )?\w+/, null],
    ['upper and lower case alike', /\bcv\b/i, null],
  ])('%s', (_, pattern, anchors) => {
    const read = readAnchors(pattern);
    expect(read === null ? null : [...read].sort()).toEqual(anchors === null ? null : [...anchors].sort());
  });
});

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'reading', 'dev');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => fold(readFileSync(path.join(folder, file), 'utf8')));
const patterns = [
  ...Object.values(applicationWords).flatMap((value) => value as RegExp | readonly (RegExp | number)[]),
  ...Object.values(applicationFamilies),
  ...titleTriggers,
].filter((value): value is RegExp => value instanceof RegExp);

test('patterns looked for word by word find what RegExp finds, in every message of the development set', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(patterns.filter((pattern) => readAnchors(pattern) !== null).length).toBeGreaterThan(patterns.length / 2);
  for (const pattern of patterns)
    for (const text of texts) {
      const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
      const expected = [...text.matchAll(every)].map((match) => [match.index, ...match]);
      const found = findWords(every, text).map((match) => [match.index, ...match]);
      if (JSON.stringify(found) !== JSON.stringify(expected)) expect({ pattern, found }).toEqual({ pattern, expected });
      if (holdsWords(pattern, text) !== expected.length > 0) expect(pattern).toBe(`as RegExp in ${text.slice(0, 80)}`);
    }
});
