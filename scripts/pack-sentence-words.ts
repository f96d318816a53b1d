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

const leastMessages = 8;
const leastWriters = 4;
/** What is mostly written with a capital names something. */
const leastSmall = 0.6;
const plainWord = /^[a-z']{2,}$/;

function titleWords({ label }: LabelledMail): readonly string[] {
  return [label.position, ...(label.accept?.['position'] ?? [])].flatMap((title) =>
    typeof title === 'string' ? wordsOf(title) : [],
  );
}

function wordsOf(title: string): readonly string[] {
  return readTokens(title, fold(title)).flatMap(({ word }) => [word, ...word.split(/[-/]/)]);
}

interface Seen {
  messages: number;
  small: number;
  readonly writers: Set<string>;
}

function sentenceWords(mail: readonly LabelledMail[]): readonly string[] {
  const ofTitles = new Set([
    ...mail.flatMap(titleWords),
    ...titleLessons.flatMap(([, , title]) => wordsOf(title ?? '')),
  ]);
  const words = new Map<string, Seen>();
  for (const { messages, writer } of mail) {
    const here = new Map<string, boolean>();
    for (const { text, flat } of messages)
      for (const { word, shape } of readTokens(text, flat)) here.set(word, here.get(word) === true || shape === 'a');
    for (const [word, small] of here) {
      const seen = words.get(word) ?? { messages: 0, small: 0, writers: new Set() };
      words.set(word, seen);
      seen.messages += 1;
      seen.writers.add(writer);
      if (small) seen.small += 1;
    }
  }
  return [...words]
    .filter(
      ([word, { messages, small, writers }]) =>
        small >= leastMessages &&
        writers.size >= leastWriters &&
        small > leastSmall * messages &&
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
    `// Written by scripts/pack-sentence-words.ts: not to be edited by hand.\n\n/** Folded words that sentences are made of, and hardly any title. */\nexport const sentenceWords: readonly string[] = \`\n${sentenceWords(
      mail,
    )
      .join(' ')
      .replace(/(.{1,110}) /g, '$1\n')}\n\`\n  .trim()\n  .split(/\\s+/);\n`,
  );
