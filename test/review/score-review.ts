import type { FindingKind, ReviewFacts } from '../../src/review/finding';
import { reviewLetter } from '../../src/review/review-letter';
import type { ReviewLanguage } from '../../src/review/rules/rule';

export interface LabelledText {
  readonly id: string;
  readonly lang: ReviewLanguage;
  readonly text: string;
  readonly facts?: ReviewFacts;
  readonly expect: readonly Label[];
  /** Other answers that are as right. */
  readonly accept?: readonly (readonly Label[])[];
}

export interface Label {
  readonly kind: FindingKind;
  readonly criterion?: string;
}

export interface ScoreRow {
  readonly kind: FindingKind;
  readonly lang: ReviewLanguage;
  /** Texts labelled with the kind, and how many of them got it. */
  expected: number;
  found: number;
  /** Texts given the kind, and how many were labelled with it. */
  given: number;
  right: number;
}

export interface ReviewScore {
  readonly rows: readonly ScoreRow[];
  readonly criterionFound: number;
  readonly rightCriterion: number;
  readonly innocent: number;
  readonly leftAlone: number;
  /** One line each, for a set that may be read. */
  readonly mistakes: readonly string[];
}

/** Each text is judged without a declared language, as `egards review` would. */
export function scoreReview(texts: readonly LabelledText[]): ReviewScore {
  const rows = new Map<string, ScoreRow>();
  const rowOf = (kind: FindingKind, lang: ReviewLanguage): ScoreRow => {
    const key = `${kind} ${lang}`;
    const row = rows.get(key) ?? { kind, lang, expected: 0, found: 0, given: 0, right: 0 };
    rows.set(key, row);
    return row;
  };
  const mistakes: string[] = [];
  let criterionFound = 0;
  let rightCriterion = 0;
  let innocent = 0;
  let leftAlone = 0;
  for (const { id, lang, text, facts, expect: firstExpected, accept = [] } of texts) {
    const findings = reviewLetter(text, { ...(facts === undefined ? {} : { facts }) });
    const kinds = [...new Set(findings.map((finding) => finding.kind))].sort().join();
    const asGood = [firstExpected, ...accept].filter(
      (labels) => [...new Set(labels.map((label) => label.kind))].sort().join() === kinds,
    );
    const expect = asGood[0] ?? firstExpected;
    const expectedKinds = new Set(expect.map((label) => label.kind));
    const givenKinds = new Set(findings.map((finding) => finding.kind));
    for (const kind of expectedKinds) {
      const row = rowOf(kind, lang);
      row.expected++;
      if (givenKinds.has(kind)) row.found++;
      else mistakes.push(`MISS  ${id} ${labelsOf(expect)} | ${oneLine(text)}`);
    }
    for (const kind of givenKinds) {
      const row = rowOf(kind, lang);
      row.given++;
      const about = findings.filter((finding) => finding.kind === kind);
      if (expectedKinds.has(kind)) row.right++;
      else mistakes.push(`FALSE ${id} ${about.map((f) => `${f.rule} « ${f.found} »`).join(', ')} | ${oneLine(text)}`);
    }
    const criteria = expect.flatMap((label) => label.criterion ?? []);
    const given = findings.flatMap((finding) => finding.criterion ?? []);
    if (criteria.length > 0 && given.length > 0) {
      criterionFound++;
      const answers = asGood.length > 0 ? asGood : [firstExpected];
      if (answers.some((labels) => given.every((one) => labels.some(({ criterion }) => criterion === one))))
        rightCriterion++;
      else mistakes.push(`CRIT  ${id} ${criteria.join('+')} given ${given.join('+')} | ${oneLine(text)}`);
    }
    if (expect.length === 0) {
      innocent++;
      if (findings.length === 0) leftAlone++;
    }
  }
  const order = (row: ScoreRow) => `${row.kind} ${row.lang}`;
  return {
    rows: [...rows.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    criterionFound,
    rightCriterion,
    innocent,
    leftAlone,
    mistakes,
  };
}

function labelsOf(expect: LabelledText['expect']): string {
  return expect.map((label) => label.criterion ?? label.kind).join('+');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}
