import { MailboxError } from '../../mailbox/mailbox';
import type { Failure } from '../state/state';
import { PaneIncomplete } from '../values/pane-incomplete';

/** What went wrong, as plain JSON that can be told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof MailboxError) return { code: error.code, call: error.call, hostCode: error.hostCode };
  if (error instanceof PaneIncomplete) return { code: 'pane-incomplete', call: '', hostCode: null };
  return { code: 'unexpected', call: '', hostCode: null };
}
