import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { packAllLetters } from '../../src/review/pattern-lists';
import { packAllBeginnings } from '../../src/thread/word-lists';
import { expect, test } from './support/mailbox';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');

/** Which of the packed texts the built script does not have, however it writes them. */
function missingIn(script: RegExp, packed: Readonly<Record<string, string>>): string[] {
  const [file = ''] = readdirSync(dist).filter((one) => script.test(one));
  const built = readFileSync(path.join(dist, file), 'utf8');
  return Object.entries(packed).flatMap(([name, text]) => {
    const written = built.matchAll(
      new RegExp(`\\b${name}:(\`(?:[^\`\\\\]|\\\\[^])*\`|"(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*')`, 'g'),
    );
    return built.includes(text) || [...written].some(([, literal = '']) => runInNewContext(literal) === text)
      ? []
      : [name];
  });
}

test('the built thread that reads has how the words looked for begin, as Node reads it off them', () => {
  const packed = packAllBeginnings();
  expect(Object.keys(packed).length).toBeGreaterThan(5);
  expect(missingIn(/^reading\..*\.js$/, packed)).toEqual([]);
});

test('the built thread that reviews has the letters that its patterns require, as Node reads them off them', () => {
  const packed = packAllLetters();
  expect(Object.keys(packed).length).toBeGreaterThan(3);
  expect(missingIn(/^reviewing\..*\.js$/, packed)).toEqual([]);
});
