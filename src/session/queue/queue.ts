import type { MailboxErrorCode } from '../../mailbox/mailbox';
import { assertNever } from '../values/assert-never';
import type { Assessment } from './assess-item';
import type { CarriedChoices } from './carry-choices';
import { duplicateOf } from './find-duplicate';

/** Many applications answered one after the other. Plain JSON: it outlives the pane’s page. */
export interface Queue {
  /** `selection`: the messages that were selected together; `opened`: those that the recruiter opens, as they come. */
  readonly source: 'selection' | 'opened';
  readonly entries: readonly Entry[];
  /** The entry in view; null when the pane shows another message, the list, or none. */
  readonly current: string | null;
  /** The entry that was in view last: where the queue is taken up again. */
  readonly place: string | null;
  /** What the next letters begin with; null before the first one has left. */
  readonly carried: CarriedChoices | null;
  /** How many there are, as the recruiter said; null when nobody knows. Of a selection the entries say it. */
  readonly announced: number | null;
  readonly reading: 'idle' | 'running';
  readonly stopped: boolean;
}

export interface Entry {
  /** `OpenItem.key` of the message. */
  readonly key: string;
  readonly subject: string;
  readonly state: EntryState;
  /** What was read; null before. */
  readonly read: Assessment | null;
}

export type EntryState =
  | { readonly name: 'unread' | 'to-write' | 'answered' | 'skipped' }
  | { readonly name: 'apart'; readonly why: WhyApart }
  | { readonly name: 'unreadable'; readonly code: MailboxErrorCode | 'unexpected' };

export type WhyApart =
  | { readonly name: 'no-application' | 'outgoing' | 'already-refused' | 'taken' | 'withdrawn' }
  /** `of` is the key of the entry that is kept. */
  | { readonly name: 'duplicate'; readonly of: string };

export type QueueEvent =
  | { readonly type: 'reading-started' | 'reading-ended' }
  | { readonly type: 'entry-read'; readonly key: string; readonly read: Assessment }
  | { readonly type: 'entry-failed'; readonly key: string; readonly code: MailboxErrorCode | 'unexpected' }
  /** The pane shows this message. */
  | { readonly type: 'shown'; readonly key: string; readonly subject: string; readonly read: Assessment }
  | { readonly type: 'left' }
  | { readonly type: 'answered'; readonly key: string; readonly carried: CarriedChoices }
  | { readonly type: 'skipped' | 'taken-in'; readonly key: string }
  | { readonly type: 'announced'; readonly count: number | null }
  | { readonly type: 'stopped' | 'resumed' };

/** Outlook selects no more than that at once. */
export const mostSelected = 100;
/** A pinned pane that follows for days: the oldest entries go. */
const mostFollowed = 500;

export function selectionQueue(messages: readonly Pick<Entry, 'key' | 'subject'>[]): Queue {
  const once = new Map(messages.map((message) => [message.key, message]));
  const entries = [...once.values()]
    .slice(0, mostSelected)
    .map(({ key, subject }): Entry => ({ key, subject, state: { name: 'unread' }, read: null }));
  return { ...empty, source: 'selection', entries };
}

export function openedQueue(announced: number | null): Queue {
  return { ...empty, source: 'opened', announced };
}

const empty: Queue = {
  source: 'opened',
  entries: [],
  current: null,
  place: null,
  carried: null,
  announced: null,
  reading: 'idle',
  stopped: false,
};

export function reduceQueue(queue: Queue, event: QueueEvent): Queue {
  switch (event.type) {
    case 'reading-started':
      return { ...queue, reading: 'running' };
    case 'reading-ended':
      return { ...queue, reading: 'idle' };
    case 'entry-read':
      return updateEntry(queue, event.key, (entry) => ({
        ...entry,
        read: event.read,
        state: stateOf(queue, entry, event.read),
      }));
    case 'entry-failed':
      return updateEntry(queue, event.key, (entry) => ({ ...entry, state: { name: 'unreadable', code: event.code } }));
    case 'shown':
      return show(queue, event);
    case 'left':
      return queue.current === null ? queue : { ...queue, current: null };
    case 'answered': {
      const answered = updateEntry(queue, event.key, (entry) => ({ ...entry, state: { name: 'answered' } }));
      return { ...answered, carried: event.carried };
    }
    case 'skipped':
      return updateEntry(queue, event.key, (entry) =>
        entry.state.name === 'answered' ? entry : { ...entry, state: { name: 'skipped' } },
      );
    case 'taken-in':
      return updateEntry(queue, event.key, (entry) => ({ ...entry, state: { name: 'to-write' } }));
    case 'announced':
      return { ...queue, announced: event.count };
    case 'stopped':
      return { ...queue, stopped: true, reading: 'idle', current: null };
    case 'resumed':
      return { ...queue, stopped: false };
    default:
      return assertNever(event);
  }
}

/** What follows from a reading; what the recruiter did with the entry is not undone by it. */
function stateOf(queue: Queue, entry: Entry, read: Assessment): EntryState {
  const { name } = entry.state;
  if (name !== 'unread' && name !== 'unreadable') return entry.state;
  if (read.apart !== null) return { name: 'apart', why: { name: read.apart } };
  const twin = duplicateOf(
    read,
    queue.entries.filter(({ key }) => key !== entry.key),
  );
  return twin === null ? { name: 'to-write' } : { name: 'apart', why: { name: 'duplicate', of: twin } };
}

/** A message that the recruiter opens joins a queue that follows; a selection stays as it was made. */
function show(queue: Queue, { key, subject, read }: Extract<QueueEvent, { type: 'shown' }>): Queue {
  const isKnown = queue.entries.some((entry) => entry.key === key);
  if (!isKnown && queue.source === 'selection') return reduceQueue(queue, { type: 'left' });
  const unread: Entry = { key, subject, state: { name: 'unread' }, read: null };
  const joined = isKnown ? queue : { ...queue, entries: [...queue.entries, unread].slice(-mostFollowed) };
  const shown = { ...joined, current: key, place: key };
  return updateEntry(shown, key, (entry) => ({ ...entry, read, state: stateOf(shown, entry, read) }));
}

function updateEntry(queue: Queue, key: string, update: (entry: Entry) => Entry): Queue {
  return { ...queue, entries: queue.entries.map((entry) => (entry.key === key ? update(entry) : entry)) };
}
