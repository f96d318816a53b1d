import type { Message } from '../src/thread/message';
import type { LabelledMail } from './labelled-mail';

/** A word of a message, folded, and whether it stands there without a capital. */
export interface WordOfMail {
  readonly word: string;
  readonly small: boolean;
}

/** In how many messages a word stands, and by whom it is written. */
export interface Spread {
  messages: number;
  /** Messages where it stands in small letters at least once. */
  small: number;
  readonly writers: Set<string>;
  readonly smallWriters: Set<string>;
}

/** What is mostly written with a capital names something. */
const leastSmall = 0.6;

/** Every word of the mail, with how widely it is written. */
export function spreadOfWords(
  mail: readonly LabelledMail[],
  wordsOf: (message: Message) => Iterable<WordOfMail>,
): ReadonlyMap<string, Spread> {
  const spreads = new Map<string, Spread>();
  for (const { messages, writer } of mail) {
    const here = new Map<string, boolean>();
    for (const message of messages)
      for (const { word, small } of wordsOf(message)) here.set(word, here.get(word) === true || small);
    for (const [word, small] of here) {
      const spread = spreads.get(word) ?? { messages: 0, small: 0, writers: new Set(), smallWriters: new Set() };
      spreads.set(word, spread);
      spread.messages += 1;
      spread.writers.add(writer);
      if (!small) continue;
      spread.small += 1;
      spread.smallWriters.add(writer);
    }
  }
  return spreads;
}

/** Whether a word is no name of anything: in small letters in so many messages, and in most of those that have it. */
export function isMostlySmall({ messages, small }: Spread, leastMessages: number): boolean {
  return small >= leastMessages && small > leastSmall * messages;
}
