import type { Situation } from '../candidate/find-candidate';
import type { Evidence, Fact } from '../facts';
import type { Message } from '../message';
import { splitSentences } from '../sentences';
import { powerOf, weigh } from '../weights';
import { listUnsolicitedFeatures, wordsOf } from './unsolicited-clues';
import { applicationMail, findUnsolicited, ideasTold } from './unsolicited-rules';
import { unsolicitedWeights } from './unsolicited-weights';

/** Above these odds nobody asked for it: as many are then missed as invented weigh alike. */
const likelyOdds = 0.54;

/** The words that tell best that nobody asked for the application; null when it answers an advert, or may. */
export function readUnsolicited(
  messages: readonly Message[],
  situation: Situation,
  position: Fact<string>,
): Evidence | null {
  const theirs = applicationMail(messages, situation);
  const ideas = ideasTold(theirs);
  const ruled = findUnsolicited(theirs, situation, ideas);
  const sum = weigh(unsolicitedWeights, (emit) => {
    listUnsolicitedFeatures(theirs, situation, position, ideas, ruled !== null, emit);
  });
  if (Math.exp(sum) <= likelyOdds) return null;
  return ruled ?? tellingSentence(theirs);
}

function tellingSentence(theirs: readonly Message[]): Evidence | null {
  const sentences = theirs.flatMap((message) =>
    splitSentences(message.flat).map(({ start, end, flat }) => ({
      power: powerOf(unsolicitedWeights, 'word', wordsOf(flat)),
      evidence: {
        quote: message.text.slice(start, end).trim(),
        messageIndex: message.index,
        place: 'body' as const,
      },
    })),
  );
  const best = sentences.sort((a, b) => b.power - a.power)[0];
  if (best !== undefined) return best.evidence;
  const [first] = theirs;
  return first === undefined ? null : { quote: first.subject, messageIndex: first.index, place: 'subject' };
}
