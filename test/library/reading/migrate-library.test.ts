import { builtInLibrary } from '#built-in-library';
import { latestFormat } from '../../../src/library/format/library-files';
import { describeProblem } from '../../../src/library/format/library-problem';
import { settingRows } from '../../../src/library/format/setting-rows';
import { loadLibrary } from '../../../src/library/reading/load-library';
import { migrateLibrary } from '../../../src/library/reading/migrate-library';

const old = '{\n "format": 1,\n "name": "L’\\"address\\": une équipe",\n "address" : "tu"\n}';

test('a library of format 1 says its form of address under its former name, and is read', () => {
  const { own, problems } = loadLibrary({ 'library.json': old }, builtInLibrary);
  expect(problems).toEqual([]);
  expect(own.settings).toEqual({ format: 2, name: 'L’"address": une équipe', formOfAddress: 'tu' });
});

test('what is wrong in an older library is reported on the line its author wrote it', () => {
  const { problems } = loadLibrary({ 'library.json': old.replace('"tu"', '"toi"') }, builtInLibrary);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'library.json, line 4: setting “formOfAddress”: it must be "vous" or "tu".',
  ]);
});

test('texts are left alone by a step that is about settings', () => {
  const files = { 'library.json': old, 'fr/parts/close.hbs': 'Écrivez "address": ici' };
  expect(migrateLibrary(files)['fr/parts/close.hbs']).toBe(files['fr/parts/close.hbs']);
});

test.each([
  ['the latest format', '{ "format": 2, "formOfAddress": "tu" }'],
  ['a newer one', '{ "format": 3, "address": "tu" }'],
  ['one that never was', '{ "format": 0, "address": "tu" }'],
  ['no format', '{ "address": "tu" }'],
  ['no JSON', '{ "format": 1,'],
])('%s is not touched', (_, source) => {
  const files = { 'library.json': source };
  expect(migrateLibrary(files)).toBe(files);
});

test('the latest format is the one that the settings ask for', () => {
  expect(settingRows.format.safe).toBe(latestFormat);
  expect(settingRows.format.expects.en).toBe(String(latestFormat));
});
