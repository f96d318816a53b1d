import type { MissingFact } from '../../letter/request';

/** Leads the recruiter to the first missing fact, in the order of the page. */
export function focusFact(missing: readonly MissingFact[]): void {
  const wanted: ReadonlySet<string> = new Set(missing);
  const field = [...document.querySelectorAll<HTMLElement>('[data-fact]')].find((element) =>
    wanted.has(element.dataset['fact'] ?? ''),
  );
  field?.focus();
}
