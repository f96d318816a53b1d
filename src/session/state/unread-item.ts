import type { ThreadFacts } from '../../thread/facts';
import type { ItemInView } from './state';

/** The open item when it could not be read: a letter can still be written by hand and copied. */
export function unreadItem(generation: number): ItemInView {
  return {
    key: '',
    conversation: `unread ${generation}`,
    mode: 'read',
    subject: '',
    from: null,
    to: [],
    cc: [],
    abilities: { reply: false, replyAll: false, insertAtTop: false, insertAtCursor: false },
    folded: 0,
    labels: null,
    drafts: [],
  };
}

const missing = { state: 'missing' } as const;

/** What is known of a message that was not read. */
export const noFacts: ThreadFacts = {
  firstName: missing,
  lastName: missing,
  position: missing,
  stage: missing,
  interviewDate: missing,
  receivedDate: missing,
  language: missing,
  candidateAddress: missing,
  alreadyRefused: null,
  withdrawn: null,
  skills: [],
  messages: [],
};
