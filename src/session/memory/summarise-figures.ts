import type { ScenarioId } from '../../letter/request';
import type { Figure } from './figures';

/** The recruiter’s own figures, for the pane to show. */
export interface FigureSummary {
  readonly count: number;
  /** Median age in days of the applications when answered; null when none of them says. */
  readonly medianAge: number | null;
  /** Share, 0 to 1, of those whose age is known that were answered within `promptWithin` days; null when none is. */
  readonly prompt: number | null;
  /** Every month from the first to the last of the shown ones, empty months included. */
  readonly months: readonly MonthCount[];
  /** The scenarios met, the most frequent first. */
  readonly scenarios: readonly { readonly scenario: ScenarioId; readonly count: number }[];
}

export interface MonthCount {
  /** `yyyy-mm` */
  readonly month: string;
  readonly count: number;
  readonly medianAge: number | null;
}

/** Recruiting runs on two-week rhythms. */
export const promptWithin = 14;

const mostMonths = 12;

export function summariseFigures(figures: readonly Figure[]): FigureSummary {
  const ages = figures.map(({ age }) => age).filter((age) => age !== null);
  const counts = new Map<ScenarioId, number>();
  for (const { scenario } of figures) counts.set(scenario, (counts.get(scenario) ?? 0) + 1);
  return {
    count: figures.length,
    medianAge: median(ages),
    prompt: ages.length === 0 ? null : ages.filter((age) => age <= promptWithin).length / ages.length,
    months: countMonths(figures),
    scenarios: [...counts]
      .map(([scenario, count]) => ({ scenario, count }))
      .sort((one, other) => other.count - one.count),
  };
}

/** What a spreadsheet is told: the words of the first line, and the separator of its language (`;` where the comma is in numbers). */
export interface FiguresTable {
  readonly day: string;
  readonly scenario: string;
  readonly age: string;
  readonly separator: ',' | ';';
}

/**
 * The figures as a table for a spreadsheet, which an Excel of that language opens as they are: a byte order mark, its
 * separator, lines that end as in Windows, whole numbers. A name that a spreadsheet would take for a formula is quoted.
 */
export function figuresCsv(
  figures: readonly Figure[],
  headings: FiguresTable,
  nameOf: (scenario: ScenarioId) => string,
): string {
  const lines = [
    [headings.day, headings.scenario, headings.age],
    ...figures.map(({ day, scenario, age }) => [day, nameOf(scenario), age === null ? '' : String(age)]),
  ];
  return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(headings.separator)}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  const harmless = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function countMonths(figures: readonly Figure[]): readonly MonthCount[] {
  const known = figures.map(({ day }) => day.slice(0, 7)).sort();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: MonthCount[] = [];
  for (let month = last; month >= first && months.length < mostMonths; month = monthBefore(month)) {
    const answered = figures.filter(({ day }) => day.startsWith(month));
    const ages = answered.map(({ age }) => age).filter((age) => age !== null);
    months.unshift({ month, count: answered.length, medianAge: median(ages) });
  }
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${month.slice(0, 5)}${String(number - 1).padStart(2, '0')}`;
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
