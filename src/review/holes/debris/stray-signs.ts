import { fold } from '../../../text/fold';
import type { Stretch } from '../../find-own-text';
import { isAddressed } from '../honesty/spoken-signs';
import { beginsWithRequest } from '../slot-words/slot-requests';
import { subjectOf } from '../honesty/talk-of-code';
import { isInBackquotes, isInQuotation } from '../honesty/where-it-stands';

export interface StraySign extends Stretch {
  /** The sentence talks of it. */
  readonly isSubject: boolean;
}

/**
 * Signs as prose never has them, whatever template or editor left them: alone of their pair (« comptable} a été lue »), or
 * glued to a word (« Bonjour Camille|Candidat », “Hi $Megan”). What stands between a pair is for the patterns to judge.
 */
export function findStraySigns(paragraph: string): StraySign[] {
  if (!workshopSign.test(paragraph)) return [];
  const alone = bracketsAlone(paragraph);
  const stray: StraySign[] = [];
  let next = 0;
  for (const { index, 0: run } of withoutUnderlining(paragraph).matchAll(/\S+/g)) {
    const end = index + run.length;
    while ((alone[next] ?? end) < index) next++;
    const holdsOneAlone = (alone[next] ?? end) < end;
    if (run.length > longestRun || !workshopSign.test(run) || isAddressOrFile(run)) continue;
    if (!holdsOneAlone && !isGlued(run) && !holdsChevronsAlone(run, paragraph, index)) continue;
    const found = withoutPunctuation(run, index);
    stray.push({ ...found, isSubject: isSubject(paragraph, found) });
    if (stray.length === mostStray) break;
  }
  return stray;
}

