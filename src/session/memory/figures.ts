import { scenarioIds, type ScenarioId } from '../../letter/request';
import { parisMoment, readDay } from '../../text/calendar-day';

/** One refusal that left the pane. It says nothing of the candidate, nor of the post. */
export interface Figure {
  /** `yyyy-mm-dd`: when it was answered. */
  readonly day: string;
  readonly scenario: ScenarioId;
  /** Days the application was old; null when the thread did not say when it came. */
  readonly age: number | null;
}

/** Some years of a busy recruiter, in 300 KB; the oldest go. */
const mostFigures = 5000;

/** What was kept, with one more. `now` is an ISO 8601 instant. */
export function addFigure(
  kept: unknown,
  { now, scenario, age }: Pick<Figure, 'scenario' | 'age'> & { readonly now: string },
): readonly Figure[] {
  const today = parisMoment(now);
  if (today === null) return readFigures(kept);
  const padded = [today.month, today.day].map((number) => String(number).padStart(2, '0'));
  return [...readFigures(kept), { day: [today.year, ...padded].join('-'), scenario, age }].slice(-mostFigures);
}

/** What was kept, as far as it still makes sense. */
export function readFigures(kept: unknown): readonly Figure[] {
  return Array.isArray(kept) ? kept.filter(isFigure) : [];
}

function isFigure(value: unknown): value is Figure {
  if (typeof value !== 'object' || value === null) return false;
  const { day, scenario, age } = value as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    day.length === 10 &&
    readDay(day) !== null &&
    scenarioIds.some((known) => known === scenario) &&
    (age === null || (typeof age === 'number' && age >= 0))
  );
}
