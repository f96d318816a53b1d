import { alternativesLeftIn } from './choices/alternatives-left-in';
import { bareSlotNames } from './slots/bare-slot-names';
import { blanks } from './stand-ins/blanks';
import { bracketedSlots } from './slots/bracketed-slots';
import { civilitiesAlone } from './missing/civilities-alone';
import { choicesLeftOpen } from './choices/choices-left-open';
import type { Mark } from './weighing/context-of-marks';
import { cutBeforeObject } from './missing/cut-before-object';
import { cutAtAStop } from './missing/cut-at-a-stop';
import { cutSentences } from './missing/cut-sentences';
import { defaultWords } from './stand-ins/default-words';
import { determinersAlone } from './missing/determiners-alone';
import { determinersLeftOpen } from './choices/determiners-left-open';
import { draftsRunTogether } from './choices/drafts-run-together';
import { editorPrompts } from './templates/editor-prompts';
import { dictatedSigns } from './debris/dictated-signs';
import { emptyFields } from './missing/empty-fields';
import { encodingDebris } from './debris/encoding-debris';
import { asidesOnTheLetter } from './notes/asides-on-the-letter';
import { asidesToColleagues } from './notes/asides-to-colleagues';
import { assistantRemarks } from './notes/assistant-remarks';
import { assistantTalk } from './notes/assistant-talk';
import type { HolePattern } from './hole-pattern';
import { oppositesLeftIn } from './choices/opposites-left-in';
import { headingsOfAdverts } from './templates/headings-of-adverts';
import { headingsOfTemplates } from './templates/headings-of-templates';
import { isHole } from './honesty/judge-hole';
import { labelsOfParts } from './templates/labels-of-parts';
import { linesToSign } from './templates/lines-to-sign';
import { lettersForNumbers } from './stand-ins/letters-for-numbers';
import { mailDebris } from './debris/mail-debris';
import { markdownDebris } from './debris/markdown-debris';
import { marksForValues } from './stand-ins/marks-for-values';
import { missingNumbers } from './missing/missing-numbers';
import { missingPeople } from './missing/missing-people';
import { missingVerbs } from './missing/missing-verbs';
import { missingWords } from './missing/missing-words';
import { namesOfTemplates } from './templates/names-of-templates';
import { namesOfVersions } from './templates/names-of-versions';
import { heldUntil } from './notes/held-until';
import { pastedVerdicts } from './notes/pasted-verdicts';
import { secondThoughts } from './notes/second-thoughts';
import { talkAmongColleagues } from './notes/talk-among-colleagues';
import { spokenOfCandidate } from './notes/spoken-of-candidate';
import { notesLeftIn } from './notes/notes-left-in';
import { notesOnTheLetter } from './notes/notes-on-the-letter';
import { notesToColleagues } from './notes/notes-to-colleagues';
import { notesToOneself } from './notes/notes-to-oneself';
import { notesWithoutVerb } from './notes/notes-without-verb';
import { onTheWording } from './notes/on-the-wording';
import { ordersBetweenSigns } from './notes/orders-between-signs';
import { prepositionsThatMeet } from './missing/prepositions-that-meet';
import { programDebris } from './debris/program-debris';
import { promptsLeftIn } from './notes/prompts-left-in';
import { questionsToColleagues } from './notes/questions-to-colleagues';
import { sampleNumbers } from './stand-ins/sample-numbers';
import { sampleValues } from './stand-ins/sample-values';
import { saidTwice } from './choices/said-twice';
import { secondGreetings } from './choices/second-greetings';
import { slotsByWords } from './slots/slots-by-words';
import { slotsInPlace } from './slots/slots-in-place';
import { isWrittenAsCode } from './honesty/talk-of-code';
import { isSpokenOf } from './honesty/spoken-signs';
import { findStraySigns } from './debris/stray-signs';
import { findCutWords } from './missing/find-cut-words';
import { findUnansweredCalls } from './missing/find-unanswered-calls';
import { standInFirms } from './stand-ins/stand-in-firms';
import { standInPeople } from './stand-ins/stand-in-people';
import { standInValues } from './stand-ins/stand-in-values';
import { rowsAndKeys } from './slots/rows-and-keys';
import { templateFields } from './slots/template-fields';
import { twoLanguages } from './choices/two-languages';
import { valuesOfPrograms } from './stand-ins/values-of-programs';
import { whenWhereAndWho } from './choices/when-where-and-who';
import { wordsToTypeOver } from './templates/words-to-type-over';
import { workInHand } from './notes/work-in-hand';
import type { Stretch } from '../find-own-text';
import { whichMayMatch } from '../patterns-that-may-match';
import type { HoleRuleId } from '../rules/hole-rules';

