import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import type { LibraryProblem } from '../../src/library/format/library-problem';
import { librarySchema, settingKeys, settingRows } from '../../src/library/format/setting-rows';
import { readSettings, safeSettings } from '../../src/library/reading/read-settings';

const folder = join(__dirname, '../../src/library');
const validate = new Ajv({ strict: false }).compile(librarySchema());

function problemsOf(value: unknown): readonly LibraryProblem[] {
  const problems: LibraryProblem[] = [];
  readSettings(JSON.stringify(value), problems);
  return problems;
}

test('the published schema is that of the rows', () => {
  const published: unknown = JSON.parse(readFileSync(join(folder, 'library.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(librarySchema())));
});

test('the safe settings and the built-in library’s are allowed by the schema and by the reading', () => {
  for (const settings of [safeSettings, JSON.parse(readFileSync(join(folder, 'built-in/library.json'), 'utf8'))]) {
    expect(validate(settings)).toBe(true);
    expect(problemsOf(settings)).toEqual([]);
  }
});

test('an editor that follows the schema and the reading judge the same settings alike', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      1,
      2,
      'vous',
      'tu',
      'consent',
      ['fr'],
      ['fr', 'fr'],
      ['en', 'fr'],
      'x'.repeat(81),
      '😀'.repeat(80),
    ),
    fc.record({ discreet: fc.integer({ min: -1, max: 400 }), plain: fc.constant(365) }),
    fc.constantFrom<unknown>(
      { promising: 'talent-pool' },
      { promising: 'maybe' },
      { other: 'none' },
      ['  '],
      ['rh', 'RH'],
    ),
  );
  const settings = fc.dictionary(fc.constantFrom(...settingKeys, '$schema', 'colour', '__proto__'), value);
  let allowed = 0;
  fc.assert(
    fc.property(settings, (given) => {
      const whole: Record<string, unknown> = { format: 2, ...given };
      if (typeof whole.$schema !== 'string') delete whole.$schema;
      const fits = validate(whole);
      if (fits) allowed++;
      expect([whole, problemsOf(whole).length === 0]).toEqual([whole, fits]);
    }),
    { numRuns: 2_000, seed: 20261125 },
  );
  expect(allowed).toBeGreaterThan(50);
});

test('a second threshold before the first is refused, though the schema cannot say so', () => {
  expect(problemsOf({ format: 2, apologyAfterDays: { discreet: 30, plain: 14 } })).toHaveLength(1);
});

test.each(settingKeys)('the setting %s says what it means and expects in both languages', (key) => {
  const { means, expects } = settingRows[key];
  for (const words of [means, expects]) {
    expect(words.fr).not.toBe('');
    expect(words.en).not.toBe('');
  }
});
