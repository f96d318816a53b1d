import type { Mailbox } from '../mailbox/mailbox';
import { failureOf } from './course/failure-of';
import { readOverElsewhere, type ReadingOver } from './course/read-over';
import type { Session, Snapshot, World } from './course/session';
import { hearMarks, type HeardMarks } from './course/team-marks';
import { writeLetters } from './course/write-letter';
import type { Engine, LettersInUse, Review } from './engine/engine';
import { letterBody } from './engine/letter-view';
import { readFigures } from './memory/figures';
import { findKept } from './memory/keep-drafts';
import { keepSoon } from './memory/keep-soon';
import { interfaceLanguage } from './sentences/sentences';
import type { SessionEvent } from './state/events';
import { habitsToKeep, recallHabits } from './state/habits';
import { itemInView } from './state/item-in-view';
import { reduce } from './state/reduce';
import { startState, type LeftBehind, type SessionState } from './state/state';
import { noFacts, unreadItem } from './state/unread-item';
import { PaneIncomplete } from './values/pane-incomplete';
import { rememberLast } from './values/remember-last';

export function runSession(world: World): Session {
  let snapshot: Snapshot = { state: startState(world.language), letter: null };
  let mailbox: Mailbox | null = null;
  let marks: HeardMarks | null = null;
  let engine: Engine | null = null;
  let review: Review | null = null;
  let readingOver: ReadingOver | null = null;
  const listeners = new Set<() => void>();
  const { soon, flush } = keepSoon(world.memory, () => world.now());
  /** The letters asked for last, which the engine may not have yet; null when they are the engine’s. */
  let letters: LettersInUse | null = null;
  let lookForLetters = (): Promise<void> => Promise.resolve();

  function tell(event: SessionEvent): void {
    const before = snapshot.state;
    const state = reduce(before, event);
    if (state === before) return;
    if (state.habits !== null && state.habits !== before.habits && event.type !== 'habits-recalled')
      world.memory.keep('habits-1', habitsToKeep(state.habits));
    // Reading a message changes its draft without a choice of the recruiter’s: there is nothing to keep yet.
    if (event.type !== 'item-read') soon(state.drafts.filter((draft) => !before.drafts.includes(draft)));
    show(state);
  }

  function show(state: SessionState): void {
    snapshot = { state, letter: engine === null ? null : engine.present(state, engine, readingOver?.known ?? review) };
    for (const listener of listeners) listener();
  }

  /** Resolves once the letter on screen has been read over. */
  async function readOver(): Promise<void> {
    if (world.askReview === undefined) {
      if (review !== null) return;
      await loadReview();
      show(snapshot.state);
      return;
    }
    if (readingOver === null) {
      readingOver = readOverElsewhere(world.askReview, () => show(snapshot.state));
      show(snapshot.state);
    }
    await readingOver.settled();
  }

  const isReadOver = (): boolean =>
    world.askReview === undefined ? review !== null : readingOver !== null && !readingOver.isAwaited();

  async function loadReview(): Promise<Review> {
    const loaded = review ?? (await fetched(world.loadReview));
    return (review ??= rememberLast(loaded));
  }

  /** Kept whatever becomes of the message it was fetched for: a letter can be written without reading. */
  async function loadEngine(): Promise<Engine> {
    const loaded = engine ?? (await fetched(world.loadEngine));
    return (engine ??= remembering(loaded));
  }

  /** `itemKey`: what is open, where that is known beforehand. */
  async function read(itemKey?: string): Promise<void> {
    if (mailbox === null) return;
    flush();
    // Another pane may have added to them.
    tell({ type: 'habits-recalled', habits: recallHabits(snapshot.state.habits, world.memory.recall('habits-1')) });
    const generation = snapshot.state.generation + 1;
    const { page: before } = snapshot.state;
    tell({ type: 'reading-started', generation, ...(itemKey === undefined ? {} : { itemKey }) });
    // A letter that stays on screen while its message is read again keeps its findings.
    if (snapshot.state.page.name === 'reading') readingOver?.forget();
    if (before.name === 'reading' && before.wanted) leaveBehind({ what: 'waiting', itemKey: '', subject: '' });
    try {
      const item = await mailbox.readOpenItem();
      if (generation !== snapshot.state.generation) return;
      if (item === null) {
        tell({ type: 'nothing-open', generation });
        return;
      }
      const now = world.now();
      // The message first: it is read on another thread, while this one gets ready to write.
      const reading = world.read(item.message, { now, mailbox: item.ownAddresses });
      const [facts] = await Promise.all([reading, loadEngine()]);
      if (generation !== snapshot.state.generation) return;
      const kept = findKept(world.memory.recall('drafts-1'), item.conversation, now);
      const { page } = snapshot.state;
      tell({ type: 'item-read', generation, item: itemInView(item, mailbox.abilities), facts, now, kept });
      if (page.name === 'reading' && page.wanted) await writeUnlessDoubtful();
      // A failure here is met again, and told, when the letter is to leave.
      readOver().catch(() => undefined);
    } catch (error) {
      tell({ type: 'reading-failed', generation, failure: failureOf(error) });
    }
  }

  /** What is read afterwards tells whether it worked: a failure leaves the question on screen. */
  async function thenRead(change: () => Promise<void> | undefined): Promise<void> {
    await change()?.catch(() => undefined);
    await read();
  }

  /** The letter that was asked for before it was there leaves only where there is nothing to look at first. */
  async function writeUnlessDoubtful(): Promise<void> {
    const { letter } = snapshot;
    if (letter === null || letter.ways.main === null || letter.draft.writing.name !== 'idle') return;
    if (letter.suggestion.why.name === 'doubtful-stage' || letter.recipientDoubt !== null) return;
    await write(letter.ways.main);
  }

  function leaveBehind(left: LeftBehind): void {
    tell({ type: 'left-behind', left });
  }

  const { write, takeBack } = writeLetters({
    snapshot: () => snapshot,
    mailbox: () => mailbox,
    marks: () => marks,
    memory: world.memory,
    now: () => world.now(),
    tell,
    isReadOver,
    readOver,
  });

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(connected) {
      mailbox = connected;
      marks = connected.marks === undefined ? null : hearMarks(connected.marks);
      tell({
        type: 'connected',
        client: { user: connected.user },
        language: interfaceLanguage(connected.displayLanguage),
      });
      connected.onThemeChanged((theme) => tell({ type: 'theme-changed', theme }));
      connected.onItemChanged((itemKey) => void read(itemKey));
      if (world.memory.recall('queue-1') !== null) tell({ type: 'queue-begun' });
      void read();
    },
    giveUp: (reason) => tell({ type: 'unavailable', reason }),
    dispatch: tell,
    readAgain: () => void read(),
    chooseDraft: (key) => thenRead(() => mailbox?.chooseDraft?.(key)),
    unfold: () => thenRead(() => mailbox?.unfold?.()),
    async writeUnread() {
      const { page, generation } = snapshot.state;
      if (page.name !== 'unreadable') return;
      try {
        await loadEngine();
      } catch (error) {
        tell({ type: 'reading-failed', generation, failure: failureOf(error) });
        return;
      }
      if (generation !== snapshot.state.generation) return;
      const unread = { item: unreadItem(generation), facts: noFacts, now: world.now(), kept: [] };
      tell({ type: 'item-read', generation, ...unread });
      tell({ type: 'write-anyway' });
      readOver().catch(() => undefined);
    },
    write,
    leaveBehind,
    takeBack,
    takeCopy() {
      const { letter } = snapshot;
      if (letter === null) return null;
      if (letter.missing.length === 0) return letterBody(letter);
      tell({ type: 'facts-asked', draft: letter.draft.id });
      return null;
    },
    recallFigures: () => readFigures(world.memory.recall('figures-1')),
    team: () => ({
      category: engine?.customs.category ?? '',
      marks,
      user: snapshot.state.client?.user ?? null,
      now: world.now,
    }),
    async useLetters(change) {
      if (engine === null) return;
      letters = { ...(letters ?? engine.letters), ...change };
      const asked = letters;
      const next = await engine.over(asked).catch((error: unknown) => {
        // Those that serve go on serving: the next change is made to them, not to what could not be had.
        if (asked === letters) letters = null;
        throw error;
      });
      // Others may have been asked for meanwhile: theirs is the last word.
      if (asked !== letters) return;
      engine = remembering(next);
      show(snapshot.state);
    },
    tellLetters: (letters) => tell({ type: 'letters-told', letters }),
    lookForLetters: () => lookForLetters(),
    onLookForLetters(look) {
      lookForLetters = look;
    },
    own: () => ({
      store: mailbox?.personal ?? null,
      memory: world.memory,
      now: world.now,
      tellFavourites: (favourites) => tell({ type: 'favourites-told', favourites }),
    }),
    desk: () => ({
      selection: mailbox?.selection ?? null,
      openMessage: mailbox?.openMessage ?? null,
      memory: world.memory,
      now: world.now,
    }),
    async readyDesk() {
      const [loaded, reviewHere] = await Promise.all([loadEngine(), loadReview()]);
      if (mailbox === null) throw new PaneIncomplete();
      return { mailbox, read: world.read, engine: loaded, review: reviewHere };
    },
    focus: (key) =>
      thenRead(() => {
        mailbox?.selection?.focus(key);
        return undefined;
      }),
    delivery: () => ({ delay: mailbox?.delay ?? null, now: world.now }),
    forgetFigures: () => world.memory.keep('figures-1', null),
    flush,
  };
}

function remembering(engine: Engine): Engine {
  return {
    ...engine,
    compose: rememberLast(engine.compose),
    choices: rememberLast(engine.choices),
    origins: rememberLast(engine.origins),
  };
}

async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new PaneIncomplete(cause);
  }
}
