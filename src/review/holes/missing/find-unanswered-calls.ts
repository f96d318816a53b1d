import type { Stretch } from '../../find-own-text';
import type { Call, Words } from './call';
import { englishCalls } from './english-calls';
import { frenchCalls } from './french-calls';
import { languageOfWords } from './odd-pairs';

interface Word extends Stretch {
  /** In small letters, with its accents and a straight apostrophe; a sign, as it is. */
  readonly word: string;
  /** Said as part of the sentence: not as a name, a mark or an initial (“A. Ridley”), nor as one half of a compound. */
  readonly isPlain: boolean;
}

interface CompiledCall {
  readonly never: ReadonlySet<string>;
  readonly onlyAfter: ReadonlySet<string> | undefined;
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

const callsOf = { fr: byCaller(frenchCalls), en: byCaller(englishCalls) };

/** Words of a paragraph that call for one that is not there, each with the word that stands in its place. */
export function findUnansweredCalls(paragraph: string): Stretch[] {
  const words = readWords(paragraph);
  const calls = callsOf[languageOfWords(words.map(({ word }) => word))];
  const found: Stretch[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const caller = words[at];
    const next = words[at + 1];
    if (caller === undefined || next === undefined || !caller.isPlain || !next.isPlain) continue;
    const before = words[at - 1]?.word ?? '.';
    const after = words[at + 2]?.word ?? '';
    if (calls.get(caller.word)?.some((call) => isUnanswered(call, next.word, before, after)) !== true) continue;
    if (stands(paragraph, caller, next))
      found.push({ start: caller.start, end: isSign(next.word) ? caller.end : next.end });
    if (found.length === mostFound) break;
  }
  return found;
}

/** More in a paragraph tell nothing more. */
const mostFound = 20;

function isUnanswered(call: CompiledCall, next: string, before: string, after: string): boolean {
  return (
    call.never.has(next) &&
    call.onlyAfter?.has(before) !== false &&
    !call.notAfter.has(before) &&
    !call.notBefore.has(after)
  );
}

const wordOrSign = /\p{L}+['’]?|\d+|[^\s]/gu;
/** French words that a vowel shortens: what stands after them is a word of its own. */
const elided = setOf("l' d' n' j' m' t' s' c' qu' jusqu' lorsqu' puisqu' quelqu'");
const joiner = /[\p{L}\p{N}'’/_@.-]/u;

function readWords(paragraph: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of paragraph.matchAll(wordOrSign)) {
    const end = index + written.length;
    const previous = words.at(-1);
    const opens = previous === undefined || /^[.!?;]$/.test(previous.word) || paragraph[index - 1] === '\n';
    const first = written.charAt(0);
    const isCapital = first !== first.toLowerCase();
    const isJoined = index > 0 && joiner.test(paragraph.charAt(index - 1));
    const joinedBefore = isJoined && !(previous !== undefined && elided.has(previous.word));
    const joinedAfter = /[-/@_]/.test(paragraph.charAt(end)) || /^\.\p{L}/u.test(paragraph.slice(end, end + 2));
    words.push({
      start: index,
      end,
      word: written.toLowerCase().replace('’', "'"),
      isPlain:
        isSign(written) ||
        (!joinedBefore && !joinedAfter && (!isCapital || (opens && !/^(?:\p{Lu}{2}|A$)/u.test(written)))),
    });
  }
  return words;
}

function isSign(word: string): boolean {
  return /^[^\p{L}\p{N}]/u.test(word);
}

/** Whether a word and the next one are parted as words of one line are; a full stop, as the end of a sentence. */
function stands(paragraph: string, { end }: Word, next: Word): boolean {
  const gap = paragraph.slice(end, next.start);
  if (isSign(next.word))
    return /^[ \u00a0\u202f]{0,3}$/.test(gap) && /^(?:[\s»”")]|$)/.test(paragraph.slice(next.end, next.end + 1));
  return (
    /^[ \u00a0\u202f]{1,6}$|^[ \u00a0]?\n[ \u00a0]?(?=\S)$/.test(gap) ||
    (gap === '' && /['’]$/.test(paragraph.slice(0, end)))
  );
}

function byCaller(calls: readonly Call[]): ReadonlyMap<string, readonly CompiledCall[]> {
  const known = new Map<string, CompiledCall[]>();
  for (const call of calls) {
    const compiled: CompiledCall = {
      never: setOf(call.never),
      onlyAfter: call.onlyAfter === undefined ? undefined : setOf(call.onlyAfter),
      notAfter: setOf(call.notAfter),
      notBefore: setOf(call.notBefore),
    };
    for (const caller of setOf(call.callers)) known.set(caller, [...(known.get(caller) ?? []), compiled]);
  }
  return known;
}

function setOf(words: Words = ''): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}
