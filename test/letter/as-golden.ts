import type { RenderedLetter } from '../../src/letter/request';

/** A letter as its golden file holds it. */
export function asGolden({ subject, text }: RenderedLetter): string {
  return `${subject}\n\n${text}\n`;
}
