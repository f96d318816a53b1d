import type { Finding } from '../../review/finding';
import { fold } from '../../text/fold';
import { wholeWords } from '../../text/word-boundary';

/** A word the house never writes, where it stands. `start` is a UTF-16 offset. */
export interface HouseWord {
  readonly word: string;
  readonly start: number;
}

/** Looks for the forbidden words of a library, whatever their case and accents: the first place of each, in their order. */
export function houseWordsFinder(words: readonly string[]): (text: string) => readonly HouseWord[] {
  const patterns = words.map((word) => ({ word, pattern: wholeWords(escapePattern(fold(word)), 'u') }));
  if (patterns.length === 0) return () => [];
  return (text) => {
    const folded = fold(text);
    return patterns.flatMap(({ word, pattern }) => {
      const match = pattern.exec(folded);
      return match === null ? [] : [{ word, start: match.index }];
    });
  };
}

/** The same as the review says it, in the language of the interface. */
export function houseFindings(found: readonly HouseWord[], text: string, language: 'fr' | 'en'): readonly Finding[] {
  return found.map(({ word, start }) => ({
    rule: 'house/forbidden-word',
    kind: 'house',
    severity: 'warn',
    start,
    end: start + word.length,
    found: text.slice(start, start + word.length),
    message:
      language === 'fr'
        ? 'Votre équipe a choisi de ne pas écrire ce mot.'
        : 'Your team has chosen not to write this word.',
  }));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