/** Longer, it is no word with a sign beside it. */
const longestRun = 80;
/** More in a paragraph tell nothing more. */
const mostStray = 50;
const workshopSign = /[[\]{}«»()|<>$_%#@~=^§¤¬¦&;\\]/;

/** Half-open intervals of mathematics, « ]0 ; 1[ », faces, `:-)`, and from one language to another, `EN>CS`. */
const honestBrackets =
  /[[\]]\s?[-+]?[\d∞]\S{0,8}\s?[;,]\s?[-+]?[\d∞n]\S{0,8}\s?[[\]]|[:;=]['’]?-?[\]}[{()](?=[\s.,!?()]|$)|(?<!\p{L})\p{Lu}{2,3}>\p{Lu}{2,3}(?!\p{L})/gu;

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>', '«': '»', '(': ')' };

/** Where a bracket stands whose other one is nowhere in the paragraph. */
function bracketsAlone(paragraph: string): number[] {
  const text = paragraph.replace(honestBrackets, (found) => ' '.repeat(found.length));
  const alone: number[] = [];
  const open: Readonly<Record<string, number[]>> = { ']': [], '}': [], '>': [], '»': [], ')': [] };
  for (const { index, 0: sign } of text.matchAll(/[[\]{}«»()]|<(?=\/?\p{L})|(?<=\p{L})>/gu)) {
    const other = closing[sign];
    if (other !== undefined) open[other]?.push(index);
    else if (open[sign]?.pop() === undefined && !(sign === ')' && isListLabelOrSmile(paragraph, index)))
      alone.push(index);
  }
  const unclosed = Object.values(open)
    .flat()
    .filter((at) => paragraph.charAt(at) !== '(' || opensOnSlot(paragraph, at));
  return [...alone, ...unclosed].sort((a, b) => a - b);
}

/** A writer forgets to close round brackets, a full stop then ends the aside: they tell only when a slot, or a name, follows. */
function opensOnSlot(paragraph: string, at: number): boolean {
  return (
    (at > 0 && isAddressed(lineBefore(paragraph, at))) ||
    beginsWithRequest(fold(paragraph.slice(at + 1, at + 60).split(/[\n.,;!?]/, 1)[0] ?? ''))
  );
}

/** « a) », « 2) », and the rest of a wide smile, `:))`. */
function isListLabelOrSmile(paragraph: string, at: number): boolean {
  return /(?:^|[\s;,:])[\p{L}\p{N}]{1,2}$|[:;=]['’]?-?\){1,4}$/u.test(paragraph.slice(Math.max(0, at - 6), at));
}

/** A sign that touches a word, or a second sign, where the sentences of a letter have none. */
const glued: readonly RegExp[] = [
  /[\p{L}\p{N}]\||\|[\p{L}\p{N}]|\|{2}|\*\||\|\*/u,
  /(?<![\p{L}\p{N}])\$(?:\p{Lu}?\p{Ll}{2}|\p{Lu}\p{Ll})/u,
  /\p{L}([%#@~=$^&§])\1|(?<![\p{L}\p{N}])([%#@~=$^§])\2\p{L}/u,
  /\p{L}%|\p{L};\p{L}|[¤¬¦]/u,
  /(?<!\S)[=!?^]\p{L}{2}|\p{L}{2}[~^=&#@](?!\S)/u,
  /\p{L}_+(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])_+\p{L}/u,
  /\\(?:[nrt](?![\p{Ll}])|u[\dA-Fa-f]{4})/u,
  /\p{L}=[A-F][\dA-F]/u,
];
/** Stress, “_never_”, a title, « _Les Ateliers_ », and what programmers call their own, `__init__`. */
const underlined =
  /(?<![\p{L}\p{N}_])(_+)\p{L}(?:[\p{L}\p{N}’'.,!?-]|_+(?=[\p{L}\p{N}])|[ \u00a0](?=[\p{L}\p{N}«])){0,60}\1(?![\p{L}\p{N}_])/gu;

/** Of the same length, without the signs that only underline. */
function withoutUnderlining(paragraph: string): string {
  return paragraph.replace(underlined, (found) => found.replace(/^_+|_+$/g, (signs) => ' '.repeat(signs.length)));
}

function isGlued(run: string): boolean {
  const bare = run.replace(/\*\|[^|]*\|\*/g, '');
  return glued.some((shape) => shape.test(bare));
}

/** Doubled chevrons are guillemets in pairs, and a quoted mail at the head of a line. */
function holdsChevronsAlone(run: string, paragraph: string, at: number): boolean {
  const chevrons = /(?<!<)<<(?!<)|(?<!>)>>(?!>)/.exec(run)?.[0];
  if (chevrons === undefined || !/[^\s>]/.test(lineBefore(paragraph, at))) return false;
  const around = paragraph.slice(Math.max(0, at - 200), at + 200);
  return !around.includes(chevrons === '<<' ? '>>' : '<<');
}

function lineBefore(paragraph: string, at: number): string {
  return (
    paragraph
      .slice(Math.max(0, at - 80), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

/** Links, addresses, accounts and files have signs of their own. */
function isAddressOrFile(run: string): boolean {
  return /:\/\/|www\.|^[^\p{L}]?@[\p{L}\p{N}_]|[\p{L}\p{N}]@[\p{L}\p{N}-]+\.|\p{L}\.\p{Ll}{2,5}[^\p{L}]*$|\p{L}\(\)?|#\p{L}[\p{L}\p{N}]*$/u.test(
    run,
  );
}

/** The signs are what is talked of: quoted, or in a sentence on code; where a name is due they are left over all the same. */
function isSubject(paragraph: string, { start, end }: Stretch): boolean {
  const before = lineBefore(paragraph, start);
  if (isInBackquotes(paragraph, start)) return true;
  if (isAddressed(before) && before !== '') return false;
  const own = before.slice(before.search(/[^.!?]*$/));
  const after = paragraph.slice(end, end + 80).split(/[.!?](?=\s|$)|\n/, 1)[0] ?? '';
  return isInQuotation(paragraph, start) || subjectOf(`${own} ${after}`) !== 'prose';
}

/** The signs that end the sentence are not the stray ones. */
function withoutPunctuation(run: string, at: number): Stretch {
  const from = /^[“"'(`]*/.exec(run)?.[0].length ?? 0;
  const to = run.length - (/[.,;:!?”"]*$/.exec(run)?.[0].length ?? 0);
  return to > from ? { start: at + from, end: at + to } : { start: at, end: at + run.length };
}
