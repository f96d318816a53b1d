import { onceNeeded } from '../../text/once-needed';
import { WordPatterns } from '../../text/word-patterns';
import type { Situation } from '../candidate/find-candidate';
import type { Fact } from '../facts';
import type { Message } from '../message';
import { isReplySubject } from '../position/subject-title';
import { stemsOf, withPairs } from '../stems';
import type { Emit } from '../weights';
import { freelance, internship, spontaneous } from '../words/application-words';
import type { Idea } from '../words/foreign-words';
import { packedBeginnings } from '../words/packed-beginnings';
import { askingWords } from './asking-words';
import { tellsOfAdvert } from './unsolicited-rules';

export const asking = onceNeeded(
  () => new WordPatterns(Object.values(askingWords()), { beginnings: packedBeginnings.asking }),
);

/** Words beyond the head of a long letter tell little of what made it be written. */
const headLength = 1_500;
const mostStems = 110;

/**
 * What tells an application nobody asked for from one that answers an advert.
 * @param theirs the mail that brings the application
 * @param ideas what it says in the tongues that are listed by ideas (`ideasTold`)
 * @param ruled whether usual words say that nobody asked for it
 */
export function listUnsolicitedFeatures(
  theirs: readonly Message[],
  situation: Situation,
  position: Fact<string>,
  ideas: ReadonlySet<Idea>,
  ruled: boolean,
  emit: Emit,
): void {
  const whole = theirs.map(({ subjectFlat, flat }) => `${subjectFlat}\n${flat.slice(0, 4 * headLength)}`).join('\n');
  const place = position.state === 'known' ? (position.evidence[0]?.place ?? 'known') : position.state;
  const answersAdvert = tellsOfAdvert(whole, ideas);
  const besides = answersAdvert ? 'advert' : 'alone';
  const trait = (name: string) => {
    emit('trait', name);
  };
  trait('any');
  trait(`kind ${situation.kind}`);
  trait(`position ${place}`);
  trait(`position ${place} ${ruled ? 'ruled' : 'unruled'}`);
  trait(`position ${place} ${besides}`);
  trait(besides);
  trait(`${besides} ${situation.kind}`);
  if (ruled) {
    trait('ruled');
    trait(`ruled ${situation.kind}`);
  }
  const kinds = { spontaneous, internship, freelance };
  for (const [idea, pattern] of Object.entries(kinds))
    if (pattern.test(whole) || isToldBy(ideas, idea)) {
      trait(idea);
      trait(`${idea} ${besides}`);
    }
  const asked = asking().in(whole);
  for (const [idea, pattern] of Object.entries(askingWords()))
    if (asked.has(pattern) || isToldBy(ideas, idea)) {
      trait(idea);
      trait(`${idea} ${besides}`);
      trait(`${idea} position ${place}`);
    }
  const first = theirs.at(-1);
  if (first?.subjectFlat === '') trait('no subject');
  if (first !== undefined && isReplySubject(first.subject)) trait('reply');
  for (const name of withPairs(theirs.flatMap(({ subjectFlat }) => stemsOf(subjectFlat, 20)))) emit('subject', name);
  for (const name of new Set(theirs.flatMap(({ flat }) => wordsOf(flat.slice(0, headLength))))) emit('word', name);
}

/** The idea whose words say the same as a pattern, in the tongues that are listed by ideas. */
const saidAs: ReadonlyMap<string, Idea> = new Map([
  ['spontaneous', 'unasked'],
  ['seeks work', 'seek'],
  ['answers an advert', 'advert'],
]);

function isToldBy(ideas: ReadonlySet<Idea>, pattern: string): boolean {
  const idea = saidAs.get(pattern);
  return idea !== undefined && ideas.has(idea);
}

/** The words of a folded text and each two of them, as they are weighed. */
export function wordsOf(flat: string): readonly string[] {
  return withPairs(stemsOf(flat, mostStems));
}
