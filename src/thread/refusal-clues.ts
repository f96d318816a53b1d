import type { Message } from './message';
import { findRefusal, isDecidedSentence } from './refusal';
import { splitSentences, type Sentence } from './sentences';
import { stemsOf, withPairs } from './stems';
import { familiesIn } from './words/families-in';
import { refusalFamilies } from './words/refusal-families';

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
          ...familiesIn(refusalFamilies, flat).flatMap((one, place, all) => [
            `has ${one}`,
            ...all.slice(place + 1).map((other) => `both ${one} ${other}`),
          ]),
          ...stems.slice(2).map((stem, third) => `${stems[third] ?? ''} ${stems[third + 1] ?? ''} ${stem}`),
        ],
      },
    ];
  });
}

/**
 * What the whole of a message tells, and what was answered to it: they weigh on « nothing here says no ».
 * `answers` are the messages that quote it.
 */
export function readRefusalSilence({ flat, subjectFlat }: Message, answers: readonly Message[]): readonly string[] {
  return [
    ...familiesIn(refusalFamilies, flat).map((one) => `has ${one}`),
    ...familiesIn(refusalFamilies, subjectFlat).map((one) => `subject ${one}`),
    ...answers.flatMap((answer) => familiesIn(refusalFamilies, answer.flat).map((one) => `answer ${one}`)),
    answers.length > 0 ? 'answered' : 'last word',
    flat.length < 300 ? 'brief' : flat.length < 900 ? 'middling' : 'long',
  ];
}
