import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packAllBeginnings } from '../../src/thread/word-lists';
import { expect, test } from './support/mailbox';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');

test('the built thread that reads has how the words looked for begin, as Node reads it off them', () => {
  const [file = ''] = readdirSync(dist).filter((one) => /^reading\..*\.js$/.test(one));
  const script = readFileSync(path.join(dist, file), 'utf8');
  const packed = Object.entries(packAllBeginnings());
  expect(packed.length).toBeGreaterThan(5);
  expect(packed.filter(([, beginnings]) => !script.includes(beginnings)).map(([name]) => name)).toEqual([]);
});
