import { fold } from '../../../text/fold';
import type { Stretch } from '../../find-own-text';
import { subjectOf } from '../honesty/talk-of-code';
import { slotNameIn } from '../slot-words/read-slot-phrase';
import { isShown } from '../honesty/spoken-signs';
import { classOf } from './word-classes';

/** What a pattern points at, a leftover or not. */
export interface Mark extends Stretch {
  /** What it would be: the rule, and when it is one. */
  readonly sort: string;
}

/** More marks of a sentence tell nothing more. */
const mostMarks = 12;
const mostAround = 60;

/**
 * How a mark stands among the words: a leftover is used where a word is due (« au poste de [poste] »), an honest sign is
 * mentioned: after the noun that says what it is (« les balises *|FNAME|* »), quoted, or as a name that does something.
 */
export function addContextOfMarks(
  text: string,
  marks: readonly Mark[],
  add: (name: string, start: number, end: number) => void,
): void {
  if (marks.length === 0) return;
  const code = subjectOf(text);
  for (const { start, end, sort } of marks.slice(0, mostMarks)) {
    const say = (name: string): void => add(`m ${name}`, start, end);
    const found = text.slice(start, end);
    const before = text.slice(Math.max(0, start - mostAround), start);
    const after = text.slice(end, end + mostAround);
    const shape = shapeOf(found);
    const last = lastWord(before);
    const next = nextWord(after);
    const quoted =
      /[«“"‘'][ \u00a0\u202f]?$/.test(before) && /^[ \u00a0\u202f]?[»”"’']/.test(after) ? 'quoted' : 'bare';
    const touches = `${/[\p{L}\p{N}]$/u.test(before) ? 'l' : ''}${/^[\p{L}\p{N}-]/u.test(after) ? 'r' : ''}`;
    const named = slotNameIn(found);
    say(`${sort} ${code}`);
    say(`${sort} after ${last}`);
    say(`${sort} before ${next}`);
    say(`${sort} ${quoted} ${touches} ${named}`);
    say(`after ${last} ${quoted}`);
    say(`before ${next} ${quoted}`);
    say(`${last} _ ${next}`);
    say(`${shape} ${code}`);
    say(`${shape} after ${last}`);
    say(`${shape} before ${next}`);
    say(`${named} after ${last} ${touches}`);
    say(`${named} ${quoted} ${code}`);
    say(`${shape} ${last} _ ${next}`);
    if (isWithinQuotation(text, start, end)) {
      say('within a quotation');
      say(`within a quotation ${sort}`);
      say(`within a quotation ${named}`);
    }
    if (naming.test(fold(before))) {
      say('named');
      say(`named ${sort}`);
      say(`named ${quoted}`);
    }
    if (isShown(before, after)) {
      say('shown');
      say(`shown ${sort}`);
      say(`shown ${named} ${quoted}`);
    }
    if (isApposed(before)) {
      say(`apposed ${sort}`);
      say(`apposed ${shape}`);
      say(`apposed ${named}`);
    }
  }
}

/** What says, a word or two before it, that a name or an example comes. */
const naming =
  /(?:^|[^a-z])(?:such as|like|comme|tels? que|telles? que|par exemple|for example|e\.g\.|called|named|titled|headed|entitled|labelled|marked|says?|said|reads?|writes?|intitulee?s?|appelee?s?|nommee?s?|baptisee?s?|dite?s?|mentions?|references?|references?|ref\.?|disait|dit|lit|ecrivez|ecrit|tape[rz]?|signes?|between|entre|balises?|tags?|with|with the|le mot|the word)[ \u00a0\u202f]?(?:[a-z]{1,6} )?[«“"'( \u00a0\u202f]{0,3}$/;

function isWithinQuotation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  const opens = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opens > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”')) && /[»”]/.test(after)) return true;
  return before.split('"').length % 2 === 0 && after.includes('"');
}

/** Its signs, and letters by their case: `[Aa]`, `A`, `a_a`. */
function shapeOf(found: string): string {
  return found
    .slice(0, 30)
    .replace(/\p{Lu}{2,}/gu, 'A')
    .replace(/\p{Lu}\p{Ll}*/gu, 'C')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '9')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .replace(/([^\p{L}])\1+/gu, '$1$1')
    .slice(0, 8);
}

function lastWord(before: string): string {
  const match = /([\p{L}’']+|\d+|[^\s\p{L}\d])[ \u00a0\u202f\n]*[«“"‘']?[ \u00a0\u202f]?$/u.exec(before)?.[1];
  return match === undefined ? '^' : kindOf(match);
}

function nextWord(after: string): string {
  const match = /^[ \u00a0\u202f]?[»”"’']?[ \u00a0\u202f\n]*([\p{L}’']+|\d+|[^\s\p{L}\d])/u.exec(after)?.[1];
  return match === undefined ? '$' : kindOf(match);
}

/** Its class, or how it looks. */
function kindOf(word: string): string {
  if (/^\d/.test(word)) return '9';
  if (!/^\p{L}/u.test(word)) return word;
  const known = classOf(fold(word).replace(/’/g, "'"));
  return known ?? (/^\p{Lu}/u.test(word) ? 'Name' : 'word');
}

/** After a noun with its determiner, which says what the mark is: « le mot X », “the tags X”. */
function isApposed(before: string): boolean {
  return /(?:^|[\s’'(])(?:l['’]|(?:the|an?|your|our|this|these|those|le|la|les|un|une|des|du|votre|vos|notre|nos|cette|ce|cet|ces) )\p{Ll}+ ?[«“"]?[ \u00a0\u202f]?$/iu.test(
    before,
  );
}
