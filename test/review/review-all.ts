import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterRequest } from '../../src/letter/request';
import type { ReviewFacts } from '../../src/review/finding';
import { reviewLetter } from '../../src/review/review-letter';

/** What the pane would know when it shows the letter. */
function factsOf({ firstName, lastName, position, interviewDate, receivedDate, now }: LetterRequest): ReviewFacts {
  return {
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(position !== undefined && { position }),
    ...(interviewDate !== undefined && { interviewDate }),
    ...(receivedDate !== undefined && { receivedDate }),
    now,
  };
}

/** Reviews the letter of each request, each different one once: how many lacked nothing, and what was found in any. */
export function reviewAll(requests: Iterable<LetterRequest>): {
  readonly complete: number;
  readonly faults: readonly string[];
} {
  const faults = new Set<string>();
  const read = new Set<string>();
  let complete = 0;
  for (const request of requests) {
    const { text, missing } = composeLetter(request, builtInLibrary);
    if (missing.length === 0) complete++;
    // A letter that still lacks a fact is read too: what it says already must pass.
    const facts = missing.length === 0 ? factsOf(request) : undefined;
    const known = `${facts === undefined ? '' : JSON.stringify(facts)}${text}`;
    if (read.has(known)) continue;
    read.add(known);
    for (const { rule, found } of reviewLetter(text, facts === undefined ? {} : { facts }))
      faults.add(`${rule}: ${found} (${request.language}, ${request.scenario}, ${request.opening})`);
  }
  return { complete, faults: [...faults] };
}
