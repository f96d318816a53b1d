import { reviewLetter } from '../review/review-letter';
import type { WordsFound } from './check-letter';

export function readWithReview(text: string): WordsFound {
  const findings = reviewLetter(text);
  const first = (kind: string) => findings.find((finding) => finding.kind === kind)?.found ?? '';
  return { hole: first('placeholder'), ground: first('discrimination') };
}
