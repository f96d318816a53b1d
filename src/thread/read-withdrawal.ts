import { wholeWords } from '../text/word-boundary';
import type { Evidence } from './facts';
import type { Message } from './message';
import { splitSentences } from './sentences';
import { withdrawalSign, withdrawalWords } from './words/withdrawal-words';

const withdrawal = wholeWords(withdrawalWords.join('|'), 'u');

/** Said of a condition or of the future: « si j’accepte une autre offre ». */
const onlySupposed = wholeWords('si|sauf si|avant de|if|unless|before', 'u');

/**
 * The words by which the candidate withdraws, in the newest message of theirs that does.
 * Null when none does, or when a later message of theirs takes the application up again.
 */
export function readWithdrawal(messages: readonly Message[]): readonly Evidence[] | null {
  const newest = messages.find((message) => message.side === 'candidate');
  if (newest === undefined) return null;
  const sentence = splitSentences(newest.flat).find(
    ({ flat }) => withdraws(flat) && !onlySupposed.test(flat) && !flat.endsWith('?'),
  );
  if (sentence !== undefined) {
    const quote = newest.text.slice(sentence.start, sentence.end);
    return [{ quote, messageIndex: newest.index, place: 'body' }];
  }
  if (!withdraws(newest.subjectFlat)) return null;
  return [{ quote: newest.subject, messageIndex: newest.index, place: 'subject' }];
}

function withdraws(flat: string): boolean {
  return withdrawalSign.test(flat) && withdrawal.test(flat);
}
