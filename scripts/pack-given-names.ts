/**
 * `npx tsx scripts/pack-given-names.ts`: writes src/thread/words/packed-given-names.ts from the list of given names beside this
 * script. Sorted, each name gives only what differs from the one before: a third less for the pane to load.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSorted } from './pack-sorted';

const root = join(import.meta.dirname, '..');
const listed = new Set(readFileSync(join(root, 'scripts/given-names.txt'), 'utf8').split(/\s+/).filter(Boolean));
// A compound name of which both halves are listed needs no entry.
const names = [...listed].filter((name) => {
  const halves = name.split('-');
  return halves.length !== 2 || !halves.every((half) => listed.has(half));
});

const lines = packSorted(names);

writeFileSync(
  join(root, 'src/thread/words/packed-given-names.ts'),
  `// Written by scripts/pack-given-names.ts from scripts/given-names.txt: not to be edited by hand.

/** Sorted names, one after the other: how many letters each shares with the one before, then the others. */
export const packedGivenNames = \`
${lines.join('\n')}
\`;
`,
);
