/** The lists of patterns that letters are held against; `pattern-lists.ts` says which they are. */
export type PatternListName = 'callings' | 'callingsByGivenName' | 'claims' | 'rows';

/**
 * The letters that the patterns of each list require (`packLetters`), put here by the build (`text/packed-lists-loader.mjs`): read off the
 * patterns by a thread that starts, they take a third of its first review. Elsewhere nothing is packed, and they are read where
 * they are needed.
 */
export const packedLetters: Readonly<Partial<Record<PatternListName, string>>> = {};
