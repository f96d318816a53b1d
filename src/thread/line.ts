/** A line of a message as a person sees it, before the message is split into those it quotes. */
export interface Line {
  readonly text: string;
  /** Levels of quoting, from `>` marks or quoting elements. */
  readonly depth: number;
  /** The client says a quoted message starts here (an Outlook rule, a `gmail_quote`). */
  readonly quoteMark?: boolean;
  /** Inside an element the client marks as the signature. */
  readonly signature?: boolean;
}

/** Nobody reads further, and neither do we: bounds the cost of a message whatever its size. */
export const longestVisibleText = 120_000;

/** Code points that show nothing, as ranges: soft hyphen, joiners and fillers, direction marks, variation selectors, tags. */
const invisibleRanges = [
  '\\u00ad',
  '\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5',
  '\\u180b-\\u180e',
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f',
  '\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb',
  '\\u{e0000}-\\u{e007f}',
];
const invisible = anyOf(invisibleRanges, 'u');
const everyInvisible = anyOf(invisibleRanges, 'gu');

/** A pattern for any character of these ranges, written as escapes. */
export function anyOf(ranges: readonly string[], flags = ''): RegExp {
  return new RegExp(`[${ranges.join('')}]`, flags);
}

/** Without zero-width, filler and direction characters, which hide words or reorder them: those are put in the order they are seen in. */
export function stripInvisible(text: string): string {
  return invisible.test(text) ? asSeen(text).replace(everyInvisible, '') : text;
}

/** What stands after a right-to-left override, up to its end, is shown from its last letter to its first. */
function asSeen(text: string): string {
  return text.replace(/\u202e([^\u202c\r\n]*)/g, (_, turned: string) => [...turned].reverse().join(''));
}
