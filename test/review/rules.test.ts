import { ruleExamples } from '../../src/review/rules/rule-examples';
import { holeRules } from '../../src/review/rules/hole-rules';
import { sentenceRules } from '../../src/review/rules/sentence-rules';
import { reviewLetter } from '../../src/review/review-letter';

const rules = [...sentenceRules, ...holeRules];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = ruleExamples[id];

  test('has sentences it catches and look-alikes', () => {
    expect(examples?.caught.length).toBeGreaterThan(1);
    expect(examples?.allowed.length).toBeGreaterThan(0);
  });

  test.each(examples?.caught.map((text) => [text]) ?? [])('catches: %s', (text) => {
    const finding = reviewLetter(text).find((candidate) => candidate.kind === rule.kind);
    expect(finding?.rule).toBe(id);
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.found);
    expect(finding?.found).not.toBe('');
  });

  test.each(examples?.allowed.map((text) => [text]) ?? [])('leaves alone: %s', (text) => {
    expect(reviewLetter(text)).toEqual([]);
  });

  if (rule.kind === 'discrimination') {
    test('names a source and proposes no rewording', () => {
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(rule).not.toHaveProperty('instead');
    });
  }
});

test('no example stands for a rule that is gone', () => {
  const ids = new Set<string>(rules.map((rule) => rule.id));
  expect(Object.keys(ruleExamples).filter((id) => !ids.has(id))).toEqual([]);
});
