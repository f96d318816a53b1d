import { englishLexicon } from './lexicon-en';
import { frenchLexicon } from './lexicon-fr';
import type { ReviewLanguage } from './rule';

/** Concepts the rules of a language may name with `@`, in the order they may use each other. */
export function lexicon(language: ReviewLanguage): Readonly<Record<string, string>> {
  return language === 'fr' ? frenchLexicon : englishLexicon;
}
