import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldNames } from '../../src/letter/letter-fields';
import { letterParts } from '../../src/letter/request';
import { templateHelpers } from '../../src/letter/template-helpers';

const page = readFileSync(join(__dirname, '../../docs/letters.md'), 'utf8');

test.each(fieldNames)('the field %s is documented', (name) => {
  expect(page).toContain(`\`${name}\``);
});

test.each(Object.keys(templateHelpers))('the helper %s is documented', (name) => {
  expect(page).toMatch(new RegExp(`\`(?:\\{\\{)?${name}[ \`]`));
});

test.each(letterParts)('the part %s is documented', (name) => {
  expect(page).toContain(`\`${name}\``);
});
