import { buildMessages } from './build-messages';
import { findCandidate, sideCandidate, type Situation } from './candidate/find-candidate';
import { readCandidate, type Candidate } from './candidate/read-candidate';
import { knownValue, type Fact, type ReadingContext, type Stage, type ThreadFacts, type ThreadMessage } from './facts';
import { readInterviews } from './interview/read-interviews';
import { readLanguage } from './read-language';
import { readRefusal } from './read-refusal';
import { readWithdrawal } from './read-withdrawal';
import { readReceivedDate } from './received/read-received-date';
import { readSkills } from './skills';
import { readStage } from './stage';
import type { Message } from './message';
import type { OpenMessage } from './open-message';
import { isNameAsTitle } from './position/name-as-title';
import { readPost } from './position/read-position';

/**
 * Reads what a message, and what it quotes or carries, says of an application. Pure: the present instant and the
 * addresses that are ours come in `context`. Nothing throws on any input; what is not said is `missing`.
 */
export function readThread(open: OpenMessage, context: ReadingContext): ThreadFacts {
  const steps = readInSteps(open, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps: who has other things to do can do them between two. */
export function* readInSteps(open: OpenMessage, context: ReadingContext): Generator<undefined, ThreadFacts> {
  const messages = buildMessages(open, context.mailbox);
  yield;
  const { title, odds: postOdds } = readPost(messages);
  yield;
  const found = findCandidate(messages, context.mailbox, postOdds);
  const { situation } = found;
  yield;
  const candidate = readCandidate(found, messages);
  const position = withoutTheirName(title, candidate);
  const now = Date.parse(context.now);
  const sided = sideCandidate(found, messages);
  const shown = sided.map(shownMessage);
  if (situation.kind === 'none') return { ...silence, messages: shown };
  const asking = asksBeforeApplying(sided, situation);
  yield;
  const interviews = readInterviews(sided, now);
  yield;
  const stage: Fact<Stage> = asking ? { state: 'missing' } : readStage(sided, situation, interviews, position);
  yield;
  return {
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    position,
    stage,
    interviewDate:
      interviews.day === null
        ? { state: 'missing' }
        : { state: 'known', value: interviews.day, evidence: interviews.dayEvidence },
    receivedDate: asking ? { state: 'missing' } : readReceivedDate(sided, situation, now, interviews),
    language: readLanguage(sided, situation),
    alreadyRefused: readRefusal(sided),
    withdrawn: readWithdrawal(sided),
    skills: readSkills(sided, situation),
    candidateAddress: candidate.address,
    messages: shown,
  };
}

function withoutTheirName(title: Fact<string>, { firstName, lastName }: Candidate): Fact<string> {
  const isName = title.state === 'known' && isNameAsTitle(title.value, knownValue(firstName), knownValue(lastName));
  return isName ? { state: 'missing' } : title;
}

/** « Avant d’envoyer mon CV, je voudrais savoir… »: they are known, and have not applied yet. */
const asksBefore =
  /\bavant (?:de |d')(?:postuler|candidater|envoyer|deposer|me lancer)|\bbefore (?:i )?(?:apply|applying|sending|submitting)/;

function asksBeforeApplying(messages: readonly Message[], situation: Situation): boolean {
  const [open] = messages;
  return (
    situation.kind === 'direct' && open !== undefined && asksBefore.test(open.flat) && open.attachmentNames.length === 0
  );
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
