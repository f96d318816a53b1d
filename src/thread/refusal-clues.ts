import type { Message } from './message';
import { findRefusal, isDecidedSentence } from './refusal';
import { splitSentences, type Sentence } from './sentences';
import { stemsOf, withPairs } from './stems';
import { refusalFamilies } from './words/refusal-families';

/**
 * How a message may have told the candidate: we sent it outside, a tool keeps a copy of it, it went between colleagues, or
 * somebody else wrote it.
 */
export type RefusalWay = 'out' | 'copy' | 'inside' | 'other';

/** A sentence of ours that may say no. */
export interface RefusalClue {
  readonly features: readonly string[];
  readonly sentence: Sentence;
}

const mostSentences = 40;
const mostStems = 40;

/** The sentences of a message, with what each says and what stands before it. */
export function readRefusalClues(message: Message, way: RefusalWay): readonly RefusalClue[] {
  const sentences = splitSentences(message.flat).slice(0, mostSentences);
  return sentences.flatMap((sentence, at) => {
    const { flat } = sentence;
    if (flat.length < 10 || flat.endsWith('?')) return [];
    const stems = stemsOf(flat, mostStems);
    if (stems.length < 2) return [];
    const families = refusalFamilies.in(flat);
    if (way !== 'out' && !families.some((one) => telling.has(one))) return [];
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
          ...(way === 'out' ? [] : [way, ...families.map((one) => `${way} has ${one}`)]),
          ...families.flatMap((one, place, all) => [
            `has ${one}`,
            ...all.slice(place + 1).map((other) => `both ${one} ${other}`),
          ]),
          ...stems.slice(2).map((stem, third) => `${stems[third] ?? ''} ${stems[third + 1] ?? ''} ${stem}`),
        ],
      },
    ];
  });
}

/** Without one of these a sentence that we may not have sent says no to nobody. */
const telling: ReadonlySet<string> = new Set(['denied', 'regret', 'chosen', 'closed', 'verdict', 'other']);

const mostAnswerStems = 60;
const mostMessageStems = 120;
const mostSubjectStems = 16;

/** What the candidate writes above our words, and the draft that we are writing. */
export function readRefusalSurroundings(
  messages: readonly Message[],
  ways: readonly (RefusalWay | null)[],
): readonly string[] {
  const features = new Set<string>();
  const [open] = messages;
  if (open === undefined) return [];
  for (const way of ways) if (way !== null) features.add(`some ${way}`);
  if (ways.every((way) => way !== 'out')) features.add('none out');
  if (messages.length > 1 && open.side === 'candidate')
    for (const stem of withPairs(stemsOf(open.flat, mostAnswerStems))) features.add(`answers ${stem}`);
  if (open.origin === 'draft') for (const one of refusalFamilies.in(open.flat)) features.add(`draft ${one}`);
  return [...features];
}

/**
 * What the whole of a message tells, and what was answered to it: they weigh on « nothing here says no ».
 * `answers` are the messages that quote it.
 */
export function readRefusalSilence({ flat, subjectFlat }: Message, answers: readonly Message[]): readonly string[] {
  return [
    ...refusalFamilies.in(flat).map((one) => `has ${one}`),
    ...refusalFamilies.in(subjectFlat).map((one) => `subject ${one}`),
    ...answers.flatMap((answer) => refusalFamilies.in(answer.flat).map((one) => `answer ${one}`)),
    ...withPairs(stemsOf(subjectFlat, mostSubjectStems)).map((stem) => `subject w ${stem}`),
    ...new Set(stemsOf(flat, mostMessageStems).map((stem) => `w ${stem}`)),
    answers.length > 0 ? 'answered' : 'last word',
    flat.length < 300 ? 'brief' : flat.length < 900 ? 'middling' : 'long',
  ];
}
