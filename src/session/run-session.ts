import { MailboxError, type Insertion, type LetterBody, type Mailbox } from '../mailbox/mailbox';
import type { Delay } from '../mailbox/delay';
import type { PersonalStore } from '../mailbox/personal-store';
import type { Selection } from '../mailbox/selection';
import type { AskReview, Engine, LettersInUse, ReadMessage, Review } from './engine';
import type { RecruiterEvent, SessionEvent } from './events';
import { addFigure, readFigures, type Figure } from './figures';
import { habitsToKeep, presetOf, recallHabits, type Favourite } from './habits';
import { findKept, keepDrafts } from './keep-drafts';
import type { Memory } from './memory';
import { findingKey, findingsToConfirm, letterBody, type LetterView } from './letter-view';
import { itemInView } from './item-in-view';
import { PaneIncomplete } from './pane-incomplete';
import { readOverElsewhere, type ReadingOver } from './read-over';
import { reduce } from './reduce';
import { rememberLast } from './remember-last';
import { heldByOther } from './team-mark';
import { hearMarks, inAMoment, takeQuietly, type HeardMarks } from './team-marks';
import { interfaceLanguage } from './sentences';
import type { TeamLetters } from './team-letters';
import { noFacts, unreadItem } from './unread-item';
import {
  startState,
  type Client,
  type Draft,
  type DraftId,
  type Failure,
  type InsertWay,
  type InterfaceLanguage,
  type LeftBehind,
  type SessionState,
  type Unavailability,
  type WayOut,
} from './state';

/** What a session needs of the world. */
export interface World {
  readonly read: ReadMessage;
  /** Fetches the code that writes letters; asked again after a failure. */
  readonly loadEngine: () => Promise<Engine>;
  /**
   * Fetches the code that reads letters over, on this thread: for many of them at once, and for the one on screen where
   * `askReview` is not there. Asked again after a failure.
   */
  readonly loadReview: () => Promise<Review>;
  /** Reads the letter on screen over on another thread, once it is there. */
  readonly askReview?: AskReview;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  readonly memory: Memory;
  /** The language shown until the mail client has said its own. */
  readonly language: InterfaceLanguage;
}

/** A running session: the only place with effects. What is shown is `snapshot()`, told anew to `subscribe`rs. */
export interface Session {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: (mailbox: Mailbox) => void;
  readonly giveUp: (reason: Unavailability) => void;
  readonly dispatch: (event: RecruiterEvent) => void;
  readonly readAgain: () => void;
  /** Makes one of the item's drafts the one that is written to. */
  readonly chooseDraft: (key: string) => Promise<void>;
  /** Unfolds the conversation in the mail client, and reads it again. */
  readonly unfold: () => Promise<void>;
  /** Begins a letter by hand about a message that could not be read, to be copied. */
  readonly writeUnread: () => Promise<void>;
  /** Writes the letter, unless a fact is missing or a finding is to be confirmed first. */
  readonly write: (way: WayOut, options?: WriteOptions) => Promise<void>;
  /** Says that something asked for on an item was not done, where another one is in view by now. */
  readonly leaveBehind: (left: LeftBehind) => void;
  /** Takes the letter that was put into the open draft out of it. */
  readonly takeBack: () => Promise<void>;
  /** The letter to copy, or null while a fact is missing: then the pane leads to it. */
  readonly takeCopy: () => { html: string; text: string } | null;
  /** The refusals counted on this computer. */
  readonly recallFigures: () => readonly Figure[];
  readonly forgetFigures: () => void;
  /** What a team leaves on the open message; `marks` is null where the mail client keeps none. */
  readonly team: () => {
    /** The category that goes with a refusal; '' for none. */
    readonly category: string;
    readonly marks: HeardMarks | null;
    readonly user: Client['user'] | null;
    readonly now: () => string;
  };
  /** Writes from these letters from now on. What was typed, chosen or edited by hand stays. */
  readonly useLetters: (change: Partial<LettersInUse>) => Promise<void>;
  readonly tellLetters: (letters: TeamLetters) => void;
  /** Has the team’s letters looked for now, once something looks for them. */
  readonly lookForLetters: () => Promise<void>;
  readonly onLookForLetters: (look: () => Promise<void>) => void;
  /** What a recruiter keeps of their own is worked with. */
  readonly own: () => {
    /** Null where the mail client keeps nothing for a person. */
    readonly store: PersonalStore | null;
    readonly memory: Memory;
    readonly now: () => string;
    readonly tellFavourites: (favourites: readonly Favourite[]) => void;
  };
  /** When the open draft leaves; `delay` is null where the mail client has no such thing. */
  readonly delivery: () => { readonly delay: Delay | null; readonly now: () => string };
  /** What a queue works with. */
  readonly desk: () => Desk;
  /** The same, with what reads and reviews. Rejects when a part of the pane cannot be fetched. */
  readonly readyDesk: () => Promise<ReadyDesk>;
  /** Shows a message of the selection in the place of the open one, or the open one again; resolves once it is read. */
  readonly focus: (key: string | null) => Promise<void>;
  /** Keeps now what would be kept in a moment: the page is about to go. */
  readonly flush: () => void;
}

