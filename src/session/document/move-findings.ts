import type { Finding } from '../../review/finding';

/**
 * Findings of a text where they stand in another that was made of it by one change: those before it stay, those after it
 * move along, those it touches are gone. Linear in the length of the texts.
 */
export function moveFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (findings.length === 0 || before === after) return findings;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd += 1;
  const moved = after.length - before.length;
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    if (end <= same) return [finding];
    if (start >= before.length - sameEnd) return [{ ...finding, start: start + moved, end: end + moved }];
    return [];
  });
}
