import type { LetterRequest, RenderedLetter } from '../../src/letter/request';
import { findHoles } from '../../src/review/holes/find-holes';
import { findOwnText } from '../../src/review/find-own-text';
import { reviewLetter } from '../../src/review/review-letter';
import { findLetterFaults } from '../../src/review/whole-letter/find-letter-faults';
import { findSentenceFaults } from '../../src/review/sentences/find-sentence-faults';
import type { ReviewFacts } from '../../src/review/finding';
import { splitSentences } from '../../src/review/grammar/split-sentences';

export interface ReviewOfLetters {
  readonly read: (letter: RenderedLetter, request: LetterRequest) => void;
  /** What was found in any letter, each finding once. */
  readonly findings: () => readonly string[];
}

/** As many sentences as the review asks of a letter: fewer would be judged as words being tried. */
const windowLength = 4;

/** One letter in so many is reviewed as the pane reviews it. */
const oneIn = 17;

/** More different sentences than all the letters there are hold: three numbers below it make one that is exact. */
const mostSentences = 2 ** 16;
const noSentence = mostSentences - 1;

/**
 * Reviews letters that share most of their sentences, in a fraction of the time it takes to review each as a whole.
 *
 * A sentence is judged with the two beside it, so each three sentences that follow one another in some letter are reviewed once,
 * within four. What is left to fill in is looked for in each different paragraph: it never crosses an empty line. What is judged
 * of the whole letter is either there (thanks, decision, post, a word on the delay: all in its first three paragraphs) or in
 * one place (another name, another post): it is judged once for each head of a letter, and once for each further paragraph
 * behind a head.
 */
export function reviewLetters(): ReviewOfLetters {
  const found = new Set<string>();
  const numbers = new Map<string, number>();
  const sentencesOf = new Map<string, readonly number[]>();
  const texts: string[] = [];
  const judged = { fr: new Set<number>(), en: new Set<number>() };
  const filledIn = { fr: new Set<string>(), en: new Set<string>() };
  const heads = new Set<string>();
  let letters = 0;

  const numbered = (paragraph: string): readonly number[] => {
    const known = sentencesOf.get(paragraph);
    if (known !== undefined) return known;
    const starts = splitSentences(paragraph).map(({ start }) => start);
    const list = starts.map((start, index) => {
      // Up to the next: the full stop is no word of the sentence it ends.
      const text = paragraph.slice(start, starts[index + 1] ?? paragraph.length).trim();
      const number = numbers.get(text) ?? texts.push(text) - 1;
      if (number >= noSentence) throw new Error('too many different sentences to number');
      numbers.set(text, number);
      return number;
    });
    sentencesOf.set(paragraph, list);
    return list;
  };

  const readSentences = (paragraphs: readonly string[], request: LetterRequest): void => {
    const { language } = request;
    const sentences: number[] = [];
    const parted = new Set<number>();
    for (const paragraph of paragraphs) {
      parted.add(sentences.length);
      sentences.push(...numbered(paragraph));
    }
    /** The sentence with the two beside it, and where a paragraph begins among them. */
    const neighbours = (at: number): number =>
      (((sentences[at - 1] ?? noSentence) * mostSentences + (sentences[at] ?? noSentence)) * mostSentences +
        (sentences[at + 1] ?? noSentence)) *
        4 +
      (parted.has(at) ? 2 : 0) +
      (parted.has(at + 1) ? 1 : 0);
    for (let at = 0; at < sentences.length; at++) {
      if (judged[language].has(neighbours(at))) continue;
      const first = Math.max(0, Math.min(at - 1, sentences.length - windowLength));
      const end = Math.min(first + windowLength, sentences.length);
      const starts: number[] = [];
      let text = '';
      for (let each = first; each < end; each++) {
        if (each > first) text += parted.has(each) ? '\n\n' : ' ';
        starts.push(text.length);
        text += texts[sentences[each] ?? noSentence] ?? '';
      }
      // Of the first and the last, one neighbour may be missing here that stands in the letter.
      const wholeFrom = first === 0 ? 0 : first + 1;
      const wholeTo = end === sentences.length ? end : end - 1;
      for (let each = wholeFrom; each < wholeTo; each++) judged[language].add(neighbours(each));
      const from = starts[wholeFrom - first] ?? 0;
      const to = starts[wholeTo - first] ?? text.length;
      for (const own of findOwnText(text))
        for (const { rule, start, found: words } of findSentenceFaults(text, own, language, language))
          if (start >= from && start < to) found.add(`${rule}: ${words} (${whence(request)})`);
    }
  };

  const readHoles = (paragraph: string, request: LetterRequest): void => {
    const { language } = request;
    if (filledIn[language].has(paragraph)) return;
    filledIn[language].add(paragraph);
    for (const own of findOwnText(paragraph))
      for (const { rule, found: words } of findHoles(paragraph, own, language))
        found.add(`${rule}: ${words} (${whence(request)})`);
  };

  const readWhole = (text: string, paragraphs: readonly string[], request: LetterRequest): void => {
    const facts = factsOf(request);
    const known = JSON.stringify(facts);
    const head = `${known}${paragraphs.slice(0, 3).join('\n\n')}`;
    const keys = [head, ...paragraphs.slice(3).map((paragraph) => `${known}${paragraph}`)];
    if (keys.every((key) => heads.has(key))) return;
    for (const key of keys) heads.add(key);
    for (const { rule, found: words } of findLetterFaults(text, findOwnText(text), facts, request.language))
      found.add(`${rule}: ${words} (${whence(request)})`);
  };

  /** What of a letter is at odds with its head, or said to nobody, needs the whole of it. */
  const readAsShown = (text: string, request: LetterRequest): void => {
    const { language } = request;
    for (const { rule, found: words } of reviewLetter(text, { language }))
      found.add(`${rule}: ${words} (${whence(request)})`);
  };

  return {
    read: ({ text, missing }, request) => {
      const paragraphs = text.split('\n\n');
      readSentences(paragraphs, request);
      for (const paragraph of paragraphs) readHoles(paragraph, request);
      if (letters++ % oneIn === 0) readAsShown(text, request);
      // What a letter that still lacks a fact says already must pass; that the fact is missing is known.
      if (missing.length === 0) readWhole(text, paragraphs, request);
    },
    findings: () => [...found],
  };
}

const whence = ({ language, scenario, opening }: LetterRequest): string => `${language}, ${scenario}, ${opening}`;

/** What the pane would know when it shows the letter. */
function factsOf({ firstName, lastName, position, interviewDate, receivedDate, now }: LetterRequest): ReviewFacts {
  return {
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(position !== undefined && { position }),
    ...(interviewDate !== undefined && { interviewDate }),
    ...(receivedDate !== undefined && { receivedDate }),
    now,
  };
}
