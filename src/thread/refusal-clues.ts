import type { Message } from './message';
import { findRefusal, isDecidedSentence } from './refusal';
import { splitSentences, type Sentence } from './sentences';
import { stemsOf, withPairs } from './stems';

/** A sentence of ours that may say no. */
export interface RefusalClue {
  readonly features: readonly string[];
  readonly sentence: Sentence;
}

const mostSentences = 40;
const mostStems = 40;

/** The sentences of a message, with what each says and what stands before it. */
export function readRefusalClues(message: Message): readonly RefusalClue[] {
  const sentences = splitSentences(message.flat).slice(0, mostSentences);
  return sentences.flatMap((sentence, at) => {
    const { flat } = sentence;
    if (flat.length < 10 || flat.endsWith('?')) return [];
    const stems = stemsOf(flat, mostStems);
    if (stems.length < 2) return [];
    return [
      {
        sentence,
        features: [
          'sentence',
          ...(findRefusal(flat) !== null ? ['rule'] : []),
          ...(isDecidedSentence(flat) ? [] : ['undecided']),
          ...(stems.length < 6 ? ['short'] : []),
          ...(at === 0 ? ['first'] : []),
          ...withPairs(stems),
          ...stems.slice(2).map((stem, third) => `${stems[third] ?? ''} ${stems[third + 1] ?? ''} ${stem}`),
        ],
      },
    ];
  });
}
