import type { Situation } from '../candidate/find-candidate';
import type { Evidence } from '../facts';
import { readWords } from '../candidate/words-in-text';
import type { Message } from '../message';
import { advert, applying, freelance, internship, spontaneous } from '../words/application-words';
import type { Idea } from '../words/foreign-words';
import { ideasOf } from '../words/word-senses';

/** The mail that brings the application: the candidate's, or that of whoever presents or relays them. */
export function applicationMail(messages: readonly Message[], situation: Situation): readonly Message[] {
  return messages.filter(
    (message) => message.origin !== 'draft' && (message.side === 'candidate' || situation.kind !== 'direct'),
  );
}

/** What the mail says of an application in the tongues that are listed by ideas. */
export function ideasTold(theirs: readonly Message[]): ReadonlySet<Idea> {
  return ideasOf(theirs.flatMap(({ subjectFlat, flat }) => [...wordsOf(subjectFlat), ...wordsOf(flat)]));
}

function wordsOf(flat: string): readonly string[] {
  return readWords(flat)
    .slice(0, mostWords)
    .map((word) => word.flat);
}

/** A long letter says early what made it be written. */
const mostWords = 500;

/** Whether the words of the mail, or the ideas that it tells, speak of an advert or of the post that was advertised. */
export function tellsOfAdvert(whole: string, ideas: ReadonlySet<Idea>): boolean {
  if (advert.test(whole) || ideas.has('advert')) return true;
  return ideas.has('job') && ideas.has('candidacy') && !ideas.has('unasked') && !ideas.has('seek');
}

/** Indexes in `applying` of « je cherche un emploi » and « looking for a position ». */
const seekingWork: readonly number[] = [3, 8];

/** Where the mail that brings the application says, in usual words, that nobody asked for it. */
export function findUnsolicited(
  theirs: readonly Message[],
  situation: Situation,
  ideas: ReadonlySet<Idea>,
): Evidence | null {
  const whole = theirs.map((message) => `${message.subjectFlat}\n${message.flat}`).join('\n');
  const answersAdvert = tellsOfAdvert(whole, ideas);
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
  const [brings] = theirs;
  if (brings !== undefined && !answersAdvert && ideas.has('unasked')) {
    const place = brings.subject === '' ? 'body' : 'subject';
    const quote = place === 'subject' ? brings.subject : brings.text.trim().split('\n', 1).join('');
    return { quote, messageIndex: brings.index, place };
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
