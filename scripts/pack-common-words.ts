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
import { isMostlySmall, spreadOfWords } from './words-of-mail';

const leastMessages = 6;
const leastWriters = 4;
const plainWord = /^[a-z]{3,}$/;

function commonWords(mail: readonly LabelledMail[]): readonly string[] {
  const ofNames = new Set(
    mail.flatMap(({ label }) => fold(`${label.firstName ?? ''} ${label.lastName ?? ''}`).split(/[ -]/)),
  );
  const spreads = spreadOfWords(mail, ({ text, flat }) =>
    readWords(flat).map(({ flat: word, start }) => {
      const letter = text.charAt(start);
      return { word: word.replace(/œ/g, 'oe'), small: letter === letter.toLowerCase() };
    }),
  );
  // What other lists hold needs no second place.
  const held = new Set<string>([...sentenceWords, ...notNames, ...jobHeads, ...jobModifiers, ...particles]);
  return [...spreads]
    .filter(
      ([word, spread]) =>
        isMostlySmall(spread, leastMessages) &&
        spread.smallWriters.size >= leastWriters &&
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
