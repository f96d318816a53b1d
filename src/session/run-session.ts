import type { Mailbox } from '../mailbox/mailbox';
import { failureOf } from './course/failure-of';
import { fetched, lettersAtHand } from './course/letters-at-hand';
import { readOverElsewhere, type ReadingOver } from './course/read-over';
import type { Session, Snapshot, World } from './course/session';
import { hearMarks, type HeardMarks } from './course/team-marks';
import { writeLetters } from './course/write-letter';
import type { Review } from './engine/engine';
import { letterBody, type LetterView } from './engine/letter-view';
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
  const at = lettersAtHand(world, () => show(snapshot.state));
  const { followed } = at;
  let review: Review | null = null;
  let readingOver: ReadingOver | null = null;
  const listeners = new Set<() => void>();
  const { soon, flush } = keepSoon(world.memory, () => world.now());
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
    const writer = at.writer();
    const letter = writer?.present(state, {
      ...writer,
      write: followed.known,
      isBehind: followed.isFailing(),
      review: readingOver === null ? review : reviewElsewhere(readingOver),
    });
    snapshot = { state, letter: letter ?? null };
    for (const listener of listeners) listener();
  }

  /** The letter before the one that is being written is not read over. */
  function reviewElsewhere({ known, standing }: ReadingOver): Review {
    return (text, question) => (followed.isAwaited() ? standing(text) : known(text, question));
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
      const [facts] = await Promise.all([reading, at.loadWriter()]);
      if (generation !== snapshot.state.generation) return;
      const kept = findKept(world.memory.recall('drafts-1'), item.conversation, now);
      const { page } = snapshot.state;
      tell({ type: 'item-read', generation, item: itemInView(item, mailbox.abilities), facts, now, kept });
      if (!(await isLetterThere(generation))) return;
      if (page.name === 'reading' && page.wanted) await writeUnlessDoubtful();
      // A failure here is met again, and told, when the letter is to leave.
      readOver().catch(() => undefined);
    } catch (error) {
      tell({ type: 'reading-failed', generation, failure: failureOf(error) });
    }
  }

  /**
   * Resolves once the page of a letter has one; to false when another item has come into view. A page that never had its letter says so
   * in its place.
   */
  async function isLetterThere(generation: number): Promise<boolean> {
    try {
      if (snapshot.state.page.name === 'letter') await followed.settled();
    } catch (error) {
      if (snapshot.letter === null) tell({ type: 'reading-failed', generation, failure: failureOf(error) });
    }
    return generation === snapshot.state.generation;
  }

  /** The letter of the present choices, once it is there; null when another one has come into view. */
  async function presentLetter(): Promise<LetterView | null> {
    const { letter: before } = snapshot;
    await followed.settled();
    const { letter } = snapshot;
    return letter?.draft.id === before?.draft.id ? letter : null;
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
    isWritten: () => !followed.isAwaited(),
    written: followed.settled,
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
    dispatch(event) {
      tell(event);
      if (event.type === 'write-anyway') void isLetterThere(snapshot.state.generation);
    },
    readAgain: () => void read(),
    chooseDraft: (key) => thenRead(() => mailbox?.chooseDraft?.(key)),
    unfold: () => thenRead(() => mailbox?.unfold?.()),
    async writeUnread() {
      const { page, generation } = snapshot.state;
      if (page.name !== 'unreadable') return;
      try {
        await at.loadWriter();
      } catch (error) {
        tell({ type: 'reading-failed', generation, failure: failureOf(error) });
        return;
      }
      if (generation !== snapshot.state.generation) return;
      const unread = { item: unreadItem(generation), facts: noFacts, now: world.now(), kept: [] };
      tell({ type: 'item-read', generation, ...unread });
      tell({ type: 'write-anyway' });
      if (!(await isLetterThere(generation))) return;
      readOver().catch(() => undefined);
    },
    write,
    leaveBehind,
    takeBack,
    written: followed.settled,
    async takeCopy() {
      const letter = await presentLetter();
      if (letter === null) return null;
      if (letter.missing.length === 0) return letterBody(letter);
      tell({ type: 'facts-asked', draft: letter.draft.id });
      return null;
    },
    async keepEdits(which) {
      const letter = await presentLetter();
      if (letter !== null) tell({ type: which, base: letter.composedHtml });
    },
    recallFigures: () => readFigures(world.memory.recall('figures-1')),
    team: () => ({
      category: at.writer()?.customs.category ?? '',
      marks,
      user: snapshot.state.client?.user ?? null,
      now: world.now,
    }),
    useLetters: at.use,
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
      const [loaded, reviewHere] = await Promise.all([at.loadEngine(), loadReview()]);
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
