import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fold, normalise } from '../../src/text/fold';
import { readWords } from '../../src/thread/candidate/words-in-text';
import { detectLanguage } from '../../src/thread/language';
import { readTokens } from '../../src/thread/position/title-tokens';
import { stemsOf } from '../../src/thread/stems';

/** A character of two units, with no word of its own: a text that has one is cut by pattern, any other character by character. */
const byPattern = '\n\n\n\n😀';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'reading', 'dev');
const letters = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .filter((_, at) => at % 4 === 0)
  .map((file) => normalise(readFileSync(path.join(folder, file), 'utf8')));

const awkward = [
  '',
  'a',
  'é',
  '.net et .NET, C++ puis c+a',
  "l'ingénieur(e) d’études - d'aujourd'hui",
  'développeur·se, vendeur(euse)s / vendeur-euse',
  "'abc 'd'e' -f- g-h--i j-'k",
  'e\u0301te\u0301 n\u0303 \u0301seul',
  'œuvre Œuvre ßtraße İstanbul',
  '1er 2e 35h n°4 100% 3,5 v2.0.1 a.b.c.',
  'x_y_z #tag a&b R&D t@u.example',
  'поступил 求職 한국어 ١٢٣',
  'fin(',
  '(e)',
];

test.each<[string, (text: string) => unknown]>([
  ['words', (text) => readWords(fold(text))],
  ['stems', (text) => stemsOf(fold(text), 10_000)],
  ['tokens of titles', (text) => readTokens(text, fold(text))],
  ['the language', (text) => detectLanguage(fold(text))],
])('%s are the same cut character by character and by pattern', (_, cut) => {
  expect(letters.length).toBeGreaterThan(40);
  for (const text of [...awkward, ...letters]) {
    if (/[\ud800-\udfff]/.test(text)) continue;
    const [scanned, matched] = [cut(text), cut(text + byPattern)];
    if (JSON.stringify(scanned) !== JSON.stringify(matched))
      expect({ text, scanned }).toEqual({ text, scanned: matched });
  }
});
