/** The lists of patterns over words that the reading holds against texts; `word-lists.ts` says which they are. */
export type WordListName =
  | 'announcing'
  | 'asking'
  | 'dayWords'
  | 'meetingFamilies'
  | 'meetingWords'
  | 'otherwise'
  | 'refusalFamilies'
  | 'tellingWords';

/**
 * How the patterns of each list begin (`packBeginnings`), put here by the build (`text/packed-lists-loader.mjs`): read off the patterns by a thread
 * that starts, it is a fifth of what its first reading costs. Elsewhere nothing is packed, and it is read where it is needed.
 */
export const packedBeginnings: Readonly<Partial<Record<WordListName, string>>> = {};
