/**
 * Which little words good writing puts side by side: from the labelled sentences without a leftover, the built-in letters and
 * the labelled mail. Each pair is kept with who wrote it, so that a writer can be left out.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../src/eml/read-eml';
import { littlePairs, wordsIn, type OddityOfPair } from '../src/review/holes/missing/odd-pairs';
import { readSignTokens } from '../src/review/holes/weighing/leftover-signs';
import { sentencesAsWritten } from '../src/review/holes/sentences-as-written';

/** As many times as two words would meet by chance, were they put in any order: below this, that they never do tells nothing. */
const leastByChance = 6;
const surelyByChance = 30;

/** Mail read for its pairs. Sets are named, so that mail added for other ends does not change the weights. */
const mailSets = [
  'aside',
  'corporate-archives',
  'dates-and-languages',
  'dev',
  'english-archives',
  'every-kind',
  'interviews-in-threads',
  'is-there-a-candidate',
  'long-threads',
  'more',
  'natural-mix',
  'ordinary-mailbox',
  'posts-and-dates',
  'presented-by-others',
  'several-people',
  'shared-mailbox',
  'threads-with-dates',
  'who-applies',
];

export interface WrittenText {
  readonly writer: string;
  readonly text: string;
}

export interface PairsMet {
  /** What is odd for one who has not read those `apart`: a sentence does not vouch for its own pairs. */
  readonly oddityWithout: (apart: ReadonlySet<string>) => OddityOfPair;
}

export function readPairsMet(texts: readonly WrittenText[]): PairsMet {
  const writersOf = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  const totals = { fr: 0, en: 0 };
  const read = new Set<string>();
  const count = (language: 'fr' | 'en', word: string): void => {
    times.set(`${language} ${word}`, (times.get(`${language} ${word}`) ?? 0) + 1);
  };
  for (const { writer, text } of texts)
    for (const paragraph of text.replaceAll('\u00ad', '').split(/\n\n+/)) {
      if (read.has(paragraph)) continue;
      read.add(paragraph);
      for (const { start, end } of sentencesAsWritten(paragraph)) {
        const sentence = paragraph.slice(start, end);
        const tokens = readSignTokens(sentence);
        const pairs = littlePairs(sentence, tokens);
        const language = pairs[0]?.language;
        if (language === undefined) continue;
        totals[language] += tokens.length;
        count(language, '$');
        for (const token of tokens) for (const word of wordsIn(sentence, token)) count(language, word);
        for (const { first, second } of pairs) {
          const pair = `${language} ${first} ${second}`;
          const known = writersOf.get(pair) ?? new Set();
          writersOf.set(pair, known.add(writer));
        }
      }
    }
  return {
    oddityWithout: (apart) => (language, first, second) => {
      const byChance =
        ((times.get(`${language} ${first}`) ?? 0) * (times.get(`${language} ${second}`) ?? 0)) / totals[language];
      if (byChance < leastByChance) return 0;
      for (const writer of writersOf.get(`${language} ${first} ${second}`) ?? []) if (!apart.has(writer)) return 0;
      return byChance < surelyByChance ? 1 : 2;
    },
  };
}

export async function readMailTexts(): Promise<WrittenText[]> {
  const reading = join(import.meta.dirname, '../test/fixtures/reading');
  const texts: WrittenText[] = [];
  for (const set of mailSets)
    for (const file of readdirSync(join(reading, set)).sort()) {
      if (!file.endsWith('.eml')) continue;
      const { text } = await readEml(readFileSync(join(reading, set, file)));
      if (text !== null) texts.push({ writer: `mail ${set}`, text });
    }
  return texts;
}
