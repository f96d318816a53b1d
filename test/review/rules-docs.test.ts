import { readFileSync } from 'node:fs';
import { criterionIds } from '../../src/review/rules/criteria';
import { sentenceRules } from '../../src/review/rules/sentence-rules';
import { coveragePage, rulesPage } from './rules-docs';

const refresh = 'run `npx tsx scripts/generate-rules-docs.ts`';

test.each([
  ['docs/rules.md', rulesPage],
  ['docs/rules-coverage.md', coveragePage],
])('%s says what the rows say', (file, page) => {
  const upToDate = readFileSync(file, 'utf8') === page();
  expect(upToDate ? 'up to date' : refresh).toBe('up to date');
});

test('every prohibited ground has a law rule', () => {
  const covered = new Set(sentenceRules.map((rule) => (rule.kind === 'discrimination' ? rule.criterion : '')));
  expect(criterionIds.filter((criterion) => !covered.has(criterion))).toEqual([]);
});

test('a rule id is used once and names its kind', () => {
  const ids = sentenceRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of sentenceRules) {
    expect(rule.id).toMatch(rule.kind === 'discrimination' ? /^law\/[a-z-]+$/ : new RegExp(`^${rule.kind}/[a-z-]+$`));
  }
});
