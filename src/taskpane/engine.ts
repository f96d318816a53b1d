import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../letter/compose-letter';
import type { Engine } from '../session/engine';
import type { ThreadFacts } from '../thread/facts';
import type { OpenMessage } from '../thread/open-message';

/** What reads the thread and writes the letter; fetched beside the frame, which does not wait for it. */
export const engine: Engine = {
  defaultAddress: builtInLibrary.settings.address,
  read: readSender,
  compose: (request) => composeLetter(request, builtInLibrary),
};

function readSender({ from }: OpenMessage): ThreadFacts {
  const missing = { state: 'missing' } as const;
  const name = from?.name ?? '';
  return {
    firstName:
      name === ''
        ? missing
        : { state: 'ambiguous', choices: name.split(' ').map((value) => ({ value, evidence: [] })) },
    lastName: missing,
    position: missing,
    stage: { state: 'known', value: 'cv', evidence: [] },
    interviewDate: missing,
    receivedDate: missing,
    language: missing,
    alreadyRefused: null,
    skills: [],
    candidateAddress: missing,
    messages: [],
  };
}
