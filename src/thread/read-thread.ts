import { buildMessages } from './build-messages';
import { findCandidate } from './candidate/find-candidate';
import { readCandidate } from './candidate/read-candidate';
import type { Fact, ReadingContext, Stage, ThreadFacts, ThreadMessage } from './facts';
import { readInterviews } from './interview/read-interviews';
import { readLanguage } from './read-language';
import { readRefusal } from './read-refusal';
import { readWithdrawal } from './read-withdrawal';
import { readReceivedDate } from './received-date';
import { readSkills } from './skills';
import { readStage } from './stage';
import type { Message } from './message';
import type { OpenMessage } from './open-message';
import { readPosition } from './position/read-position';

/**
 * Reads what a message, and what it quotes or carries, says of an application. Pure: the present instant and the
 * addresses that are ours come in `context`. Nothing throws on any input; what is not said is `missing`.
 */
export function readThread(open: OpenMessage, context: ReadingContext): ThreadFacts {
  const messages = buildMessages(open, context.mailbox);
  const found = findCandidate(messages, context.mailbox);
  const { situation } = found;
  const candidate = readCandidate(found, messages);
  const now = Date.parse(context.now);
  const sided = messages.map((message) =>
    found.wrote(message) && !(message.side === 'mailbox' && message.author?.address === '')
      ? { ...message, side: 'candidate' as const }
      : message,
  );
  const shown = sided.map(shownMessage);
  if (situation.kind === 'none') return { ...silence, messages: shown };
  const several = situation.kind === 'presented' && situation.several;
  const position: Fact<string> = several ? { state: 'missing' } : readPosition(sided, situation);
  const interviews = readInterviews(sided, now);
  const stage: Fact<Stage> = several ? { state: 'missing' } : readStage(sided, situation, interviews, position);
  return {
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    position,
    stage,
    interviewDate:
      interviews.day === null || several
        ? { state: 'missing' }
        : { state: 'known', value: interviews.day, evidence: interviews.dayEvidence },
    receivedDate: several ? { state: 'missing' } : readReceivedDate(sided, situation),
    language: readLanguage(sided, situation),
    alreadyRefused: readRefusal(sided),
    withdrawn: readWithdrawal(sided),
    skills: several ? [] : readSkills(sided, situation),
    candidateAddress: candidate.address,
    messages: shown,
  };
}

const silence: Omit<ThreadFacts, 'messages'> = {
  firstName: { state: 'missing' },
  lastName: { state: 'missing' },
  position: { state: 'missing' },
  stage: { state: 'missing' },
  interviewDate: { state: 'missing' },
  receivedDate: { state: 'missing' },
  language: { state: 'missing' },
  alreadyRefused: null,
  withdrawn: null,
  skills: [],
  candidateAddress: { state: 'missing' },
};

function shownMessage(message: Message): ThreadMessage {
  return { author: message.author, side: message.side, date: message.date, ownText: message.text };
}
