import { MailboxError, type OpenItem } from '../../mailbox/mailbox';
import { abilitiesOfSelected, type Selection } from '../../mailbox/selection';
import type { Session } from '../course/session';
import { sameContent } from '../values/same-content';
import { assessItem, assessShown, type Assessment } from './assess-item';
import { carriedEvents, choicesToCarry } from './carry-choices';
import { queueToKeep, recallQueue } from './keep-queue';
import { openedQueue, reduceQueue, selectionQueue, type Queue, type QueueEvent } from './queue';
import { entryBefore, nextEntry } from './queue-progress';

/** A queue beside its session: it reads what is selected, hands choices on, and follows what is answered. It sends nothing. */
export interface QueueRun {
  readonly snapshot: () => Queue | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Answers the messages that the recruiter opens, one after the other, from the one that is open. */
  readonly follow: () => void;
  /** Reads the messages that are selected, in the place of any queue before. Rejects with `MailboxError` when there are none to have. */
  readonly readSelection: () => Promise<void>;
  /** Reads those that were not read, or could not be. */
  readonly readRest: () => Promise<void>;
  readonly cancelReading: () => void;
  /** Shows an entry’s letter in the pane. */
  readonly show: (key: string) => Promise<void>;
  /** Shows it and opens its reply, unless something is to be looked at first. */
  readonly reply: (key: string) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Leaves the entry in view out, and goes to the next one. */
  readonly skip: () => Promise<void>;
  /** Writes to an entry that was set apart. */
  readonly takeIn: (key: string) => Promise<void>;
  /** Back to the list of the selection. */
  readonly list: () => Promise<void>;
  readonly announce: (count: number | null) => void;
  readonly stop: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Forgets the queue; letters and drafts stay. */
  readonly end: () => Promise<void>;
}

const runs = new WeakMap<Session, QueueRun>();

/** The one queue of a session. */
export function queueOf(session: Session): QueueRun {
  const known = runs.get(session);
  if (known !== undefined) return known;
  const run = runQueue(session);
  runs.set(session, run);
  return run;
}

