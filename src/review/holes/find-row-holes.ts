import { blanks } from './blanks';
import { bracketedSlots } from './bracketed-slots';
import { choicesLeftOpen } from './choices-left-open';
import { cutSentences } from './cut-sentences';
import { editorPrompts } from './editor-prompts';
import { encodingDebris } from './encoding-debris';
import { assistantTalk } from './assistant-talk';
import type { HolePattern } from './hole-pattern';
import { isHole } from './judge-hole';
import { missingWords } from './missing-words';
import { namesOfTemplates } from './names-of-templates';
import { notesLeftIn } from './notes-left-in';
import { notesOnTheLetter } from './notes-on-the-letter';
import { notesToColleagues } from './notes-to-colleagues';
import { notesToOneself } from './notes-to-oneself';
import { sampleValues } from './sample-values';
import { slotsInPlace } from './slots-in-place';
import { templateFields } from './template-fields';
import type { HoleRuleId } from '../rules/hole-rules';

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
  ...cutSentences,
  ...notesOnTheLetter,
  ...notesToColleagues,
  ...notesToOneself,
  ...namesOfTemplates,
  ...encodingDebris,
];

export interface Hole {
  readonly rule: HoleRuleId;
  /** In the paragraph, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** More holes in a paragraph tell nothing more, and would be slow to keep apart. */
const mostHoles = 200;

/** Holes of a paragraph that a row of the patterns knows, in their order. */
export function findRowHoles(paragraph: string): Hole[] {
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
  return holes.sort((a, b) => a.start - b.start);
}
