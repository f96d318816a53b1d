import { readFileSync } from 'node:fs';
import type { LabelledText } from './score-review';

/** The labelled texts of a file, one JSON object a line. */
export function readLabelledTexts(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}
