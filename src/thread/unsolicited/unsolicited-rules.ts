import type { Situation } from '../candidate/find-candidate';
import type { Evidence } from '../facts';
import type { Message } from '../message';
import { advert, applying, freelance, internship, spontaneous } from '../words/application-words';

/** The mail that brings the application: the candidate's, or that of whoever presents or relays them. */
export function applicationMail(messages: readonly Message[], situation: Situation): readonly Message[] {
  return messages.filter(
    (message) => message.origin !== 'draft' && (message.side === 'candidate' || situation.kind !== 'direct'),
  );
}

/** Indexes in `applying` of « je cherche un emploi » and « looking for a position ». */
const seekingWork: readonly number[] = [3, 8];

/** Where the mail that brings the application says, in usual words, that nobody asked for it. */
export function findUnsolicited(theirs: readonly Message[], situation: Situation): Evidence | null {
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