export interface Desk {
  readonly selection: Selection | null;
  /** Null where the mail client cannot be asked to open a message. */
  readonly openMessage: ((itemKey: string) => Promise<void>) | null;
  readonly memory: Memory;
  readonly now: () => string;
}

export interface ReadyDesk {
  readonly mailbox: Mailbox;
  readonly read: ReadMessage;
  readonly engine: Engine;
  readonly review: Review;
}

export interface WriteOptions {
  /** The recruiter has seen the findings, and writes anyway. */
  readonly confirmed?: boolean;
  /** What becomes of the letter an earlier write left in the draft; `ask` replaces it where it is already selected. */
  readonly earlier?: 'ask' | 'replace' | 'add';
}

export interface Snapshot {
  readonly state: SessionState;
  readonly letter: LetterView | null;
}

export function runSession(world: World): Session {
  let snapshot: Snapshot = { state: startState(world.language), letter: null };
  let mailbox: Mailbox | null = null;
  let marks: HeardMarks | null = null;
  let engine: Engine | null = null;
  let review: Review | null = null;
  let readingOver: ReadingOver | null = null;
  const listeners = new Set<() => void>();
  const unkept = new Map<DraftId, Draft>();
  /** The letters asked for last, which the engine may not have yet. */
  let letters: LettersInUse | null = null;
  let lookForLetters = (): Promise<void> => Promise.resolve();
  let keepTimer: ReturnType<typeof setTimeout> | undefined;

  function tell(event: SessionEvent): void {
    const before = snapshot.state;
    const state = reduce(before, event);
    if (state === before) return;
    if (state.habits !== null && state.habits !== before.habits && event.type !== 'habits-recalled')
      world.memory.keep('habits-1', habitsToKeep(state.habits));
    // Reading a message changes its draft without a choice of the recruiter’s: there is nothing to keep yet.
    if (event.type !== 'item-read') keepSoon(state.drafts.filter((draft) => !before.drafts.includes(draft)));
    show(state);
  }

  /** Not at each key: what is kept is written whole, and typing must stay within a frame. */
  function keepSoon(drafts: readonly Draft[]): void {
    for (const draft of drafts) unkept.set(draft.id, draft);
    if (unkept.size > 0) keepTimer ??= setTimeout(flush, keepAfter);
  }

  function flush(): void {
    clearTimeout(keepTimer);
    keepTimer = undefined;
    if (unkept.size === 0) return;
    const { memory, now } = world;
    memory.keep('drafts-1', keepDrafts(memory.recall('drafts-1'), [...unkept.values()], now()));
    unkept.clear();
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

  async function write(way: WayOut, { confirmed = false, earlier = 'ask' }: WriteOptions = {}): Promise<void> {
    const { letter } = snapshot;
    if (letter === null || mailbox === null || letter.draft.writing.name === 'busy') return;
    const draft = letter.draft.id;
    if (letter.missing.length > 0) {
      tell({ type: 'facts-asked', draft });
      return;
    }
    if (letter.document.length === 0) {
      // Every word was deleted by hand: an empty letter does not leave, the composed one comes back (and can be undone).
      tell({ type: 'edits-dropped' });
      return;
    }
    if (!isReadOver()) {
      try {
        await readOver();
      } catch (error) {
        failed(letter, { way, failure: failureOf(error) });
        return;
      }
      // Findings have just come, and the recruiter may have moved on meanwhile.
      if (snapshot.letter?.draft.id === draft) await write(way, { confirmed, earlier });
      else failed(letter, { way, failure: { code: 'item-changed', call: '', hostCode: null } });
      return;
    }
    const doubts = findingsToConfirm(letter);
    if (doubts.length > 0 && !confirmed) {
      tell({ type: 'confirmation-asked', draft, way });
      return;
    }
    tell({ type: 'findings-confirmed', draft, keys: doubts.map(findingKey) });
    const body = letterBody(letter);
    const preset = presetOf(letter.request);
    const itemKey = letter.item.key;
    tell({ type: 'writing-started', draft, way });
    let begun = false;
    try {
      if (way === 'reply' || way === 'reply-all') {
        const reading = await inAMoment(marks?.read(itemKey));
        if (reading !== null && heldByOther(reading.mark, mailbox.user, world.now()) !== null) {
          failed(letter, { way, failure: { code: 'held', call: '', hostCode: null } });
          return;
        }
        begun = true;
        await mailbox.reply(body, { all: way === 'reply-all', itemKey });
        left(letter);
        tell({ type: 'replied', draft, body, preset });
        if (marks !== null && reading !== null) {
          const work = { scenario: letter.request.scenario, now: world.now() };
          void takeQuietly(marks, reading, mailbox.user, itemKey, work);
        }
        return;
      }
      const replaced = earlier === 'add' ? null : await overEarlier(mailbox, letter, body, way, earlier === 'replace');
      if (replaced === 'asked') return;
      const place = way === 'insert-top' ? 'top' : 'cursor';
      begun = true;
      const insertion = replaced ?? (await mailbox.insert(body, { place, itemKey }));
      left(letter);
      tell({ type: 'inserted', draft, body, preset, insertion, itemKey });
    } catch (error) {
      const failure = failureOf(error);
      // What was not answered, or not seen, may still be done: the next try looks for it before it writes a second copy.
      const perhaps = begun && unsure.has(failure.code) ? { perhaps: body } : {};
      failed(letter, { way, failure, ...perhaps });
    }
  }

  /** Told on the page of the letter, and where another item is in view by now, over that one too. */
  function failed(
    { draft, item }: LetterView,
    told: Omit<Extract<SessionEvent, { readonly type: 'writing-failed' }>, 'type' | 'draft'>,
  ): void {
    tell({ type: 'writing-failed', draft: draft.id, ...told });
    const sure = told.takingBack === true ? 'taking-back' : 'letter';
    leaveBehind({
      what: unsure.has(told.failure.code) ? 'perhaps' : sure,
      itemKey: item.key,
      subject: item.subject,
    });
  }

  function leaveBehind(left: LeftBehind): void {
    tell({ type: 'left-behind', left });
  }

  /**
   * Puts `next` (null: nothing) over the letter that an earlier write left in the draft. Null when none stands there;
   * `asked` when the recruiter must select it first, and has been told so.
   */
  async function overEarlier(
    mailbox: Mailbox,
    { draft, item }: LetterView,
    next: LetterBody | null,
    way: InsertWay,
    insisted: boolean,
  ): Promise<Insertion | 'asked' | null> {
    if (draft.left === null) return null;
    const trace = await mailbox.findLetter(draft.left, item.key);
    if (trace === 'absent') return null;
    try {
      return await mailbox.replaceSelected(draft.left, next, item.key);
    } catch (error) {
      const obstacle = error instanceof MailboxError ? error.code : null;
      if (obstacle !== 'not-selected' && obstacle !== 'unsupported') throw error;
      const aim = next === null ? 'take-back' : 'replace';
      const told = obstacle === 'unsupported' || insisted ? obstacle : null;
      tell({ type: 'selection-asked', draft: draft.id, asked: { aim, way, trace, obstacle: told } });
      return 'asked';
    }
  }

  async function takeBack(): Promise<void> {
    const { letter } = snapshot;
    if (letter === null || mailbox === null || letter.draft.writing.name === 'busy') return;
    const draft = letter.draft.id;
    const way = 'insert-top';
    const insisted = letter.draft.writing.name === 'select-first';
    tell({ type: 'writing-started', draft, way });
    try {
      const outcome = await overEarlier(mailbox, letter, null, way, insisted);
      if (outcome !== 'asked') tell({ type: 'taken-back', draft });
    } catch (error) {
      failed(letter, { way, failure: failureOf(error), takingBack: true });
    }
  }

  /** A letter has left: it counts once, whatever the number of its ways out. */
  function left({ draft, request, age }: LetterView): void {
    if (draft.counted) return;
    const answered = { now: world.now(), scenario: request.scenario, age };
    world.memory.keep('figures-1', addFigure(world.memory.recall('figures-1'), answered));
  }

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
      const next = await engine.over(asked);
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

/** How long a change waits to be kept, in milliseconds. */
const keepAfter = 400;

function remembering(engine: Engine): Engine {
  return {
    ...engine,
    compose: rememberLast(engine.compose),
    choices: rememberLast(engine.choices),
    origins: rememberLast(engine.origins),
  };
}

/** What does not tell whether the letter is in the draft. */
const unsure: ReadonlySet<Failure['code']> = new Set(['timeout', 'unconfirmed', 'not-verified']);

async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new PaneIncomplete(cause);
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof MailboxError) return { code: error.code, call: error.call, hostCode: error.hostCode };
  if (error instanceof PaneIncomplete) return { code: 'pane-incomplete', call: '', hostCode: null };
  return { code: 'unexpected', call: '', hostCode: null };
}
