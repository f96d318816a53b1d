import type { Traits } from '../candidate/message-traits';
import { weigh } from '../weights';
import { readApplicationWords } from './application-clues';
import { applicationWeights } from './application-weights';

/** The log-odds, by the words of a thread alone, that somebody applies in it. */
export function readApplicationOdds(traits: readonly Traits[]): number {
  return weigh(applicationWeights, (emit) => {
    for (const word of readApplicationWords(traits)) emit('applies', word);
  });
}
