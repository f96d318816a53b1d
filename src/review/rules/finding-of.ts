import type { Finding } from '../finding';
import type { Stretch } from '../find-own-text';
import type { CodedRule, ReviewLanguage } from './rule';

/** What a rule finds at a place of a text. */
export function findingOf(
  rule: Pick<CodedRule, 'id' | 'severity' | 'why'> & Pick<Finding, 'kind'>,
  text: string,
  { start, end }: Stretch,
  messages: ReviewLanguage,
): Finding {
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    start,
    end,
    found: text.slice(start, end),
    message: rule.why[messages],
  };
}