function runQueue(session: Session): QueueRun {
  const { memory, now } = session.desk();
  let queue = recallQueue(memory.recall('queue-1'), now());
  let reading = 0;
  const listeners = new Set<() => void>();

  function become(next: Queue | null): void {
    if (next === queue) return;
    queue = next;
    memory.keep('queue-1', queue === null ? null : queueToKeep(queue, now()));
    session.dispatch({ type: queue === null ? 'queue-ended' : 'queue-begun' });
    for (const listener of listeners) listener();
  }

  function tell(event: QueueEvent): void {
    if (queue !== null) become(reduceQueue(queue, event));
  }

  /** The session has moved: choices are handed on to a letter that is new, and what has left is counted. */
  function followSession(): void {
    if (queue === null || queue.stopped) return;
    const { state, letter } = session.snapshot();
    const { page } = state;
    if (page.name !== 'letter' && page.name !== 'nothing-to-refuse') {
      if (page.name !== 'reading') tell({ type: 'left' });
      return;
    }
    const { item } = page;
    if (item.mode !== 'read' || item.key === '') return;
    const read = assessShown(page, letter, state);
    const known = queue.entries.find(({ key }) => key === item.key);
    const isShown = queue.current === item.key && sameContent(known?.read, read);
    if (read !== null && !isShown) tell({ type: 'shown', key: item.key, subject: item.subject, read });
    if (letter === null || queue.current !== item.key) return;
    if (letter.draft.left !== null) {
      if (known?.state.name !== 'answered') tell({ type: 'answered', key: item.key, carried: choicesToCarry(letter) });
    } else if (queue.carried !== null)
      for (const event of carriedEvents(queue.carried, letter)) session.dispatch(event);
  }

  let isFollowing = false;
  session.subscribe(() => {
    // Handing choices on is itself a change of the session.
    if (isFollowing) return;
    isFollowing = true;
    try {
      followSession();
    } finally {
      isFollowing = false;
    }
  });

  async function readRest(): Promise<void> {
    const { selection } = session.desk();
    if (selection === null || queue === null || queue.reading === 'running') return;
    const turn = (reading += 1);
    tell({ type: 'reading-started' });
    try {
      const desk = await session.readyDesk();
      const keys = queue.entries
        .filter(({ state }) => state.name === 'unread' || state.name === 'unreadable')
        .map(({ key }) => key);
      for (const key of keys) {
        if (turn !== reading) return;
        const event = await assessOne(selection, key, async (open) => {
          const at = now();
          const facts = await desk.read(open.message, { now: at, mailbox: open.ownAddresses });
          const { user, displayLanguage } = desk.mailbox;
          const mailbox = { user, displayLanguage, abilities: abilitiesOfSelected };
          return assessItem(open, facts, mailbox, desk.engine, desk.review, at, queue?.carried ?? null);
        });
        if (turn === reading) tell(event);
      }
    } finally {
      if (turn === reading) tell({ type: 'reading-ended' });
    }
  }

  async function showEntry(key: string): Promise<void> {
    const { selection, openMessage } = session.desk();
    if (queue?.source === 'selection' && selection !== null) await session.focus(key);
    else await openMessage?.(key);
  }

  function subjectOf(key: string): string {
    return queue?.entries.find((entry) => entry.key === key)?.subject ?? '';
  }

  async function next(): Promise<void> {
    const entry = queue === null ? null : nextEntry(queue);
    // Where the messages are the recruiter’s to open, the next one is in the list of the mail client.
    if (queue?.source !== 'selection') return;
    if (entry === null) await list();
    else await showEntry(entry.key);
  }

  async function list(): Promise<void> {
    tell({ type: 'left' });
    await session.focus(null);
  }

  function cancelReading(): void {
    reading += 1;
    tell({ type: 'reading-ended' });
  }

  return {
    snapshot: () => queue,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow() {
      cancelReading();
      become(openedQueue(null));
      followSession();
    },
    async readSelection() {
      const { selection } = session.desk();
      if (selection === null) throw new MailboxError('unsupported', 'getSelectedItemsAsync');
      const messages = await selection.list();
      cancelReading();
      become(selectionQueue(messages));
      await readRest();
    },
    readRest,
    cancelReading,
    show: showEntry,
    async reply(key) {
      await showEntry(key);
      if (session.snapshot().letter?.item.key === key) await session.write('reply');
      else session.leaveBehind({ what: 'letter', itemKey: key, subject: subjectOf(key) });
    },
    next,
    async back() {
      const entry = queue === null ? null : entryBefore(queue);
      if (entry !== null) await showEntry(entry.key);
    },
    async skip() {
      const key = queue?.current ?? null;
      if (key === null) return;
      tell({ type: 'skipped', key });
      await next();
    },
    async takeIn(key) {
      tell({ type: 'taken-in', key });
      await showEntry(key);
      if (session.snapshot().state.page.name === 'nothing-to-refuse') session.dispatch({ type: 'write-anyway' });
    },
    list,
    announce: (count) => tell({ type: 'announced', count }),
    async stop() {
      cancelReading();
      tell({ type: 'stopped' });
      if (queue?.source === 'selection') await session.focus(null);
    },
    async resume() {
      tell({ type: 'resumed' });
      const { place, source } = queue ?? { place: null, source: null };
      if (source !== 'selection') followSession();
      else if (place !== null) await showEntry(place);
    },
    async end() {
      const wasSelection = queue?.source === 'selection';
      cancelReading();
      become(null);
      if (wasSelection) await session.focus(null);
    },
  };
}

/** One message that cannot be read does not stop the others. */
async function assessOne(
  selection: Selection,
  key: string,
  assess: (open: OpenItem) => Promise<Assessment>,
): Promise<QueueEvent> {
  try {
    return { type: 'entry-read', key, read: await assess(await selection.read(key)) };
  } catch (error) {
    return { type: 'entry-failed', key, code: error instanceof MailboxError ? error.code : 'unexpected' };
  }
}
