import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldNames } from '../../src/letter/rendering/field-names';
import { templateHelpers } from '../../src/letter/rendering/template-helpers';
import { letterParts } from '../../src/letter/request';
import { settingKeys, settingRows } from '../../src/library/format/setting-rows';

const page = readFileSync(join(__dirname, '../../docs/library.md'), 'utf8');

test.each(fieldNames)('the field %s is documented', (name) => {
  expect(page).toContain(`\`${name}\``);
});

test.each(Object.keys(templateHelpers))('the helper %s is documented', (name) => {
  expect(page).toMatch(new RegExp(`\`(?:\\{\\{)?${name}[ \`]`));
});

test.each(letterParts)('the part %s is documented', (name) => {
  expect(page).toContain(`\`${name}\``);
});

test.each(settingKeys)('the setting %s is documented in the words of its row', (key) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${key}\` `));
  expect(row).toContain(settingRows[key].means.en);
  expect(row).toContain(settingRows[key].expects.en);
});

test('no field, helper or setting is documented that does not exist', () => {
  const known = new Set<string>([...fieldNames, ...Object.keys(templateHelpers), ...settingKeys]);
  const tables = page.split('\n').filter((line) => line.startsWith('| `'));
  const named = tables.flatMap((line) => {
    const cell = line.split('|')[1] ?? '';
    return [...cell.matchAll(/`(?:\{\{)?([\w.]+)/g)].flatMap(([, name]) => name ?? []);
  });
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
