/**
 * Scores the reading on a labelled folder of .eml files: `npx tsx scripts/score-reading.ts DIR [--misses]`.
 * DIR holds `labels.json` (or is given one with `--labels FILE`); file names are relative to DIR, or to DIR/eml.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../src/eml/read-eml';
import { readThread } from '../src/thread/read-thread';
import { describeScore, scoreReadings, type Label, type Reading } from '../test/thread/score';

const [dir = '.', ...rest] = process.argv.slice(2);
const labelsAt = rest.indexOf('--labels');
const labels = JSON.parse(
  readFileSync(labelsAt < 0 ? join(dir, 'labels.json') : (rest[labelsAt + 1] ?? ''), 'utf8'),
) as Label[];

const readings: Reading[] = [];
for (const label of labels) {
  const path = [join(dir, label.file), join(dir, 'eml', label.file)].find((one) => existsSync(one));
  if (path === undefined) continue;
  const message = await readEml(readFileSync(path));
  readings.push({ label, facts: readThread(message, { now: label.now, mailbox: [label.mailbox].flat() }) });
}
const score = scoreReadings(readings);
process.stdout.write(describeScore(score));
if (rest.includes('--misses'))
  for (const miss of score.misses)
    process.stdout.write(
      `${miss.file} ${miss.fact}: said ${JSON.stringify(miss.said)}, label ${JSON.stringify(miss.label)}${miss.notes === undefined ? '' : `   # ${miss.notes}`}\n`,
    );
