import type { Finding } from './finding';
import type { Stretch } from './find-own-text';
import { blanks } from './holes/blanks';
import { bracketedSlots } from './holes/bracketed-slots';
import { choicesLeftOpen } from './holes/choices-left-open';
import { editorPrompts } from './holes/editor-prompts';
import { assistantTalk } from './holes/assistant-talk';
import type { HolePattern } from './holes/hole-pattern';
import { isHole } from './holes/judge-hole';
import { missingWords } from './holes/missing-words';
import { notesLeftIn } from './holes/notes-left-in';
import { notesOnTheLetter } from './holes/notes-on-the-letter';
import { sampleValues } from './holes/sample-values';
import { slotsInPlace } from './holes/slots-in-place';
import { templateFields } from './holes/template-fields';
import { holeRules, type HoleRuleId } from './rules/hole-rules';
import type { ReviewLanguage } from './rule';

/** In the order they are tried: where two overlap, the first tells what it is. */
const holePatterns: readonly HolePattern[] = [
  ...editorPrompts,
  ...templateFields,
  ...choicesLeftOpen,
  ...bracketedSlots,
  ...blanks,
  ...notesLeftIn,
  ...assistantTalk,
  ...slotsInPlace,
  ...sampleValues,
  ...missingWords,
  ...notesOnTheLetter,
];

const whyOf = new Map(holeRules.map((rule) => [rule.id, rule.why]));

interface Hole {
  readonly rule: HoleRuleId;
  /** In the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Leftovers of a template, one finding for each hole. */
export function findHoles(text: string, stretch: Stretch, messages: ReviewLanguage): Finding[] {
  const findings: Finding[] = [];
  for (const paragraph of paragraphsOf(text, stretch)) {
    for (const hole of holesOf(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + hole.start;
      const end = paragraph.start + hole.end;
      findings.push({
        rule: hole.rule,
        kind: 'placeholder',
        severity: 'block',
        start,
        end,
        found: text.slice(start, end),
        message: whyOf.get(hole.rule)?.[messages] ?? '',
      });
    }
  }
  return findings;
}

/** What empty lines part: no hole crosses one. */
function paragraphsOf(text: string, { start, end }: Stretch): Stretch[] {
  const paragraphs: Stretch[] = [];
  let from = start;
  while (from < end) {
    const found = text.indexOf('\n\n', from);
    const to = found < 0 || found >= end ? end : found + 1;
    paragraphs.push({ start: from, end: to });
    from = to;
    while (from < end && text.charCodeAt(from) === 10) from++;
  }
  return paragraphs;
}

/** Paragraphs already read: of a letter being typed only one changes. Pure: the holes depend on the key alone. */
const readParagraphs = new Map<string, readonly Hole[]>();
const mostParagraphs = 1000;
const longestKept = 1500;
/** More holes in a paragraph tell nothing more, and would be slow to keep apart. */
const mostHoles = 200;

function holesOf(paragraph: string): readonly Hole[] {
  const known = readParagraphs.get(paragraph);
  if (known !== undefined) return known;
  const holes: Hole[] = [];
  for (const { rule, pattern, when, needs } of holePatterns) {
    if (needs?.test(paragraph) === false) continue;
    for (const match of paragraph.matchAll(pattern)) {
      if (holes.length >= mostHoles) break;
      const start = match.index;
      const end = start + match[0].length;
      if (holes.some((other) => other.start < end && start < other.end)) continue;
      if (isHole(match[0], when, paragraph, start)) holes.push({ rule, start, end });
    }
  }
  if (paragraph.length <= longestKept) {
    if (readParagraphs.size >= mostParagraphs) readParagraphs.clear();
    readParagraphs.set(paragraph, holes);
  }
  return holes;
}
