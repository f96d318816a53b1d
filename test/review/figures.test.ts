import { readFileSync } from 'node:fs';
import { scoreReview, type LabelledText, type ReviewScore } from './score-review';

function scoreOf(...files: string[]): ReviewScore {
  const texts = files.flatMap((file) =>
    readFileSync(`test/fixtures/review/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LabelledText),
  );
  return scoreReview(texts);
}

/** Recall and precision of a kind over the languages given, in percent. */
function figures(score: ReviewScore, kinds: readonly string[], lang?: string): [recall: number, precision: number] {
  const rows = score.rows.filter((row) => kinds.includes(row.kind) && (lang === undefined || row.lang === lang));
  const sum = (key: 'expected' | 'found' | 'given' | 'right') => rows.reduce((total, row) => total + row[key], 0);
  return [(100 * sum('found')) / sum('expected'), (100 * sum('right')) / sum('given')];
}

const tones = ['vague', 'cold', 'false-empathy'];

// Floors sit just under what is reached: a change that loses ground fails here, one that gains raises them.
describe('the sentences kept aside, written without the rules and never tuned on', () => {
  const score = scoreOf('aside.jsonl');
  test.each([
    ['discrimination in French', figures(score, ['discrimination'], 'fr'), [93, 90]],
    ['discrimination in English', figures(score, ['discrimination'], 'en'), [81, 96]],
    ['vague, cold and falsely kind', figures(score, tones), [60, 78]],
    ['placeholders', figures(score, ['placeholder']), [94, 90]],
  ])('%s', (_, [recall, precision], [leastRecall, leastPrecision]) => {
    expect(recall).toBeGreaterThan(leastRecall ?? 0);
    expect(precision).toBeGreaterThan(leastPrecision ?? 0);
  });

  test('the criterion given is the right one', () => {
    expect(score.rightCriterion / score.criterionFound).toBeGreaterThan(0.88);
  });

  test('look-alikes are left alone', () => {
    expect(score.leftAlone / score.innocent).toBeGreaterThan(0.91);
  });
});

describe('whole letters kept aside', () => {
  test('good letters are left alone', () => {
    const score = scoreOf('letters-aside.jsonl');
    expect(score.leftAlone / score.innocent).toBeGreaterThan(0.85);
  });
});

describe('the development sets, which the rules were written and trained on', () => {
  const score = scoreOf(
    'development.jsonl',
    'other-hand-1.jsonl',
    'other-hand-2.jsonl',
    'other-hand-3.jsonl',
    'more-voices.jsonl',
    'letters-dev.jsonl',
  );
  test.each([
    ['discrimination', ['discrimination'], [92, 98]],
    ['tones', tones, [95, 95]],
  ])('%s', (_, kinds, [leastRecall, leastPrecision]) => {
    const [recall, precision] = figures(score, kinds);
    expect(recall).toBeGreaterThan(leastRecall ?? 0);
    expect(precision).toBeGreaterThan(leastPrecision ?? 0);
  });
});
