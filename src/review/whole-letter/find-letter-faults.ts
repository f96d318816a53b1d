import { fold } from '../../text/fold';
import type { Finding, ReviewFacts } from '../finding';
import { findingOf } from '../rules/finding-of';
import { blankQuotes, type Stretch } from '../find-own-text';
import { findCalledNames } from './called-names';
import { findGreeting, isNameOf, namesOf } from './letter-names';
import { decisions, thanks, wordOnDelay } from './letter-parts';
import { announcesTitle, findOtherPosition, namesPosition } from './letter-position';
import { hasOtherRecipients } from './letter-recipients';
import { wordsOf } from './letter-words';
import { letterRules, type LetterRuleId } from '../rules/letter-rules';
import type { ReviewLanguage } from '../rules/rule';

/** Shorter texts are sentences being tried, not letters: nothing can be missing from them. */
const fewestWords = 30;
/** Enough when it greets: one does not greet to try a sentence. */
const fewestWordsGreeting = 20;
/** Promptness: past three weeks without a word, silence already says something about the employer. */
const lateAfterDays = 21;

const nowhere: Stretch = { start: 0, end: 0 };

/** What the letter says against the facts, or leaves out. Nothing is judged without the fact it needs. */
export function findLetterFaults(
  text: string,
  own: readonly Stretch[],
  facts: ReviewFacts,
  messages: ReviewLanguage,
): Finding[] {
  const findings: Finding[] = [];
  const report = (id: LetterRuleId, place: Stretch = nowhere) => {
    const rule = letterRules.find((candidate) => candidate.id === id);
    if (rule !== undefined) findings.push(findingOf(rule, text, place, messages));
  };

  const body = blankQuotes(text, own);
  const folded = fold(body);
  const greeting = findGreeting(body);
  const isLetter = countWords(folded) >= (greeting === undefined ? fewestWords : fewestWordsGreeting);

  if (facts.firstName !== undefined) {
    const names = namesOf(facts);
    if (greeting === undefined || greeting.names.length === 0) {
      // « Maëlle, bonjour », or the name alone on the first line.
      const opening = wordsOf(body.trimStart().slice(0, 60));
      if (isLetter && !opening.some((word) => isNameOf(word, names))) report('missing/name');
    } else if (!greeting.names.some((name) => isNameOf(name, names))) report('mismatch/name', greeting.place);
    const addressee = { names, givenIsKnown: true, familyIsKnown: facts.lastName !== undefined };
    for (const place of findCalledNames(body, addressee)) report('mismatch/name', place);
  }
  if (isLetter) {
    if (!thanks.test(folded)) report('missing/thanks');
    if (!decisions.some((decision) => decision.test(folded))) report('missing/decision');
  }
  if (facts.position !== undefined) {
    const other = findOtherPosition(body, folded, facts.position);
    if (other !== undefined) report('mismatch/position', other);
    else if (isLetter && !namesPosition(folded, facts.position) && !announcesTitle(body)) report('missing/position');
  }
  if (isLetter && isLate(facts) && !wordOnDelay.test(folded)) report('late/no-word');
  if (hasOtherRecipients(facts)) report('recipients/colleagues');
  return findings;
}

function countWords(folded: string): number {
  return folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isLate(facts: ReviewFacts): boolean {
  if (facts.now === undefined) return false;
  const last = [facts.receivedDate, facts.interviewDate]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  if (last === undefined) return false;
  const days = (Date.parse(facts.now) - Date.parse(last)) / 86_400_000;
  return days >= lateAfterDays;
}
