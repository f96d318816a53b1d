import type { Situation } from './candidate/find-candidate';
import type { Evidence, Fact, Stage } from './facts';
import type { Interviews } from './interview/read-interviews';
import type { Message } from './message';
import { advert, applying, freelance, internship, spontaneous } from './words/application-words';

/** How far the application went, as far as the thread tells. */
export function readStage(
  messages: readonly Message[],
  situation: Situation,
  interviews: Interviews,
  position: Fact<string>,
): Fact<Stage> {
  if (interviews.held) return { state: 'known', value: 'interview', evidence: interviews.evidence };
  if (situation.kind === 'none') return { state: 'missing' };
  const unsolicited = findUnsolicited(messages, situation);
  if (unsolicited !== null) return { state: 'known', value: 'spontaneous', evidence: [unsolicited] };
  return { state: 'known', value: 'cv', evidence: cvEvidence(situation, position) };
}

/** Indexes in `applying` of « je cherche un emploi » and « looking for a position ». */
const seekingWork: readonly number[] = [3, 8];

export function findUnsolicited(messages: readonly Message[], situation: Situation): Evidence | null {
  const theirs = messages.filter(
    (message) => message.origin !== 'draft' && (message.side === 'candidate' || situation.kind !== 'direct'),
  );
  const whole = theirs.map((message) => `${message.subjectFlat}\n${message.flat}`).join('\n');
  const answersAdvert = advert.test(whole);
  for (const message of theirs) {
    const inSubject = spontaneous.exec(message.subjectFlat);
    if (inSubject !== null) return { quote: message.subject, messageIndex: message.index, place: 'subject' };
    const inText = spontaneous.exec(message.flat);
    if (inText !== null && (!answersAdvert || /candidature spontanee|spontaneous/.test(inText[0])))
      return {
        quote: message.text.slice(inText.index, inText.index + inText[0].length),
        messageIndex: message.index,
        place: 'body',
      };
  }
  if (answersAdvert || (situation.kind !== 'direct' && situation.kind !== 'presented')) return null;
  for (const message of theirs) {
    const seeking = seekingWork.map((index) => applying[index]?.exec(message.flat) ?? null).find((one) => one !== null);
    if (seeking)
      return {
        quote: message.text.slice(seeking.index, seeking.index + seeking[0].length),
        messageIndex: message.index,
        place: 'body',
      };
  }
  if (situation.kind !== 'direct') return null;
  for (const message of theirs)
    for (const pattern of [internship, freelance]) {
      const inSubject = pattern.exec(message.subjectFlat);
      if (inSubject !== null)
        return {
          quote: message.subject.slice(inSubject.index, inSubject.index + inSubject[0].length),
          messageIndex: message.index,
          place: 'subject',
        };
      const inText = pattern.exec(message.flat);
      if (inText !== null && pattern === freelance)
        return {
          quote: message.text.slice(inText.index, inText.index + inText[0].length),
          messageIndex: message.index,
          place: 'body',
        };
    }
  return null;
}

function cvEvidence(situation: Exclude<Situation, { kind: 'none' }>, position: Fact<string>): readonly Evidence[] {
  if (position.state === 'known') return position.evidence.slice(0, 1);
  const message =
    situation.kind === 'relayed'
      ? situation.notice.message
      : situation.kind === 'presented'
        ? situation.by.message
        : situation.signs[0]?.message;
  return message === undefined ? [] : [{ quote: message.subject, messageIndex: message.index, place: 'subject' }];
}
