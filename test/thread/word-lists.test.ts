import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordLists } from '../../src/thread/word-lists';

const folder = path.join(import.meta.dirname, '..', '..', 'src', 'thread');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('word-families.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

const found = (pattern: RegExp) => sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name));

test('every list of patterns that is looked for together takes what the build has read of it, and the build knows each', () => {
  expect(found(/packedBeginnings\.(\w+)/g).sort()).toEqual(Object.keys(wordLists()).sort());
  expect(found(/(new Word(?:Patterns|Families)\()/g)).toHaveLength(Object.keys(wordLists()).length);
});
