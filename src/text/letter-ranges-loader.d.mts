/** The inside of a class of characters that stands for `\p{L}`. */
export const letterRanges: string;

/** The same for `\p{Lu}`. */
export const capitalRanges: string;

/** The same for `\p{Ll}`. */
export const smallRanges: string;

/** A module’s TypeScript, each `\p{L}`, `\p{Lu}` and `\p{Ll}` of its patterns written as ranges. */
export function writeLetterRanges(source: string): string;

/** The same, as a loader of webpack. */
export default function loadWithLetterRanges(source: string): string;
