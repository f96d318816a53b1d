import { findPart, isShown } from './find-part';
import { type PagePart, selectors, selectorsVersion } from './selectors';

/**
 * Which rung of the table finds each part of the page, for a person to send us: we have no telemetry, so this is how we
 * learn that Gmail has changed. Counts and rungs only: not a word, name or address of any mail.
 */
export function diagnose(page: Document): string {
  const parts = Object.keys(selectors) as PagePart[];
  const rows = parts.map((part) => {
    const { found, rung } = findPart(page, part);
    const of = selectors[part].length;
    return `${part}: ${rung === -1 ? 'not found' : `rung ${rung + 1} of ${of}, ${found.length} found, ${found.filter(isShown).length} shown`}`;
  });
  return [`selectors ${selectorsVersion}`, `page language ${languageOf(page)}`, ...rows].join('\n');
}

/** A language tag, and nothing else that a page may have put there. */
function languageOf(page: Document): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(page.documentElement.lang)?.[0] ?? 'unknown';
}