/** In the order they are tried: where two overlap, the first tells what it is. */
export const holePatterns: readonly HolePattern[] = [
  ...editorPrompts,
  ...wordsToTypeOver,
  ...rowsAndKeys,
  ...templateFields,
  ...choicesLeftOpen,
  ...saidTwice,
  ...draftsRunTogether,
  ...secondGreetings,
  ...oppositesLeftIn,
  ...asidesOnTheLetter,
  ...asidesToColleagues,
  ...ordersBetweenSigns,
  ...bracketedSlots,
  ...blanks,
  ...marksForValues,
  ...lettersForNumbers,
  ...notesLeftIn,
  ...assistantTalk,
  ...slotsInPlace,
  ...slotsByWords,
  ...standInFirms,
  ...standInPeople,
  ...standInValues,
  ...valuesOfPrograms,
  ...defaultWords,
  ...alternativesLeftIn,
  ...whenWhereAndWho,
  ...sampleNumbers,
  ...sampleValues,
  ...missingNumbers,
  ...missingWords,
  ...missingVerbs,
  ...missingPeople,
  ...emptyFields,
  ...civilitiesAlone,
  ...prepositionsThatMeet,
  ...determinersAlone,
  ...cutBeforeObject,
  ...cutSentences,
  ...cutAtAStop,
  ...twoLanguages,
  ...notesOnTheLetter,
  ...notesToColleagues,
  ...questionsToColleagues,
  ...notesToOneself,
  ...notesWithoutVerb,
  ...pastedVerdicts,
  ...spokenOfCandidate,
  ...secondThoughts,
  ...heldUntil,
  ...talkAmongColleagues,
  ...onTheWording,
  ...assistantRemarks,
  ...promptsLeftIn,
  ...workInHand,
  ...bareSlotNames,
  ...labelsOfParts,
  ...headingsOfTemplates,
  ...headingsOfAdverts,
  ...namesOfTemplates,
  ...namesOfVersions,
  ...linesToSign,
  ...mailDebris,
  ...markdownDebris,
  ...programDebris,
  ...determinersLeftOpen,
  ...encodingDebris,
  ...dictatedSigns,
];

/** Of hundreds of rows, a paragraph is held against some thirty. */
const rowsThatMayMatch = whichMayMatch('rows', () => holePatterns.map(({ pattern }) => pattern));

export interface Hole {
  readonly rule: HoleRuleId;
  /** In the paragraph, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** However finished the rest of the sentence is. */
  readonly sure?: true;
}

/** More holes in a paragraph tell nothing more, and would be slow to keep apart. */
const mostHoles = 200;

/** What the rows tell of a paragraph. */
export interface RowsRead {
  readonly holes: readonly Hole[];
  /** All that a pattern points at, holes or not, in their order. */
  readonly marks: readonly Mark[];
  /** Signs that are spoken of: no row may take a part of them, and they tell nothing of the sentence. */
  readonly spokenOf: readonly Stretch[];
}

/** Holes of a paragraph that a row of the patterns knows, in their order. */
export function findRowHoles(paragraph: string): readonly Hole[] {
  return readRows(paragraph).holes;
}

/** Whether the sentence speaks of the signs a leftover is told by. */
export function speaksOfSigns(sentence: string): boolean {
  return readRows(sentence).spokenOf.length > 0;
}

export function readRows(paragraph: string): RowsRead {
  const holes: Hole[] = [];
  const spokenOf: Stretch[] = [];
  const marks: Mark[] = [];
  const isTaken = (start: number, end: number): boolean =>
    [holes, spokenOf].some((list) => list.some((other) => other.start < end && start < other.end));
  const may = rowsThatMayMatch(paragraph);
  for (const [row, { rule, pattern, when, needs, sure }] of holePatterns.entries()) {
    if (may[row] === 0 || needs?.test(paragraph) === false) continue;
    for (const match of paragraph.matchAll(pattern)) {
      if (holes.length + spokenOf.length >= mostHoles) break;
      const start = match.index;
      const end = start + match[0].length;
      if (marks.length < mostHoles) marks.push({ start, end, sort: `${rule} ${when}` });
      if (isTaken(start, end)) continue;
      if (isSpokenOf(match[0], paragraph, start)) spokenOf.push({ start, end });
      else if (isHole(match[0], when, paragraph, start)) holes.push({ rule, start, end, ...(sure && { sure }) });
    }
  }
  for (const { start, end, isSubject } of findStraySigns(paragraph)) {
    marks.push({ start, end, sort: 'stray' });
    if (isSubject || isWrittenAsCode(paragraph.slice(start, end), paragraph, start)) continue;
    if (!isTaken(start, end)) holes.push({ rule: 'hole/template', start, end, sure: true });
  }
  const addFallen = (sort: string, places: readonly Stretch[], sure?: true): void => {
    for (const { start, end } of places) {
      marks.push({ start, end, sort });
      const isFallen = !isTaken(start, end) && isHole(paragraph.slice(start, end), 'unless-quoted', paragraph, start);
      if (isFallen) holes.push({ rule: 'hole/filler', start, end, ...(sure && { sure }) });
    }
  };
  addFallen('call', findUnansweredCalls(paragraph));
  addFallen('cut', findCutWords(paragraph), true);
  const inOrder = (one: Stretch, other: Stretch): number => one.start - other.start;
  return { holes: holes.sort(inOrder), marks: marks.sort(inOrder), spokenOf };
}
