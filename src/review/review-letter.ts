import { findHoles } from './holes/find-holes';
import { findBareRefusal } from './whole-letter/find-bare-refusal';
import { findDisagreements } from './whole-letter/find-disagreements';
import { findLetterFaults } from './whole-letter/find-letter-faults';
import { findOtherName } from './whole-letter/find-other-name';
import { findThreadOfColleagues } from './whole-letter/find-thread-of-colleagues';
import { findSaidBeforeGreeting } from './whole-letter/find-said-before-greeting';
import { findSpokenOf } from './whole-letter/find-spoken-of';
import { findOwnText } from './find-own-text';
import type { Finding, ReviewFacts } from './finding';
import { findSentenceFaults } from './sentences/find-sentence-faults';
import type { ReviewLanguage } from './rules/rule';

/** « Mademoiselle » with the spaces around it, and where the name begins. */
const longestCivility = 15;

export interface ReviewOptions {
  /** Language of the letter; a sentence that is plainly in the other one is read in its own. */
  readonly language?: ReviewLanguage;
  /** What is known of the application. Without it, the kinds that need it are not judged. */
  readonly facts?: ReviewFacts;
  /** Language of the messages; the letter's by default, French when it has none. */
  readonly interfaceLanguage?: ReviewLanguage;
}

/**
 * What a careful colleague would point at in a letter, in the order of the text.
 *
 * `text` is plain text, exactly as it stands: offsets refer to it. Quoted messages are not reviewed, but for words of colleagues that would leave with the letter.
 * Never throws, linear in the length of the text, same input same findings.
 */
export function reviewLetter(text: string, options: ReviewOptions = {}): Finding[] {
  const own = findOwnText(text);
  const messages = options.interfaceLanguage ?? options.language ?? 'fr';
  const findings: Finding[] = [];
  for (const stretch of own) {
    findings.push(
      ...findSentenceFaults(text, stretch, options.language, messages),
      ...findHoles(text, stretch, messages),
    );
  }
  if (!findings.some(({ kind }) => kind === 'cold')) findings.push(...findBareRefusal(text, own, messages));
  for (const find of [findThreadOfColleagues, findSpokenOf, findSaidBeforeGreeting])
    findings.push(...notTold(find(text, own, messages), findings));
  // Who is written to is a fact: without it, the letter itself says whom it greets.
  if (options.facts?.firstName === undefined) findings.push(...findOtherName(text, own, messages));
  // A leftover may end before the name, with a civility at most between them.
  findings.push(...notTold(findDisagreements(text, own, messages), findings, longestCivility));
  if (options.facts !== undefined) findings.push(...findLetterFaults(text, own, options.facts, messages));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** Those at whose place nothing of their kind is pointed at yet, nor ends so near before it. */
function notTold(found: readonly Finding[], findings: readonly Finding[], near = 0): Finding[] {
  return found.filter(
    (one) => !findings.some(({ kind, start, end }) => kind === one.kind && start < one.end && one.start < end + near),
  );
}
