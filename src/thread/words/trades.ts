import { listedWords } from '../../text/listed-words';
import { onceNeeded } from '../../text/once-needed';
import { tradeAcronyms, tradeFilter } from './packed-trades';
import { joinedHash, WordFilter } from './word-filter';

/** Trades in ten languages, of one word and of several. */
const trades = new WordFilter(tradeFilter);

/** The number of a word as one that trades of several words begin with. */
export function openingHash(word: number): number {
  return joinedHash(0x9e3779b9, word);
}

/** Whether trades of several words begin with a word, by its number. */
export function opensTrade(hash: number): boolean {
  return trades.has(openingHash(hash));
}

/** Whether a word, by its number, or several, by their joined number, are a trade. */
export function isTrade(hash: number): boolean {
  return trades.has(hash);
}

const acronyms = onceNeeded(() => new Set(listedWords(tradeAcronyms)));

/** Whether folded letters stand for a trade when they are written in capitals. */
export function isTradeAcronym(word: string): boolean {
  return acronyms().has(word);
}
