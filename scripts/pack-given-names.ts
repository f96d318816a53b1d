/**
 * `npx tsx scripts/pack-given-names.ts`: writes src/thread/words/first-names.ts from the list of given names beside this
 * script. Sorted, each name gives only what differs from the one before: a third less for the pane to load.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const listed = new Set(readFileSync(join(root, 'scripts/given-names.txt'), 'utf8').split(/\s+/).filter(Boolean));
// A compound name of which both halves are listed needs no entry.
const names = [...listed]
  .filter((name) => {
    const halves = name.split('-');
    return halves.length !== 2 || !halves.every((half) => listed.has(half));
  })
  .sort();

let before = '';
const packed = names
  .map((name) => {
    let shared = 0;
    while (shared < before.length && shared < 9 && before[shared] === name[shared]) shared += 1;
    before = name;
    return `${String(shared)}${name.slice(shared)}`;
  })
  .join('');
const lines = packed.match(/.{1,118}/g) ?? [];

writeFileSync(
  join(root, 'src/thread/words/first-names.ts'),
  `// Written by scripts/pack-given-names.ts from scripts/given-names.txt: not to be edited by hand.

/** Sorted names, one after the other: how many letters each shares with the one before, then the others. */
const packed = \`
${lines.join('\n')}
\`;

const names: ReadonlySet<string> = unpack(packed.replace(/\\n/g, ''));

function unpack(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  let before = '';
  for (const [, shared = '0', rest = ''] of text.matchAll(/(\\d)(\\D+)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    all.add(before);
  }
  return all;
}

/**
 * Whether a folded word, or each half of a compound one, is a known given name. Our own compilation of names met in
 * France; it only settles what the shape of a name leaves open: « Martin Thomas », « DUPONT JEAN ».
 */
export function isFirstName(folded: string): boolean {
  if (names.has(folded)) return true;
  const halves = folded.split('-');
  return halves.length === 2 && halves.every((half) => names.has(half));
}
`,
);
