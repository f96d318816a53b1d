import { englishLexicon } from './lexicon-en';
import { frenchLexicon } from './lexicon-fr';
import type { ReviewLanguage } from '../rules/rule';
import { toneCues } from './tone-cues';

/** Concepts the rules of a language may name with `@`, in the order they may use each other. */
export function lexicon(language: ReviewLanguage): Readonly<Record<string, string>> {
  const cues = Object.entries(toneCues).map(([name, words]) => [name, words[language] ?? ''] as const);
  return { ...(language === 'fr' ? frenchLexicon : englishLexicon), ...Object.fromEntries(cues) };
}
