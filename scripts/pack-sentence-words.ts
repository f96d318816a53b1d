/**
 * `npx tsx scripts/pack-sentence-words.ts [--check]`: the words that many writers of the labelled mail use in their
 * sentences and none in a title; writes src/thread/words/sentence-words.ts. `--check` writes nothing and prints, each
 * writer left out in turn, how many words of their titles the others only use in sentences.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens } from '../src/thread/position/title-tokens';
import { readWord } from '../src/thread/position/title-words';
import { fold } from '../src/text/fold';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { titleLessons } from './title-lessons';
import { isMostlySmall, spreadOfWords } from './words-of-mail';

const leastMessages = 8;
const leastWriters = 4;
const plainWord = /^[a-z']{2,}$/;

function titleWords({ label }: LabelledMail): readonly string[] {
  return [label.position, ...(label.accept?.['position'] ?? [])].flatMap((title) =>
    typeof title === 'string' ? wordsOf(title) : [],
  );
}

function wordsOf(title: string): readonly string[] {
  return readTokens(title, fold(title)).flatMap(({ word }) => [word, ...word.split(/[-/]/)]);
}

function sentenceWords(mail: readonly LabelledMail[]): readonly string[] {
  const ofTitles = new Set([
    ...mail.flatMap(titleWords),
    ...titleLessons.flatMap(([, , title]) => wordsOf(title ?? '')),
  ]);
  const spreads = spreadOfWords(mail, ({ text, flat }) =>
    readTokens(text, flat).map(({ word, shape }) => ({ word, small: shape === 'a' })),
  );
  return [...spreads]
    .filter(
      ([word, spread]) =>
        isMostlySmall(spread, leastMessages) &&
        spread.writers.size >= leastWriters &&
        plainWord.test(word) &&
        !ofTitles.has(word) &&
        ['other', 'usual'].includes(readWord(word).kind),
    )
    .map(([word]) => word)
    .sort();
}

const mail = await readLabelledMail();
if (process.argv.includes('--check')) {
  let mistaken = 0;
  let titles = 0;
  for (const writer of new Set(mail.map((one) => one.writer))) {
    const others = new Set(sentenceWords(mail.filter((one) => one.writer !== writer)));
    for (const one of mail)
      if (one.writer === writer && one.label.position !== null) {
        titles += 1;
        const wrong = wordsOf(one.label.position).filter((word) => others.has(word));
        mistaken += wrong.length > 0 ? 1 : 0;
        if (wrong.length > 0) process.stdout.write(`${wrong.join(' ')}: ${one.label.position}\n`);
      }
  }
  process.stdout.write(`titles with such a word: ${String(mistaken)} of ${String(titles)}\n`);
} else
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/words/sentence-words.ts'),
    `// Written by scripts/pack-sentence-words.ts: not to be edited by hand.\n\nimport { listedWords } from '../../text/listed-words';\n\n/** Folded words that sentences are made of, and hardly any title. */\nexport const sentenceWords: readonly string[] = listedWords(\`\n${sentenceWords(
      mail,
    )
      .join(' ')
      .replace(/(.{1,110}) /g, '$1\n')}\n\`);\n`,
  );
