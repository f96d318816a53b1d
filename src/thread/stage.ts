import type { Situation } from './candidate/find-candidate';
import type { Evidence, Fact, Stage } from './facts';
import type { Interviews } from './interview/read-interviews';
import type { Message } from './message';
import { readUnsolicited } from './unsolicited/read-unsolicited';

/** How far the application went, as far as the thread tells. */
export function readStage(
  messages: readonly Message[],
  situation: Situation,
  interviews: Interviews,
  position: Fact<string>,
): Fact<Stage> {
  if (interviews.held) return { state: 'known', value: 'interview', evidence: interviews.evidence };
  if (situation.kind === 'none') return { state: 'missing' };
  const unsolicited = readUnsolicited(messages, situation, position);
  if (unsolicited !== null) return { state: 'known', value: 'spontaneous', evidence: [unsolicited] };
  return { state: 'known', value: 'cv', evidence: cvEvidence(situation, position) };
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
