/**
 * `npx tsx scripts/score-review.ts [--totals] FILE.jsonl…`: recall and precision of the review on labelled sentences or letters.
 *
 * A line is `{"id","lang","text","facts"?,"expect":[{"kind","criterion"?}]}`; `expect` empty means it must stay silent.
 * `--totals` prints figures only: a set kept aside is never read, nor its mistakes.
 */
import { readLabelledTexts } from '../test/review/labelled-texts';
import { scoreReview } from '../test/review/score-review';

const args = process.argv.slice(2);
const totalsOnly = args.includes('--totals');
for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  const lines = readLabelledTexts(file);
  const score = scoreReview(lines);
  console.log(`\n${file}: ${lines.length} texts`);
  if (!totalsOnly) for (const mistake of score.mistakes) console.log(mistake);
  for (const row of score.rows) {
    console.log(
      `${row.kind.padEnd(15)} ${row.lang}  recall ${percent(row.found, row.expected)} (${row.found}/${row.expected})` +
        `  precision ${percent(row.right, row.given)} (${row.right}/${row.given})`,
    );
  }
  console.log(
    `right criterion ${percent(score.rightCriterion, score.criterionFound)} (${score.rightCriterion}/${score.criterionFound})`,
  );
  console.log(
    `look-alikes left alone ${percent(score.leftAlone, score.innocent)} (${score.leftAlone}/${score.innocent})`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}
