import { rememberRecent } from '../../text/remember-recent';
import type { Finding } from '../finding';
import { findingOf } from '../rules/finding-of';
import type { Stretch } from '../find-own-text';
import { paragraphsOf } from '../paragraphs';
import { readRows, speaksOfSigns, type Hole, type RowsRead } from './find-row-holes';
import type { Mark } from './weighing/context-of-marks';
import { drawsSteps, quotesStatement, talksOfCode } from './honesty/talk-of-code';
import { sentencesAsWritten } from './sentences-as-written';
import { tidied } from './weighing/tidied';
import { weighLeftover } from './weighing/weigh-leftover';
import { holeRules } from '../rules/hole-rules';
import type { ReviewLanguage } from '../rules/rule';

/** A sentence no row points at holds a leftover when its signs make it so likely; by leaving one writer out of the training. */
export const leastChanceOfLeftover = 0.93;
/** Most sentences of a whole letter are finished, and one false alarm spoils it. */
const leastChanceInLetter = 0.97;
const fewestParagraphsOfLetter = 3;
/** Among brackets and signs that are spoken of, only what is plain is a leftover. */
const leastChanceInCode = 0.97;
/** What a row points at is no leftover when how it stands among the words makes it less likely than this. */
export const leastChanceOfHole = 0.03;

interface WeighedHole extends Hole {
  /** Of what only the signs tell; 1 for what a row points at. */
  readonly chance: number;
}

const ruleOf = new Map(holeRules.map((rule) => [rule.id, rule]));

/** Leftovers of a template, one finding for each hole. */
export function findHoles(text: string, stretch: Stretch, messages: ReviewLanguage): Finding[] {
  const findings: Finding[] = [];
  const paragraphs = paragraphsOf(text, stretch);
  const least = paragraphs.length < fewestParagraphsOfLetter ? leastChanceOfLeftover : leastChanceInLetter;
  for (const paragraph of paragraphs) {
    for (const hole of holesOf(text.slice(paragraph.start, paragraph.end))) {
      if (hole.chance < least) continue;
      const start = paragraph.start + hole.start;
      const end = paragraph.start + hole.end;
      const rule = ruleOf.get(hole.rule);
      if (rule !== undefined) findings.push(findingOf(rule, text, { start, end }, messages));
    }
  }
  return findings;
}

/** Of a letter being typed only one paragraph changes. */
const holesOf = rememberRecent(readHoles, 3000, 1500);

const unseen = /[\u00ad\u200b\u2060\ufeff]/;
const everyUnseen = new RegExp(unseen, 'g');

/** Soft hyphens and spaces without width, which nobody sees, are taken out before reading: « CANDI-DAT ». */
function readHoles(paragraph: string): readonly WeighedHole[] {
  if (!unseen.test(paragraph)) return weighHoles(paragraph, readRows(paragraph));
  const seen = paragraph.replace(everyUnseen, '');
  const places = placesOfSeen(paragraph);
  return weighHoles(seen, readRows(seen)).map((hole) => ({
    ...hole,
    start: places[hole.start] ?? paragraph.length,
    end: (places[hole.end - 1] ?? paragraph.length - 1) + 1,
  }));
}

/** Where each UTF-16 unit of `text` that is seen stands in `text`. */
function placesOfSeen(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (!unseen.test(text.charAt(at))) places.push(at);
  return places;
}

function weighHoles(paragraph: string, { holes: rows, marks }: RowsRead): readonly WeighedHole[] {
  const holes: WeighedHole[] = [];
  let next = 0;
  let nextMark = 0;
  for (const { start, end } of sentencesAsWritten(paragraph)) {
    const own: Hole[] = [];
    for (let row = rows[next]; row !== undefined && row.start < end; row = rows[++next]) own.push(row);
    const ownMarks: Mark[] = [];
    for (let mark = marks[nextMark]; mark !== undefined && mark.start < end; mark = marks[++nextMark])
      ownMarks.push({ ...mark, start: mark.start - start, end: mark.end - start });
    const sentence = paragraph.slice(start, end);
    const leftover = weighLeftover(sentence, ownMarks);
    const { chance, chanceOfMarks } = leftover;
    if (own.length > 0) {
      for (const hole of own)
        if (hole.end > end || chanceOfMarks >= leastChanceOfHole || hole.sure) holes.push({ ...hole, chance: 1 });
    } else if ((holes.at(-1)?.end ?? 0) <= start && isLikelyLeftover(sentence, chance))
      holes.push(placed(leftover.tellingWords(), start, chance));
  }
  return holes;
}

function placed(words: Stretch, at: number, chance: number): WeighedHole {
  return { rule: 'hole/leftover', start: at + words.start, end: at + words.end, chance };
}

/** Whether a sentence that no row points at is likely enough to hold a leftover. */
export function isLikelyLeftover(sentence: string, chance: number, least = leastChanceOfLeftover): boolean {
  // Between backquotes stands code.
  return (
    chance >= least &&
    !/`[^`\n]{1,200}`/.test(sentence) &&
    (chance >= leastChanceInCode || !talksOfCode(sentence)) &&
    !quotesStatement(sentence) &&
    !drawsSteps(sentence) &&
    isStillLikelyTidied(sentence, least) &&
    !speaksOfSigns(sentence)
  );
}

function isStillLikelyTidied(sentence: string, least: number): boolean {
  const tidy = tidied(sentence);
  return tidy === sentence || weighLeftover(tidy, []).chance >= least;
}
