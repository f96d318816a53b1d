import type { MissingFact } from '../../letter/request';
import { letterText, type LetterDocument } from '../document/letter-document';
import { parseLetter } from '../document/parse-letter';
import type { Draft } from '../state/state';

/** Facts that are a sentence of the recruiter’s own rather than something a letter must name. */
const ownSentences: ReadonlySet<MissingFact> = new Set(['personal', 'detail', 'openingDetail']);

/** As short as a sentence that says something: « Votre projet Terraform nous a plu. » */
const wordsOfASentence = 5;

/**
 * What is still to be asked before the letter leaves. Who has written a sentence into the letter itself has said what
 * the fields of free text ask for; a name, a post or a day stays asked for, since more than the letter follows from it.
 */
export function factsToAsk(missing: readonly MissingFact[], edit: Draft['edit']): readonly MissingFact[] {
  if (edit === null || !missing.some((fact) => ownSentences.has(fact))) return missing;
  if (countWordsAdded(parseLetter(edit.base), edit.document) < wordsOfASentence) return missing;
  return missing.filter((fact) => !ownSentences.has(fact));
}

/** How many words the edited letter has that the one it was made from lacks, each as often as it stands there. */
function countWordsAdded(composed: LetterDocument, edited: LetterDocument): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(composed)) left.set(word, (left.get(word) ?? 0) + 1);
  let added = 0;
  for (const word of wordsOf(edited)) {
    const times = left.get(word) ?? 0;
    if (times === 0) added += 1;
    else left.set(word, times - 1);
  }
  return added;
}

/** Without what stands in brackets, closed or still being typed: that is a note to oneself. */
function wordsOf(letter: LetterDocument): readonly string[] {
  const text = letterText(letter).replace(/\[[^\]]*\]?|\{[^}]*\}?/g, ' ');
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
