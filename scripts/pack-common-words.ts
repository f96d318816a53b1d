/**
 * `npx tsx scripts/pack-common-words.ts`: the words that several writers of the labelled mail write in small letters, and
 * that name nobody; writes src/thread/words/packed-common-words.ts. Sorted, each word gives only what differs from the
 * one before.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/text/fold';
import { readWords } from '../src/thread/candidate/words-in-text';
import { particles } from '../src/thread/names/particles';
import { isFirstName } from '../src/thread/words/first-names';
import { jobHeads, jobModifiers } from '../src/thread/words/job-words';
import { notNames } from '../src/thread/words/not-names';
import { sentenceWords } from '../src/thread/words/sentence-words';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { packSorted } from './pack-sorted';

const leastMessages = 6;
const leastWriters = 4;
/** What is mostly written with a capital names something. */
const leastSmall = 0.6;
const plainWord = /^[a-z]{3,}$/;

interface Seen {
  small: number;
  all: number;
  readonly writers: Set<string>;
}

function commonWords(mail: readonly LabelledMail[]): readonly string[] {
  const seen = new Map<string, Seen>();
  const ofNames = new Set<string>();
  for (const { label, messages, writer } of mail) {
    for (const word of fold(`${label.firstName ?? ''} ${label.lastName ?? ''}`).split(/[ -]/)) ofNames.add(word);
    const here = new Map<string, boolean>();
    for (const { text, flat } of messages)
      for (const { flat: word, start } of readWords(flat)) {
        const plain = word.replace(/œ/g, 'oe');
        const letter = text.charAt(start);
        here.set(plain, here.get(plain) === true || letter === letter.toLowerCase());
      }
    for (const [word, small] of here) {
      const one = seen.get(word) ?? { small: 0, all: 0, writers: new Set() };
      seen.set(word, one);
      one.all += 1;
      if (!small) continue;
      one.small += 1;
      one.writers.add(writer);
    }
  }
  // What other lists hold needs no second place.
  const held = new Set<string>([...sentenceWords, ...notNames, ...jobHeads, ...jobModifiers, ...particles]);
  return [...seen]
    .filter(
      ([word, { small, all, writers }]) =>
        small >= leastMessages &&
        writers.size >= leastWriters &&
        small > leastSmall * all &&
        plainWord.test(word) &&
        !held.has(word) &&
        !ofNames.has(word) &&
        !isFirstName(word),
    )
    .map(([word]) => word);
}

const lines = packSorted(commonWords(await readLabelledMail()));
writeFileSync(
  join(import.meta.dirname, '..', 'src/thread/words/packed-common-words.ts'),
  `// Written by scripts/pack-common-words.ts: not to be edited by hand.

/** Sorted words, one after the other: how many letters each shares with the one before, then the others. */
export const packedCommonWords = \`
${lines.join('\n')}
\`;
`,
);
